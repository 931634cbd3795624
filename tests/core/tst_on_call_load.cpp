// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/on_call_factor.h"
#include "core/rota/on_call_load.h"

#include <QtTest/QtTest>

using namespace fairlead;

namespace {

Id<Person> person(const QString &key)
{
    return Id<Person>::named(key);
}

QByteArray zoneOf(const QString &site)
{
    if (site == u"LIS")
        return "Europe/Lisbon";
    return site == u"KRK" ? "Europe/Warsaw" : "America/Toronto";
}

/// A rotation from W40 of 2026 on, and the single pages of sample-workspace.md 6.9.
struct Fixture {
    Rotation rotation;
    ScheduleInput schedule;
    LoadInput load;

    Fixture()
    {
        rotation.id = Id<Rotation>::named(u"rotation");
        load.from = QDate(2026, 9, 28);
    }
    void add(const QString &key, const QString &site)
    {
        Responder row;
        row.person = person(key);
        row.key = key;
        row.zone = QTimeZone(zoneOf(site));
        row.site = Id<Site>::named(site);
        if (site == u"LIS")
            row.holidays = {QDate(2026, 10, 5)};
        else if (site == u"KRK")
            row.holidays = {QDate(2026, 11, 11)};
        else
            row.holidays = {QDate(2026, 10, 12)};
        schedule.zones[row.person] = row.zone;
        load.responders.push_back(row);
    }
    /// "P04 6 3 1 3": primary, business, after-hours and sleep pages, noise.
    void week(int index, const QString &cell)
    {
        const QStringList parts = cell.split(u' ');
        const QDate monday = load.from.addDays(7 * index);
        Shift shift;
        shift.id = Id<Shift>::named(QString::number(index));
        shift.rotation = rotation.id;
        shift.person = person(parts[0]);
        shift.from = monday;
        shift.to = monday.addDays(6);
        schedule.shifts.push_back(shift);
        int k = 0;
        for (int band = 0; band < 3; ++band) {
            for (int i = 0; i < parts[1 + band].toInt(); ++i, ++k) {
                const int hours[] = {10, 20, 2};
                const QDateTime wall(monday.addDays(k % 7), QTime(hours[band], k * 37 % 60),
                                     schedule.zones[shift.person]);
                page(wall, shift.person, k < parts[4].toInt() ? Triage::Noise : Triage::Actionable);
            }
        }
    }
    Page &page(const QDateTime &at, const Id<Person> &who, Triage triage = Triage::Actionable)
    {
        Page row;
        row.id = Id<Page>::named(QString::number(load.pages.size()));
        row.at = at.toUTC();
        row.rotation = rotation.id;
        row.responder = who;
        row.triage = triage;
        load.pages.push_back(row);
        return load.pages.back();
    }
    const LoadInput &prepared(QDate to)
    {
        load.to = to;
        load.rotation = &rotation;
        schedule.rotation = &rotation;
        schedule.from = load.from;
        schedule.to = to.addDays(1); // the last turn ends on Monday morning
        load.duty = renderedSchedule(schedule).pieces;
        return load;
    }
};

Fixture teamOf(const QString &team)
{
    Fixture fixture;
    const auto addAll = [&fixture](const QStringList &people) {
        for (const QString &each : people)
            fixture.add(each.section(u' ', 0, 0), each.section(u' ', 1));
    };
    QStringList weeks;
    const QString ord = QStringLiteral("P03 LIS|P04 YYZ|P05 LIS|P06 YYZ|P07 LIS|P08 YYZ");
    const QString pay = QStringLiteral("P11 KRK|P12 KRK|P13 LIS|P14 KRK|P15 KRK|P16 LIS|P17 KRK");
    const QString cor = QStringLiteral("P20 YYZ|P21 YYZ|P22 KRK|P23 YYZ|P24 KRK|P25 YYZ");
    if (team == u"ORD") {
        addAll(ord.split(u'|'));
        weeks = QStringLiteral("P04 6 3 1 3|P05 5 2 0 2|P06 7 4 1 4|P07 4 1 0 1|P08 5 2 1 3|P03 3 1 0 1|"
                               "P04 4 2 0 1")
                    .split(u'|');
    } else if (team == u"PAY") {
        addAll(pay.split(u'|'));
        weeks = QStringLiteral("P11 8 5 2 5|P12 9 6 3 5|P13 7 4 1 4|P12 10 6 2 5|P14 6 3 1 3|P12 5 3 1 2|"
                               "P16 9 5 2 4")
                    .split(u'|');
    } else {
        addAll(cor.split(u'|'));
        weeks = QStringLiteral("P20 5 2 0 2|P21 4 1 0 2|P23 3 1 0 1|P24 5 2 1 2|P22 4 2 0 2|P25 3 1 0 1|"
                               "P20 2 1 0 0")
                    .split(u'|');
    }
    for (int i = 0; i < int(weeks.size()); ++i)
        fixture.week(i, weeks[i]);
    return fixture;
}

const QDate endOfW46(2026, 11, 15);

QString units(const OnCallLoad &load)
{
    QStringList parts;
    for (const PersonLoad &each : load.people)
        parts.append(QString(each.key + u' ' + QString::number(each.units)));
    return parts.join(QStringLiteral(", "));
}

QString fixed(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

} // namespace

class TestOnCallLoad : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableOfTheSample_data()
    {
        QTest::addColumn<QString>("team");
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("fairness"); // mean, CV, Gini, max ÷ mean
        QTest::addColumn<QString>("pages");
        QTest::addColumn<QString>("disturbances");
        QTest::addColumn<QString>("noise");
        const auto row = [](const char *team, const char *units, const char *fairness, const char *pages,
                            const char *disturbances, const char *noise) {
            QTest::newRow(team) << QString(QLatin1String(team)) << QString(QLatin1String(units))
                                << QString(QLatin1String(fairness)) << QString(QLatin1String(pages))
                                << QString(QLatin1String(disturbances)) << QString(QLatin1String(noise));
        };
        row("ORD", "P03 9.5, P04 32, P05 13.5, P06 22.5, P07 10.5, P08 16.5", "17.42 0.448 0.242 1.84",
            "34/15/3", "2.57", "28.8");
        row("PAY", "P11 28.5, P12 85.5, P13 22.5, P14 19.5, P15 0, P16 29.5, P17 0", "26.50 1.005 0.500 3.23",
            "54/32/12", "6.29", "28.6");
        row("COR", "P20 22, P21 10.5, P22 12.5, P23 9.5, P24 16.5, P25 9.5", "13.42 0.338 0.177 1.64",
            "26/10/1", "1.57", "27.0");
    }
    void theTableOfTheSample()
    {
        QFETCH(QString, team);
        Fixture fixture = teamOf(team);
        const OnCallLoad load = onCallLoad(fixture.prepared(endOfW46));
        QTEST(units(load), "units");
        const Fairness &fairness = load.fairness;
        QTEST(QString(fixed(fairness.mean, 2) + u' ' + fixed(fairness.variation, 3) + u' '
                      + fixed(fairness.gini, 3) + u' ' + fixed(fairness.maxToMean, 2)),
              "fairness");
        QTEST(QStringLiteral("%1/%2/%3")
                  .arg(load.pages.byBand[0])
                  .arg(load.pages.byBand[1])
                  .arg(load.pages.byBand[2]),
              "pages");
        QTEST(fixed(load.disturbancesPerWeek(), 2), "disturbances");
        QTEST(fixed(load.pages.noiseShare() * 100, 1), "noise");
        QCOMPARE(isUnfair(fairness), team == u"PAY"); // X11
    }

