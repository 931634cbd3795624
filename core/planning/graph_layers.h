// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digraph.h"

#include <QtGlobal>

#include <span>
#include <utility>
#include <vector>

/// The steps of layoutGraph(), each on one connected part of a graph without loops.
namespace fairlead::graph {

/// Neighbours of every node in one array.
class Neighbours {
public:
    Neighbours() = default;
    /// Those that an edge leads to, or with `isReversed` those that it comes from; in order of the edges.
    Neighbours(int nodes, std::span<const Edge> edges, bool isReversed);

    std::span<const int> of(int node) const
    {
        return {m_ends.data() + m_first[size_t(node)], m_ends.data() + m_first[size_t(node) + 1]};
    }
    std::span<int> of(int node)
    {
        return {m_ends.data() + m_first[size_t(node)], m_ends.data() + m_first[size_t(node) + 1]};
    }

private:
    std::vector<int> m_first{0};
    std::vector<int> m_ends;
};

/// A graph whose edges all lead from one layer to the next: long edges have a node in every layer on
/// their way.
struct LayeredGraph {
    int real = 0; ///< nodes from here on are parts of long edges
    std::vector<int> layerOf;
    std::vector<Edge> edges;
    Neighbours before, after;
    std::vector<std::vector<int>> layers; ///< nodes from top to bottom

    int size() const { return int(layerOf.size()); }
    bool isReal(int node) const { return node < real; }
};

/// A layer for every node so that edges lead to later layers and are as short as can be in sum; of those
/// that could stand in several, each stands in the emptiest. The graph must be connected.
/// Source: Gansner, Koutsofios, North, Vo: A technique for drawing directed graphs (1993), section 2.
std::vector<int> shortestLayers(int nodes, std::span<const Edge> edges);

/// Layers in the order in which a search from the first layer (or backward from the last) comes by, going
/// deep or wide first.
std::vector<std::vector<int>> searchedOrder(const LayeredGraph &graph, bool isForward, bool isDeep);
/// Layers as they stood before, see reduceCrossings(); what is new, and long edges, stand in the middle of
/// their neighbours.
std::vector<std::vector<int>> rememberedOrder(const LayeredGraph &graph, std::span<const double> before);

/// Reorders the layers until no small move saves a crossing. `before`: by node, where it stood across
/// in the picture before, NaN: new; what does not cost crossings goes by it, then by `group`.
/// `comparisons` bounds the search. Answers how many crossings are left.
qint64 reduceCrossings(LayeredGraph &graph, std::span<const double> before, std::span<const int> group,
                       qint64 comparisons);

/// Crossings between all layers as they are ordered now.
qint64 crossingsOf(const LayeredGraph &graph);

/// Middles of all nodes across, so that none overlap and edges are straight where they can be. `size` is
/// by node; `nodeGap` lies between two real nodes, `edgeGap` beside parts of long edges.
/// Source: Brandes, Köpf: Fast and simple horizontal coordinate assignment (2001), with compaction by
/// longest paths, which keeps to sizes that differ.
std::vector<double> straightPlaces(const LayeredGraph &graph, std::span<const double> size, double nodeGap,
                                   double edgeGap);

} // namespace fairlead::graph
