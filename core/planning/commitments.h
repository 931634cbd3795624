// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_result.h"

namespace fairlead {

/// How the items with a deadline that are not done yet stand by people dates.
struct Commitments {
    std::vector<Id<Item>> late;   ///< end after their deadline
    std::vector<Id<Item>> atRisk; ///< in time, with no more working days to spare than count as near-critical
    std::vector<Id<Item>> safe;

    size_t size() const { return late.size() + atRisk.size() + safe.size(); }
};

/// Of one team, or of all with a null id; each list in order of rank. Something that nobody can do is late.
Commitments commitmentsOf(const Workspace &workspace, const PlanResult &result, const Id<Team> &team);

} // namespace fairlead
