// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequencing/crew_scheme.h"
#include "core/sequencing/cumulative_bound.h"
#include "core/sequencing/cumulative_scheme.h"
#include "core/sequencing/order_search.h"
#include "core/sequencing/variation.h"
#include "tests/support/instances/schedule_checker.h"

#include <QTest>

#include <numeric>

using namespace fairlead;

namespace {

CumulativeProblem someResources(int activities, int resources, std::uint64_t seed)
{
    RandomStream random(seed);
    CumulativeProblem problem;
    for (int resource = 0; resource < resources; ++resource)
        problem.capacities.push_back(3 + random.below(4));
    for (int i = 0; i < activities; ++i) {
        problem.durations.push_back(random.below(6));
        problem.demands.emplace_back();
        for (const int capacity : problem.capacities)
            problem.demands.back().push_back(random.below(capacity + 1));
        if (i > 0 && random.below(2) == 0)
            problem.links.push_back({random.below(i), i});
    }
    return problem;
}

CrewProblem someCrews(int activities, int people, int skills, std::uint64_t seed)
{
    RandomStream random(seed);
    CrewProblem problem;
    problem.people = people;
    problem.masters.assign(size_t(skills), 0);
    for (int person = 0; person < people; ++person) {
        for (int skill = 0; skill < skills; ++skill)
            problem.masters[size_t(skill)] |= Crew(skill == person % skills || random.below(3) == 0)
                << person;
    }
    for (int i = 0; i < activities; ++i) {
        problem.durations.push_back(random.below(6));
        problem.needs.emplace_back(size_t(skills), 0);
        for (int need = 1 + random.below(3); need > 0; --need) {
            int &wanted = problem.needs.back()[size_t(random.below(skills))];
            if (++wanted; !problem.canBeDone(i))
                --wanted;
        }
        if (i > 0 && random.below(2) == 0)
            problem.links.push_back({random.below(i), i});
    }
    return problem;
}

/// Calls `visit` with every feasible order of few activities.
template <class Visit> void eachOrder(const OrderProblem &orders, Visit visit)
{
    std::vector<int> order(size_t(orders.activities));
    std::iota(order.begin(), order.end(), 0);
    do {
        if (orders.isFeasible(order))
            visit(order);
    } while (std::next_permutation(order.begin(), order.end()));
}

/// The shortest of all schedules, without the engine: every order, each activity as early as it can
/// be, found by asking the checker. Serial generation over all orders meets an optimum (Kolisch 1996).
int shortest(const CumulativeProblem &problem)
{
    const OrderProblem orders = ordersByLatestFinish(problem.durations, problem.links);
    int best = problem.horizon();
    eachOrder(orders, [&](const std::vector<int> &order) {
        std::vector<int> starts(order.size());
        int makespan = 0;
        std::vector<std::vector<int>> used(problem.capacities.size(),
                                           std::vector<int>(size_t(problem.horizon())));
        for (const int activity : order) {
            const int duration = problem.durations[size_t(activity)];
            int start = 0;
            for (const Edge &link : problem.links) {
                if (link.to == activity)
                    start = std::max(start, starts[size_t(link.from)] + problem.durations[size_t(link.from)]);
            }
            const auto change = [&](int sign) {
                bool fits = true;
                for (size_t resource = 0; resource < used.size(); ++resource) {
                    for (int unit = start; unit < start + duration; ++unit) {
                        used[resource][size_t(unit)] += sign * problem.demands[size_t(activity)][resource];
                        fits = fits && used[resource][size_t(unit)] <= problem.capacities[resource];
                    }
                }
                return fits;
            };
            while (!change(1)) {
                change(-1);
                ++start;
            }
            starts[size_t(activity)] = start;
            makespan = std::max(makespan, start + duration);
        }
        best = std::min(best, makespan);
    });
    return best;
}

/// The shortest of all schedules: every order with every choice of people.
class ShortestCrews {
public:
    explicit ShortestCrews(const CrewProblem &problem) : m_problem(problem), m_best(problem.horizon())
    {
        const OrderProblem orders = ordersByLatestFinish(problem.durations, problem.links);
        eachOrder(orders, [this](const std::vector<int> &order) {
            m_order = order;
            m_finishes.assign(order.size(), 0);
            m_freeFrom.assign(size_t(m_problem.people), 0);
            place(0, 0);
        });
    }

