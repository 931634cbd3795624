// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// `changes` with the lines of the scope log that they call for (S5.2): once a plan is approved or in
/// progress, an item that is added to it, dropped or removed, deferred to another plan, re-estimated, moved
/// to another team or given other dates is a scope change of the day `on`. A decision that the change set
/// records is its trade-off; without one X37 asks for it. Re-estimates of one item on one day become one
/// line, and none where they come back to where they began; an item that is split is one line without
/// effort. What the change set logs itself is not logged twice. Cost: O(edits + scope changes).
ChangeSet withScopeLog(const Workspace &workspace, const ChangeSet &changes, QDate on);

} // namespace fairlead
