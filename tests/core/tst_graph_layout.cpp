// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/graph_layers.h"
#include "core/planning/graph_layout.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace fairlead;

namespace {

/// Edges that go forward in the order of the nodes, so that there is no loop.
std::vector<Edge> randomEdges(std::mt19937 &random, int nodes, int count)
{
    std::set<std::pair<int, int>> known;
    for (int i = 0; i < count; ++i) {
        const int from = int(random() % unsigned(nodes - 1));
        known.insert({from, from + 1 + int(random() % unsigned(std::min(9, nodes - 1 - from)))});
    }
    std::vector<Edge> edges;
    for (const auto &[from, to] : known)
        edges.push_back({from, to});
    return edges;
}

std::vector<GraphNode> randomBoxes(std::mt19937 &random, int nodes)
{
    std::vector<GraphNode> boxes;
    for (int i = 0; i < nodes; ++i)
        boxes.push_back({40.0 + double(random() % 60), 20.0 + double(random() % 30), int(random() % 4), {}});
    return boxes;
}

std::vector<GraphNode> boxes(int nodes)
{
    return std::vector<GraphNode>(size_t(nodes), GraphNode{100, 40, 0, {}});
}

/// Where the number of crossings does not matter.
GraphOptions quick()
{
    GraphOptions options;
    options.comparisons = 100;
    return options;
}

QRectF boxOf(const GraphLayout &layout, const std::vector<GraphNode> &nodes, size_t node)
{
    QRectF box(0, 0, nodes[node].width, nodes[node].height);
    box.moveCenter(layout.places[node].center);
    return box;
}

/// Every two pieces of routes between the same two layers whose ends stand in opposite order; routes
/// between the same two nodes are one.
qint64 crossingsDrawn(const GraphLayout &layout, const std::vector<Edge> &edges)
{
    struct Piece {
        double from;
        double to;
    };
    std::map<std::tuple<double, double>, std::vector<Piece>> between;
    std::set<std::pair<int, int>> known;
    for (size_t i = 0; i < edges.size(); ++i) {
        const auto [from, to] = std::minmax({edges[i].from, edges[i].to});
        if (from == to || !known.insert({from, to}).second)
            continue;
        std::vector<QPointF> points = layout.routes[i].points;
        if (layout.routes[i].isBack)
            std::ranges::reverse(points);
        const double component = layout.places[size_t(from)].component * 1e6; // on shelves, x may repeat
        for (size_t at = 1; at < points.size(); ++at) {
            if (points[at].y() == points[at - 1].y() && at % 2 == 0)
                continue; // along its own layer
            between[{points[at - 1].x() + component, points[at].x() + component}].push_back(
                {points[at - 1].y(), points[at].y()});
        }
    }
    qint64 crossings = 0;
    for (const auto &[layers, pieces] : between) {
        for (size_t a = 0; a < pieces.size(); ++a) {
            for (size_t b = 0; b < a; ++b)
                crossings += (pieces[a].from - pieces[b].from) * (pieces[a].to - pieces[b].to) < 0;
        }
    }
    return crossings;
}

} // namespace