    int best() const { return m_best; }

private:
    void place(size_t next, int makespan)
    {
        if (next == m_order.size()) {
            m_best = std::min(m_best, makespan);
            return;
        }
        const size_t activity = size_t(m_order[next]);
        int early = 0;
        for (const Edge &link : m_problem.links) {
            if (link.to == int(activity))
                early = std::max(early, m_finishes[size_t(link.from)]);
        }
        for (Crew crew = 0; crew < Crew(1) << m_problem.people; ++crew) {
            if (!canDo(crew, activity))
                continue;
            int start = early;
            for (int person = 0; person < m_problem.people; ++person)
                start = std::max(start, crew >> person & 1 ? m_freeFrom[size_t(person)] : 0);
            const std::vector<int> before = m_freeFrom;
            const int finish = start + m_problem.durations[activity];
            for (int person = 0; person < m_problem.people; ++person) {
                if (crew >> person & 1)
                    m_freeFrom[size_t(person)] = finish;
            }
            m_finishes[activity] = finish;
            place(next + 1, std::max(makespan, finish));
            m_freeFrom = before;
        }
    }

    bool canDo(Crew crew, size_t activity) const
    {
        if (m_problem.durations[activity] == 0)
            return crew == 0;
        CrewProblem one = m_problem;
        one.durations = {1};
        one.links.clear();
        one.needs = {m_problem.needs[activity]};
        return faultOf(one, {0}, {1}, {crew}, 1).empty();
    }

    const CrewProblem &m_problem;
    std::vector<int> m_order;
    std::vector<int> m_finishes;
    std::vector<int> m_freeFrom; ///< by person
    int m_best;
};

std::vector<Crew> crewsOf(const CrewScheme &scheme)
{
    std::vector<Crew> crews;
    for (int activity = 0; activity < scheme.size(); ++activity)
        crews.push_back(scheme.crew(activity));
    return crews;
}

std::vector<int> listOf(std::span<const int> times)
{
    return {times.begin(), times.end()};
}

/// Every pass over orders by lot is feasible, and each justification at least as good as what it justifies.
template <class Scheme, class Fault>
void playOrders(Scheme &scheme, const OrderProblem &orders, Fault fault, bool strict)
{
    OrderSampler sampler(orders);
    Variation variation(orders);
    RandomStream random(3);
    std::vector<int> order(size_t(orders.activities));
    for (int draw = 0; draw < 50; ++draw) {
        sampler.draw(random, order);
        int last = scheme.forward(order);
        QCOMPARE(fault(scheme, last), std::string());
        for (int turn = 0; turn < 4; ++turn) {
            const bool forward = turn % 2 == 1;
            if (forward)
                variation.listForward(scheme, order, order);
            else
                variation.listBackward(scheme, order, order);
            const int next = forward ? scheme.forward(order) : scheme.backward(order);
            QCOMPARE(fault(scheme, next), std::string());
            QVERIFY(!strict || next <= last);
            last = next;
        }
    }
}

template <int Words> void playResources(int resources)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const CumulativeProblem problem = someResources(25, resources, seed);
        const OrderProblem orders = ordersByLatestFinish(problem.durations, problem.links);
        CumulativeScheme<Words> scheme(problem, orders);
        playOrders(
            scheme, orders,
            [&](const auto &done, int cost) {
                return faultOf(problem, listOf(done.starts()), listOf(done.finishes()), cost);
            },
            true);
    }
}

} // namespace

class TestSequencingModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void schedulesOverResourcesAreFeasibleAndJustifiedNeverWorse()
    {
        playResources<1>(1);
        playResources<1>(4);
        playResources<2>(5);
        playResources<4>(13);
    }

    void schedulesOverPeopleAreFeasible()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const CrewProblem problem = someCrews(25, 8, 4, seed);
            const OrderProblem orders = ordersByLatestFinish(problem.durations, problem.links);
            CrewScheme scheme(problem, orders);
            playOrders(
                scheme, orders,
                [&](const CrewScheme &done, int cost) {
                    return faultOf(problem, listOf(done.starts()), listOf(done.finishes()), crewsOf(done),
                                   cost);
                },
                false); // who is free may be others than before, so a justification may cost a day
        }
    }

    void alongTimeIsFeasibleAndLeavesNothingUndoneThatFits()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const CumulativeProblem problem = someResources(25, 3, seed);
            const OrderProblem orders = ordersByLatestFinish(problem.durations, problem.links);
            CumulativeScheme<1> scheme(problem, orders);
            const int cost = scheme.forwardAlongTime(orders.preferred);
            std::vector<int> starts = listOf(scheme.starts());
            std::vector<int> finishes = listOf(scheme.finishes());
            QCOMPARE(faultOf(problem, starts, finishes, cost), std::string());
            for (size_t activity = 0; activity < starts.size(); ++activity) {
                if (problem.durations[activity] == 0)
                    continue; // takes nothing, but is begun only when what it asks for is there
                --starts[activity];
                --finishes[activity];
                const bool earlier = starts[activity] >= 0
                    && faultOf(problem, starts, finishes,
                               std::ranges::max(finishes) - std::ranges::min(starts))
                           .empty();
                QVERIFY2(!earlier, "something could begin a unit earlier");
                ++starts[activity];
                ++finishes[activity];
            }
            Variation variation(orders);
            std::vector<int> order = orders.preferred;
            variation.listAsPlaced(scheme, order);
            QVERIFY(orders.isFeasible(order));
            QVERIFY(scheme.forward(order) <= cost); // sooner where something that takes no time had waited
        }
    }

    void searchFindsTheOptimumOfSmallResourceProblems()
    {
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            const CumulativeProblem problem = someResources(7, 2, seed);
            const OrderProblem orders = ordersByLatestFinish(problem.durations, problem.links);
            const int optimum = shortest(problem);
            QCOMPARE(search(orders, CumulativeScheme<1>(problem, orders), {.schedules = 2000}).cost, optimum);
            QVERIFY(lowerBound(problem) <= optimum);
        }
    }

    void boundsAndSearchHoldTheOptimumOfSmallCrewProblems()
    {
        int met = 0;
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            const CrewProblem problem = someCrews(5, 4, 2, seed);
            const OrderProblem orders = ordersByLatestFinish(problem.durations, problem.links);
            const int optimum = ShortestCrews(problem).best();
            const int found = search(orders, CrewScheme(problem, orders), {.schedules = 500}).cost;
            QVERIFY(lowerBound(problem) <= optimum);
            QVERIFY(found >= optimum);
            met += found == optimum;
        }
        QVERIFY2(met >= 23, qPrintable(QString::number(met)));
    }

    void boundSeesLinksWorkAndIntervals()
    {
        // By links 3 + 4; by work (3 · 2 + 4 · 2 + 2 · 2) / 2 = 9.
        CumulativeProblem problem{{3, 4, 2}, {{0, 1}}, {2}, {{2}, {2}, {2}}};
        QCOMPARE(lowerBound(problem), 9);
        problem.capacities = {4};
        QCOMPARE(lowerBound(problem), 7);
        // Three that stand between a first and a last one: 5 + (2 + 2 + 2) + 5 where one at a time may work,
        // while the resource as a whole has little to do.
        const CumulativeProblem between{{5, 2, 2, 2, 5},
                                        {{0, 1}, {0, 2}, {0, 3}, {1, 4}, {2, 4}, {3, 4}},
                                        {1},
                                        {{0}, {1}, {1}, {1}, {0}}};
        QCOMPARE(lowerBound(between), 16);
        QCOMPARE(lowerBound(CumulativeProblem{}), 0);
    }

    void boundSeesThatTwoSkillsAreTheSamePerson()
    {
        // Either skill has two people, but together they are three: 4 · 2 people for 3 days = 24 over 3.
        CrewProblem problem;
        problem.people = 3;
        problem.masters = {0b011, 0b110};
        problem.durations = {3, 3, 3, 3};
        problem.needs = {{1, 1}, {1, 1}, {1, 1}, {1, 1}};
        QCOMPARE(lowerBound(problem), 8);
        QCOMPARE(gapPercent(12, 8), 50.0);
        QCOMPARE(gapPercent(8, 8), 0.0);
    }

    void theVersatileAreLeftForWhatOnlyTheyCanDo()
    {
        // Person 1 has both skills, person 0 the first only; both activities can run at once.
        CrewProblem problem;
        problem.people = 2;
        problem.masters = {0b11, 0b10};
        problem.durations = {4, 4};
        problem.needs = {{1, 0}, {0, 1}};
        const OrderProblem orders = ordersByLatestFinish(problem.durations, problem.links);
        CrewScheme scheme(problem, orders);
        QCOMPARE(scheme.forward(std::vector<int>{0, 1}), 4);
        QCOMPARE(scheme.crew(0), Crew(0b01));
        QCOMPARE(scheme.crew(1), Crew(0b10));
    }

    void whoHasTwoSkillsFillsOnePlace()
    {
        CrewProblem problem;
        problem.people = 2;
        problem.masters = {0b01, 0b01};
        problem.durations = {1};
        problem.needs = {{1, 1}};
        QVERIFY(!problem.canBeDone(0));
        problem.masters = {0b01, 0b11};
        QVERIFY(problem.canBeDone(0));
    }

    void lanesDoNotBorrowFromEachOther()
    {
        // Full use of the greatest capacity in one lane beside nothing in the next.
        const CumulativeProblem problem{
            {2, 2, 2}, {}, {32'767, 1, 32'767, 1}, {{32'767, 0, 1, 0}, {0, 1, 32'766, 0}, {1, 0, 0, 1}}};
        const OrderProblem orders = ordersByLatestFinish(problem.durations, problem.links);
        CumulativeScheme<1> scheme(problem, orders);
        QCOMPARE(scheme.forward(std::vector<int>{0, 1, 2}), 4);
        QCOMPARE(listOf(scheme.starts()), (std::vector<int>{0, 0, 2}));
    }
};

QTEST_APPLESS_MAIN(TestSequencingModels)
#include "tst_sequencing_models.moc"
