// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace fairlead {

/// From this level of knowledge on, somebody can lead the work on a service or a skill (C15).
inline constexpr int leadingLevel = 3;

/// How many people carry a service, and how many its tier asks for (C15).
struct ServiceBusFactor {
    Id<Service> service;
    std::vector<Id<Person>> people; ///< active, with knowledge of `leadingLevel` or more; by key
    int required = 1;               ///< ServiceTier::busFactor; 1 without a tier

    int factor() const { return int(people.size()); }
    bool isShort() const { return factor() < required; }
};

/// How many people carry a skill (C15).
struct SkillBusFactor {
    Id<Skill> skill;
    std::vector<Id<Person>> people; ///< active, with `leadingLevel` or more; by key

    int factor() const { return int(people.size()); }
};

/// The smallest group whose absence leaves more than half of a team's services, weighted by tier, with
/// nobody at `leadingLevel` (C15).
struct TruckFactor {
    int size = 0;                   ///< people; 0: more than half is already without anybody
    bool isExact = true;            ///< false: no group of four or fewer does it; show as "≥ size"
    double lost = 0;                ///< part of the weight that is orphaned without `people`, 0 … 1
    std::vector<Id<Person>> people; ///< one such group; a greedy one where the size is not exact
};

/// Employed on that day.
bool isActive(const Person &person, QDate on);

/// C15 for every service that is not retired, by key. O(services + knowledge).
std::vector<ServiceBusFactor> serviceBusFactors(const Workspace &workspace, QDate on);

/// C15 for every skill, by key.
std::vector<SkillBusFactor> skillBusFactors(const Workspace &workspace, QDate on);

/// Services that have somebody today and nobody without these people, in the given order.
std::vector<Id<Service>> orphanedWithout(const std::vector<ServiceBusFactor> &services,
                                         const std::vector<Id<Person>> &people);

/// Truck factor of the services a team owns; of all services for a null team. Weights 3, 2, 1 of tiers 1, 2
/// and 3 or lower, 1 without a tier. Exact up to four people, greedy beyond.
/// None: the team owns no service. Cost: O(n⁴) at worst in the people that matter, some tens in practice.
std::optional<TruckFactor> truckFactor(const Workspace &workspace, const Id<Team> &team, QDate on);

/// What truckFactor() counts, without rows.
struct CarriedService {
    int weight = 1;
    std::vector<int> people; ///< numbers of those who carry it, each once
};

/// A group of people as numbers; the rest as in TruckFactor.
struct SmallestGroup {
    int size = 0;
    bool isExact = true;
    double lost = 0;
    std::vector<int> people;
};

/// The search behind truckFactor(). An empty list gives size 0 and nothing lost.
SmallestGroup smallestGroup(const std::vector<CarriedService> &services);

} // namespace fairlead
