// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/marlowe_quay.h"

#include <QTest>

using namespace fairlead;
using namespace marlowe_quay;

namespace {

/// sample-workspace.md 6.7; finishes are inclusive, "" is not stated.
struct DateRow {
    const char *key, *start, *finish, *lateFinish;
    int totalFloat;
    const char *drivenBy, *forecast;
};

// clang-format off
constexpr DateRow dateRows[] = {
    {"R01", "2026-10-07", "2026-11-04", "2026-11-12", 6, "R03 SS+3", "2026-11-19"},
    {"R02", "2026-10-19", "2026-11-13", "2026-12-03", 13, "not before", "2026-11-20"},
    {"R03", "2026-10-01", "2026-10-28", "2026-11-05", 6, "not before", "2026-10-30"},
    {"R04", "2026-10-06", "2026-11-05", "2026-11-12", 5, "not before", "2026-11-23"},
    {"R05", "2026-11-10", "2026-11-25", "2026-11-30", 3, "R12 FS", "2026-12-11"},
    {"R06", "2026-11-30", "2026-12-15", "2026-12-18", 3, "R05 FS+2", "2026-12-30"},
    {"R07", "", "2026-12-15", "2026-12-18", 3, "R06 FS", "2026-12-30"},
    {"R08", "2026-10-26", "2026-11-27", "2026-12-31", 21, "not before", "2026-12-03"},
    {"R09", "2026-11-16", "2026-12-22", "2026-12-31", 6, "not before", "2026-12-22"},
    {"R10", "2026-11-04", "2026-12-15", "2026-12-31", 11, "R33 FS", "2026-12-21"},
    {"R11", "2026-11-16", "2026-12-18", "2026-12-31", 8, "not before", "2027-01-04"},
    {"R12", "2026-10-12", "2026-11-09", "2026-11-12", 3, "not before", "2026-11-10"},
    {"R13", "2026-11-23", "2026-12-30", "2026-12-31", 1, "not before", "2026-12-30"},
    {"R14", "2026-10-19", "2026-11-03", "2026-12-18", 31, "not before", "2026-11-03"},
    {"R15", "2026-10-12", "2026-11-03", "2026-11-12", 7, "not before", "2026-11-04"},
    {"R16", "", "", "", 0, "", ""},
    {"R17", "2026-10-05", "2026-10-30", "2026-11-09", 6, "not before", "2026-11-03"},
    {"R18", "2026-11-02", "2026-11-30", "2026-12-08", 6, "R17 FS", "2026-12-03"},
    {"R19", "2026-10-12", "2026-11-16", "2026-12-11", 19, "R17 SS+5", "2026-11-19"},
    {"R20", "2026-11-02", "2026-12-03", "2026-12-10", 5, "not before", "2026-12-07"},
    {"R21", "2026-12-07", "2026-12-23", "2026-12-31", 4, "not before", "2026-12-28"},
    {"R22", "", "2026-12-03", "2026-12-11", 6, "R18 FS+3", "2026-12-08"},
    {"R23", "2026-10-01", "2026-10-23", "2026-11-06", 10, "not before", "2026-10-27"},
    {"R24", "2026-11-02", "2026-11-20", "2026-12-10", 14, "not before", "2026-11-23"},
    {"R25", "2026-10-05", "2026-11-02", "2026-11-06", 4, "not before", "2026-11-05"},
    {"R26", "2026-11-04", "2026-11-20", "2026-11-25", 3, "R33 FS", "2026-11-25"},
    {"R27", "2026-12-02", "2026-12-15", "2026-12-16", 1, "R30 FF", "2026-12-16"},
    {"R28", "2026-12-21", "2026-12-30", "2026-12-31", 1, "R27 FS+3", "2026-12-31"},
    {"R29", "2026-10-09", "2026-11-18", "2026-12-08", 14, "R35 SS+4", "2026-11-24"},
    {"R30", "2026-11-02", "2026-12-15", "2026-12-16", 1, "not before", "2026-12-15"},
    {"R31", "2026-10-12", "2026-10-27", "2026-12-11", 32, "not before", "2026-10-27"},
    {"R32", "", "", "", 0, "", ""},
    {"R33", "2026-10-01", "2026-11-03", "2026-11-04", 1, "not before", "2026-11-06"},
    {"R34", "2026-11-04", "2026-12-08", "2026-12-09", 1, "R33 FS", "2026-12-11"},
    {"R35", "2026-10-05", "2026-11-06", "2026-11-24", 12, "not before", "2026-11-13"},
    {"R36", "2026-11-16", "2026-12-18", "2026-12-31", 7, "not before", "2026-12-18"},
    {"R37", "2026-10-13", "2026-11-04", "2026-11-12", 6, "not before", "2026-11-09"},
    {"R38", "2026-10-26", "2026-11-12", "2026-12-31", 33, "not before", "2026-11-13"},
    {"R39", "2026-11-04", "2026-12-24", "2026-12-31", 3, "R33 FS", ""},
    {"R40", "2026-10-05", "2026-11-03", "2026-11-04", 1, "not before", "2026-11-04"},
    {"R41", "2026-10-13", "2026-11-16", "2026-12-03", 13, "not before", "2026-11-20"},
    {"R42", "2026-10-07", "2026-11-19", "2026-11-20", 1, "R40 SS+2", "2026-11-24"},
    {"R43", "2026-11-20", "2026-12-17", "2026-12-18", 1, "R42 FS", "2026-12-22"},
    {"R44", "2026-12-09", "2026-12-30", "2026-12-31", 1, "R34 FS", "2027-01-05"},
    {"R45", "", "", "", 0, "", "2026-10-30"},
};
// clang-format on

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// As the page writes it: "R05 FS+2", "not before".
QString driverText(const Workspace &workspace, const ItemDates &dates)
{
    if (dates.driver == DriverKind::NotBefore)
        return QStringLiteral("not before");
    const Dependency *link = workspace.find(dates.drivingLink);
    if (dates.driver != DriverKind::Link || !link)
        return QStringLiteral("driver %1").arg(int(dates.driver));
    static constexpr const char *types[] = {"FS", "SS", "FF", "SF"};
    QString text =
        QString(keyOf(workspace, link->predecessor) + u' ' + QLatin1String(types[size_t(link->type)]));
    if (link->lag > 0)
        text += QString(u'+' + QString::number(link->lag));
    return text;
}

QStringList keys(const Workspace &workspace, const std::vector<Id<Item>> &items)
{
    QStringList result;
    for (const Id<Item> &item : items)
        result.append(keyOf(workspace, item));
    return result;
}

/// Keys of the work items of a team in effective order, with the sums where asked; "|" is the line.
QStringList lineOf(const Workspace &workspace, const PlanResult &result, const char *team)
{
    QStringList words;
    bool isAbove = true;
    for (const RankedItem &item : result.line(idOf<Team>(workspace, team))->items) {
        if (isAbove && !item.isAbove)
            words.append(QStringLiteral("|"));
        isAbove = item.isAbove;
        words.append(keyOf(workspace, item.item));
    }
    return words;
}

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

void addRows()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(std::size(dateRows)); ++i)
        QTest::newRow(dateRows[i].key) << i;
}

} // namespace

