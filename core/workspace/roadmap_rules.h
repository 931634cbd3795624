// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// Estimates are in order, milestones have no effort, actual dates run forward (2.5 rule 2).
Result<void> checkItems(const Workspace &next, const ChangeSet &changes);
/// Where an item says which skills it needs, the parts sum to its effort (2.5 rule 2).
Result<void> checkSkillDemand(const Workspace &next, const ChangeSet &changes);
/// No two items of a plan have the same rank (2.5 rule 14).
Result<void> checkRanks(const Workspace &next, const ChangeSet &changes);
/// No item waits for itself, no pair twice in the same way, no loop (2.5 rule 1).
Result<void> checkDependencies(const Workspace &next, const ChangeSet &changes);
/// Periods run forward and do not overlap within their kind.
Result<void> checkPeriods(const Workspace &next, const ChangeSet &changes);
/// One approved plan per period.
Result<void> checkPlans(const Workspace &next, const ChangeSet &changes);
/// A baseline is never changed (2.5 rule 13).
Result<void> checkBaselines(const Workspace &next, const ChangeSet &changes);

} // namespace fairlead