    void aPolicyCanWeighHolidaysAndRestDays()
    {
        Fixture fixture = teamOf(QStringLiteral("ORD"));
        fixture.load.weights.holiday = 1;
        const OnCallLoad load = onCallLoad(fixture.prepared(endOfW46));
        QCOMPARE(load.find(person(QStringLiteral("P05")))->units, 14.0); // Republic Day
        QCOMPARE(load.find(person(QStringLiteral("P05")))->holidays, 1);
        QCOMPARE(load.find(person(QStringLiteral("P08")))->units, 16.5);
        fixture.load.weights.restDaysAreAfterHours = true;
        // P06 had three of seven business pages on a rest day: 5 and 6 of the cell, and 0 on Thanksgiving.
        const OnCallLoad strict = onCallLoad(fixture.prepared(endOfW46));
        QCOMPARE(strict.find(person(QStringLiteral("P06")))->pages.byBand[1], 7);
    }

    void oneWeekOfTheExample()
    {
        Fixture fixture;
        fixture.add(QStringLiteral("P04"), QStringLiteral("YYZ"));
        fixture.week(0, QStringLiteral("P04 6 3 1 0"));
        const OnCallLoad load = onCallLoad(fixture.prepared(QDate(2026, 10, 4)));
        QCOMPARE(load.people.front().units, 19.5);
        QCOMPARE(load.people.front().nights, 7);
        QCOMPARE(load.people.front().weekends, 1);
        QCOMPARE(load.people.front().primaryDays, 7.0);
        QVERIFY(!load.fairness.isApplicable); // one person
        double hours = 0;
        for (const double each : load.people.front().hours[0])
            hours += each;
        QCOMPARE(hours, 168.0);
        QCOMPARE(load.people.front().hours[0][size_t(PageBand::Business)], 45.0);
        QCOMPARE(load.people.front().hours[0][size_t(PageBand::Sleep)], 63.0);
    }

