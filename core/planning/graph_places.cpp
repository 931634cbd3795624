// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/graph_layers.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace fairlead::graph {

namespace {

using Segments = std::set<std::pair<int, int>>; ///< (node, node of the next layer)

/// Segments that cross the inner part of a long edge: those stay straight, these need not.
Segments crossedByLongEdges(const LayeredGraph &graph, std::span<const int> position)
{
    Segments crossed;
    for (size_t layer = 1; layer < graph.layers.size(); ++layer) {
        const std::vector<int> &nodes = graph.layers[layer];
        int low = 0; // ends of the inner segments on both sides of what is looked at
        size_t next = 0;
        for (size_t i = 0; i < nodes.size(); ++i) {
            const std::span<const int> ends = graph.before.of(nodes[i]);
            const bool isInner = !graph.isReal(nodes[i]) && !graph.isReal(ends.front());
            if (!isInner && i + 1 < nodes.size())
                continue;
            const int high = isInner ? position[size_t(ends.front())] : std::numeric_limits<int>::max();
            for (; next <= i; ++next) {
                for (const int other : graph.before.of(nodes[next])) {
                    const int at = position[size_t(other)];
                    const bool alsoInner = !graph.isReal(nodes[next]) && !graph.isReal(other);
                    if ((at < low || at > high) && !alsoInner)
                        crossed.insert({other, nodes[next]});
                }
            }
            low = isInner ? high : low;
        }
    }
    return crossed;
}

/// One of the four extreme placements: everything as far up (or down) as it goes, in lines with what is
/// before (or after).
class Placement {
public:
    Placement(const LayeredGraph &graph, std::span<const double> size, double nodeGap, double edgeGap,
              bool isBackward, bool isUpsideDown)
        : m_graph(graph)
        , m_size(size)
        , m_nodeGap(nodeGap)
        , m_edgeGap(edgeGap)
        , m_isBackward(isBackward)
        , m_layers(graph.layers)
        , m_position(size_t(graph.size()), 0)
        , m_root(size_t(graph.size()))
        , m_next(size_t(graph.size()))
    {
        for (std::vector<int> &nodes : m_layers) {
            if (isUpsideDown)
                std::ranges::reverse(nodes);
            for (size_t i = 0; i < nodes.size(); ++i)
                m_position[size_t(nodes[i])] = int(i);
        }
        if (isBackward)
            std::ranges::reverse(m_layers);
        for (size_t i = 0; i < m_root.size(); ++i)
            m_root[i] = m_next[i] = int(i);
    }

    std::vector<double> run(const Segments &crossed)
    {
        for (size_t layer = 1; layer < m_layers.size(); ++layer)
            align(m_layers[layer], crossed);
        return compact();
    }

private:
    std::span<const int> earlier(int node) const
    {
        return m_isBackward ? m_graph.after.of(node) : m_graph.before.of(node);
    }
    double gap(int upper, int lower) const
    {
        const bool areBoxes = m_graph.isReal(upper) && m_graph.isReal(lower);
        return (m_size[size_t(upper)] + m_size[size_t(lower)]) / 2 + (areBoxes ? m_nodeGap : m_edgeGap);
    }

    /// Puts every node in line with a middle neighbour of the layer before, as long as lines do not cross.
    void align(const std::vector<int> &nodes, const Segments &crossed)
    {
        int last = -1;
        for (const int node : nodes) {
            std::vector<int> ends(earlier(node).begin(), earlier(node).end());
            std::ranges::sort(ends, {}, [this](int end) { return m_position[size_t(end)]; });
            const size_t count = ends.size();
            for (size_t middle = (count - 1) / 2; count > 0 && middle <= count / 2; ++middle) {
                const int end = ends[middle];
                const auto segment = m_isBackward ? std::pair(node, end) : std::pair(end, node);
                if (m_next[size_t(node)] != node || last >= m_position[size_t(end)]
                    || crossed.contains(segment))
                    continue;
                m_next[size_t(end)] = node;
                m_root[size_t(node)] = m_root[size_t(end)];
                m_next[size_t(node)] = m_root[size_t(node)];
                last = m_position[size_t(end)];
            }
        }
    }

    struct Distance {
        int upper = 0;
        int lower = 0;
        double least = 0;
    };