/// The layout of a network of dependencies: what every picture must keep to, on many random graphs.
class TestGraphLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingNeedsNoRoom()
    {
        const GraphLayout layout = layoutGraph({}, {});
        QCOMPARE(layout.size, QSizeF());
        QCOMPARE(layout.components, 0);
    }

    void chainStandsInOneLine()
    {
        const GraphLayout layout = layoutGraph(boxes(4), std::vector<Edge>{{0, 1}, {1, 2}, {2, 3}});
        for (int node = 0; node < 4; ++node) {
            QCOMPARE(layout.places[size_t(node)].layer, node);
            QCOMPARE(layout.places[size_t(node)].center.y(), 20.0);
        }
        QCOMPARE(layout.size, QSizeF(4 * 100 + 3 * 60, 40));
        QCOMPARE(layout.routes[0].points, (std::vector<QPointF>{{100, 20}, {160, 20}}));
    }

    void whatIsNeededByOneLateNodeStandsBesideIt()
    {
        // 4 is needed by 3 alone; on its longest path it would stand at the far left.
        const GraphLayout layout = layoutGraph(boxes(5), std::vector<Edge>{{0, 1}, {1, 2}, {2, 3}, {4, 3}});
        QCOMPARE(layout.places[4].layer, 2);
    }

    void crossingsAreCountedAsByBruteForce()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 200; ++round) {
            std::vector<Edge> edges;
            for (auto i = random() % 40; i > 0; --i)
                edges.push_back({int(random() % 9), int(random() % 9)});
            qint64 expected = 0;
            for (size_t a = 0; a < edges.size(); ++a) {
                for (size_t b = 0; b < a; ++b)
                    expected += (edges[a].from - edges[b].from) * (edges[a].to - edges[b].to) < 0;
            }
            QCOMPARE(crossingsBetween(edges), expected);
        }
    }

    void layersAreAsShortAsCanBe()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 300; ++round) {
            const int nodes = 3 + int(random() % 4);
            std::vector<Edge> edges = randomEdges(random, nodes, 2 * nodes);
            for (int node = 1; node < nodes; ++node) { // connected
                if (std::ranges::none_of(
                        edges, [node](const Edge &edge) { return edge.from == node - 1 && edge.to == node; }))
                    edges.push_back({node - 1, node});
            }
            std::erase_if(edges,
                          [&](const Edge &edge) { return edge.to - edge.from == 1 && random() % 3 == 0; });
            const GraphLayout layout = layoutGraph(boxes(nodes), edges, quick());
            if (layout.components != 1)
                continue;
            QCOMPARE(lengthOf(layout, edges), leastLength(nodes, edges));
        }
    }

    void edgesLeadToLaterLayersAndBoxesDoNotTouch()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 60; ++round) {
            const int count = 2 + int(random() % 60);
            const std::vector<Edge> edges = randomEdges(random, count, int(random() % 120));
            const std::vector<GraphNode> nodes = randomBoxes(random, count);
            const GraphLayout layout = layoutGraph(nodes, edges, quick());
            const QRectF page = QRectF(QPointF(), layout.size).adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
            for (size_t i = 0; i < edges.size(); ++i) {
                const auto &from = layout.places[size_t(edges[i].from)];
                const auto &to = layout.places[size_t(edges[i].to)];
                QVERIFY(from.layer < to.layer);
                QVERIFY(!layout.routes[i].isBack);
                QCOMPARE(layout.routes[i].points.front().x(),
                         boxOf(layout, nodes, size_t(edges[i].from)).right());
                QCOMPARE(layout.routes[i].points.back().x(),
                         boxOf(layout, nodes, size_t(edges[i].to)).left());
            }
            for (size_t a = 0; a < nodes.size(); ++a) {
                QVERIFY(page.contains(boxOf(layout, nodes, a)));
                for (size_t b = 0; b < a; ++b) {
                    const QRectF both = boxOf(layout, nodes, a).intersected(boxOf(layout, nodes, b));
                    QVERIFY2(both.width() < 1e-6 || both.height() < 1e-6, qPrintable(QString::number(round)));
                }
            }
        }
    }

    void edgesPassNoBox()
    {
        std::mt19937 random(6);
        for (int round = 0; round < 30; ++round) {
            const std::vector<Edge> edges = randomEdges(random, 40, 70);
            const std::vector<GraphNode> nodes = boxes(40);
            const GraphLayout layout = layoutGraph(nodes, edges, quick());
            for (const GraphRoute &route : layout.routes) {
                for (size_t at = 2; at + 1 < route.points.size(); at += 2) { // along the layers between
                    const QRectF way(route.points[at - 1], route.points[at]);
                    for (size_t node = 0; node < nodes.size(); ++node) {
                        const QRectF box = boxOf(layout, nodes, node);
                        const bool isBeside = way.right() <= box.left() || way.left() >= box.right();
                        QVERIFY(isBeside || way.top() <= box.top() || way.top() >= box.bottom());
                    }
                }
            }
        }
    }

    void crossingsAreThoseOfTheDrawingAndNoMoreThanAtTheStart()
    {
        std::mt19937 random(7);
        qint64 before = 0;
        qint64 after = 0;
        for (int round = 0; round < 40; ++round) {
            const int count = 4 + int(random() % 50);
            const std::vector<Edge> edges = randomEdges(random, count, 2 * count);
            const std::vector<GraphNode> nodes = boxes(count);
            GraphOptions options;
            options.comparisons = 800;
            const GraphLayout layout = layoutGraph(nodes, edges, options);
            QCOMPARE(layout.crossings, crossingsDrawn(layout, edges));
            options.reducesCrossings = false;
            const GraphLayout given = layoutGraph(nodes, edges, options);
            QCOMPARE(given.crossings, crossingsDrawn(given, edges));
            QVERIFY(layout.crossings <= given.crossings);
            before += given.crossings;
            after += layout.crossings;
        }
        QVERIFY2(after * 3 < before, qPrintable(QStringLiteral("%1 of %2").arg(after).arg(before)));
    }

    void planarTreeHasNoCrossing()
    {
        std::vector<Edge> edges;
        for (int node = 1; node < 40; ++node)
            edges.push_back({(node * 7 + 3) % node, node});
        QCOMPARE(layoutGraph(boxes(40), edges).crossings, 0);
    }

    void sameInputGivesTheSamePicture()
    {
        std::mt19937 random(8);
        const std::vector<Edge> edges = randomEdges(random, 50, 100);
        const std::vector<GraphNode> nodes = randomBoxes(random, 50);
        const GraphLayout one = layoutGraph(nodes, edges);
        const GraphLayout other = layoutGraph(nodes, edges);
        for (size_t node = 0; node < nodes.size(); ++node)
            QCOMPARE(one.places[node].center, other.places[node].center);
        for (size_t edge = 0; edge < edges.size(); ++edge)
            QCOMPARE(one.routes[edge].points, other.routes[edge].points);
    }

    void orderStaysWhenALeafComes()
    {
        std::mt19937 random(9);
        const std::vector<Edge> edges = randomEdges(random, 30, 45);
        std::vector<GraphNode> nodes = boxes(30);
        const GraphLayout before = layoutGraph(nodes, edges);
        for (size_t node = 0; node < nodes.size(); ++node)
            nodes[node].before = before.places[node].center.y();
        nodes.push_back({100, 40, 0, {}});
        std::vector<Edge> more = edges;
        more.push_back({4, 30});
        const GraphLayout after = layoutGraph(nodes, more);
        QVERIFY(after.crossings <= before.crossings + 3);
        int exchanged = 0;
        for (size_t a = 0; a < 30; ++a) {
            for (size_t b = 0; b < a; ++b) {
                const auto above = [&](const GraphLayout &layout) {
                    return layout.places[a].center.y() < layout.places[b].center.y();
                };
                const bool beside = before.places[a].layer == before.places[b].layer
                    && before.places[a].component == before.places[b].component
                    && after.places[a].layer == after.places[b].layer;
                exchanged += beside && above(before) != above(after);
            }
        }
        QVERIFY2(exchanged <= 2, qPrintable(QString::number(exchanged)));
    }

    void groupsStandTogetherWhereThatIsFree()
    {
        // Six leaves of one root: any order crosses nothing.
        std::vector<GraphNode> nodes = boxes(7);
        std::vector<Edge> edges;
        for (int leaf = 1; leaf < 7; ++leaf) {
            nodes[size_t(leaf)].group = leaf % 2;
            edges.push_back({0, leaf});
        }
        const GraphLayout layout = layoutGraph(nodes, edges);
        QCOMPARE(layout.crossings, 0);
        for (const size_t even : {2u, 4u, 6u}) {
            for (const size_t odd : {1u, 3u, 5u})
                QVERIFY(layout.places[even].position < layout.places[odd].position);
        }
    }

    void loopsAreBrokenAndMarked()
    {
        const std::vector<Edge> edges{{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 3}};
        const std::vector<GraphNode> nodes = boxes(4);
        const GraphLayout layout = layoutGraph(nodes, edges);
        QCOMPARE(std::ranges::count_if(layout.routes, &GraphRoute::isBack), 2);
        QVERIFY(layout.routes[2].isBack);
        QVERIFY(layout.routes[4].isBack);
        // Still from its first box to its second.
        QCOMPARE(layout.routes[2].points.front(),
                 QPointF(boxOf(layout, nodes, 2).left(), layout.places[2].center.y()));
        QCOMPARE(layout.routes[2].points.back(),
                 QPointF(boxOf(layout, nodes, 0).right(), layout.places[0].center.y()));
    }

    void manyLoopsEnd()
    {
        std::mt19937 random(10);
        std::vector<Edge> edges;
        for (int i = 0; i < 300; ++i)
            edges.push_back({int(random() % 60), int(random() % 60)});
        GraphOptions options;
        options.comparisons = 500;
        const std::vector<GraphNode> nodes = boxes(60);
        const GraphLayout layout = layoutGraph(nodes, edges, options);
        for (size_t i = 0; i < edges.size(); ++i) {
            const int step =
                layout.places[size_t(edges[i].to)].layer - layout.places[size_t(edges[i].from)].layer;
            QVERIFY(layout.routes[i].isBack ? step <= 0 : step > 0);
        }
        QCOMPARE(layout.crossings, crossingsDrawn(layout, edges));
    }

    void linksBetweenTheSameTwoShareTheirWay()
    {
        const std::vector<Edge> edges{{0, 1}, {0, 1}};
        const GraphLayout layout = layoutGraph(boxes(2), edges);
        QCOMPARE(layout.routes[0].points, layout.routes[1].points);
        QCOMPARE(layout.crossings, 0);
    }

    void partsStandSideBySide()
    {
        std::vector<Edge> edges;
        for (int pair = 0; pair < 12; ++pair)
            edges.push_back({2 * pair, 2 * pair + 1});
        GraphOptions options;
        options.shape = 2;
        const GraphLayout layout = layoutGraph(boxes(24), edges, options);
        QCOMPARE(layout.components, 12);
        const double shape = layout.size.width() / layout.size.height();
        QVERIFY2(shape > 1 && shape < 4, qPrintable(QString::number(shape)));
    }

private:
    static int lengthOf(const GraphLayout &layout, const std::vector<Edge> &edges)
    {
        int length = 0;
        for (const Edge &edge : edges)
            length += layout.places[size_t(edge.to)].layer - layout.places[size_t(edge.from)].layer;
        return length;
    }
    /// Of all ways to put the nodes into layers.
    static int leastLength(int nodes, const std::vector<Edge> &edges)
    {
        int least = std::numeric_limits<int>::max();
        std::vector<int> layers(size_t(nodes), 0);
        for (size_t at = 0; at < layers.size();) {
            int length = 0;
            bool isGood = true;
            for (const Edge &edge : edges) {
                const int step = layers[size_t(edge.to)] - layers[size_t(edge.from)];
                isGood = isGood && step > 0;
                length += step;
            }
            if (isGood)
                least = std::min(least, length);
            for (at = 0; at < layers.size() && ++layers[at] == nodes; ++at)
                layers[at] = 0;
        }
        return least;
    }
};

QTEST_GUILESS_MAIN(TestGraphLayout)
#include "tst_graph_layout.moc"