    void fairnessOfTheExample()
    {
        const double loads[] = {12, 4, 20, 8, 6, 10};
        const Fairness fairness = fairnessOf(loads);
        QCOMPARE(fairness.mean, 10.0);
        QCOMPARE(fixed(fairness.variation, 3), QStringLiteral("0.516"));
        QCOMPARE(fixed(fairness.gini, 3), QStringLiteral("0.278"));
        QCOMPARE(fairness.maxToMean, 2.0);
        QCOMPARE(fairness.jain, 3600.0 / (6 * 760));
        QVERIFY(isUnfair(fairness)); // CV above 0.5, though max ÷ mean is not above 2
    }

    void nothingToSpreadIsNeitherFairNorUnfair()
    {
        const double none[] = {0, 0, 0};
        QVERIFY(!fairnessOf(none).isApplicable);
        QVERIFY(!isUnfair(fairnessOf(none)));
        QCOMPARE(fairnessOf(none).balance, 1.0);
        QVERIFY(!fairnessOf({}).isApplicable);
        const double two[] = {0, 0, 5};
        QCOMPARE(fairnessOf(two).balance, 1.0 / 3); // the pair without load is balanced, not 0 ÷ 0
    }

    void tenPagesInOneHourDisruptOneHour()
    {
        Fixture fixture;
        fixture.add(QStringLiteral("P12"), QStringLiteral("KRK"));
        fixture.week(0, QStringLiteral("P12 0 0 0 0"));
        const QTimeZone zone("Europe/Warsaw");
        for (int i = 0; i < 10; ++i)
            fixture.page(QDateTime(QDate(2026, 9, 29), QTime(11, i * 5), zone),
                         person(QStringLiteral("P12")));
        const OnCallLoad load = onCallLoad(fixture.prepared(QDate(2026, 10, 4)));
        QCOMPARE(load.people.front().disruptedHours, 1);
        QCOMPARE(load.people.front().pages.total(), 10);
    }

    void moreThanTwoIncidentsInTwelveHoursAreCrowded()
    {
        Fixture fixture;
        fixture.add(QStringLiteral("P12"), QStringLiteral("KRK"));
        fixture.week(0, QStringLiteral("P12 0 0 0 0"));
        const QTimeZone zone("Europe/Warsaw");
        const auto call = [&](int day, int hour, const char *incident, Triage triage = Triage::Actionable) {
            Page &page = fixture.page(QDateTime(QDate(2026, 9, day), QTime(hour, 0), zone),
                                      person(QStringLiteral("P12")), triage);
            if (incident)
                page.incident = Id<Incident>::named(QString(QLatin1String(incident)));
        };
        for (const int hour : {10, 11, 12, 13})
            call(29, hour, "one"); // four pages of one incident
        call(29, 14, nullptr, Triage::Noise);
        call(29, 20, "two");
        call(29, 22, "three"); // the next half
        QCOMPARE(onCallLoad(fixture.prepared(QDate(2026, 10, 4))).halfShifts.crowded.size(), size_t(0));
        call(29, 15, nullptr);
        const HalfShifts halves = onCallLoad(fixture.prepared(QDate(2026, 10, 4))).halfShifts;
        QCOMPARE(halves.crowded.size(), size_t(1));
        QCOMPARE(halves.crowded.front().incidents, 3);
        QCOMPARE(halves.count, 14);
        QCOMPARE(halves.median, 0.0);
    }

