// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/graph_layout.h"

#include "core/planning/graph_layers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace fairlead {

namespace {

using graph::LayeredGraph;
using graph::Neighbours;

/// For every edge: whether it goes against the order that a search through the graph finds, that is,
/// closes a loop. Edges from a node to itself count as well.
std::vector<bool> edgesBack(int nodes, std::span<const Edge> edges)
{
    std::vector<std::vector<int>> out(static_cast<size_t>(nodes));
    for (size_t i = 0; i < edges.size(); ++i)
        out[size_t(edges[i].from)].push_back(int(i));
    enum class Mark : char { New, Open, Done };
    std::vector<Mark> marks(size_t(nodes), Mark::New);
    std::vector<size_t> next(size_t(nodes), 0);
    std::vector<bool> isBack(edges.size(), false);
    for (int start = 0; start < nodes; ++start) {
        if (marks[size_t(start)] != Mark::New)
            continue;
        std::vector<int> way{start};
        marks[size_t(start)] = Mark::Open;
        while (!way.empty()) {
            const int node = way.back();
            if (next[size_t(node)] == out[size_t(node)].size()) {
                marks[size_t(node)] = Mark::Done;
                way.pop_back();
                continue;
            }
            const int edge = out[size_t(node)][next[size_t(node)]++];
            const int to = edges[size_t(edge)].to;
            isBack[size_t(edge)] = marks[size_t(to)] == Mark::Open;
            if (marks[size_t(to)] != Mark::New)
                continue;
            marks[size_t(to)] = Mark::Open;
            way.push_back(to);
        }
    }
    return isBack;
}

/// Nodes by component; components by their first node.
std::vector<std::vector<int>> componentsOf(int nodes, std::span<const Edge> edges)
{
    std::vector<int> parent(static_cast<size_t>(nodes));
    std::iota(parent.begin(), parent.end(), 0);
    const auto root = [&parent](int node) {
        while (parent[size_t(node)] != node)
            node = parent[size_t(node)] = parent[size_t(parent[size_t(node)])];
        return node;
    };
    for (const Edge &edge : edges) {
        const int from = root(edge.from);
        const int to = root(edge.to);
        parent[size_t(std::max(from, to))] = std::min(from, to);
    }
    std::vector<std::vector<int>> components;
    std::vector<int> indexOf(size_t(nodes), -1);
    for (int node = 0; node < nodes; ++node) {
        int &index = indexOf[size_t(root(node))];
        if (index < 0) {
            index = int(components.size());
            components.emplace_back();
        }
        components[size_t(index)].push_back(node);
    }
    return components;
}

/// One component, from (0, 0) on.
struct Part {
    std::vector<int> members; ///< nodes of the whole graph
    std::vector<Edge> edges;  ///< between members, without loops and each only once
    LayeredGraph layered;
    std::vector<std::vector<int>> ways; ///< by edge: its nodes of the layered graph
    std::vector<double> across;         ///< middles, by node of the layered graph
    std::vector<double> left, right;    ///< sides, by layer
    double height = 0;
    qint64 crossings = 0;
    QPointF corner;

