// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// The invariants of model.md 2.5, asked of the rows that `changes` touched in `next`, the workspace
/// after the change. The sentence of the error names the record and what was expected.
/// Cost: O(rows) of the kinds that changed.
Result<void> checkRules(const Workspace &next, const ChangeSet &changes);

/// The items of the loop that a dependency from `predecessor` to `successor` would close, in order
/// and starting with the successor; empty when it closes none. Counts all four types together.
std::vector<Id<Item>> loopClosedBy(const Workspace &workspace, const Id<Item> &predecessor,
                                   const Id<Item> &successor);

} // namespace fairlead
