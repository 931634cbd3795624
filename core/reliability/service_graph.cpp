// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reliability/service_graph.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/strong_components.hpp>
#include <map>
#include <set>
#include <tuple>

namespace fairlead {

namespace {

using Directed = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
using Undirected = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

bool isCounted(const ServiceLink &link, LinkScope scope)
{
    return scope == LinkScope::Running || link.isSync();
}

/// The number of the strong component of each node; whoever is called has the lower number.
std::vector<int> componentsOf(const Directed &links, int &count)
{
    std::vector<int> component(boost::num_vertices(links), 0);
    count = component.empty()
        ? 0
        : int(boost::strong_components(
              links,
              boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, links))));
    return component;
}

/// 0 … 1 of the objective of its availability on that day, else of its tier.
std::optional<double> availabilityOf(const Workspace &workspace, const Service &service, QDate on)
{
    for (const Slo &slo : workspace.rows<Slo>()) {
        const bool isThen = (!slo.from.isValid() || slo.from <= on) && (!slo.to.isValid() || on <= slo.to);
        if (slo.service == service.id && slo.indicator == Indicator::Availability && isThen)
            return slo.objective.value() / 100;
    }
    const ServiceTier *tier = workspace.find(service.tier);
    return tier && tier->availability ? std::optional(tier->availability->value() / 100) : std::nullopt;
}

int levelOf(const Workspace &workspace, const Id<ServiceTier> &id)
{
    const ServiceTier *tier = workspace.find(id);
    return tier ? tier->level : 0;
}

void addNodes(const Workspace &workspace, QDate on, ServiceGraph &graph)
{
    for (const Service &service : workspace.rows<Service>()) {
        if (service.lifecycle != ServiceLifecycle::Retired)
            graph.nodes.push_back({service.id,
                                   {},
                                   service.key,
                                   levelOf(workspace, service.tier),
                                   service.team,
                                   availabilityOf(workspace, service, on)});
    }
    for (const ThirdParty &party : workspace.rows<ThirdParty>()) {
        const auto promised =
            party.promised ? std::optional(party.promised->value() / 100) : std::optional<double>();
        graph.nodes.push_back({{}, party.id, party.key, levelOf(workspace, party.tier), {}, promised});
    }
    std::ranges::sort(graph.nodes, {},
                      [](const ServiceNode &node) { return std::pair(node.isThirdParty(), node.key); });
}

/// A graph of the strong components over sync links: without cycles, so chains in it end.
struct Condensed {
    std::vector<std::vector<int>> members; ///< nodes of a component, ascending; called before callers
    std::vector<int> component;            ///< of each node
    std::vector<std::set<int>> calls;      ///< components that a component waits for
};

Condensed condensed(const ServiceGraph &graph, bool criticalOnly)
{
    const auto counts = [criticalOnly](const ServiceLink &link) {
        return link.isSync() && (link.isCritical || !criticalOnly);
    };
    Directed calls(graph.nodes.size());
    for (const ServiceLink &link : graph.links) {
        if (counts(link))
            boost::add_edge(size_t(link.from), size_t(link.to), calls);
    }
    Condensed result;
    int count = 0;
    result.component = componentsOf(calls, count);
    result.members.resize(size_t(count));
    result.calls.resize(size_t(count));
    for (size_t node = 0; node < graph.nodes.size(); ++node)
        result.members[size_t(result.component[node])].push_back(int(node));
    for (const ServiceLink &link : graph.links) {
        const int from = result.component[size_t(link.from)];
        const int to = result.component[size_t(link.to)];
        if (counts(link) && from != to)
            result.calls[size_t(from)].insert(to);
    }
    return result;
}

/// Product over the nodes; those that promise nothing count as 1.
double product(const ServiceGraph &graph, const std::vector<int> &nodes)
{
    std::vector<double> availabilities;
    for (const int node : nodes)
        availabilities.push_back(graph.nodes[size_t(node)].availability.value_or(1));
    return serialAvailability(availabilities);
}

