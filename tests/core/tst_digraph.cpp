// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digraph.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fairlead;

namespace {

/// `reach[a][b]`: whether there is a way of at least one edge from a to b.
std::vector<std::vector<bool>> reachability(int nodes, const std::vector<Edge> &edges)
{
    std::vector<std::vector<bool>> reach(size_t(nodes), std::vector<bool>(size_t(nodes), false));
    for (const Edge edge : edges)
        reach[size_t(edge.from)][size_t(edge.to)] = true;
    for (size_t k = 0; k < reach.size(); ++k) {
        for (auto &row : reach) {
            for (size_t j = 0; j < reach.size(); ++j)
                row[j] = row[j] || (row[k] && reach[k][j]);
        }
    }
    return reach;
}

bool hasEdge(const std::vector<Edge> &edges, int from, int to)
{
    return std::any_of(edges.begin(), edges.end(),
                       [=](Edge edge) { return edge.from == from && edge.to == to; });
}

} // namespace

class TestDigraph : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOrderIsTheLowestNumberThatIsFree()
    {
        QVERIFY((topologicalOrder(5, {{4, 0}, {3, 1}, {0, 1}}) == std::vector<int>{2, 3, 4, 0, 1}));
        QVERIFY((topologicalOrder(5, {{0, 1}, {3, 1}, {4, 0}}) == std::vector<int>{2, 3, 4, 0, 1}));
        QVERIFY(topologicalOrder(0, {}).empty());
    }

    void findsTheOneCycle()
    {
        QVERIFY((findCycle(5, {{0, 1}, {1, 2}, {2, 3}, {3, 1}, {3, 4}}) == std::vector<int>{1, 2, 3}));
        QVERIFY((findCycle(2, {{1, 1}}) == std::vector<int>{1}));
        QVERIFY(findCycle(3, {{0, 1}, {0, 2}, {1, 2}}).empty());
        QVERIFY(findCycle(0, {}).empty());
    }

    void findsEveryCyclicComponent()
    {
        const std::vector<Edge> edges{{0, 1}, {1, 0}, {2, 3}, {4, 4}, {5, 6}, {6, 7}, {7, 5}, {1, 2}};
        const std::vector<std::vector<int>> expected{{0, 1}, {4}, {5, 6, 7}};
        QVERIFY(cyclicComponents(8, edges) == expected);
        QVERIFY(cyclicComponents(0, {}).empty());
    }

    void findsTheShortestWay()
    {
        const std::vector<Edge> edges{{0, 1}, {1, 2}, {2, 3}, {0, 4}, {4, 3}};
        QVERIFY((pathBetween(5, edges, 0, 3) == std::vector<int>{0, 4, 3}));
        QVERIFY((pathBetween(5, edges, 2, 2) == std::vector<int>{2}));
        QVERIFY(pathBetween(5, edges, 3, 0).empty());
    }

    void agreesWithReachabilityOnRandomGraphs()
    {
        QRandomGenerator random(19);
        for (int round = 0; round < 300; ++round) {
            const int nodes = 1 + random.bounded(9);
            std::vector<Edge> edges;
            for (int i = random.bounded(14); i > 0; --i)
                edges.push_back({random.bounded(nodes), random.bounded(nodes)});
            const auto reach = reachability(nodes, edges);
            bool cyclic = false;
            for (size_t i = 0; i < reach.size(); ++i)
                cyclic = cyclic || reach[i][i];
            QCOMPARE(topologicalOrder(nodes, edges).empty(), cyclic);
            QCOMPARE(cyclicComponents(nodes, edges).empty(), !cyclic);
            const std::vector<int> cycle = findCycle(nodes, edges);
            QCOMPARE(cycle.empty(), !cyclic);
            for (size_t i = 0; i < cycle.size(); ++i)
                QVERIFY(hasEdge(edges, cycle[i], cycle[(i + 1) % cycle.size()]));
            const int from = random.bounded(nodes);
            const int to = random.bounded(nodes);
            const std::vector<int> path = pathBetween(nodes, edges, from, to);
            QCOMPARE(!path.empty(), from == to || reach[size_t(from)][size_t(to)]);
            for (size_t i = 1; i < path.size(); ++i)
                QVERIFY(hasEdge(edges, path[i - 1], path[i]));
        }
    }

    void aLongChainNeedsNoDeepStack()
    {
        std::vector<Edge> edges;
        for (int i = 0; i + 1 < 100000; ++i)
            edges.push_back({i, i + 1});
        QCOMPARE(topologicalOrder(100000, edges).size(), size_t(100000));
        QVERIFY(findCycle(100000, edges).empty());
        QCOMPARE(pathBetween(100000, edges, 0, 99999).size(), size_t(100000));
        edges.push_back({99999, 0});
        QCOMPARE(findCycle(100000, edges).size(), size_t(100000));
    }
};

QTEST_GUILESS_MAIN(TestDigraph)
#include "tst_digraph.moc"
