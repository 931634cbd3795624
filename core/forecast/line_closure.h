// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"

namespace fairlead {

/// The set of activities with the highest sum of profits that has, with each activity, all that it waits
/// for: a minimum cut between what gains and what costs (Picard 1976), by shortest augmenting paths.
class LineClosure {
public:
    explicit LineClosure(const Network &network);

    void solve(const std::vector<double> &profit);
    bool isIn(int activity) const { return m_level[size_t(activity)] >= 0; }

private:
    /// An edge and, next to it, its way back.
    struct Edge {
        int to = 0;
        double room = 0;
    };

    void addEdge(int from, int to);
    bool findLevels();
    double push(int node, double most);

    int m_source;
    int m_sink;
    std::vector<Edge> m_edges;
    std::vector<std::vector<int>> m_out; ///< by node, into m_edges
    std::vector<int> m_level;
    std::vector<size_t> m_next;
    std::vector<int> m_queue;
};

} // namespace fairlead