std::vector<int> joined(const std::vector<int> &head, const std::vector<int> &tail)
{
    std::vector<int> all = head;
    all.insert(all.end(), tail.begin(), tail.end());
    return all;
}

} // namespace

int ServiceGraph::find(QStringView key) const
{
    const auto at = std::ranges::find_if(nodes, [key](const ServiceNode &node) { return node.key == key; });
    return at == nodes.end() ? -1 : int(at - nodes.begin());
}

int ServiceGraph::find(const Id<Service> &service) const
{
    const auto at = std::ranges::find(nodes, service, &ServiceNode::service);
    return service.isNull() || at == nodes.end() ? -1 : int(at - nodes.begin());
}

ServiceGraph serviceGraph(const Workspace &workspace, QDate on)
{
    ServiceGraph graph;
    addNodes(workspace, on, graph);
    std::map<QUuid, int> numbers;
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        const ServiceNode &node = graph.nodes[i];
        numbers[node.isThirdParty() ? node.thirdParty.uuid() : node.service.uuid()] = int(i);
    }
    std::map<std::tuple<int, int, ServiceDependencyKind>, bool> links; // whether one of them is critical
    for (const ServiceDependency &each : workspace.rows<ServiceDependency>()) {
        const auto from = numbers.find(each.from.uuid());
        const auto to = numbers.find(each.to.isNull() ? each.thirdParty.uuid() : each.to.uuid());
        if (from == numbers.end() || to == numbers.end() || each.kind == ServiceDependencyKind::Build)
            continue;
        bool &isCritical = links[{from->second, to->second, each.kind}];
        isCritical = isCritical || each.isCritical;
    }
    for (const auto &[link, isCritical] : links)
        graph.links.push_back({std::get<0>(link), std::get<1>(link), std::get<2>(link), isCritical});
    return graph;
}

std::vector<int> blastRadius(const ServiceGraph &graph, int node, LinkScope scope)
{
    if (node < 0 || size_t(node) >= graph.nodes.size())
        return {};
    Directed callers(graph.nodes.size());
    for (const ServiceLink &link : graph.links) {
        if (isCounted(link, scope))
            boost::add_edge(size_t(link.to), size_t(link.from), callers);
    }
    std::vector<size_t> parents(graph.nodes.size());
    for (size_t i = 0; i < parents.size(); ++i)
        parents[i] = i;
    boost::breadth_first_search(callers, size_t(node),
                                boost::visitor(boost::make_bfs_visitor(
                                    boost::record_predecessors(parents.data(), boost::on_tree_edge()))));
    std::vector<int> reached;
    for (size_t i = 0; i < parents.size(); ++i) {
        if (parents[i] != i && int(i) != node)
            reached.push_back(int(i));
    }
    return reached;
}

std::vector<std::vector<int>> serviceCycles(const ServiceGraph &graph, LinkScope scope)
{
    Directed links(graph.nodes.size());
    for (const ServiceLink &link : graph.links) {
        if (isCounted(link, scope))
            boost::add_edge(size_t(link.from), size_t(link.to), links);
    }
    int count = 0;
    const std::vector<int> component = componentsOf(links, count);
    std::vector<std::vector<int>> members(static_cast<size_t>(count));
    for (size_t node = 0; node < component.size(); ++node)
        members[size_t(component[node])].push_back(int(node));
    std::erase_if(members, [](const std::vector<int> &group) { return group.size() < 2; });
    std::ranges::sort(members);
    return members;
}

std::vector<TierInversion> tierInversions(const ServiceGraph &graph)
{
    std::vector<TierInversion> inversions;
    for (const ServiceLink &link : graph.links) {
        const int from = graph.nodes[size_t(link.from)].tier;
        const int to = graph.nodes[size_t(link.to)].tier;
        if (link.isSync() && from > 0 && to > from)
            inversions.push_back({link.from, link.to, to - from});
    }
    return inversions;
}

