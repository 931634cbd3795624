// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random_stream.h"
#include "core/rota/rendered_schedule.h"

#include <QtTest/QtTest>

using namespace fairlead;

namespace {

Id<Person> person(const QString &name)
{
    return Id<Person>::named(name);
}

/// A rotation of one team with what a test adds to it.
struct Sketch {
    Rotation rotation;
    ScheduleInput input;

    Sketch(QDate from, QDate to, const QByteArray &zone = "UTC")
    {
        rotation.id = Id<Rotation>::named(u"rotation");
        rotation.timeZone = QString::fromUtf8(zone);
        input.from = from;
        input.to = to;
        input.windowZone = QTimeZone(zone);
    }
    RotationLayer &layer(const QString &name, QDate from, const QStringList &people, int position = 0)
    {
        RotationLayer row;
        row.id = Id<RotationLayer>::named(name);
        row.rotation = rotation.id;
        row.position = position;
        row.from = from;
        row.timeZone = rotation.timeZone;
        row.days.days.fill(Share::of(1));
        for (int i = 0; i < int(people.size()); ++i) {
            RotationMember member;
            member.id = Id<RotationMember>::named(QString(name + QString::number(i)));
            member.layer = row.id;
            member.person = person(people[i]);
            member.position = i;
            input.members.push_back(member);
        }
        input.layers.push_back(row);
        return input.layers.back();
    }
    Shift &shift(const QString &who, QDate from, QDate to)
    {
        Shift row;
        row.id = Id<Shift>::named(QString(who + from.toString(Qt::ISODate)));
        row.rotation = rotation.id;
        row.person = who.isEmpty() ? Id<Person>() : person(who);
        row.from = from;
        row.to = to;
        input.shifts.push_back(row);
        return input.shifts.back();
    }
    ShiftOverride &standIn(const QString &who, const Id<Shift> &shift)
    {
        ShiftOverride row;
        row.id = Id<ShiftOverride>::named(QString(who + shift.toString()));
        row.rotation = rotation.id;
        row.shift = shift;
        row.person = who.isEmpty() ? Id<Person>() : person(who);
        input.overrides.push_back(row);
        return input.overrides.back();
    }
    RenderedSchedule render()
    {
        input.rotation = &rotation;
        return renderedSchedule(input);
    }
};

QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

Instant at(int year, int month, int day, int hour, int minute = 0)
{
    return utc(year, month, day, hour, minute).toSecsSinceEpoch();
}

/// Who is on duty at a moment.
std::vector<Id<Person>> onDuty(const RenderedSchedule &schedule, Instant moment,
                               ShiftLayer layer = ShiftLayer::Primary)
{
    for (const ScheduleSegment &each : schedule.of(layer)) {
        if (each.start <= moment && moment < each.end)
            return each.people;
    }
    return {};
}

std::vector<Id<Person>> people(const QStringList &names)
{
    std::vector<Id<Person>> ids;
    for (const QString &name : names)
        ids.push_back(person(name));
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool isPartition(const RenderedSchedule &schedule, ShiftLayer layer)
{
    Instant next = schedule.begin;
    for (const ScheduleSegment &each : schedule.of(layer)) {
        if (each.start != next || each.end <= each.start
            || (each.cover == Cover::People) == each.people.empty())
            return false;
        next = each.end;
    }
    return next == schedule.end;
}

} // namespace

class TestRenderedSchedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWallTimeThatOccursTwiceHasAFirstAndALast_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("minute");
        QTest::addColumn<QDateTime>("first");
        QTest::addColumn<QDateTime>("last");
        QTest::newRow("Warsaw back") << QByteArray("Europe/Warsaw") << QDate(2026, 10, 25) << 150
                                     << utc(2026, 10, 25, 0, 30) << utc(2026, 10, 25, 1, 30);
        QTest::newRow("Warsaw skipped") << QByteArray("Europe/Warsaw") << QDate(2026, 3, 29) << 150
                                        << utc(2026, 3, 29, 1) << utc(2026, 3, 29, 1);
        QTest::newRow("Toronto back") << QByteArray("America/Toronto") << QDate(2026, 11, 1) << 90
                                      << utc(2026, 11, 1, 5, 30) << utc(2026, 11, 1, 6, 30);
        QTest::newRow("Toronto skipped") << QByteArray("America/Toronto") << QDate(2026, 3, 8) << 150
                                         << utc(2026, 3, 8, 7) << utc(2026, 3, 8, 7);
        QTest::newRow("Sydney back") << QByteArray("Australia/Sydney") << QDate(2026, 4, 5) << 150
                                     << utc(2026, 4, 4, 15, 30) << utc(2026, 4, 4, 16, 30);
        QTest::newRow("Sydney skipped") << QByteArray("Australia/Sydney") << QDate(2026, 10, 4) << 150
                                        << utc(2026, 10, 3, 16) << utc(2026, 10, 3, 16);
        // Lord Howe moves by half an hour, from 02:00 +11:00 back to 01:30 +10:30.
        QTest::newRow("Lord Howe back") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << 105
                                        << utc(2026, 4, 4, 14, 45) << utc(2026, 4, 4, 15, 15);
        QTest::newRow("Lord Howe skipped") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 135
                                           << utc(2026, 10, 3, 15, 30) << utc(2026, 10, 3, 15, 30);
        QTest::newRow("usual") << QByteArray("Europe/Lisbon") << QDate(2026, 7, 1) << 540
                               << utc(2026, 7, 1, 8) << utc(2026, 7, 1, 8);
    }
    void aWallTimeThatOccursTwiceHasAFirstAndALast()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(int, minute);
        QFETCH(QDateTime, first);
        QFETCH(QDateTime, last);
        const WallClock clock(QTimeZone(zone), day, day);
        QCOMPARE(clock.first(day, minute), first.toSecsSinceEpoch());
        QCOMPARE(clock.last(day, minute), last.toSecsSinceEpoch());
    }

    void coverageIsExactOverBothChangesOfTheClock_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("handoff");
        QTest::addColumn<QDate>("from");    // the day of the change
        QTest::addColumn<double>("hours");  // of the three days around it
        QTest::addColumn<double>("shared"); // hours in which both are on duty
        const auto row = [](const char *name, const char *zone, int handoff, QDate day, double hours,
                            double shared) {
            QTest::newRow(name) << QByteArray(zone) << handoff << day << hours << shared;
        };
        row("Warsaw spring", "Europe/Warsaw", 540, QDate(2026, 3, 29), 71, 0);
        row("Warsaw autumn", "Europe/Warsaw", 540, QDate(2026, 10, 25), 73, 0);
        row("Warsaw autumn, hand-off twice", "Europe/Warsaw", 150, QDate(2026, 10, 25), 73, 1);
        row("Warsaw spring, hand-off skipped", "Europe/Warsaw", 150, QDate(2026, 3, 29), 71, 0);
        row("Toronto spring", "America/Toronto", 540, QDate(2026, 3, 8), 71, 0);
        row("Toronto autumn, hand-off twice", "America/Toronto", 90, QDate(2026, 11, 1), 73, 1);
        row("Sydney autumn", "Australia/Sydney", 540, QDate(2026, 4, 5), 73, 0);
        row("Sydney spring, hand-off skipped", "Australia/Sydney", 150, QDate(2026, 10, 4), 71, 0);
        row("Lord Howe autumn", "Australia/Lord_Howe", 540, QDate(2026, 4, 5), 72.5, 0);
        row("Lord Howe autumn, hand-off twice", "Australia/Lord_Howe", 105, QDate(2026, 4, 5), 72.5, 0.5);
        row("Lord Howe spring, hand-off skipped", "Australia/Lord_Howe", 135, QDate(2026, 10, 4), 71.5, 0);
    }
    void coverageIsExactOverBothChangesOfTheClock()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, handoff);
        QFETCH(QDate, from);
        QFETCH(double, hours);
        QFETCH(double, shared);
        Sketch sketch(from.addDays(-1), from.addDays(1), zone);
        RotationLayer &layer = sketch.layer(QStringLiteral("daily"), from.addDays(-10),
                                            {QStringLiteral("Ana"), QStringLiteral("Bo")});
        layer.turnDays = 1;
        layer.handoff = handoff;
        const RenderedSchedule schedule = sketch.render();
        QVERIFY(isPartition(schedule, ShiftLayer::Primary));
        QCOMPARE(double(schedule.seconds(ShiftLayer::Primary, Cover::People)), hours * 3600);
        QCOMPARE(schedule.seconds(ShiftLayer::Primary, Cover::Gap), 0);
        double both = 0;
        double duty = 0;
        for (const ScheduleSegment &each : schedule.of(ShiftLayer::Primary))
            both += each.people.size() == 2 ? double(each.end - each.start) : 0;
        for (const DutyPiece &each : schedule.pieces)
            duty += double(each.end - each.start);
        QCOMPARE(both, shared * 3600);
        QCOMPARE(duty, (hours + shared) * 3600);
    }

    void shiftsOfPeopleInDifferentZonesMeet()
    {
        Sketch sketch(QDate(2026, 9, 28), QDate(2026, 10, 18));
        sketch.rotation.timeZone.clear();
        sketch.input.zones = {{person(QStringLiteral("Lis")), QTimeZone("Europe/Lisbon")},
                              {person(QStringLiteral("Yyz")), QTimeZone("America/Toronto")}};
        sketch.shift(QStringLiteral("Yyz"), QDate(2026, 9, 28), QDate(2026, 10, 4));
        sketch.shift(QStringLiteral("Lis"), QDate(2026, 10, 5), QDate(2026, 10, 11));
        sketch.shift(QStringLiteral("Yyz"), QDate(2026, 10, 12), QDate(2026, 10, 18));
        const RenderedSchedule schedule = sketch.render();
        const auto &segments = schedule.of(ShiftLayer::Primary);
        QCOMPARE(segments.size(), size_t(4));
        QCOMPARE(segments[0].cover, Cover::Gap); // before the first shift
        QCOMPARE(segments[1].start, at(2026, 9, 28, 13));
        QCOMPARE(segments[2].start, at(2026, 10, 5, 8));
        QCOMPARE(segments[3].start, at(2026, 10, 12, 13));
        for (const DutyPiece &piece : schedule.pieces)
            QVERIFY2(piece.day == QDate(2026, 10, 18) || qFuzzyCompare(piece.share, 1.0),
                     qPrintable(piece.day.toString(Qt::ISODate)));
    }

    void anEmptyShiftIsNoGap()
    {
        Sketch sketch(QDate(2026, 12, 21), QDate(2027, 1, 10));
        sketch.shift(QStringLiteral("Ana"), QDate(2026, 12, 21), QDate(2026, 12, 27));
        sketch.shift({}, QDate(2026, 12, 28), QDate(2027, 1, 3));
        const RenderedSchedule schedule = sketch.render();
        QCOMPARE(schedule.seconds(ShiftLayer::Primary, Cover::People), 7 * 86'400);
        QCOMPARE(schedule.seconds(ShiftLayer::Primary, Cover::Empty), 7 * 86'400);
        QCOMPARE(schedule.seconds(ShiftLayer::Primary, Cover::Gap), 7 * 86'400);
        QCOMPARE(schedule.of(ShiftLayer::Secondary).size(), size_t(1));
        QCOMPARE(schedule.of(ShiftLayer::Secondary).front().cover, Cover::Gap);
    }

    void anOverrideFollowsTheShiftItNames()
    {
        Sketch sketch(QDate(2026, 10, 5), QDate(2026, 10, 25));
        const Shift shift = sketch.shift(QStringLiteral("Ana"), QDate(2026, 10, 5), QDate(2026, 10, 11));
        ShiftOverride &over = sketch.standIn(QStringLiteral("Bo"), shift.id);
        over.from = utc(2026, 10, 10, 9); // her Saturday
        over.to = utc(2026, 10, 11, 9);
        QCOMPARE(onDuty(sketch.render(), at(2026, 10, 10, 12)), people({QStringLiteral("Bo")}));
        QCOMPARE(onDuty(sketch.render(), at(2026, 10, 11, 12)), people({QStringLiteral("Ana")}));
        sketch.input.shifts.front().from = QDate(2026, 10, 19);
        sketch.input.shifts.front().to = QDate(2026, 10, 25);
        QCOMPARE(onDuty(sketch.render(), at(2026, 10, 24, 12)), people({QStringLiteral("Bo")}));
        QCOMPARE(onDuty(sketch.render(), at(2026, 10, 25, 12)), people({QStringLiteral("Ana")}));
        QVERIFY(onDuty(sketch.render(), at(2026, 10, 10, 12)).empty());
        sketch.input.overrides.front().from = {};
        sketch.input.overrides.front().to = {};
        QCOMPARE(sketch.render().seconds(ShiftLayer::Primary, Cover::People),
                 sketch.render().end - at(2026, 10, 19, 9));
        QCOMPARE(onDuty(sketch.render(), at(2026, 10, 20, 12)), people({QStringLiteral("Bo")}));
    }

    void anOverrideOfAStretchWinsOverEverything()
    {
        Sketch sketch(QDate(2026, 10, 5), QDate(2026, 10, 11));
        sketch.layer(QStringLiteral("base"), QDate(2026, 9, 7), {QStringLiteral("Ana")});
        sketch.shift(QStringLiteral("Bo"), QDate(2026, 10, 5), QDate(2026, 10, 11));
        ShiftOverride &over = sketch.standIn(QStringLiteral("Cy"), {});
        over.from = utc(2026, 10, 7, 10);
        over.to = utc(2026, 10, 7, 14);
        const RenderedSchedule schedule = sketch.render();
        QCOMPARE(onDuty(schedule, at(2026, 10, 5, 8)), people({QStringLiteral("Ana")})); // before hand-off
        QCOMPARE(onDuty(schedule, at(2026, 10, 6, 8)), people({QStringLiteral("Bo")}));
        QCOMPARE(onDuty(schedule, at(2026, 10, 7, 13)), people({QStringLiteral("Cy")}));
        QCOMPARE(onDuty(schedule, at(2026, 10, 7, 14)), people({QStringLiteral("Bo")}));
        double share = 0;
        for (const DutyPiece &piece : schedule.pieces) {
            if (piece.person == person(QStringLiteral("Cy")))
                share += piece.share;
        }
        QCOMPARE(share, 4.0 / 24);
    }

    void draftsStandBelowPublishedShifts()
    {
        Sketch sketch(QDate(2026, 10, 6), QDate(2026, 10, 10));
        sketch.shift(QStringLiteral("Draft"), QDate(2026, 10, 5), QDate(2026, 10, 11)).state =
            ShiftState::Draft;
        QCOMPARE(onDuty(sketch.render(), at(2026, 10, 7, 12)), people({QStringLiteral("Draft")}));
        sketch.shift(QStringLiteral("Ana"), QDate(2026, 10, 5), QDate(2026, 10, 11));
        QCOMPARE(onDuty(sketch.render(), at(2026, 10, 7, 12)), people({QStringLiteral("Ana")}));
    }

    void everybodyServesWhenClosedDaysArePassedOver()
    {
        // Fourteen people, working days only: counting weekends as turns would leave four without any.
        QStringList names;
        for (int i = 0; i < 14; ++i)
            names.append(QString(u'A' + QString::number(i)));
        Sketch sketch(QDate(2026, 10, 5), QDate(2026, 10, 22));
        RotationLayer &layer = sketch.layer(QStringLiteral("daily"), QDate(2026, 10, 5), names);
        layer.turnDays = 1;
        layer.coverFrom = 540;
        layer.coverTo = 1080;
        layer.days = WorkWeek();
        const RenderedSchedule schedule = sketch.render();
        QStringList order;
        for (const DutyPiece &piece : schedule.pieces) {
            for (const QString &name : names) {
                if (piece.person == person(name))
                    order.append(name);
            }
        }
        QCOMPARE(order, names);
        QCOMPARE(schedule.seconds(ShiftLayer::Primary, Cover::People), 14 * 9 * 3600);
    }

    void splitWeeksAndEverySecondWeek()
    {
        Sketch sketch(QDate(2026, 10, 6), QDate(2026, 10, 18));
        const auto share = [](int days) { return Share::of(days); };
        RotationLayer &early = sketch.layer(QStringLiteral("early"), QDate(2026, 10, 5),
                                            {QStringLiteral("Ana"), QStringLiteral("Bo")});
        early.days.days = {share(1), share(1), share(1), share(1), share(0), share(0), share(0)};
        RotationLayer &late = sketch.layer(QStringLiteral("late"), QDate(2026, 9, 28),
                                           {QStringLiteral("Cy"), QStringLiteral("Di")});
        late.days.days = {share(0), share(0), share(0), share(0), share(1), share(1), share(1)};
        late.turnDays = 14;
        const RenderedSchedule schedule = sketch.render();
        QCOMPARE(schedule.seconds(ShiftLayer::Primary, Cover::Gap), 0);
        QCOMPARE(onDuty(schedule, at(2026, 10, 9, 8)), people({QStringLiteral("Ana")}));
        QCOMPARE(onDuty(schedule, at(2026, 10, 9, 9)), people({QStringLiteral("Cy")}));
        QCOMPARE(onDuty(schedule, at(2026, 10, 12, 9)), people({QStringLiteral("Bo")}));
        QCOMPARE(onDuty(schedule, at(2026, 10, 16, 9)), people({QStringLiteral("Di")}));
    }

    void regionsShareWhereTheyOverlap()
    {
        Sketch sketch(QDate(2026, 10, 7), QDate(2026, 10, 7));
        RotationLayer &europe =
            sketch.layer(QStringLiteral("europe"), QDate(2026, 10, 5), {QStringLiteral("Kasia")});
        europe.timeZone = QStringLiteral("Europe/Warsaw");
        europe.coverFrom = 480;
        europe.coverTo = 1200; // 06–18 UTC
        RotationLayer &america =
            sketch.layer(QStringLiteral("america"), QDate(2026, 10, 5), {QStringLiteral("Tom")});
        america.timeZone = QStringLiteral("America/Toronto");
        america.coverFrom = 480;
        america.coverTo = 1440; // 12–04 UTC
        const RenderedSchedule schedule = sketch.render();
        QCOMPARE(onDuty(schedule, at(2026, 10, 7, 13)),
                 people({QStringLiteral("Kasia"), QStringLiteral("Tom")}));
        QCOMPARE(onDuty(schedule, at(2026, 10, 7, 19)), people({QStringLiteral("Tom")}));
        QCOMPARE(schedule.seconds(ShiftLayer::Primary, Cover::Gap), 2 * 3600); // 04–06
        sketch.input.layers[1].position = 1;
        QCOMPARE(onDuty(sketch.render(), at(2026, 10, 7, 13)), people({QStringLiteral("Tom")}));
    }

    void randomLayersPartitionTheWindow()
    {
        const QByteArray zones[] = {"UTC", "Europe/Warsaw", "America/Toronto", "Australia/Sydney",
                                    "Australia/Lord_Howe"};
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            RandomStream random(seed);
            const QDate from = QDate(2026, 1, 1).addDays(random.below(330));
            Sketch sketch(from, from.addDays(random.below(40)), zones[random.below(5)]);
            for (int i = 0; i <= random.below(4); ++i) {
                QStringList names;
                for (int n = 0; n < random.below(5); ++n)
                    names.append(QString(QStringLiteral("p") + QString::number(random.below(6))));
                RotationLayer &layer = sketch.layer(QString(QStringLiteral("l") + QString::number(i)),
                                                    from.addDays(-random.below(60)), names, random.below(3));
                layer.layer = ShiftLayer(random.below(2));
                layer.turnDays = 1 + random.below(15);
                layer.handoff = random.below(96) * 15;
                layer.timeZone = QString::fromUtf8(zones[random.below(5)]);
                layer.coverFrom = random.below(2) * random.below(96) * 15;
                layer.coverTo = layer.coverFrom == 0 ? 0 : random.below(96) * 15;
                for (Share &day : layer.days.days)
                    day = Share::of(random.below(4) > 0 ? 1 : 0);
                if (random.below(3) == 0)
                    layer.to = layer.from.addDays(random.below(80));
            }
            for (int i = 0; i < random.below(4); ++i) {
                const QDate start = from.addDays(random.below(30));
                const Shift shift = sketch.shift(QString(QStringLiteral("s") + QString::number(i)), start,
                                                 start.addDays(random.below(9)));
                if (random.below(2) == 0)
                    continue;
                ShiftOverride &over =
                    sketch.standIn(QStringLiteral("o"), random.below(2) ? shift.id : Id<Shift>());
                over.from =
                    QDateTime(start.addDays(random.below(12) - 4), QTime(random.below(24), 0), Qt::UTC);
                over.to = over.from.addSecs(3600 * (1 + random.below(60)));
            }
            const RenderedSchedule schedule = sketch.render();
            for (const ShiftLayer layer : {ShiftLayer::Primary, ShiftLayer::Secondary}) {
                QVERIFY2(isPartition(schedule, layer), qPrintable(QString::number(seed)));
                QCOMPARE(schedule.seconds(layer, Cover::People) + schedule.seconds(layer, Cover::Empty)
                             + schedule.seconds(layer, Cover::Gap),
                         schedule.end - schedule.begin);
            }
            checkPieces(schedule, seed);
        }
    }

private:
    /// The pieces of a layer are exactly its covered segments, person by person.
    static void checkPieces(const RenderedSchedule &schedule, std::uint64_t seed)
    {
        for (const ShiftLayer layer : {ShiftLayer::Primary, ShiftLayer::Secondary}) {
            qint64 bySegments = 0;
            for (const ScheduleSegment &each : schedule.of(layer))
                bySegments += qint64(each.people.size()) * (each.end - each.start);
            // A person who shares with himself (two layers) has two pieces and one place.
            std::map<Id<Person>, std::vector<std::pair<Instant, Instant>>> spans;
            for (const DutyPiece &piece : schedule.pieces) {
                QVERIFY(piece.start < piece.end);
                QVERIFY(piece.share > 0 && piece.share < 1.2);
                if (piece.layer == layer)
                    spans[piece.person].push_back({piece.start, piece.end});
            }
            qint64 byPieces = 0;
            for (auto &[who, list] : spans) {
                std::sort(list.begin(), list.end());
                Instant done = schedule.begin;
                for (const auto &[start, end] : list) {
                    byPieces += std::max<Instant>(0, end - std::max(start, done));
                    done = std::max(done, end);
                }
            }
            QVERIFY2(bySegments == byPieces, qPrintable(QString::number(seed)));
        }
    }
};

QTEST_GUILESS_MAIN(TestRenderedSchedule)
#include "tst_rendered_schedule.moc"
