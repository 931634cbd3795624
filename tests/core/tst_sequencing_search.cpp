// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/sequencing/cumulative_scheme.h"
#include "core/sequencing/order_search.h"
#include "tests/support/instances/schedule_checker.h"

#include <QTest>

#include <atomic>

using namespace fairlead;

namespace {

/// Random work over two resources, every activity behind up to two earlier ones.
CumulativeProblem someProblem(int activities, std::uint64_t seed)
{
    RandomStream random(seed);
    CumulativeProblem problem;
    problem.capacities = {6, 5};
    for (int i = 0; i < activities; ++i) {
        problem.durations.push_back(i % 9 == 8 ? 0 : 1 + random.below(8));
        problem.demands.push_back({random.below(5), random.below(5)});
        for (int link = 0; link < 2 && i > 0; ++link) {
            if (random.below(3) > 0)
                problem.links.push_back({random.below(i), i});
        }
    }
    return problem;
}

/// The same model as a plan has it: from the end of time there is no schedule, only an order.
struct OneWayScheme : CumulativeScheme<1> {
    using CumulativeScheme::CumulativeScheme;
    static constexpr bool backwardIsASchedule = false;
};
static_assert(GenerationScheme<OneWayScheme> && PlacesAlongTime<OneWayScheme>);

template <class Scheme> struct Fixture {
    CumulativeProblem problem;
    OrderProblem orders;
    Scheme scheme;

    explicit Fixture(int activities, std::uint64_t seed = 1)
        : problem(someProblem(activities, seed))
        , orders(ordersByLatestFinish(problem.durations, problem.links))
        , scheme(problem, orders)
    { }
};

/// A successor begins before its predecessor here, as links with negative lag have it.
struct Overlapping {
    using Cost = int;
    static constexpr bool backwardIsASchedule = true;
    std::vector<int> begin{5, 0, 2};
    std::vector<int> end{6, 3, 4};
    bool wasFeasible = true;
    const OrderProblem *orders;

    int size() const { return 3; }
    int forward(std::span<const int> order)
    {
        wasFeasible = orders->isFeasible(order);
        return wasFeasible ? 6 : 1;
    }
    int backward(std::span<const int> order)
    {
        const std::vector<int> turned(order.rbegin(), order.rend());
        return forward(turned);
    }
    std::span<const int> starts() const { return begin; }
    std::span<const int> finishes() const { return end; }
};

} // namespace

class TestSequencingSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parallelForDoesEachJobOnce()
    {
        for (const int threads : {0, 1, 2, 7}) {
            std::vector<std::atomic<int>> done(100);
            parallelFor(100, threads, [&](int job) { ++done[size_t(job)]; });
            QVERIFY(std::ranges::all_of(done, [](const std::atomic<int> &times) { return times == 1; }));
        }
        parallelFor(0, 2, [](int) { QFAIL("there is no job"); });
    }

    void aBudgetOfOneGivesThePreferredOrder()
    {
        Fixture<CumulativeScheme<1>> fixture(40);
        const auto found = search(fixture.orders, fixture.scheme, {.schedules = 1});
        QCOMPARE(found.order, fixture.orders.preferred);
        QCOMPARE(found.schedules, 1);
        QVERIFY(!found.backward);
        QCOMPARE(found.cost, fixture.scheme.forward(fixture.orders.preferred));
    }

    void preferredOrderIsMadeFeasibleAndKeptWhereItIs()
    {
        const OrderProblem problem = OrderProblem::create(4, {{2, 0}, {0, 1}}, {0, 3, 1, 2});
        QCOMPARE(problem.preferred, (std::vector<int>{3, 2, 0, 1}));
        QVERIFY(problem.isFeasible(problem.preferred));
        QVERIFY(!problem.isFeasible(std::vector<int>{0, 3, 1, 2}));
        QVERIFY(!problem.isFeasible(std::vector<int>{3, 2, 0}));
        QVERIFY(!problem.isFeasible(std::vector<int>{3, 2, 0, 0}));
        const OrderProblem free = OrderProblem::create(3, {}, {2, 0, 1});
        QCOMPARE(free.preferred, (std::vector<int>{2, 0, 1}));
    }

    void ordersByLotAreFeasibleAndFavourThePrior()
    {
        Fixture<CumulativeScheme<1>> fixture(30);
        OrderSampler sampler(fixture.orders);
        RandomStream random(7);
        std::vector<int> order(30);
        for (int draw = 0; draw < 200; ++draw) {
            sampler.draw(random, order);
            QVERIFY(fixture.orders.isFeasible(order));
        }
        const OrderProblem two = OrderProblem::create(2, {}, {0, 1}, {0, 8});
        OrderSampler both(two);
        int firstIsFirst = 0;
        std::vector<int> pair(2);
        for (int draw = 0; draw < 1000; ++draw) {
            both.draw(random, pair);
            firstIsFirst += pair[0] == 0;
        }
        QVERIFY2(firstIsFirst > 850 && firstIsFirst < 950, "9 in 10 by regret");
    }

    void sameSeedSameResultWithAnyNumberOfThreads()
    {
        Fixture<CumulativeScheme<1>> fixture(60);
        const auto run = [&](int threads, std::uint64_t seed) {
            return search(fixture.orders, fixture.scheme,
                          {.schedules = 4000, .seed = seed, .islands = 3, .threads = threads});
        };
        const auto one = run(1, 5);
        QVERIFY(one.schedules <= 4000);
        for (const int threads : {1, 2, 3}) {
            const auto other = run(threads, 5);
            QCOMPARE(other.order, one.order);
            QCOMPARE(other.starts, one.starts);
            QCOMPARE(other.finishes, one.finishes);
            QCOMPARE(other.cost, one.cost);
            QCOMPARE(other.schedules, one.schedules);
        }
        QVERIFY(run(1, 6).order != one.order);
    }

    void budgetIsKeptAndUsed()
    {
        Fixture<CumulativeScheme<1>> twoWays(50);
        Fixture<OneWayScheme> oneWay(50);
        for (const int schedules : {2, 3, 17, 100, 999}) {
            for (const int islands : {1, 2}) {
                const SearchBudget budget{.schedules = schedules, .islands = islands};
                QCOMPARE(search(twoWays.orders, twoWays.scheme, budget).schedules, schedules);
                QCOMPARE(search(oneWay.orders, oneWay.scheme, budget).schedules, schedules);
            }
        }
    }

    void whatIsFoundCanBePlacedAgain()
    {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            Fixture<CumulativeScheme<1>> fixture(40, seed);
            const auto found = search(fixture.orders, fixture.scheme, {.schedules = 500, .seed = seed});
            const int cost =
                found.backward ? fixture.scheme.backward(found.order) : fixture.scheme.forward(found.order);
            QCOMPARE(cost, found.cost);
            QVERIFY(std::ranges::equal(fixture.scheme.starts(), found.starts));
            QCOMPARE(faultOf(fixture.problem, found.starts, found.finishes, found.cost), std::string());
        }
    }

    void improvementsComeInOrderAndTheFirstAtOnce()
    {
        Fixture<CumulativeScheme<1>> fixture(60);
        std::vector<FoundOrder<int>> told;
        const auto found = search(
            fixture.orders, fixture.scheme, {.schedules = 3000}, [] { return false; },
            [&](const FoundOrder<int> &better) { told.push_back(better); });
        QCOMPARE(told.front().order, fixture.orders.preferred);
        QCOMPARE(told.front().schedules, 1);
        QVERIFY2(told.size() > 1, "the search finds something better");
        for (size_t i = 1; i < told.size(); ++i) {
            QVERIFY(told[i].cost < told[i - 1].cost);
            QVERIFY(told[i].schedules > told[i - 1].schedules);
        }
        QCOMPARE(told.back().cost, found.cost);
    }

    void stopKeepsTheBestSoFar()
    {
        Fixture<CumulativeScheme<1>> fixture(60);
        int asked = 0;
        const auto found =
            search(fixture.orders, fixture.scheme, {.schedules = 1'000'000}, [&] { return ++asked > 20; });
        QVERIFY(found.stopped);
        QVERIFY2(found.schedules <= 16 * 21 + 16, "it is asked at least every 16 passes");
        QCOMPARE(faultOf(fixture.problem, found.starts, found.finishes, found.cost), std::string());
        QVERIFY(found.cost <= fixture.scheme.forward(fixture.orders.preferred));

        const auto atOnce = search(fixture.orders, fixture.scheme, {.schedules = 1'000}, [] { return true; });
        QVERIFY(atOnce.stopped && atOnce.schedules <= 16);
        QCOMPARE(atOnce.order.size(), size_t(60));
    }

    void aSearchFromBothEndsAndOneWayFindsTheSame()
    {
        Fixture<CumulativeScheme<1>> both(12);
        Fixture<OneWayScheme> oneWay(12);
        const auto a = search(both.orders, both.scheme, {.schedules = 5000});
        const auto b = search(oneWay.orders, oneWay.scheme, {.schedules = 5000});
        QCOMPARE(a.cost, b.cost);
        QVERIFY(!b.backward);
    }

    void ofEqualCostStaysWhatIsNearest()
    {
        Fixture<OneWayScheme> fixture(30);
        fixture.problem.capacities = {100, 100}; // the order does not matter
        const OneWayScheme scheme(fixture.problem, fixture.orders);
        fixture.orders.staysNearPreferred = true;
        const auto found = search(fixture.orders, scheme, {.schedules = 500});
        QCOMPARE(found.order, fixture.orders.preferred);
    }

    void ordersFromTimesAreMadeFeasible()
    {
        OrderProblem orders = OrderProblem::create(3, {{0, 1}, {1, 2}}, {0, 1, 2});
        orders.timesKeepLinks = false;
        Overlapping scheme;
        scheme.orders = &orders;
        QCOMPARE(search(orders, scheme, {.schedules = 300}).cost, 6); // 1 would tell of an infeasible order
    }

    void nothingToDoIsDoneAtOnce()
    {
        const CumulativeProblem empty;
        const OrderProblem orders = ordersByLatestFinish(empty.durations, empty.links);
        const auto found = search(orders, CumulativeScheme<1>(empty, orders), {.schedules = 100});
        QCOMPARE(found.cost, 0);
        QVERIFY(found.order.empty());
    }
};

QTEST_APPLESS_MAIN(TestSequencingSearch)
#include "tst_sequencing_search.moc"
