// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace fairlead {

/// A service, or a third party that services need: one node of the service graph (C16).
struct ServiceNode {
    Id<Service> service;       ///< null: a third party
    Id<ThirdParty> thirdParty; ///< null: a service
    QString key;
    int tier = 0; ///< 1 is the most critical; 0: not known
    Id<Team> team;
    std::optional<double> availability; ///< what it promises, 0 … 1: objective, tier or contract

    bool isThirdParty() const { return service.isNull(); }
};

/// One needs another at run time; numbers of nodes.
struct ServiceLink {
    int from = 0;
    int to = 0;
    ServiceDependencyKind kind = ServiceDependencyKind::Sync;
    bool isCritical = true; ///< without it the caller fails

    bool isSync() const { return kind == ServiceDependencyKind::Sync; }
};

/// Who needs whom. Nodes by key, services before third parties; links without needs at build time, each pair
/// and kind once.
struct ServiceGraph {
    std::vector<ServiceNode> nodes;
    std::vector<ServiceLink> links;

    /// -1: not in the graph.
    int find(QStringView key) const;
    int find(const Id<Service> &service) const;
};

/// Which links count.
enum class LinkScope { SyncOnly, Running };

/// The graph of the services that are not retired. The availability of a service is the objective of its
/// availability SLO on that day, else its tier's; of a third party, what it promised.
ServiceGraph serviceGraph(const Workspace &workspace, QDate on);

/// Which nodes stop, or may stop, when `node` does: those that can reach it, without itself; ascending (C16).
std::vector<int> blastRadius(const ServiceGraph &graph, int node, LinkScope scope = LinkScope::SyncOnly);

/// Groups of services that need each other: strong components of more than one node, each ascending, by
/// their first (C16).
std::vector<std::vector<int>> serviceCycles(const ServiceGraph &graph, LinkScope scope = LinkScope::Running);

/// A more critical service waits for a less critical one (C16).
struct TierInversion {
    int from = 0;
    int to = 0;
    int levels = 1; ///< by how many; from 2 on it is a warning, 1 is information

    bool isWarning() const { return levels >= 2; }
};
/// Sync links to a lower tier, in order of the nodes. Nodes of unknown tier invert nothing.
std::vector<TierInversion> tierInversions(const ServiceGraph &graph);

/// Articulation points of the graph without directions: without one of them it falls apart; ascending (C16).
std::vector<int> singlePoints(const ServiceGraph &graph);

/// The longest chain of calls that wait for each other: nodes from the caller on. Services of one cycle are
/// one step and stand side by side in it. Of equally long chains the one with the lower keys (C16).
std::vector<int> longestSyncChain(const ServiceGraph &graph);

/// What a chain of dependencies can give at best: the product of availabilities, each node once (C16).
/// Those that promise nothing count as 1. Without dependencies 1.
double serialAvailability(const std::vector<double> &availabilities);

/// A service against the weakest chain it waits for.
struct AvailabilityBound {
    int service = 0;
    std::vector<int> chain;        ///< critical sync dependencies, nearest first, without the service itself
    double bound = 1;              ///< product along the chain
    bool isBelowObjective = false; ///< the service promises more than its chain can give
};
/// One for each service that waits for somebody, in order of the nodes (C16).
std::vector<AvailabilityBound> availabilityBounds(const ServiceGraph &graph);

/// Two services that keep data in one place (C16).
struct SharedDatastore {
    Id<Datastore> datastore;
    Id<Service> owner;
    Id<Service> other;
};
/// By key of the datastore, then of the other service.
std::vector<SharedDatastore> sharedDatastores(const Workspace &workspace);

/// Links between services of different teams ÷ links between services; none without links (C16).
std::optional<double> couplingDensity(const ServiceGraph &graph);

} // namespace fairlead
