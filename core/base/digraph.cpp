// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digraph.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/depth_first_search.hpp>
#include <boost/graph/strong_components.hpp>
#include <functional>
#include <queue>

namespace fairlead {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

Graph graphOf(int nodes, const std::vector<Edge> &edges)
{
    Graph graph(static_cast<size_t>(nodes));
    for (const Edge edge : edges)
        boost::add_edge(size_t(edge.from), size_t(edge.to), graph);
    return graph;
}

/// Thrown out of the search as soon as the first cycle is known; caught in findCycle().
struct CycleFound { };

/// Remembers the way of the search, and stops at the first edge back into it.
class CycleVisitor : public boost::default_dfs_visitor {
public:
    CycleVisitor(std::vector<size_t> &parents, std::vector<int> &cycle) : m_parents(&parents), m_cycle(&cycle)
    { }

    void tree_edge(Graph::edge_descriptor edge, const Graph &graph) const
    {
        (*m_parents)[boost::target(edge, graph)] = boost::source(edge, graph);
    }
    void back_edge(Graph::edge_descriptor edge, const Graph &graph) const
    {
        const size_t head = boost::target(edge, graph);
        for (size_t node = boost::source(edge, graph); node != head; node = (*m_parents)[node])
            m_cycle->push_back(int(node));
        m_cycle->push_back(int(head));
        std::reverse(m_cycle->begin(), m_cycle->end());
        throw CycleFound();
    }

private:
    std::vector<size_t> *m_parents;
    std::vector<int> *m_cycle;
};

} // namespace

std::vector<int> topologicalOrder(int nodes, const std::vector<Edge> &edges)
{
    std::vector<int> first(size_t(nodes) + 1, 0);
    std::vector<int> waits(size_t(nodes), 0);
    for (const Edge edge : edges) {
        ++first[size_t(edge.from) + 1];
        ++waits[size_t(edge.to)];
    }
    for (size_t i = 1; i < first.size(); ++i)
        first[i] += first[i - 1];
    std::vector<int> targets(edges.size());
    std::vector<int> next(first.begin(), first.end() - 1);
    for (const Edge edge : edges)
        targets[size_t(next[size_t(edge.from)]++)] = edge.to;

    std::priority_queue<int, std::vector<int>, std::greater<>> free;
    for (int node = 0; node < nodes; ++node) {
        if (waits[size_t(node)] == 0)
            free.push(node);
    }
    std::vector<int> order;
    order.reserve(size_t(nodes));
    while (!free.empty()) {
        const int node = free.top();
        free.pop();
        order.push_back(node);
        for (int i = first[size_t(node)]; i < first[size_t(node) + 1]; ++i) {
            if (--waits[size_t(targets[size_t(i)])] == 0)
                free.push(targets[size_t(i)]);
        }
    }
    return order.size() == size_t(nodes) ? order : std::vector<int>();
}

std::vector<int> findCycle(int nodes, const std::vector<Edge> &edges)
{
    const Graph graph = graphOf(nodes, edges);
    std::vector<size_t> parents(boost::num_vertices(graph), 0);
    std::vector<int> cycle;
    try {
        boost::depth_first_search(graph, boost::visitor(CycleVisitor(parents, cycle)));
    } catch (const CycleFound &) {
        return cycle;
    }
    return {};
}

std::vector<std::vector<int>> cyclicComponents(int nodes, const std::vector<Edge> &edges)
{
    const Graph graph = graphOf(nodes, edges);
    std::vector<size_t> componentOf(boost::num_vertices(graph), 0);
    const size_t count = nodes == 0
        ? 0
        : boost::strong_components(
              graph,
              boost::make_iterator_property_map(componentOf.begin(), boost::get(boost::vertex_index, graph)));
    std::vector<std::vector<int>> members(count);
    for (int node = 0; node < nodes; ++node)
        members[componentOf[size_t(node)]].push_back(node);
    std::vector<bool> cyclic(count, false);
    for (const Edge edge : edges)
        cyclic[componentOf[size_t(edge.from)]] =
            cyclic[componentOf[size_t(edge.from)]] || edge.from == edge.to;
    std::vector<std::vector<int>> result;
    for (size_t i = 0; i < count; ++i) {
        if (members[i].size() > 1 || cyclic[i])
            result.push_back(std::move(members[i]));
    }
    std::sort(result.begin(), result.end());
    return result;
}

std::vector<int> pathBetween(int nodes, const std::vector<Edge> &edges, int from, int to)
{
    const Graph graph = graphOf(nodes, edges);
    std::vector<size_t> parents(boost::num_vertices(graph));
    for (size_t i = 0; i < parents.size(); ++i)
        parents[i] = i;
    boost::breadth_first_search(graph, size_t(from),
                                boost::visitor(boost::make_bfs_visitor(
                                    boost::record_predecessors(parents.data(), boost::on_tree_edge()))));
    if (from != to && parents[size_t(to)] == size_t(to))
        return {};
    std::vector<int> path{to};
    while (path.back() != from)
        path.push_back(int(parents[size_t(path.back())]));
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace fairlead
