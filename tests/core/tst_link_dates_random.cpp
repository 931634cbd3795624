// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/link_dates.h"
#include "random_network.h"

#include <QTest>
#include <limits>
#include <numeric>

using namespace fairlead;
using State = Activity::State;
using random_network::Shape;
using random_network::Source;

namespace {

/// C10 read as a list of wishes: start early, and while one rule is broken move that activity on
/// by one day, day by day, until nothing is broken. No order, no prefix sums, no shortcuts.
class Reference {
public:
    explicit Reference(const Network &network) : m_network(network)
    {
        for (int i = 0; i < network.size(); ++i)
            m_dates.push_back(first(i));
        while (std::ranges::any_of(network.input().links,
                                   [this](const ActivityLink &link) { return obey(link); })) { }
    }

    Day start(int index) const { return m_dates[size_t(index)].start; }
    Day finish(int index) const { return m_dates[size_t(index)].finish; }

    static Day add(const WorkCalendar &calendar, Day boundary, int n)
    {
        while (n > 0)
            n -= calendar.weight(boundary++) > 0 ? 1 : 0;
        while (n < 0)
            n += calendar.weight(--boundary) > 0 ? 1 : 0;
        return boundary;
    }

private:
    struct Dates {
        Day start, finish;
    };

    Dates first(int index) const
    {
        const Activity &activity = m_network.activity(index);
        const WorkCalendar &calendar = m_network.calendarOf(index);
        Day floor = m_network.input().projectStart;
        if (m_network.input().asOf)
            floor = std::max(floor, *m_network.input().asOf);
        if (m_network.stateOf(index) == State::Done) {
            const Day finish = *activity.actualFinish + 1;
            return {activity.isMilestone() ? finish : *activity.actualStart, finish};
        }
        if (m_network.stateOf(index) == State::InProgress)
            return {*activity.actualStart, remainingEnd(activity, calendar)};
        if (activity.notBefore)
            floor = std::max(floor, *activity.notBefore);
        while (calendar.weight(floor) == 0)
            ++floor;
        return {floor, add(calendar, floor, activity.duration)};
    }

    Day remainingEnd(const Activity &activity, const WorkCalendar &calendar) const
    {
        const Day from = std::max(*m_network.input().asOf, *activity.actualStart);
        Day end = add(calendar, from, *activity.remaining);
        while (*activity.remaining == 0 && end > *activity.actualStart && calendar.weight(end - 1) == 0)
            --end;
        return end;
    }

    /// True when the successor had to move.
    bool obey(const ActivityLink &link)
    {
        const int index = link.successor;
        const State state = m_network.stateOf(index);
        if (state == State::Done || (state == State::InProgress && link.toStart()))
            return false;
        const WorkCalendar &calendar = m_network.calendarOf(index);
        const Dates &before = m_dates[size_t(link.predecessor)];
        const Day from = link.fromStart() ? before.start : before.finish;
        const Day bound = link.elapsed ? from + link.lag : add(calendar, from, link.lag);
        Dates &dates = m_dates[size_t(index)];
        const Day current = link.toStart() ? dates.start : dates.finish;
        if (current >= bound)
            return false;
        move(index, state, calendar, dates);
        return true;
    }

    void move(int index, State state, const WorkCalendar &calendar, Dates &dates) const
    {
        const int duration = m_network.activity(index).duration;
        if (state == State::InProgress) {
            dates.finish = dates.finish + 1;
            while (calendar.weight(dates.finish - 1) == 0)
                ++dates.finish;
            return;
        }
        ++dates.start;
        while (duration > 0 && calendar.weight(dates.start) == 0)
            ++dates.start;
        dates.finish = add(calendar, dates.start, duration);
    }

    const Network &m_network;
    std::vector<Dates> m_dates;
};

/// Every deadline and the plan's end hold.
bool breaksNothing(const Network &network, const LinkDates &dates)
{
    for (int i = 0; i < network.size(); ++i) {
        if (network.stateOf(i) == State::Done)
            continue;
        const ActivityDates &each = dates.activities[size_t(i)];
        const auto &deadline = network.activity(i).deadline;
        if (each.finish > dates.planEnd || (deadline && each.finish > *deadline + (each.atDayStart ? 0 : 1)))
            return false;
    }
    return true;
}

LinkDates withNotBefore(NetworkInput input, int index, Day day, Day planEnd)
{
    input.activities[size_t(index)].notBefore = day;
    input.planEnd = planEnd;
    return computeLinkDates(Network::create(std::move(input)).value());
}

std::vector<Network> networks(quint32 seed, int count, Shape shape)
{
    Source source(seed);
    std::vector<Network> made;
    for (int i = 0; i < count; ++i) {
        shape.activities = 1 + source.number(14);
        shape.links = source.number(26);
        made.push_back(Network::create(random_network::input(source, shape)).value());
    }
    return made;
}

} // namespace

class TestLinkDatesRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithMovingDayByDay()
    {
        for (const Network &network : networks(1, 3000, {})) {
            const LinkDates dates = computeLinkDates(network);
            const Reference reference(network);
            for (int i = 0; i < network.size(); ++i) {
                QCOMPARE(dates.activities[size_t(i)].start, reference.start(i));
                QCOMPARE(dates.activities[size_t(i)].finish, reference.finish(i));
            }
        }
    }

    void earlyDatesAloneAreTheSame()
    {
        std::vector<PlacedDates> early;
        for (const Network &network : networks(2, 300, {})) {
            const LinkDates dates = computeLinkDates(network);
            computeEarlyDates(network, early);
            for (size_t i = 0; i < early.size(); ++i) {
                QCOMPARE(early[i].start, dates.activities[i].start);
                QCOMPARE(early[i].finish, dates.activities[i].finish);
                QCOMPARE(early[i].driver, dates.activities[i].driver);
            }
        }
    }

    void orderOfTheInputDoesNotMatter()
    {
        Source source(3);
        for (const Network &network : networks(4, 500, {})) {
            const int count = network.size();
            std::vector<int> to(size_t(count), 0);
            std::iota(to.begin(), to.end(), 0);
            for (int i = count - 1; i > 0; --i)
                std::swap(to[size_t(i)], to[size_t(source.number(i + 1))]);
            NetworkInput moved = network.input();
            for (int i = 0; i < count; ++i)
                moved.activities[size_t(to[size_t(i)])] = network.activity(i);
            std::ranges::reverse(moved.links);
            for (ActivityLink &link : moved.links) {
                link.predecessor = to[size_t(link.predecessor)];
                link.successor = to[size_t(link.successor)];
            }
            const LinkDates dates = computeLinkDates(network);
            const LinkDates other = computeLinkDates(Network::create(std::move(moved)).value());
            QCOMPARE(other.planEnd, dates.planEnd);
            for (int i = 0; i < count; ++i) {
                const ActivityDates &a = dates.activities[size_t(i)];
                const ActivityDates &b = other.activities[size_t(to[size_t(i)])];
                QCOMPARE(b.start, a.start);
                QCOMPARE(b.finish, a.finish);
                QCOMPARE(b.lateFinish, a.lateFinish);
                QCOMPARE(b.totalFloat, a.totalFloat);
                QCOMPARE(b.freeFloat, a.freeFloat);
            }
        }
    }

    void somethingIsLateExactlyWhenADateBreaks()
    {
        int late = 0;
        for (const Network &network : networks(5, 1500, {})) {
            const LinkDates dates = computeLinkDates(network);
            const bool anyLate = std::ranges::any_of(dates.activities, &ActivityDates::late);
            QCOMPARE(anyLate, !breaksNothing(network, dates));
            for (const ActivityDates &each : dates.activities)
                QVERIFY(each.late || each.totalFloat >= 0);
            late += anyLate ? 1 : 0;
        }
        QVERIFY(late > 100 && late < 1400); // both kinds were seen
    }

    void totalFloatIsTheLongestSlipThatBreaksNothing()
    {
        int checked = 0;
        for (const Network &network : networks(6, 700, {})) {
            const LinkDates dates = computeLinkDates(network);
            if (!breaksNothing(network, dates))
                continue;
            for (int i = 0; i < network.size(); ++i) {
                const ActivityDates &each = dates.activities[size_t(i)];
                if (network.stateOf(i) != State::NotStarted || network.activity(i).isMilestone())
                    continue;
                ++checked;
                const Day next = network.calendarOf(i).snapForward(each.lateStart + 1);
                const LinkDates latest = withNotBefore(network.input(), i, each.lateStart, dates.planEnd);
                const LinkDates beyond = withNotBefore(network.input(), i, next, dates.planEnd);
                QCOMPARE(latest.activities[size_t(i)].start, each.lateStart);
                QVERIFY(breaksNothing(network, latest));
                QVERIFY(!breaksNothing(network, beyond));
                QCOMPARE(each.totalFloat, network.calendarOf(i).workingDays(each.start, each.lateStart));
            }
        }
        QVERIFY(checked > 500);
    }

    void freeFloatIsTheLongestSlipThatMovesNoSuccessor()
    {
        int checked = 0;
        for (const Network &network : networks(7, 700, {})) {
            const LinkDates dates = computeLinkDates(network);
            for (int i = 0; i < network.size(); ++i) {
                const ActivityDates &each = dates.activities[size_t(i)];
                if (network.stateOf(i) != State::NotStarted || network.activity(i).isMilestone())
                    continue;
                if (!hasMovableSuccessor(network, i)) {
                    QCOMPARE(each.freeFloat, each.totalFloat);
                    continue;
                }
                QVERIFY(each.freeFloat >= 0);
                const WorkCalendar &calendar = network.calendarOf(i);
                const Day latest = calendar.snapForward(calendar.add(each.start, each.freeFloat));
                QVERIFY(!movesASuccessor(network, dates, i, latest));
                QVERIFY(movesASuccessor(network, dates, i, calendar.snapForward(latest + 1)));
                ++checked;
            }
        }
        QVERIFY(checked > 500);
    }

    void withoutItsDriverADateMovesOrAnotherBindsEqually()
    {
        int moved = 0;
        for (const Network &network : networks(8, 800, {})) {
            const LinkDates dates = computeLinkDates(network);
            for (int i = 0; i < network.size(); ++i) {
                const ActivityDates &each = dates.activities[size_t(i)];
                if (each.driver.kind != Driver::Kind::Link)
                    continue;
                QCOMPARE(network.link(each.driver.link).successor, i);
                NetworkInput input = network.input();
                input.links.erase(input.links.begin() + each.driver.link);
                const Network without = Network::create(std::move(input)).value();
                const ActivityDates other = computeLinkDates(without).activities[size_t(i)];
                QVERIFY(other.finish <= each.finish);
                moved += other.finish < each.finish ? 1 : 0;
                // The same date without its driver: another link or date gives it as well.
                QVERIFY(other.finish < each.finish || other.driver.kind != Driver::Kind::Link
                        || without.link(other.driver.link).successor == i);
            }
        }
        QVERIFY(moved > 300);
    }

    void drivingPathBeginsAtAFactAndEachStepDrivesTheNext()
    {
        for (const Network &network : networks(9, 400, {})) {
            const LinkDates dates = computeLinkDates(network);
            for (int i = 0; i < network.size(); ++i) {
                const std::vector<int> path = drivingPath(network, dates, i);
                QCOMPARE(path.back(), i);
                QVERIFY(dates.activities[size_t(path.front())].driver.kind != Driver::Kind::Link);
                for (size_t step = 1; step < path.size(); ++step) {
                    const Driver driver = dates.activities[size_t(path[step])].driver;
                    QCOMPARE(network.link(driver.link).predecessor, path[step - 1]);
                }
            }
        }
    }

    void aLongerTaskNeverMakesAnythingEarlier()
    {
        Source source(10);
        Shape shape;
        shape.withFinishLinks = false; // longer work that must end on a day begins earlier
        for (Network &network : networks(11, 800, shape)) {
            const LinkDates before = computeLinkDates(network);
            const int longer = source.number(network.size());
            const Activity &activity = network.activity(longer);
            network.setDuration(longer, activity.duration + 3, activity.remaining.value_or(0) + 3);
            const LinkDates after = computeLinkDates(network);
            for (int i = 0; i < network.size(); ++i)
                QVERIFY(after.activities[size_t(i)].finish >= before.activities[size_t(i)].finish);
        }
    }

private:
    static bool hasMovableSuccessor(const Network &network, int index)
    {
        return std::ranges::any_of(network.outgoing(index), [&](int each) {
            const ActivityLink &link = network.link(each);
            const State state = network.stateOf(link.successor);
            return state == State::NotStarted || (state == State::InProgress && !link.toStart());
        });
    }

    /// Whether any direct successor moves when `index` begins on `start` instead.
    static bool movesASuccessor(const Network &network, const LinkDates &dates, int index, Day start)
    {
        const LinkDates other = withNotBefore(network.input(), index, start, dates.planEnd);
        return std::ranges::any_of(network.outgoing(index), [&](int each) {
            const size_t successor = size_t(network.link(each).successor);
            return other.activities[successor].start != dates.activities[successor].start
                || other.activities[successor].finish != dates.activities[successor].finish;
        });
    }
};

QTEST_GUILESS_MAIN(TestLinkDatesRandom)
#include "tst_link_dates_random.moc"
