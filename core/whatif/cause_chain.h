// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_result.h"
#include "core/workspace/workspace.h"

namespace fairlead {

/// An item whose dates decide those of the asked one, directly or not.
struct HoldingItem {
    Id<Item> item;
    Id<Item> waiter;         ///< that waits for its finish by a link; null: nobody in the chain
    bool isByPerson = false; ///< it does not come before the asked one, but it has people whom that needs
    bool isByWork = false;   ///< its own work holds its finish
    bool isBinding = true;   ///< false: another predecessor, which does not hold the dates as they are now
};

/// Somebody whom an item needs works on another one first.
struct BusyPerson {
    Id<Item> item; ///< that waits
    Id<Item> with; ///< what the person is busy with
    Id<Person> person;
    bool isBinding = true; ///< this is the fact that holds the date
};

/// What holds the date of an item, nearest first.
struct CauseChain {
    std::vector<HoldingItem> items; ///< the asked one first
    std::vector<BusyPerson> busy;
    std::vector<Id<Item>> held; ///< those that a not-before date holds

    bool contains(const Id<Item> &item) const;
};

/// Walks the facts of people dates back from the finish of `item`; then adds the other predecessors that are
/// not done, and what else the people on those items work on before or at the same time. Each item is
/// named once. Cost: O(items + links + work · log work).
CauseChain causeChain(const Workspace &workspace, const PlanResult &result, const Id<Item> &item);

/// All that come before an item over links, itself included, within the items that have people dates.
std::vector<Id<Item>> allBefore(const Workspace &workspace, const PlanResult &result, const Id<Item> &item);

} // namespace fairlead