std::vector<int> singlePoints(const ServiceGraph &graph)
{
    std::set<std::pair<int, int>> pairs; // two links of one pair are no second way
    for (const ServiceLink &link : graph.links) {
        if (link.from != link.to)
            pairs.insert(std::minmax(link.from, link.to));
    }
    Undirected links(graph.nodes.size());
    for (const auto &[a, b] : pairs)
        boost::add_edge(size_t(a), size_t(b), links);
    std::vector<size_t> found;
    boost::articulation_points(links, std::back_inserter(found));
    std::vector<int> points(found.begin(), found.end());
    std::ranges::sort(points);
    return points;
}

std::vector<int> longestSyncChain(const ServiceGraph &graph)
{
    const Condensed groups = condensed(graph, false);
    std::vector<std::vector<int>> longest(groups.members.size());
    const auto isBetter = [](const std::vector<int> &a, const std::vector<int> &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    };
    std::vector<int> best;
    for (size_t group = 0; group < groups.members.size(); ++group) {
        std::vector<int> tail;
        for (const int callee : groups.calls[group]) {
            if (isBetter(longest[size_t(callee)], tail))
                tail = longest[size_t(callee)];
        }
        longest[group] = joined(groups.members[group], tail);
        if (isBetter(longest[group], best))
            best = longest[group];
    }
    return best.size() > 1 ? best : std::vector<int>();
}

double serialAvailability(const std::vector<double> &availabilities)
{
    double bound = 1;
    for (const double each : availabilities)
        bound *= each;
    return bound;
}

std::vector<AvailabilityBound> availabilityBounds(const ServiceGraph &graph)
{
    const Condensed groups = condensed(graph, true);
    std::vector<std::vector<int>> weakest(groups.members.size()); // chains that begin with the group
    std::vector<double> bounds(groups.members.size(), 1);
    std::vector<int> next(groups.members.size(), -1); // the callee the weakest chain goes on with
    for (size_t group = 0; group < groups.members.size(); ++group) {
        for (const int callee : groups.calls[group]) {
            if (next[group] < 0 || bounds[size_t(callee)] < bounds[size_t(next[group])])
                next[group] = callee;
        }
        const bool goesOn = next[group] >= 0;
        weakest[group] =
            joined(groups.members[group], goesOn ? weakest[size_t(next[group])] : std::vector<int>());
        bounds[group] = product(graph, weakest[group]);
    }
    std::vector<AvailabilityBound> result;
    for (size_t node = 0; node < graph.nodes.size(); ++node) {
        AvailabilityBound bound{int(node), weakest[size_t(groups.component[node])]};
        std::erase(bound.chain, int(node)); // others of its cycle it does wait for
        if (bound.chain.empty() || graph.nodes[node].isThirdParty())
            continue;
        bound.bound = product(graph, bound.chain);
        const std::optional<double> promised = graph.nodes[node].availability;
        bound.isBelowObjective = promised && bound.bound < *promised - 1e-12;
        result.push_back(std::move(bound));
    }
    return result;
}

std::vector<SharedDatastore> sharedDatastores(const Workspace &workspace)
{
    std::map<std::pair<QString, QString>, SharedDatastore> shared;
    for (const DatastoreUse &use : workspace.rows<DatastoreUse>()) {
        const Datastore *store = workspace.find(use.datastore);
        const Service *other = workspace.find(use.service);
        if (store && other && store->service != other->id)
            shared[{store->key, other->key}] = {store->id, store->service, other->id};
    }
    std::vector<SharedDatastore> result;
    for (const auto &[keys, pair] : shared)
        result.push_back(pair);
    return result;
}

std::optional<double> couplingDensity(const ServiceGraph &graph)
{
    int all = 0;
    int across = 0;
    for (const ServiceLink &link : graph.links) {
        const ServiceNode &from = graph.nodes[size_t(link.from)];
        const ServiceNode &to = graph.nodes[size_t(link.to)];
        if (from.isThirdParty() || to.isThirdParty())
            continue;
        ++all;
        across += from.team != to.team ? 1 : 0;
    }
    return all > 0 ? std::optional(double(across) / all) : std::nullopt;
}

} // namespace fairlead
