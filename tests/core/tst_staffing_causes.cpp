// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staffing/staffing_bound.h"
#include "core/staffing/staffing_causes.h"
#include "core/staffing/staffing_scheme.h"

#include <QTest>
#include <numeric>
#include <random>

using namespace fairlead;
using Held = StaffingFact::Kind;

namespace {

/// People with days off, kinds of work, activities with seats, links from end to start; made by chance.
StaffingProblem randomProblem(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](unsigned bound) { return int(random() % bound); };
    StaffingProblem problem;
    problem.days = 300;
    const int workers = 2 + below(4);
    for (int i = 0; i < workers; ++i) {
        Worker worker;
        for (int day = 0; day < problem.days; ++day)
            worker.output.push_back(day % 7 < 5 ? 720 : 0);
        for (int gap = below(3); gap > 0; --gap) {
            const int from = below(40);
            for (int day = from; day < from + 1 + below(8); ++day)
                worker.output[size_t(day)] = 0;
        }
        problem.workers.push_back(std::move(worker));
    }
    problem.kinds.resize(3);
    for (Qualified &kind : problem.kinds) {
        for (int i = 0; i < workers; ++i) {
            if (below(2) || (i == workers - 1 && kind.workers.empty()))
                kind.workers.push_back({i, 1000});
        }
    }
    NetworkInput network;
    network.calendars = {WorkCalendar()};
    const int items = 3 + below(10);
    for (int i = 0; i < items; ++i) {
        Activity activity;
        activity.duration = 3;
        if (below(4) == 0)
            activity.notBefore = below(30);
        network.activities.push_back(activity);
        StaffedWork work;
        work.firstPacket = int(problem.packets.size());
        work.packets = 1 + below(2);
        for (int seat = 0; seat < work.packets; ++seat)
            problem.packets.push_back({below(3), 500 + below(9000)});
        problem.work.push_back(work);
        for (int j = below(3); j > 0 && i > 0; --j)
            network.links.push_back({below(unsigned(i)), i});
    }
    problem.network = Network::create(std::move(network)).value();
    return problem;
}

struct Schedule {
    StaffingProblem problem;
    StaffingScheme scheme{problem};
    std::vector<int> order;
    std::vector<Booking> bookings;
    std::vector<StaffingCause> causes;

    explicit Schedule(StaffingProblem from) : problem(std::move(from))
    {
        order.assign(problem.network.order().begin(), problem.network.order().end());
        (void)scheme.forward(order);
        bookings = scheme.bookings();
        causes = staffingCauses(problem, scheme.dates(), bookings);
    }

    int placeOf(int activity) const { return int(std::ranges::find(order, activity) - order.begin()); }

    /// Where the packet's worker would begin if only what was placed before it were booked, without `gone`.
    int beginWithout(const Booking &packet, int gone, const StaffingProblem &world) const
    {
        WorkerDiary diary(world);
        for (const Booking &other : bookings) {
            const bool isLater = placeOf(other.activity) > placeOf(packet.activity)
                || (other.activity == packet.activity && other.packet >= packet.packet);
            if (other.activity == gone || isLater || other.worker != packet.worker)
                continue;
            for (Day day = other.from; day < other.until; ++day) {
                const int slot = diary.slotFrom(other.worker, day);
                if (problem.workers[size_t(other.worker)].output[size_t(day)] == 0)
                    continue; // nobody worked on it on that day
                if (slot < diary.slots(other.worker) && diary.dayOf(other.worker, slot) == day)
                    diary.bookSlot(other.worker, slot, day + 1 == other.until ? other.lastDay : other.share);
            }
        }
        const FreeRun run =
            diary.find(packet.worker, causes[size_t(packet.activity)].earliest,
                       problem.packets[size_t(packet.packet)].effort, packet.share, problem.days);
        return run.firstSlot < 0 ? problem.days : diary.dayOf(packet.worker, run.firstSlot);
    }
};

} // namespace

class TestStaffingCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takeTheNamedCauseAwayAndTheDateMoves()
    {
        std::array<int, 16> seen{};
        for (unsigned seed = 1; seed <= 1000; ++seed) {
            const Schedule schedule(randomProblem(seed));
            for (const Booking &booking : schedule.bookings) {
                const StaffingCause &cause = schedule.causes[size_t(booking.activity)];
                const StaffingFact &fact = cause.packets[size_t(
                    booking.packet - schedule.problem.work[size_t(booking.activity)].firstPacket)];
                ++seen[size_t(fact.kind)];
                if (fact.kind == Held::Busy) {
                    const int begin = schedule.beginWithout(booking, fact.activity, schedule.problem);
                    QVERIFY2(begin < booking.from, qPrintable(QStringLiteral("seed %1").arg(seed)));
                } else if (fact.kind == Held::Away) {
                    StaffingProblem world = schedule.problem;
                    for (Day day = fact.from; day < fact.until; ++day)
                        world.workers[size_t(booking.worker)].output[size_t(day)] = 720;
                    QVERIFY(schedule.beginWithout(booking, -1, world) < booking.from);
                }
            }
        }
        QVERIFY(seen[size_t(Held::Busy)] > 1000);
        QVERIFY(seen[size_t(Held::Away)] > 50);
    }

    void withoutTheLinkThatHoldsItAnActivityMayBeginEarlierOrAnotherFactIsAsLate()
    {
        for (unsigned seed = 1; seed <= 300; ++seed) {
            const Schedule schedule(randomProblem(seed));
            for (int activity = 0; activity < schedule.problem.network.size(); ++activity) {
                const StaffingCause &cause = schedule.causes[size_t(activity)];
                if (cause.start.kind != Held::Link)
                    continue;
                NetworkInput input = schedule.problem.network.input();
                input.links.erase(input.links.begin() + cause.start.link);
                const Network without = Network::create(std::move(input)).value();
                const PlacedDates dates = step::notStarted(without, activity, schedule.scheme.dates());
                QVERIFY(dates.start < cause.earliest
                        || (dates.start == cause.earliest
                            && !(dates.driver.kind == Driver::Kind::Link && dates.driver.link == -1)));
            }
        }
    }

    void noScheduleBeatsTheBound()
    {
        for (unsigned seed = 1; seed <= 300; ++seed) {
            StaffingProblem problem = randomProblem(seed);
            const StaffingBound bound = staffingBound(problem);
            StaffingScheme scheme(problem);
            std::vector<int> order(problem.network.order().begin(), problem.network.order().end());
            std::mt19937 random(seed);
            int best = problem.days;
            for (int i = 0; i < 20; ++i) {
                best = std::min(best, scheme.forward(order).length);
                std::ranges::shuffle(order, random); // any order will do
            }
            QVERIFY2(problem.firstDay + best >= bound.finish,
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void fluidWorkIsSpreadOverItsWindow()
    {
        StaffingProblem problem = randomProblem(1);
        problem.kinds[0].workers = {{0, 1000}};
        problem.workers[0].output.assign(size_t(problem.days), 1000);
        NetworkInput input;
        input.calendars = {WorkCalendar()};
        input.activities = {Activity{}, Activity{}};
        input.activities[0].duration = input.activities[1].duration = 2;
        problem.network = Network::create(std::move(input)).value();
        problem.packets = {{0, 2000}, {0, 8000}};
        problem.work = {{0, 1}, {1, 1}};
        problem.work[0].isFluid = true;
        problem.work[0].lastDay = 10;
        StaffingScheme scheme(problem);
        const std::array order{0, 1};
        (void)scheme.forward(order);
        QCOMPARE(scheme.finishes()[0], 10);
        QCOMPARE(scheme.starts()[1], 0);
        QCOMPARE(scheme.finishes()[1], 10); // what is left of the same ten days
    }
};

QTEST_GUILESS_MAIN(TestStaffingCauses)
#include "tst_staffing_causes.moc"