    /// Lines as far up as they go, then each down as far as what is below it lets it, which takes the
    /// room out of the picture.
    std::vector<double> compact() const
    {
        std::vector<Edge> edges;
        std::vector<Distance> distances;
        for (const std::vector<int> &nodes : m_layers) {
            for (size_t i = 1; i < nodes.size(); ++i) {
                const int upper = m_root[size_t(nodes[i - 1])];
                const int lower = m_root[size_t(nodes[i])];
                edges.push_back({upper, lower});
                distances.push_back({upper, lower, gap(nodes[i - 1], nodes[i])});
            }
        }
        const std::vector<int> order = topologicalOrder(m_graph.size(), edges);
        std::vector<int> rank(order.size());
        for (size_t i = 0; i < order.size(); ++i)
            rank[size_t(order[i])] = int(i);
        std::ranges::sort(distances, {}, [&](const Distance &one) { return rank[size_t(one.upper)]; });
        std::vector<double> at(size_t(m_graph.size()), 0);
        for (const Distance &one : distances)
            at[size_t(one.lower)] = std::max(at[size_t(one.lower)], at[size_t(one.upper)] + one.least);
        std::vector<double> most(at.size(), std::numeric_limits<double>::infinity());
        std::ranges::stable_sort(distances, std::greater<>(),
                                 [&](const Distance &one) { return rank[size_t(one.upper)]; });
        for (size_t i = 0; i < distances.size(); ++i) {
            const Distance &one = distances[i];
            double &limit = most[size_t(one.upper)];
            limit = std::min(limit, at[size_t(one.lower)] - one.least);
            const bool isLast = i + 1 == distances.size() || distances[i + 1].upper != one.upper;
            if (isLast)
                at[size_t(one.upper)] = std::max(at[size_t(one.upper)], limit);
        }
        std::vector<double> places(at.size());
        for (size_t node = 0; node < places.size(); ++node)
            places[node] = at[size_t(m_root[node])];
        return places;
    }

    const LayeredGraph &m_graph;
    std::span<const double> m_size;
    double m_nodeGap;
    double m_edgeGap;
    bool m_isBackward;
    std::vector<std::vector<int>> m_layers;
    std::vector<int> m_position;
    std::vector<int> m_root; ///< first node of the line that a node is in
    std::vector<int> m_next; ///< next one of the line, cyclic
};

struct Extent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    double length() const { return high - low; }
};

Extent extentOf(std::span<const double> places, std::span<const double> size)
{
    Extent extent;
    for (size_t i = 0; i < places.size(); ++i) {
        extent.low = std::min(extent.low, places[i] - size[i] / 2);
        extent.high = std::max(extent.high, places[i] + size[i] / 2);
    }
    return extent;
}

} // namespace

std::vector<double> straightPlaces(const LayeredGraph &graph, std::span<const double> size, double nodeGap,
                                   double edgeGap)
{
    std::vector<int> position(size_t(graph.size()), 0);
    for (const std::vector<int> &nodes : graph.layers) {
        for (size_t i = 0; i < nodes.size(); ++i)
            position[size_t(nodes[i])] = int(i);
    }
    const Segments crossed = crossedByLongEdges(graph, position);
    std::array<std::vector<double>, 4> all;
    std::array<Extent, 4> extents;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool isUpsideDown = i >= 2;
        all[i] = Placement(graph, size, nodeGap, edgeGap, i % 2 == 1, isUpsideDown).run(crossed);
        if (isUpsideDown) {
            for (double &at : all[i])
                at = -at;
        }
        extents[i] = extentOf(all[i], size);
    }
    const auto least = std::ranges::min_element(extents, {}, &Extent::length);
    for (size_t i = 0; i < all.size(); ++i) { // all to the edges of the flattest
        const double by = i < 2 ? least->low - extents[i].low : least->high - extents[i].high;
        for (double &at : all[i])
            at += by;
    }
    std::vector<double> places(size_t(graph.size()));
    for (size_t node = 0; node < places.size(); ++node) {
        std::array<double, 4> four{all[0][node], all[1][node], all[2][node], all[3][node]};
        std::ranges::sort(four);
        places[node] = (four[1] + four[2]) / 2;
    }
    return places;
}

} // namespace fairlead::graph
