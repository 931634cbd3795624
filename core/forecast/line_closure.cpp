// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/line_closure.h"

#include <limits>

namespace fairlead {

namespace {

/// Less room than this is none: sums of profits are not exact.
constexpr double hair = 1e-9;

} // namespace

LineClosure::LineClosure(const Network &network)
    : m_source(network.size())
    , m_sink(network.size() + 1)
    , m_out(size_t(network.size()) + 2)
    , m_level(m_out.size())
    , m_next(m_out.size())
{
    for (int activity = 0; activity < network.size(); ++activity) {
        addEdge(m_source, activity); // room as much as it gains
        addEdge(activity, m_sink);   // or as much as it costs
    }
    for (const ActivityLink &link : network.input().links)
        addEdge(link.successor, link.predecessor);
}

void LineClosure::addEdge(int from, int to)
{
    m_out[size_t(from)].push_back(int(m_edges.size()));
    m_edges.push_back({to, 0});
    m_out[size_t(to)].push_back(int(m_edges.size()));
    m_edges.push_back({from, 0});
}

void LineClosure::solve(const std::vector<double> &profit)
{
    const auto activities = size_t(m_source);
    for (size_t edge = 0; edge < m_edges.size(); edge += 2) {
        m_edges[edge].room = std::numeric_limits<double>::infinity();
        m_edges[edge + 1].room = 0;
    }
    for (size_t activity = 0; activity < activities; ++activity) {
        m_edges[4 * activity].room = std::max(0.0, profit[activity]);
        m_edges[4 * activity + 2].room = std::max(0.0, -profit[activity]);
    }
    while (findLevels()) {
        std::ranges::fill(m_next, 0);
        while (push(m_source, std::numeric_limits<double>::infinity()) > hair) { }
    }
}

bool LineClosure::findLevels()
{
    std::ranges::fill(m_level, -1);
    m_queue.assign(1, m_source);
    m_level[size_t(m_source)] = 0;
    for (size_t at = 0; at < m_queue.size(); ++at) {
        const int node = m_queue[at];
        for (const int each : m_out[size_t(node)]) {
            const Edge &edge = m_edges[size_t(each)];
            if (edge.room > hair && m_level[size_t(edge.to)] < 0) {
                m_level[size_t(edge.to)] = m_level[size_t(node)] + 1;
                m_queue.push_back(edge.to);
            }
        }
    }
    return m_level[size_t(m_sink)] >= 0;
}

double LineClosure::push(int node, double most)
{
    if (node == m_sink)
        return most;
    const std::vector<int> &out = m_out[size_t(node)];
    for (size_t &next = m_next[size_t(node)]; next < out.size(); ++next) {
        const int each = out[next];
        const int to = m_edges[size_t(each)].to;
        if (!(m_edges[size_t(each)].room > hair) || m_level[size_t(to)] != m_level[size_t(node)] + 1)
            continue;
        const double pushed = push(to, std::min(most, m_edges[size_t(each)].room));
        if (pushed > hair) {
            m_edges[size_t(each)].room -= pushed;
            m_edges[size_t(each ^ 1)].room += pushed;
            return pushed;
        }
    }
    return 0;
}

} // namespace fairlead
