// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/link_dates.h"
#include "marlowe_quay_schedule.h"

#include <QTest>

using namespace fairlead;
using Type = ActivityLink::Type;
using State = Activity::State;

namespace {

QString iso(Day day)
{
    return dateOf(day).toString(Qt::ISODate);
}

Activity work(int duration)
{
    Activity activity;
    activity.duration = duration;
    return activity;
}

ActivityLink link(int predecessor, int successor, Type type = Type::FinishToStart, int lag = 0)
{
    return {predecessor, successor, type, lag};
}

WorkCalendar everyDay()
{
    return WorkCalendar::create({1, 1, 1, 1, 1, 1, 1}, {}).value();
}

/// Activities and links from day 0 on a calendar without free days.
NetworkInput dayNumbers(std::vector<Activity> activities, std::vector<ActivityLink> links)
{
    return {std::move(activities), std::move(links), {everyDay()}, 0, {}, {}};
}

struct Computed {
    Network network;
    LinkDates dates;

    const ActivityDates &operator[](int index) const { return dates.activities[size_t(index)]; }
    QString last(int index) const { return iso(lastDay(network, index, (*this)[index])); }
};

Computed computed(NetworkInput input)
{
    Network network = Network::create(std::move(input)).value();
    LinkDates dates = computeLinkDates(network);
    return {std::move(network), std::move(dates)};
}

const Day monday = marlowe_quay::day("2026-11-16");

/// Monday to Friday from Monday, 16 November 2026.
NetworkInput weekdays(std::vector<Activity> activities, std::vector<ActivityLink> links)
{
    return {std::move(activities), std::move(links), {WorkCalendar()}, monday, {}, {}};
}

void compareWithRow(const marlowe_quay::Plan &plan, const Computed &c, int index)
{
    const marlowe_quay::Row &row = *plan.rowOf[size_t(index)];
    if (!c.network.activity(index).isMilestone())
        QCOMPARE(iso(firstDay(c.network, index, c[index])), QLatin1String(row.start));
    QCOMPARE(c.last(index), QLatin1String(row.finish));
    QCOMPARE(iso(lateLastDay(c.network, index, c[index])), QLatin1String(row.lateFinish));
    QCOMPARE(c[index].totalFloat, row.totalFloat);
    const auto name = [&plan](int activity) { return plan.nameOf(activity); };
    QCOMPARE(driverText(c.network, c[index].driver, name), QLatin1String(row.drivenBy));
}

void addRows(const marlowe_quay::Plan &plan)
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < plan.rowOf.size(); ++i)
        QTest::newRow(plan.rowOf[i]->key) << int(i);
}

QStringList names(const marlowe_quay::Plan &plan, const std::vector<int> &path)
{
    QStringList keys;
    for (const int activity : path)
        keys.append(plan.nameOf(activity));
    return keys;
}

} // namespace

class TestLinkDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workedExampleInDayNumbers_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QList<int>>("numbers"); // ES EF LS LF TF FF
        QTest::addColumn<QString>("driver");
        QTest::newRow("A") << 0 << QList<int>{0, 5, 0, 5, 0, 0} << "start of the plan";
        QTest::newRow("B") << 1 << QList<int>{6, 14, 6, 14, 0, 0} << "A FS+1";
        QTest::newRow("C") << 2 << QList<int>{2, 6, 8, 12, 6, 4} << "A SS+2";
        QTest::newRow("D") << 3 << QList<int>{10, 16, 12, 18, 2, 2} << "B FF+2";
        QTest::newRow("E") << 4 << QList<int>{15, 18, 15, 18, 0, 0} << "B SF+12";
        QTest::newRow("M") << 5 << QList<int>{18, 18, 18, 18, 0, 0} << "E FS";
    }
    void workedExampleInDayNumbers()
    {
        QFETCH(int, index);
        QFETCH(QList<int>, numbers);
        QFETCH(QString, driver);
        enum { A, B, C, D, E, M };
        const Computed c = computed(
            dayNumbers({work(5), work(8), work(4), work(6), work(3), work(0)},
                       {link(A, B, Type::FinishToStart, 1), link(A, C, Type::StartToStart, 2),
                        link(B, D, Type::FinishToFinish, 2), link(C, D), link(D, E, Type::StartToStart, 3),
                        link(B, E, Type::StartToFinish, 12), link(D, M), link(E, M)}));
        const ActivityDates &got = c[index];
        const QList<int> gotNumbers{got.start,      got.finish,     got.lateStart,
                                    got.lateFinish, got.totalFloat, got.freeFloat};
        QCOMPARE(gotNumbers, numbers);
        QCOMPARE(got.critical, index == A || index == B || index == E || index == M);
        QCOMPARE(got.nearlyCritical, index == D);
        const auto name = [](int activity) { return QString(QChar(u'A' + (activity == M ? 12 : activity))); };
        QCOMPARE(driverText(c.network, got.driver, name), driver);
        QCOMPARE(drivingPath(c.network, c.dates, M), (std::vector<int>{A, B, E, M}));
    }

    void approvedPlanOfTheSample_data() { addRows(marlowe_quay::baseline()); }
    void approvedPlanOfTheSample()
    {
        QFETCH(int, index);
        const marlowe_quay::Plan plan = marlowe_quay::baseline();
        QCOMPARE(plan.input.activities.size(), size_t(42));
        compareWithRow(plan, computed(plan.input), index);
    }

    void forecastOfTheSample_data() { addRows(marlowe_quay::forecast()); }
    void forecastOfTheSample()
    {
        QFETCH(int, index);
        const marlowe_quay::Plan plan = marlowe_quay::forecast();
        QCOMPARE(plan.input.activities.size(), size_t(42));
        QCOMPARE(computed(plan.input).last(index), QLatin1String(plan.rowOf[size_t(index)]->forecast));
    }

    void drivingPathsOfTheSample()
    {
        const marlowe_quay::Plan approved = marlowe_quay::baseline();
        const Computed then = computed(approved.input);
        QCOMPARE(names(approved, drivingPath(then.network, then.dates, approved.indexOf("R07"))),
                 (QStringList{u"R12"_qs, u"R05"_qs, u"R06"_qs, u"R07"_qs}));
        const marlowe_quay::Plan current = marlowe_quay::forecast();
        const Computed now = computed(current.input);
        QCOMPARE(names(current, drivingPath(now.network, now.dates, current.indexOf("R07"))),
                 (QStringList{u"R04"_qs, u"R05"_qs, u"R06"_qs, u"R07"_qs}));
    }

    /// C14: what more people on the checkout would do to its milestone.
    void recoveryOptionsOfTheSample_data()
    {
        QTest::addColumn<bool>("moreOnLoadTest");
        QTest::addColumn<bool>("helpOnReservation");
        QTest::addColumn<QString>("launch");
        QTest::newRow("none") << false << false << "2026-12-30";
        QTest::newRow("A") << true << false << "2026-12-18";
        QTest::newRow("B") << true << true << "2026-12-16";
        QTest::newRow("C") << false << true << "2026-12-28";
    }
    void recoveryOptionsOfTheSample()
    {
        QFETCH(bool, moreOnLoadTest);
        QFETCH(bool, helpOnReservation);
        QFETCH(QString, launch);
        const marlowe_quay::Plan plan = marlowe_quay::forecast();
        Network network = Network::create(plan.input).value();
        if (moreOnLoadTest) {
            network.setDuration(plan.indexOf("R05"), 8);
            network.setDuration(plan.indexOf("R06"), 7);
        }
        if (helpOnReservation)
            network.setDuration(plan.indexOf("R04"), 23, 3);
        const LinkDates dates = computeLinkDates(network);
        const int index = plan.indexOf("R07");
        QCOMPARE(iso(lastDay(network, index, dates.activities[size_t(index)])), launch);
    }

    void lateWorkHasNegativeFloat()
    {
        NetworkInput input = weekdays({work(10), work(3)}, {link(0, 1)});
        input.activities[1].deadline = monday + 11; // Friday of the second week
        const Computed c = computed(std::move(input));
        QCOMPARE(c.last(1), QStringLiteral("2026-12-02"));
        for (const int index : {0, 1}) {
            QCOMPARE(c[index].totalFloat, -3);
            QVERIFY(c[index].late && c[index].critical);
        }
        QCOMPARE(c[0].freeFloat, 0);
        QCOMPARE(c[1].freeFloat, -3);
    }

    void leadNeverGoesBeforeTheFloor_data()
    {
        QTest::addColumn<int>("floor");
        QTest::addColumn<int>("asOf");
        QTest::addColumn<int>("start");
        QTest::newRow("start of the plan") << -1 << -1 << 0;
        QTest::newRow("not before") << 2 << -1 << 2;
        QTest::newRow("as of") << -1 << 3 << 3;
        QTest::newRow("the later of both") << 2 << 4 << 4;
    }
    void leadNeverGoesBeforeTheFloor()
    {
        QFETCH(int, floor);
        QFETCH(int, asOf);
        QFETCH(int, start);
        NetworkInput input = dayNumbers({work(5), work(3)}, {link(0, 1, Type::StartToStart, -9)});
        if (floor >= 0)
            input.activities[1].notBefore = floor;
        if (asOf >= 0)
            input.asOf = asOf;
        QCOMPARE(computed(std::move(input))[1].start, start);
    }

    void leadMovesAnUnhinderedSuccessorBeforeItsPredecessor()
    {
        NetworkInput input = dayNumbers({work(5), work(3)}, {link(0, 1, Type::StartToStart, -2)});
        input.activities[0].notBefore = 10;
        const Computed c = computed(std::move(input));
        QCOMPARE(c[0].start, 10);
        QCOMPARE(c[1].start, 8);
    }

    void lagCountsInTheSuccessorsCalendarOrInCalendarDays()
    {
        NetworkInput input =
            weekdays({work(5), work(1), work(1)}, {link(0, 1, Type::FinishToStart, 2), link(0, 2)});
        input.links[1] = {0, 2, Type::FinishToStart, 3, true};
        input.calendars.push_back(everyDay());
        input.activities[1].calendar = 1;
        const Computed c = computed(std::move(input)); // the first ends on Friday evening
        QCOMPARE(iso(c[1].start), QStringLiteral("2026-11-23"));
        QCOMPARE(iso(c[2].start), QStringLiteral("2026-11-24"));
        QCOMPARE(driverText(c.network, c[2].driver), QStringLiteral("1 FS+3 calendar days"));
    }

    void finishLinkAcrossCalendarsIsKept()
    {
        // The first works on a day that is free for the second, which must not end before it.
        NetworkInput input = weekdays({work(6), work(2)}, {link(0, 1, Type::FinishToFinish)});
        input.calendars.push_back(everyDay());
        input.activities[0].calendar = 1; // until Saturday evening
        const Computed c = computed(std::move(input));
        QCOMPARE(c.last(0), QStringLiteral("2026-11-21"));
        QCOMPARE(c.last(1), QStringLiteral("2026-11-23"));
        QVERIFY(c[1].finish >= c[0].finish);
    }

    void milestoneFallsOnTheDayTheWorkEnds()
    {
        const Computed c = computed(weekdays({work(5), work(0), work(0)}, {link(0, 1), link(1, 2)}));
        QCOMPARE(c.last(1), QStringLiteral("2026-11-20")); // Friday, not Monday
        QCOMPARE(c.last(2), QStringLiteral("2026-11-20"));
    }

    void milestoneThatWaitsForADateFallsOnThatDate()
    {
        NetworkInput input = weekdays({work(0), work(0), work(2)}, {link(0, 1), link(1, 2)});
        input.activities[0].notBefore = monday + 5; // a Saturday
        const Computed c = computed(std::move(input));
        QCOMPARE(c.last(0), QStringLiteral("2026-11-23"));
        QCOMPARE(c.last(1), QStringLiteral("2026-11-23"));
        QCOMPARE(iso(c[2].start), QStringLiteral("2026-11-23"));
    }

    void milestoneOnAStartFallsOnTheDayOfTheStart()
    {
        const Computed c =
            computed(weekdays({work(5), work(0), work(0)},
                              {link(0, 1, Type::StartToStart), link(0, 2, Type::StartToStart, 1)}));
        QCOMPARE(c.last(1), QStringLiteral("2026-11-16"));
        QCOMPARE(c.last(2), QStringLiteral("2026-11-17"));
    }

    void milestoneWithALeadFallsOnAWorkingDay()
    {
        // Work ends on Monday evening; one day before is Friday, not Sunday.
        const Computed c = computed(weekdays({work(6), work(0)}, {link(0, 1, Type::FinishToStart, -1)}));
        QCOMPARE(c.last(0), QStringLiteral("2026-11-23"));
        QCOMPARE(c.last(1), QStringLiteral("2026-11-20"));
    }

    void milestoneNotReachedIsNotInThePast()
    {
        NetworkInput input = weekdays({work(5), work(0)}, {link(0, 1)});
        input.activities[0].state = State::Done;
        input.activities[0].actualStart = monday;
        input.activities[0].actualFinish = monday + 2;
        input.asOf = monday + 7;
        const Computed c = computed(std::move(input));
        QCOMPARE(c.last(0), QStringLiteral("2026-11-18"));
        QCOMPARE(c.last(1), QStringLiteral("2026-11-23"));
        QCOMPARE(c[1].driver.kind, Driver::Kind::AsOf);
    }

    void milestoneOnTheDayOfItsDeadlineIsInTime_data()
    {
        QTest::addColumn<int>("deadline");
        QTest::addColumn<bool>("late");
        QTest::newRow("on the day") << 7 << false;
        QTest::newRow("the Friday before") << 4 << true;
    }
    void milestoneOnTheDayOfItsDeadlineIsInTime()
    {
        QFETCH(int, deadline);
        QFETCH(bool, late);
        NetworkInput input = weekdays({work(0)}, {});
        input.activities[0].notBefore = monday + 7;
        input.activities[0].deadline = monday + deadline;
        QCOMPARE(computed(std::move(input))[0].late, late);
    }

    void doneWorkIsFixedAndHasNoFloat()
    {
        NetworkInput input = weekdays({work(5), work(5), work(5)}, {link(0, 1), link(1, 2)});
        input.activities[1].state = State::Done; // out of order, before its predecessor
        input.activities[1].actualStart = monday - 7;
        input.activities[1].actualFinish = monday - 2; // a Saturday that was worked
        input.asOf = monday;
        const Computed c = computed(std::move(input));
        QCOMPARE(c.last(1), QStringLiteral("2026-11-14"));
        QVERIFY(!c[1].critical && !c[1].late);
        QCOMPARE(iso(c[2].start), QStringLiteral("2026-11-16"));
        QCOMPARE(c[0].totalFloat, 0); // nothing waits for it but the end of the plan
        QCOMPARE(c[0].freeFloat, 0);
    }

    void actualsAreIgnoredWithoutAnAsOf()
    {
        NetworkInput input = weekdays({work(5)}, {});
        input.activities[0].state = State::Done;
        input.activities[0].actualFinish = monday - 2;
        QCOMPARE(computed(std::move(input)).last(0), QStringLiteral("2026-11-20"));
    }

    void workInProgressWaitsForLinksToItsFinishOnly()
    {
        NetworkInput input =
            weekdays({work(10), work(5), work(5)}, {link(0, 1), link(0, 2, Type::FinishToFinish, 1)});
        for (const size_t running : {size_t(1), size_t(2)}) {
            input.activities[running].state = State::InProgress;
            input.activities[running].actualStart = monday - 3;
            input.activities[running].remaining = 2;
        }
        input.asOf = monday;
        const Computed c = computed(std::move(input));
        QCOMPARE(c.last(1), QStringLiteral("2026-11-17"));
        QCOMPARE(c[1].driver.kind, Driver::Kind::Remaining);
        QCOMPARE(c.last(2), QStringLiteral("2026-11-30"));
        QCOMPARE(c[2].driver, (Driver{Driver::Kind::Link, 1}));
        QCOMPARE(iso(c[2].start), QStringLiteral("2026-11-13"));
        QCOMPARE(c[1].totalFloat, 9); // from its finish to the end of the plan on 30 November
    }

    void nothingLeftEndsWithTheLastWorkedDay()
    {
        NetworkInput input = weekdays({work(5)}, {});
        input.activities[0].state = State::InProgress;
        input.activities[0].actualStart = monday - 7;
        input.activities[0].remaining = 0;
        input.asOf = monday;
        QCOMPARE(computed(std::move(input)).last(0), QStringLiteral("2026-11-13"));
    }

    void linkWinsOverADateThatBindsEqually()
    {
        NetworkInput input = weekdays({work(5), work(5)}, {link(0, 1)});
        input.activities[1].notBefore = monday + 7; // the Monday after the first ends
        QCOMPARE(computed(std::move(input))[1].driver, (Driver{Driver::Kind::Link, 0}));
    }

    void extremeDatesAndLagsStayInRange()
    {
        NetworkInput input = weekdays({work(1'000'000), work(1), work(0)},
                                      {link(0, 1, Type::FinishToStart, 1'000'000), link(1, 2)});
        input.links.push_back({0, 2, Type::FinishToStart, 1'000'000, true});
        input.activities[0].notBefore = dayOf(QDate(9999, 12, 31));
        const Computed c = computed(std::move(input));
        QVERIFY(c[2].finish > dayOf(QDate(9999, 12, 31)));
        QCOMPARE(c[0].totalFloat, 0);
    }

    void nothingToPlanIsNoError() { QCOMPARE(computed(weekdays({}, {})).dates.planEnd, monday); }
};

QTEST_GUILESS_MAIN(TestLinkDates)
#include "tst_link_dates.moc"
