// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digraph.h"
#include "core/base/random_stream.h"

#include <span>
#include <vector>

namespace fairlead {

/// Neighbours of each node, one node's after the other's.
struct Adjacency {
    std::vector<int> offsets; ///< one more than there are nodes
    std::vector<int> nodes;

    std::span<const int> of(int node) const
    {
        return std::span(nodes).subspan(size_t(offsets[size_t(node)]),
                                        size_t(offsets[size_t(node) + 1] - offsets[size_t(node)]));
    }
};

/// Which orders of work are feasible, and which of them are tried first.
struct OrderProblem {
    int activities = 0;
    Adjacency predecessors;
    Adjacency successors;
    std::vector<int> preferred;  ///< a feasible order: rank. It is the first that is tried
    std::vector<int> priorities; ///< by activity, for drawing orders by lot: the smaller the sooner
    /// By activity, in any unit: what it takes of resources that are scarce. Empty: nobody knows, all the
    /// same. It tells the search which stretch of a schedule is dense.
    std::vector<int> works;
    bool staysNearPreferred = false; ///< of equal cost is better what is nearer to `preferred`
    /// Every link is finish to start without a negative lag, so that times of a schedule sort into a
    /// feasible order by themselves. False: such orders are looked at and put right.
    bool timesKeepLinks = true;

    /// Edges from predecessor to successor, without a cycle. `priorities` empty: the places in
    /// `preferred`. `preferred` need not be feasible: who waits for others moves behind them.
    static OrderProblem create(int activities, const std::vector<Edge> &links, std::vector<int> preferred,
                               std::vector<int> priorities = {});

    bool isFeasible(std::span<const int> order) const;
};

/// Scratch for drawing feasible orders by lot, so that a draw allocates nothing.
class OrderSampler {
public:
    explicit OrderSampler(const OrderProblem &problem);

    /// A feasible order: of those that may come next, one is drawn with a chance that grows with its
    /// regret, the distance between its priority and the worst that may come next (Drexl 1991).
    void draw(RandomStream &random, std::span<int> order);

private:
    const OrderProblem *m_problem;
    std::vector<int> m_waitsFor;
    std::vector<int> m_ready;
};

} // namespace fairlead