    /// By the clock and the days of whoever was called: night before weekend before the hours of the day.
    void pagesOfAWeekFallIntoOneKindEach()
    {
        Fixture fixture;
        const QString who = QStringLiteral("P12");
        fixture.add(who, QStringLiteral("KRK"));
        fixture.week(0, QStringLiteral("P12 0 0 0 0"));
        fixture.week(1, QStringLiteral("P12 0 0 0 0"));
        const auto call = [&](int day, QTime at) -> Page & {
            return fixture.page(QDateTime(fixture.load.from.addDays(day), at, QTimeZone("Europe/Warsaw")),
                                person(who));
        };
        call(1, QTime(10, 0));
        call(1, QTime(10, 5)); // the same hour
        call(1, QTime(20, 0)); // the same twelve hours from nine to nine
        call(5, QTime(11, 0));
        call(5, QTime(23, 30));
        call(6, QTime(20, 0)).triage = Triage::Noise;
        call(7, QTime(3, 0));
        const OnCallLoad load = onCallLoad(fixture.prepared(QDate(2026, 10, 11)));
        using Kinds = std::array<int, pageKinds>;
        QCOMPARE(load.weeks.size(), size_t(2));
        QCOMPARE(load.weeks[0].byKind, (Kinds{2, 1, 1, 2})); // business, after hours, night, weekend
        QCOMPARE(load.weeks[1].byKind, (Kinds{0, 0, 1, 0}));
        QCOMPARE(load.weeks[0].disruptedHours, 5);
        QCOMPARE(load.weeks[1].disruptedHours, 1);
        QCOMPARE(load.weeks[0].mostIncidents, 3);
        QCOMPARE(load.weeks[1].mostIncidents, 1);
        QCOMPARE(load.placed.size(), size_t(7));
        QCOMPARE(load.placed[4].page, fixture.load.pages[4].id);
        QCOMPARE(load.placed[4].kind, PageKind::Night); // on a Saturday
        QCOMPARE(load.placed[6].week, size_t(1));
    }

    void whoStandsInCarriesTheLoad()
    {
        Fixture fixture;
        fixture.add(QStringLiteral("P12"), QStringLiteral("KRK"));
        fixture.add(QStringLiteral("P18"), QStringLiteral("KRK"));
        fixture.load.responders.back().isEligible = false;
        fixture.week(0, QStringLiteral("P12 0 0 0 0"));
        ShiftOverride over;
        over.id = Id<ShiftOverride>::named(u"o");
        over.rotation = fixture.rotation.id;
        over.shift = fixture.schedule.shifts.front().id;
        over.person = person(QStringLiteral("P18"));
        over.from = QDateTime(QDate(2026, 10, 3), QTime(9, 0), QTimeZone("Europe/Warsaw")).toUTC();
        over.to = over.from.addSecs(12 * 3600);
        fixture.schedule.overrides.push_back(over);
        const OnCallLoad load = onCallLoad(fixture.prepared(QDate(2026, 10, 4)));
        QCOMPARE(load.find(person(QStringLiteral("P18")))->units, 0.5); // half a Saturday
        QCOMPARE(load.find(person(QStringLiteral("P12")))->units, 4.0);
        QCOMPARE(load.fairness.people, 2); // volunteers count
    }

    void theTeamMustBeLargeEnough()
    {
        Fixture fixture = teamOf(QStringLiteral("PAY"));
        QCOMPARE(thinSites(fixture.load.responders).size(), size_t(2)); // 5 in Kraków, 2 in Lisbon
        for (Responder &each : fixture.load.responders)
            each.site = Id<Site>::named(u"KRK");
        QCOMPARE(thinSites(fixture.load.responders).front().second, 7);
        fixture.add(QStringLiteral("P18"), QStringLiteral("KRK"));
        QVERIFY(thinSites(fixture.load.responders).empty());
    }

    void whatDutyTookBecomesTheNextFactor()
    {
        Fixture fixture;
        for (int i = 0; i < 5; ++i) {
            fixture.add(QString(u'Q' + QString::number(i)), QStringLiteral("KRK"));
            fixture.load.responders.back().holidays.clear();
            fixture.week(i, QString(u'Q' + QString::number(i) + QStringLiteral(" 0 0 0 0")));
            // 0, 2, 4, 6, 8 hours on the Tuesday with the way back; the first only has the way back.
            const QDate tuesday = fixture.load.from.addDays(7 * i + 1);
            Page &page = fixture.page(QDateTime(tuesday, QTime(9, 0), QTimeZone("Europe/Warsaw")),
                                      person(QString(u'Q' + QString::number(i))));
            page.resolvedAt = page.at.addSecs(i * 2 * 3600 - (i > 0 ? 900 : 0));
        }
        EffortPolicy policy;
        policy.switchMinutes = 15;
        const auto costs = dutyCosts(fixture.prepared(QDate(2026, 11, 1)), policy);
        QCOMPARE(costs.size(), size_t(5));
        QCOMPARE(costs[2].workingHours, 40.0);
        QCOMPARE(costs[2].lostHours, 4.0);
        const FactorProposal factor = proposedFactor(costs, ShiftLayer::Primary);
        QVERIFY(factor.isEnough);
        QCOMPARE(factor.factor, (0.25 + 2 + 4 + 6 + 8) / 200);
        QCOMPARE(factor.median, 0.1);
        QVERIFY(factor.low < factor.median && factor.median < factor.high);
        QCOMPARE(proposedFactor(costs, ShiftLayer::Secondary).turns, 0);
    }
};

QTEST_GUILESS_MAIN(TestOnCallLoad)
#include "tst_on_call_load.moc"