    double width() const { return right.empty() ? 0 : right.back(); }
};

/// Layers for all members, and a node in every layer that an edge passes.
void addLayers(Part &part)
{
    LayeredGraph &graph = part.layered;
    graph.real = int(part.members.size());
    graph.layerOf = graph::shortestLayers(graph.real, part.edges);
    graph.layers.resize(size_t(*std::ranges::max_element(graph.layerOf)) + 1);
    for (int node = 0; node < graph.real; ++node)
        graph.layers[size_t(graph.layerOf[size_t(node)])].push_back(node);
    for (const Edge &edge : part.edges) {
        std::vector<int> way{edge.from};
        for (int layer = graph.layerOf[size_t(edge.from)] + 1; layer < graph.layerOf[size_t(edge.to)];
             ++layer) {
            way.push_back(graph.size());
            graph.layers[size_t(layer)].push_back(graph.size());
            graph.layerOf.push_back(layer);
        }
        way.push_back(edge.to);
        for (size_t i = 1; i < way.size(); ++i)
            graph.edges.push_back({way[i - 1], way[i]});
        part.ways.push_back(std::move(way));
    }
    graph.before = Neighbours(graph.size(), graph.edges, true);
    graph.after = Neighbours(graph.size(), graph.edges, false);
}

void place(Part &part, std::span<const GraphNode> nodes, const GraphOptions &options)
{
    const LayeredGraph &graph = part.layered;
    std::vector<double> size(size_t(graph.size()), 0);
    std::vector<double> width(graph.layers.size(), 0);
    for (int node = 0; node < graph.real; ++node) {
        const GraphNode &box = nodes[size_t(part.members[size_t(node)])];
        size[size_t(node)] = box.height;
        double &widest = width[size_t(graph.layerOf[size_t(node)])];
        widest = std::max(widest, box.width);
    }
    part.across = graph::straightPlaces(graph, size, options.nodeGap, options.edgeGap);
    double top = std::numeric_limits<double>::infinity();
    for (size_t node = 0; node < part.across.size(); ++node)
        top = std::min(top, part.across[node] - size[node] / 2);
    for (size_t node = 0; node < part.across.size(); ++node) {
        part.across[node] -= top;
        part.height = std::max(part.height, part.across[node] + size[node] / 2);
    }
    double x = 0;
    for (const double layer : width) {
        part.left.push_back(x);
        part.right.push_back(x + layer);
        x += layer + options.layerGap;
    }
}

/// Parts on shelves, the highest first, so that the whole has about the wanted shape.
QSizeF pack(std::vector<Part> &parts, const GraphOptions &options)
{
    const double gap = options.componentGap;
    double area = 0;
    double widest = 0;
    for (const Part &part : parts) {
        area += (part.width() + gap) * (part.height + gap);
        widest = std::max(widest, part.width());
    }
    const double room = std::max(widest, std::sqrt(area * options.shape));
    std::vector<Part *> order;
    for (Part &part : parts)
        order.push_back(&part);
    std::ranges::stable_sort(order, std::greater<>(), [](const Part *part) { return part->height; });
    QPointF next;
    double shelf = 0;
    QSizeF whole;
    for (Part *part : order) {
        if (next.x() > 0 && next.x() + part->width() > room) {
            next = QPointF(0, next.y() + shelf + gap);
            shelf = 0;
        }
        part->corner = next;
        shelf = std::max(shelf, part->height);
        whole = whole.expandedTo(QSizeF(next.x() + part->width(), next.y() + part->height));
        next.rx() += part->width() + gap;
    }
    return whole;
}

/// The points of an edge in its part, from the right side of its first node to the left one of its last.
std::vector<QPointF> pointsOf(const Part &part, const std::vector<int> &way, double firstWidth,
                              double lastWidth)
{
    const LayeredGraph &graph = part.layered;
    std::vector<QPointF> points;
    for (size_t i = 0; i < way.size(); ++i) {
        const size_t layer = size_t(graph.layerOf[size_t(way[i])]);
        const double y = part.across[size_t(way[i])];
        const double middle = (part.left[layer] + part.right[layer]) / 2;
        if (i > 0)
            points.emplace_back(part.left[layer], y);
        if (i + 1 == way.size() && middle - lastWidth / 2 > part.left[layer])
            points.emplace_back(middle - lastWidth / 2, y);
        if (i == 0 && middle + firstWidth / 2 < part.right[layer])
            points.emplace_back(middle + firstWidth / 2, y);
        if (i + 1 < way.size())
            points.emplace_back(part.right[layer], y);
    }
    for (QPointF &point : points)
        point += part.corner;
    return points;
}

class Builder {
public:
    Builder(std::span<const GraphNode> nodes, std::span<const Edge> edges, const GraphOptions &options)
        : m_nodes(nodes)
        , m_edges(edges)
        , m_options(options)
        , m_isBack(edgesBack(int(nodes.size()), edges))
        , m_partOf(nodes.size())
        , m_wayOf(edges.size(), -1)
    { }

