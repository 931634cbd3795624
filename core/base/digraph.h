// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace fairlead {

/// Directed edges between nodes 0 … n-1.
struct Edge {
    int from = 0;
    int to = 0;
};

/// Nodes in an order in which every edge goes forward; among those free to come next the lowest
/// number first, so the order does not depend on the order of the edges. Empty when there is a cycle.
std::vector<int> topologicalOrder(int nodes, const std::vector<Edge> &edges);

/// One cycle, each node once, in the direction of the edges; empty when there is none (C10).
std::vector<int> findCycle(int nodes, const std::vector<Edge> &edges);

/// Every strong component with more than one node, or with an edge to itself (X01).
std::vector<std::vector<int>> cyclicComponents(int nodes, const std::vector<Edge> &edges);

/// The shortest way along the edges from `from` to `to`, both included; empty when there is none.
std::vector<int> pathBetween(int nodes, const std::vector<Edge> &edges, int from, int to);

} // namespace fairlead
