// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/graph_layout.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace fairlead;

namespace {

constexpr int items = 500;
constexpr int links = 1000;
constexpr int teams = 10;

/// A made-up plan: what is to be done in the order of time, each item of a team, and links from an item
/// to one of the next `reach`, two in three of them within the team. The same on every machine.
std::vector<Edge> planLinks(unsigned seed, int reach)
{
    std::mt19937 random(seed);
    std::set<std::pair<int, int>> known;
    std::vector<Edge> edges;
    while (int(edges.size()) < links) {
        const int from = int(random() % unsigned(items));
        int to = from + 1 + int(random() % unsigned(reach));
        if (random() % 3 != 0)
            to += (from % teams - to % teams + teams) % teams;
        if (to < items && known.insert({from, to}).second)
            edges.push_back({from, to});
    }
    return edges;
}

std::vector<GraphNode> boxes()
{
    return std::vector<GraphNode>(items, GraphNode{180, 48, 0, {}});
}

/// What `dot` answers: middles of nodes in the direction of the edges and across, and the curves.
struct DotDrawing {
    std::vector<QPointF> nodes;
    struct Curve {
        Edge edge;
        std::vector<QPointF> points; ///< Bézier: three for each piece and one more
    };
    std::vector<Curve> curves;
};

/// Empty when `dot` is not there or fails.
DotDrawing drawnByDot(const std::vector<Edge> &edges)
{
    QString text =
        QStringLiteral("digraph { rankdir=LR; node [shape=box width=2.5 height=0.67 fixedsize=true "
                       "label=\"\"];\n");
    for (int node = 0; node < items; ++node)
        text += QStringLiteral("n%1;\n").arg(node);
    for (const Edge &edge : edges)
        text += QStringLiteral("n%1 -> n%2;\n").arg(edge.from).arg(edge.to);
    text += u'}';
    QProcess dot;
    dot.start(QStringLiteral("dot"), {QStringLiteral("-Tplain")});
    dot.write(text.toUtf8());
    dot.closeWriteChannel();
    DotDrawing drawing;
    if (!dot.waitForFinished(600'000) || dot.exitCode() != 0)
        return drawing;
    drawing.nodes.resize(items);
    for (const QByteArray &line : dot.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words[0] == "node")
            drawing.nodes[size_t(words[1].mid(1).toInt())] = {words[2].toDouble(), words[3].toDouble()};
        if (words[0] != "edge")
            continue;
        DotDrawing::Curve curve{{words[1].mid(1).toInt(), words[2].mid(1).toInt()}, {}};
        for (int i = 0; i < words[3].toInt(); ++i)
            curve.points.emplace_back(words[4 + 2 * i].toDouble(), words[5 + 2 * i].toDouble());
        drawing.curves.push_back(std::move(curve));
    }
    return drawing;
}

QPointF onPiece(const QPointF *p, double t)
{
    const double u = 1 - t;
    return u * u * u * p[0] + 3 * u * u * t * p[1] + 3 * u * t * t * p[2] + t * t * t * p[3];
}

/// Where the curve passes `x`, across.
double across(const std::vector<QPointF> &points, double x)
{
    size_t piece = 0;
    while (piece + 6 < points.size() && points[piece + 3].x() < x)
        piece += 3;
    double low = 0;
    double high = 1;
    for (int i = 0; i < 40; ++i)
        (onPiece(&points[piece], (low + high) / 2).x() < x ? low : high) = (low + high) / 2;
    return onPiece(&points[piece], low).y();
}

/// Crossings of dot's drawing, counted as ours are: between each two layers, by the order of the ends.
/// dot does not say the order of the places where long edges pass a layer, but its curves go through
/// them: there the curve is asked for its height at the middle of the layer. That agrees with what
/// `dot -v` says of itself to within a few crossings in a thousand.
qint64 crossingsOf(const DotDrawing &drawing)
{
    const auto rounded = [](double at) { return qint64(std::llround(at * 1000)); };
    std::set<qint64> ranks;
    for (const QPointF &node : drawing.nodes)
        ranks.insert(rounded(node.x()));
    const std::vector<qint64> layers(ranks.begin(), ranks.end());
    const auto layerOf = [&](int node) {
        return size_t(std::ranges::lower_bound(layers, rounded(drawing.nodes[size_t(node)].x()))
                      - layers.begin());
    };
    struct Segment {
        qint64 from;
        qint64 to;
    };
    std::vector<std::vector<Segment>> between(layers.size());
    std::vector<std::set<qint64>> passed(layers.size());
    for (const DotDrawing::Curve &curve : drawing.curves) {
        const size_t first = layerOf(curve.edge.from);
        const size_t last = layerOf(curve.edge.to);
        qint64 before = rounded(drawing.nodes[size_t(curve.edge.from)].y());
        passed[first].insert(before);
        for (size_t layer = first + 1; layer <= last; ++layer) {
            const qint64 at = rounded(layer == last ? drawing.nodes[size_t(curve.edge.to)].y()
                                                    : across(curve.points, double(layers[layer]) / 1000));
            between[layer - 1].push_back({before, at});
            passed[layer].insert(at);
            before = at;
        }
    }
    qint64 crossings = 0;
    for (size_t layer = 0; layer + 1 < layers.size(); ++layer) {
        std::vector<Edge> edges;
        for (const Segment &segment : between[layer]) {
            edges.push_back(
                {int(std::distance(passed[layer].begin(), passed[layer].find(segment.from))),
                 int(std::distance(passed[layer + 1].begin(), passed[layer + 1].find(segment.to)))});
        }
        crossings += crossingsBetween(edges);
    }
    return crossings;
}

void bench(QTextStream &out, const QString &name, unsigned seed, int reach)
{
    const std::vector<Edge> edges = planLinks(seed, reach);
    const std::vector<GraphNode> nodes = boxes();
    std::vector<double> costs;
    GraphLayout layout;
    for (int run = 0; run < 7; ++run) {
        QElapsedTimer timer;
        timer.start();
        layout = layoutGraph(nodes, edges);
        costs.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(costs);
    out << name << ".layout\t" << QString::number(costs[costs.size() / 2], 'f', 1) << "\tms\n";
    out << name << ".crossings\t" << layout.crossings << "\tcrossings\n";
    out.flush();
    if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty())
        return;
    const DotDrawing drawing = drawnByDot(edges);
    if (!drawing.nodes.empty())
        out << name << ".crossings.dot\t" << crossingsOf(drawing) << "\tcrossings\n";
    out.flush();
}

} // namespace

/// The layout of 500 items with 1,000 links, "name<TAB>median<TAB>unit", with the crossings that are left
/// and those of `dot` where graphviz is installed: the bounds are 150 ms and no more than dot's.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    for (const int reach : {12, 40, 120, 480}) {
        for (const unsigned seed : {1u, 2u, 3u})
            bench(out, QStringLiteral("graph.reach%1.seed%2").arg(reach).arg(seed), seed, reach);
    }
    return 0;
}
