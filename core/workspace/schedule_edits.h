// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// Lets an item start on `day` at the earliest; a null day takes the bound away. Invalid: it is done, in
/// progress or dropped, so its start is no longer a wish; NotFound: there is no such item.
Result<ChangeSet> startNotBefore(const Workspace &workspace, const Id<Item> &item, QDate day);

/// Types how long an item takes, in working days: its duration, or what is left of it when it is in
/// progress (C07, C10). At least 1, or 0 left. Invalid: it is a milestone, done or dropped; NotFound.
Result<ChangeSet> changeDuration(const Workspace &workspace, const Id<Item> &item, int workingDays);

/// Takes the typed duration away: effort and people decide again (C07). NotFound: no such item.
Result<ChangeSet> computedDuration(const Workspace &workspace, const Id<Item> &item);

/// Removes a dependency; NotFound when there is none of that id.
Result<ChangeSet> unlinkItems(const Workspace &workspace, const Id<Dependency> &dependency);

} // namespace fairlead
