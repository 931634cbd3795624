// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/shared_supply.h"

// GCC 12 takes the empty optional in Boost's edge iterator for one that is read.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
#include <numeric>

namespace fairlead {

namespace {

using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;

struct FlowEdge {
    qint64 capacity = 0;
    qint64 residual = 0;
    Traits::edge_descriptor reverse;
};
struct FlowNode {
    boost::default_color_type color{};
    Traits::edge_descriptor predecessor;
    qint64 distance = 0;
};
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, FlowNode, FlowEdge>;
using Node = Traits::vertex_descriptor;

void addEdge(Graph &graph, Node from, Node to, qint64 capacity)
{
    const auto forth = boost::add_edge(from, to, graph).first;
    const auto back = boost::add_edge(to, from, graph).first;
    graph[forth].capacity = capacity;
    graph[forth].reverse = back;
    graph[back].reverse = forth;
}

/// Nodes: source, sink, suppliers, demands.
struct Numbers {
    size_t suppliers = 0;
    static constexpr Node source = 0;
    static constexpr Node sink = 1;
    Node supplier(size_t index) const { return 2 + index; }
    Node demand(size_t index) const { return 2 + suppliers + index; }
};

Graph graphOf(const SharedSupply &network, const Numbers &numbers)
{
    Graph graph(2 + network.supply.size() + network.demand.size());
    const qint64 unlimited = std::accumulate(network.supply.begin(), network.supply.end(), qint64(1));
    for (size_t i = 0; i < network.supply.size(); ++i)
        addEdge(graph, Numbers::source, numbers.supplier(i), network.supply[i]);
    for (size_t i = 0; i < network.demand.size(); ++i) {
        for (const int supplier : network.suppliers[i])
            addEdge(graph, numbers.supplier(size_t(supplier)), numbers.demand(i), unlimited);
        addEdge(graph, numbers.demand(i), Numbers::sink, network.demand[i]);
    }
    return graph;
}

std::vector<bool> reachableInResidual(const Graph &graph)
{
    std::vector<bool> reached(boost::num_vertices(graph));
    std::vector<Node> open{Numbers::source};
    reached[Numbers::source] = true;
    while (!open.empty()) {
        const Node node = open.back();
        open.pop_back();
        const auto [first, last] = boost::out_edges(node, graph);
        for (auto edge = first; edge != last; ++edge) {
            const Node next = boost::target(*edge, graph);
            if (graph[*edge].residual > 0 && !reached[next]) {
                reached[next] = true;
                open.push_back(next);
            }
        }
    }
    return reached;
}

} // namespace

SupplyFlow maximumSupply(const SharedSupply &network)
{
    const Numbers numbers{network.supply.size()};
    Graph graph = graphOf(network, numbers);
    SupplyFlow result;
    result.flow = boost::boykov_kolmogorov_max_flow(
        graph, boost::get(&FlowEdge::capacity, graph), boost::get(&FlowEdge::residual, graph),
        boost::get(&FlowEdge::reverse, graph), boost::get(&FlowNode::predecessor, graph),
        boost::get(&FlowNode::color, graph), boost::get(&FlowNode::distance, graph),
        boost::get(boost::vertex_index, graph), Numbers::source, Numbers::sink);

    result.shortDemand.resize(network.demand.size());
    result.limitingSupplier.resize(network.supply.size());
    if (result.flow == std::accumulate(network.demand.begin(), network.demand.end(), qint64(0)))
        return result;
    const std::vector<bool> reached = reachableInResidual(graph);
    for (size_t i = 0; i < network.demand.size(); ++i)
        result.shortDemand[i] = network.demand[i] > 0 && !reached[numbers.demand(i)];
    for (size_t i = 0; i < network.supply.size(); ++i)
        result.limitingSupplier[i] = network.supply[i] > 0 && !reached[numbers.supplier(i)];
    return result;
}

} // namespace fairlead
