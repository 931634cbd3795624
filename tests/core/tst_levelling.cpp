// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/levelling.h"
#include "core/schedule/link_dates.h"
#include "marlowe_quay_schedule.h"
#include "random_network.h"

#include <QTest>
#include <numeric>

using namespace fairlead;
using random_network::Shape;
using random_network::Source;
using State = Activity::State;

namespace {

struct Job {
    int days;
    double people;
};

WorkCalendar everyDay()
{
    return WorkCalendar::create({1, 1, 1, 1, 1, 1, 1}, {}).value();
}

/// One team from day 0 on a calendar without free days, ranked as listed.
LevelInput oneTeam(const std::vector<Job> &jobs, std::vector<ActivityLink> links, double people)
{
    NetworkInput network;
    LevelInput input;
    for (const Job &job : jobs) {
        Activity activity;
        activity.duration = job.days;
        network.activities.push_back(activity);
        input.needs.push_back({0, Headcount::of(job.people)});
    }
    network.links = std::move(links);
    network.calendars = {everyDay()};
    input.network = Network::create(std::move(network)).value();
    input.teams = {{0, {}, Headcount::of(people)}};
    return input;
}

LevelledPlan levelled(const LevelInput &input)
{
    NoProgress progress;
    return level(input, progress).value();
}

ActivityLink finishToStart(int predecessor, int successor)
{
    ActivityLink link;
    link.predecessor = predecessor;
    link.successor = successor;
    return link;
}

/// Three teams with people who come and go, on top of any network.
LevelInput randomInput(Source &source)
{
    Shape shape;
    shape.activities = 1 + source.number(25);
    shape.links = source.number(35);
    LevelInput input;
    input.network = Network::create(random_network::input(source, shape)).value();
    for (int team = 0; team < 3; ++team) {
        TeamPeople people{random_network::firstMonday - 5, {}, Headcount::of(2 + source.number(3))};
        for (int day = 0; day < 60; ++day)
            people.perDay.push_back(Headcount::of(source.number(6)));
        input.teams.push_back(std::move(people));
    }
    for (int i = 0; i < input.network.size(); ++i)
        input.needs.push_back({source.number(4) - 1, Headcount::raw(50 * source.number(9))});
    input.ranking.resize(size_t(input.network.size()));
    std::iota(input.ranking.begin(), input.ranking.end(), 0);
    for (int i = input.network.size() - 1; i > 0; --i)
        std::swap(input.ranking[size_t(i)], input.ranking[size_t(source.number(i + 1))]);
    return input;
}

/// What of a team is taken on a day, counted from the plan alone.
Headcount taken(const LevelInput &input, const LevelledPlan &plan, int team, Day day, bool onlyInProgress)
{
    Headcount sum;
    for (int i = 0; i < input.network.size(); ++i) {
        const State state = input.network.stateOf(i);
        const LevelledDates &dates = plan.activities[size_t(i)];
        if (!dates.placed || state == State::Done || input.needs[size_t(i)].team != team
            || input.network.activity(i).isMilestone() || (onlyInProgress && state != State::InProgress))
            continue;
        const WorkCalendar &calendar = input.network.calendarOf(i);
        Day from = dates.start, until = dates.finish;
        if (state == State::InProgress) {
            const auto &in = input.network.input();
            from = std::max({from, *in.asOf, in.projectStart});
            until = calendar.add(from, *input.network.activity(i).remaining);
        }
        if (day >= from && day < until && calendar.weight(day) > 0)
            sum += input.needs[size_t(i)].staffing;
    }
    return sum;
}

/// The link as C10 states it, on finished dates.
bool isObeyed(const Network &network, const ActivityLink &link, const LevelledPlan &plan)
{
    const State state = network.stateOf(link.successor);
    if (state == State::Done || (state == State::InProgress && link.toStart()))
        return true;
    const LevelledDates &before = plan.activities[size_t(link.predecessor)];
    const LevelledDates &after = plan.activities[size_t(link.successor)];
    const WorkCalendar &calendar = network.calendarOf(link.successor);
    const Day from = link.fromStart() ? before.start : before.finish;
    const Day bound = link.elapsed ? from + link.lag : calendar.add(from, link.lag);
    return (link.toStart() ? after.start : after.finish) >= bound;
}

class StopAfter final : public Progress {
public:
    explicit StopAfter(int steps) : m_left(steps) { }
    bool advance(double) override { return m_left-- > 0; }

private:
    int m_left;
};

} // namespace