/// The planner on the sample: cut lines, link dates, investment mix (C04, C09, C10).
class TestPlannerSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesOfTheApprovedPlan_data() { addRows(); }
    void datesOfTheApprovedPlan()
    {
        QFETCH(int, row);
        const DateRow &stated = dateRows[row];
        const Workspace workspace = approved();
        const PlanResult result = baseline();
        const ItemDates *dates = result.find(idOf<Item>(workspace, stated.key));
        if (qstrlen(stated.finish) == 0) { // below the line, or not there yet
            QVERIFY(!dates);
            return;
        }
        QVERIFY(dates);
        if (qstrlen(stated.start) > 0) // of milestones no start is stated
            QCOMPARE(iso(dates->start), QLatin1String(stated.start));
        QCOMPARE(iso(dates->finish), QLatin1String(stated.finish));
        QCOMPARE(iso(dates->lateFinish), QLatin1String(stated.lateFinish));
        QCOMPARE(dates->totalFloat, stated.totalFloat);
        QCOMPARE(driverText(workspace, *dates), QLatin1String(stated.drivenBy));
        QVERIFY(!dates->isCritical);
        QCOMPARE(dates->isNearCritical, stated.totalFloat <= 3);
    }

    void datesOfTheForecast_data() { addRows(); }
    void datesOfTheForecast()
    {
        QFETCH(int, row);
        const DateRow &stated = dateRows[row];
        const Workspace workspace = current();
        const PlanResult result = planned(workspace);
        QCOMPARE(result.asOf, date("2026-11-16"));
        const ItemDates *dates = result.find(idOf<Item>(workspace, stated.key));
        QCOMPARE(dates ? iso(dates->finish) : QString(), QLatin1String(stated.forecast));
    }

    void drivingPathsToTheCheckout()
    {
        const Workspace then = approved();
        const Workspace now = current();
        const PlanResult before = baseline();
        const PlanResult after = planned(now);
        QCOMPARE(keys(then, before.find(idOf<Item>(then, "R07"))->drivingPath), list("R12 R05 R06 R07"));
        QCOMPARE(keys(now, after.find(idOf<Item>(now, "R07"))->drivingPath), list("R04 R05 R06 R07"));
        // Also of work with a deadline, and of nothing else.
        QCOMPARE(keys(now, after.find(idOf<Item>(now, "R43"))->drivingPath), list("R42 R43"));
        QVERIFY(after.find(idOf<Item>(now, "R44"))->drivingPath.empty());
    }

    void lineOfTheApprovedPlan_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("ORD") << list(
            "R03 R15 R01 R02 R04 R12 R05 R14 R06 R07 R08 R09 R10 R11 R13 | R16"); // as in W2
        QTest::newRow("PAY") << list("R30 R17 R29 R18 R19 R23 R24 R20 R21 R31 R22 R25 R26 R27 R28 | R32");
        QTest::newRow("COR") << list("R40 R42 R43 R33 R34 R35 R36 R37 R38 R39 R41 R44");
    }
    void lineOfTheApprovedPlan()
    {
        QFETCH(QStringList, line);
        const Workspace workspace = approved();
        QCOMPARE(lineOf(workspace, baseline(), QTest::currentDataTag()), line);
    }

    void ordersLineIsThatOfTheMockup()
    {
        const Workspace workspace = approved();
        const PlanResult result = baseline();
        const TeamLine *line = result.line(idOf<Team>(workspace, "ORD"));
        const auto at = [&](size_t index) { return line->items.at(index); };
        QCOMPARE(at(0).position, 1);
        QCOMPARE(at(0).cumulative, 20.0);
        QCOMPARE(keyOf(workspace, at(0).pulledUpFor), QStringLiteral("R01"));
        QCOMPARE(at(1).cumulative, 32.0);
        QCOMPARE(keyOf(workspace, at(1).pulledUpFor), QStringLiteral("R01"));
        QCOMPARE(at(2).cumulative, 76.0);
        QVERIFY(at(2).pulledUpFor.isNull());
        QCOMPARE(at(3).cumulative, 104.0);
        QCOMPARE(at(9).position, 0); // R07
        QCOMPARE(at(14).position, 14);
        QCOMPARE(at(14).cumulative, 290.0);
        QCOMPARE(at(15).position, 15);
        QCOMPARE(at(15).cumulative, 320.0);
        QVERIFY(!at(15).isSuggested); // nothing ≤ 9.6 d fits
        QVERIFY(std::abs(line->slack() - 9.6) < 0.05);
    }

    void linesNow()
    {
        const Workspace workspace = current();
        const PlanResult result = planned(workspace);
        for (const TeamLine &line : result.lines) {
            for (const RankedItem &item : line.items) {
                const QString key = keyOf(workspace, item.item);
                QCOMPARE(item.isAbove, key != QStringLiteral("R16") && key != QStringLiteral("R32"));
                QVERIFY(key != QStringLiteral("R39")); // dropped
            }
        }
        QCOMPARE(result.line(idOf<Team>(workspace, "COR"))->used, 218.0);
        const auto [line, ranked] = result.ranked(*workspace.byKey<Item>(u"R16"));
        QVERIFY(line && ranked);
        QVERIFY(!ranked->isAbove);
        QVERIFY(!result.ranked(*workspace.byKey<Item>(u"R39")).second);
    }

    void investmentMixOfTheApprovedPlan_data()
    {
        QTest::addColumn<QList<double>>("days"); // feature, EE, modernisation, mandatory, unplanned
        QTest::addColumn<double>("excellence");
        QTest::addColumn<double>("load");
        QTest::newRow("ORD") << QList<double>{214, 60, 16, 0, 0} << 20.7 << 96.8;
        QTest::newRow("PAY") << QList<double>{152, 56, 66, 22, 0} << 18.9 << 97.8;
        QTest::newRow("COR") << QList<double>{52, 124, 44, 14, 0} << 53.0 << 92.5;
    }
    void investmentMixOfTheApprovedPlan()
    {
        QFETCH(QList<double>, days);
        QFETCH(double, excellence);
        QFETCH(double, load);
        const Workspace workspace = approved();
        const PlanResult result = baseline();
        const TeamLine *line = result.line(idOf<Team>(workspace, QTest::currentDataTag()));
        QVERIFY(line);
        QCOMPARE(QList<double>(line->byClass.begin(), line->byClass.end()), days);
        QVERIFY(std::abs(line->excellenceShare() * 100 - excellence) < 0.05);
        QVERIFY(std::abs(line->load() * 100 - load) < 0.05);
    }
};

QTEST_GUILESS_MAIN(TestPlannerSample)
#include "tst_planner_sample.moc"
