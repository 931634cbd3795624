// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_result.h"

#include <span>

namespace fairlead {

/// A dependency between two items of a plan, by index.
struct PlanLink {
    int predecessor = 0;
    int successor = 0;
    const Dependency *row = nullptr;
};

/// The items of a plan that are not dropped, with ids resolved to indices once. It points into the
/// workspace, which has to outlive it.
struct PlanItems {
    std::vector<const Item *> items;   ///< ordered by id
    std::vector<int> team;             ///< index into Workspace::rows<Team>(); the number of teams: none
    std::vector<int> byRank;           ///< all items, smallest rank first
    std::vector<PlanLink> links;       ///< with both ends in `items`, ordered by successor
    std::vector<size_t> firstIncoming; ///< of each item, into `links`; one more than items
    int teams = 0;

    std::span<const PlanLink> incoming(int item) const
    {
        const size_t first = firstIncoming[size_t(item)];
        return std::span(links).subspan(first, firstIncoming[size_t(item) + 1] - first);
    }
};

PlanItems planItems(const Workspace &workspace, const Id<Plan> &plan);

/// Groups of items that wait for each other, by index; empty: none (X01).
std::vector<std::vector<int>> loopsOf(const PlanItems &plan);

} // namespace fairlead