class TestLevelling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workedExampleIsBackFilled()
    {
        const LevelledPlan plan = levelled(oneTeam({{3, 1}, {2, 2}, {2, 1}}, {}, 2));
        const QList<int> starts{plan.activities[0].start, plan.activities[1].start, plan.activities[2].start};
        QCOMPARE(starts, (QList<int>{0, 3, 0}));
        QCOMPARE(plan.finish, 5);
        QVERIFY(plan.unplaced.empty());
        QCOMPARE(plan.activities[1].driver.kind, Driver::Kind::Capacity);
        QCOMPARE(plan.activities[1].linkStart, 0);
        QCOMPARE(plan.activities[1].busyDay, 2);
        QCOMPARE(levelled(oneTeam({{3, 1}, {2, 2}, {2, 1}}, {}, 9)).finish, 3); // unlevelled
    }

    void rankDecidesWhoGoesFirst()
    {
        LevelInput input = oneTeam({{3, 1}, {2, 2}, {2, 1}}, {}, 2);
        input.ranking = {1, 0, 2};
        const LevelledPlan plan = levelled(input);
        QCOMPARE(plan.activities[1].start, 0);
        QCOMPARE(plan.activities[0].start, 2);
        QCOMPARE(plan.activities[2].start, 2);
    }

    void rankWaitsForPredecessors()
    {
        LevelInput input = oneTeam({{3, 1}, {2, 1}}, {finishToStart(1, 0)}, 1);
        const LevelledPlan plan = levelled(input);
        QCOMPARE(plan.activities[1].start, 0);
        QCOMPARE(plan.activities[0].start, 2);
        QCOMPARE(plan.activities[0].driver, (Driver{Driver::Kind::Link, 0}));
    }

    void workIsNotInterruptedByDaysWithoutPeople()
    {
        LevelInput input = oneTeam({{3, 1}}, {}, 1);
        input.teams[0].perDay.assign(6, Headcount::of(1));
        input.teams[0].perDay[2] = Headcount();
        input.teams[0].perDay[4] = Headcount::of(0.5);
        QCOMPARE(levelled(input).activities[0].start, 5);
    }

    void freeDaysOfTheCalendarNeedNobody()
    {
        LevelInput input = oneTeam({{6, 1}}, {}, 1);
        NetworkInput network = input.network.input();
        network.calendars = {WorkCalendar()}; // day 0 is a Monday
        input.network = Network::create(std::move(network)).value();
        input.teams[0].perDay.assign(7, Headcount::of(1));
        input.teams[0].perDay[5] = input.teams[0].perDay[6] = Headcount();
        QCOMPARE(levelled(input).activities[0].start, 0);
        QCOMPARE(levelled(input).finish, 8);
    }

    void tooBigForTheTeamIsReportedWithAllThatWaits()
    {
        const LevelInput input =
            oneTeam({{1, 1}, {2, 3}, {1, 1}, {0, 0}, {1, 1}}, {finishToStart(1, 2), finishToStart(2, 3)}, 2);
        const LevelledPlan plan = levelled(input);
        const std::vector<Unplaced> expected{{1, Unplaced::Reason::TooFewPeople, -1},
                                             {2, Unplaced::Reason::Waits, 1},
                                             {3, Unplaced::Reason::Waits, 2}};
        QVERIFY(plan.unplaced == expected);
        QVERIFY(plan.activities[0].placed && plan.activities[4].placed);
        QVERIFY(!plan.activities[1].placed && !plan.activities[2].placed && !plan.activities[3].placed);
        QCOMPARE(plan.finish, 2 - 1);
    }

    void teamThatIsBigEnoughOnlyOnceIsUsedThen()
    {
        LevelInput input = oneTeam({{2, 3}, {2, 3}}, {}, 2);
        input.teams[0].perDay.assign(10, Headcount::of(2));
        for (const size_t day : {size_t(3), size_t(6), size_t(7)})
            input.teams[0].perDay[day] = Headcount::of(3);
        const LevelledPlan plan = levelled(input);
        QCOMPARE(plan.activities[0].start, 6);
        QVERIFY(!plan.activities[1].placed);
    }

    void workInProgressKeepsItsPeople()
    {
        LevelInput input = oneTeam({{5, 1}, {9, 2}, {4, 2}}, {}, 2);
        NetworkInput network = input.network.input();
        network.asOf = 10;
        network.activities[1].state = State::InProgress; // last in rank does not matter
        network.activities[1].actualStart = 4;
        network.activities[1].remaining = 3;
        network.activities[2].state = State::Done;
        network.activities[2].actualStart = 8;
        network.activities[2].actualFinish = 12; // also where it was typed ahead, it occupies nobody
        input.network = Network::create(std::move(network)).value();
        const LevelledPlan plan = levelled(input);
        QCOMPARE(plan.activities[1].start, 4);
        QCOMPARE(plan.activities[1].finish, 13);
        QCOMPARE(plan.activities[0].start, 13);
        QCOMPARE(plan.activities[2].finish, 13);
    }

    void farDatesAreReportedAndCostNoMemory()
    {
        LevelInput input = oneTeam({{1, 1}, {1, 1}}, {}, 1);
        NetworkInput network = input.network.input();
        network.activities[0].notBefore = farFuture;
        network.activities[1].notBefore = 3'000'000;
        input.network = Network::create(std::move(network)).value();
        const LevelledPlan plan = levelled(input);
        QVERIFY(plan.unplaced == (std::vector<Unplaced>{{0, Unplaced::Reason::TooLate, -1}}));
        QCOMPARE(plan.activities[1].start, 3'000'000);
    }

    void enoughPeopleGiveTheLinkDates()
    {
        Source source(1);
        for (int round = 0; round < 300; ++round) {
            LevelInput input = randomInput(source);
            for (TeamPeople &team : input.teams)
                team = {0, {}, Headcount::of(1000)};
            const LevelledPlan plan = levelled(input);
            const LinkDates dates = computeLinkDates(input.network);
            for (size_t i = 0; i < plan.activities.size(); ++i) {
                QVERIFY(plan.activities[i].placed);
                QCOMPARE(plan.activities[i].start, dates.activities[i].start);
                QCOMPARE(plan.activities[i].finish, dates.activities[i].finish);
                QCOMPARE(plan.activities[i].driver, dates.activities[i].driver);
            }
        }
    }

    void everyPlanIsFeasible()
    {
        Source source(2);
        int moved = 0, unplaced = 0;
        for (int round = 0; round < 400; ++round) {
            const LevelInput input = randomInput(source);
            const LevelledPlan plan = levelled(input);
            for (const ActivityLink &link : input.network.input().links) {
                if (plan.activities[size_t(link.predecessor)].placed
                    && plan.activities[size_t(link.successor)].placed)
                    QVERIFY(isObeyed(input.network, link, plan));
            }
            checkPeople(input, plan);
            for (const LevelledDates &dates : plan.activities) {
                QVERIFY(dates.start >= dates.linkStart);
                moved += dates.driver.kind == Driver::Kind::Capacity ? 1 : 0;
                unplaced += dates.placed ? 0 : 1;
            }
            QCOMPARE(size_t(std::ranges::count(plan.activities, false, &LevelledDates::placed)),
                     plan.unplaced.size());
        }
        QVERIFY(moved > 500 && unplaced > 50);
    }

    /// Moved one working day earlier, work that waited for its team would find too few people.
    void nothingCouldStartEarlierInThePlanAsItIs()
    {
        Source source(3);
        for (int round = 0; round < 300; ++round) {
            const LevelInput input = randomInput(source);
            const LevelledPlan plan = levelled(input);
            for (int i = 0; i < input.network.size(); ++i) {
                const LevelledDates &dates = plan.activities[size_t(i)];
                if (!dates.placed || dates.driver.kind != Driver::Kind::Capacity)
                    continue;
                QCOMPARE(input.network.calendarOf(i).snapForward(dates.busyDay + 1), dates.start);
                const LevelInput::Need &need = input.needs[size_t(i)];
                const Headcount busy = taken(input, plan, need.team, dates.busyDay, false);
                QVERIFY(input.teams[size_t(need.team)].on(dates.busyDay) - busy < need.staffing);
            }
        }
    }

    void sampleIsLevelledWithinItsTeams()
    {
        const marlowe_quay::Plan sample = marlowe_quay::baseline();
        LevelInput input;
        input.network = Network::create(sample.input).value();
        for (const Activity &activity : sample.input.activities)
            input.needs.push_back({activity.calendar, Headcount::of(activity.isMilestone() ? 0 : 1.5)});
        input.teams.assign(3, {0, {}, Headcount::of(6)});
        const LevelledPlan plan = levelled(input);
        QVERIFY(plan.unplaced.empty());
        checkPeople(input, plan);
        QVERIFY(std::ranges::any_of(plan.activities, [](const LevelledDates &dates) {
            return dates.driver.kind == Driver::Kind::Capacity;
        }));
    }

    void stopsWhenToldTo()
    {
        StopAfter progress(3);
        const auto plan = level(oneTeam({{1, 1}, {1, 1}, {1, 1}, {1, 1}}, {}, 1), progress);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Cancelled);
    }

    void refusesListsThatDoNotFit()
    {
        NoProgress progress;
        const LevelInput good = oneTeam({{1, 1}, {1, 1}}, {}, 1);
        LevelInput input = good;
        input.needs.pop_back();
        QVERIFY(!level(input, progress));
        input = good;
        input.ranking = {0, 0};
        QVERIFY(!level(input, progress));
        input.ranking = {0, 2};
        QVERIFY(!level(input, progress));
        input = good;
        input.needs[0].team = 1;
        QVERIFY(!level(input, progress));
        input = good;
        input.needs[0].staffing = Headcount::of(-1);
        QVERIFY(!level(input, progress));
        QVERIFY(level(good, progress));
    }

private:
    /// No team gives more people than it has, save for what was in progress before.
    static void checkPeople(const LevelInput &input, const LevelledPlan &plan)
    {
        for (int team = 0; team < int(input.teams.size()); ++team) {
            for (Day day = random_network::firstMonday - 60; day < plan.finish; ++day) {
                const Headcount all = taken(input, plan, team, day, false);
                const Headcount begun = taken(input, plan, team, day, true);
                QVERIFY(all == begun || all <= input.teams[size_t(team)].on(day));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLevelling)
#include "tst_levelling.moc"