    GraphLayout build()
    {
        addParts();
        GraphLayout layout;
        layout.components = int(m_parts.size());
        layout.places.resize(m_nodes.size());
        layout.routes.resize(m_edges.size());
        for (Part &part : m_parts) {
            addLayers(part);
            order(part);
            place(part, m_nodes, m_options);
            layout.crossings += part.crossings;
            layout.layers = std::max(layout.layers, int(part.layered.layers.size()));
        }
        layout.size = pack(m_parts, m_options);
        for (size_t i = 0; i < m_parts.size(); ++i)
            addPlaces(layout, int(i));
        for (size_t i = 0; i < m_edges.size(); ++i)
            addRoute(layout, i);
        return layout;
    }

private:
    void addParts()
    {
        std::vector<int> memberOf(m_nodes.size());
        for (std::vector<int> &members : componentsOf(int(m_nodes.size()), m_edges)) {
            for (size_t i = 0; i < members.size(); ++i) {
                m_partOf[size_t(members[i])] = int(m_parts.size());
                memberOf[size_t(members[i])] = int(i);
            }
            m_parts.emplace_back();
            m_parts.back().members = std::move(members);
        }
        std::map<std::pair<int, int>, int> known;
        for (size_t i = 0; i < m_edges.size(); ++i) {
            auto [from, to] = m_edges[i];
            if (from == to)
                continue;
            if (m_isBack[i])
                std::swap(from, to);
            Part &part = m_parts[size_t(m_partOf[size_t(from)])];
            const auto [at, isNew] = known.try_emplace({from, to}, int(part.edges.size()));
            if (isNew)
                part.edges.push_back({memberOf[size_t(from)], memberOf[size_t(to)]});
            m_wayOf[i] = at->second;
        }
    }

    void order(Part &part) const
    {
        std::vector<double> before;
        std::vector<int> group;
        for (const int node : part.members) {
            before.push_back(m_nodes[size_t(node)].before.value_or(std::nan("")));
            group.push_back(m_nodes[size_t(node)].group);
        }
        part.crossings = m_options.reducesCrossings
            ? graph::reduceCrossings(part.layered, before, group,
                                     qint64(m_options.comparisons) * qint64(part.members.size()))
            : graph::crossingsOf(part.layered);
    }

    void addPlaces(GraphLayout &layout, int index) const
    {
        const Part &part = m_parts[size_t(index)];
        for (size_t layer = 0; layer < part.layered.layers.size(); ++layer) {
            const std::vector<int> &nodes = part.layered.layers[layer];
            for (size_t i = 0; i < nodes.size(); ++i) {
                if (!part.layered.isReal(nodes[i]))
                    continue;
                const QPointF center((part.left[layer] + part.right[layer]) / 2,
                                     part.across[size_t(nodes[i])]);
                layout.places[size_t(part.members[size_t(nodes[i])])] = {part.corner + center, index,
                                                                         int(layer), int(i)};
            }
        }
    }

    void addRoute(GraphLayout &layout, size_t index) const
    {
        GraphRoute &route = layout.routes[index];
        const Edge &edge = m_edges[index];
        route.isBack = m_isBack[index];
        if (edge.from == edge.to) { // over the top of its box
            const GraphNode &box = m_nodes[size_t(edge.from)];
            const QPointF center = layout.places[size_t(edge.from)].center;
            const double top = center.y() - box.height / 2 - m_options.nodeGap / 2;
            route.points = {{center.x() + box.width / 2, center.y()},
                            {center.x() + box.width / 2, top},
                            {center.x() - box.width / 2, top},
                            {center.x() - box.width / 2, center.y()}};
            return;
        }
        const int first = route.isBack ? edge.to : edge.from;
        const int last = route.isBack ? edge.from : edge.to;
        const Part &part = m_parts[size_t(m_partOf[size_t(first)])];
        route.points = pointsOf(part, part.ways[size_t(m_wayOf[index])], m_nodes[size_t(first)].width,
                                m_nodes[size_t(last)].width);
        if (route.isBack)
            std::ranges::reverse(route.points);
    }

    std::span<const GraphNode> m_nodes;
    std::span<const Edge> m_edges;
    const GraphOptions &m_options;
    std::vector<bool> m_isBack;
    std::vector<int> m_partOf; ///< by node
    std::vector<int> m_wayOf;  ///< by edge, in its part; −1: from a node to itself
    std::vector<Part> m_parts;
};

} // namespace

GraphLayout layoutGraph(std::span<const GraphNode> nodes, std::span<const Edge> edges,
                        const GraphOptions &options)
{
    return Builder(nodes, edges, options).build();
}

} // namespace fairlead
