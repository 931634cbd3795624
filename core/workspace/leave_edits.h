// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// New leave of a person, from `leave.from` to `leave.to`, both inclusive and in either order. Invalid
/// for somebody unknown or without dates. The sentence names person and days: "Add leave: Ana, 12–16 Oct".
Result<ChangeSet> addLeave(const Workspace &workspace, Leave leave);

/// Leave with other first and last days, both inclusive and in either order. Empty when nothing changes;
/// NotFound for leave that is gone.
Result<ChangeSet> resizeLeave(const Workspace &workspace, const Id<Leave> &leave, QDate from, QDate to);

/// The same days later, or earlier for a negative number of calendar days. Empty for 0.
Result<ChangeSet> moveLeave(const Workspace &workspace, const Id<Leave> &leave, int days);

/// Another kind and part of each day. Empty when nothing changes.
Result<ChangeSet> changeLeave(const Workspace &workspace, const Id<Leave> &leave, LeaveKind kind,
                              Share fraction);

/// Without this leave.
Result<ChangeSet> removeLeave(const Workspace &workspace, const Id<Leave> &leave);

/// Leave of the person on that day; the one that starts last where several overlap, null where none is.
const Leave *leaveOn(const Workspace &workspace, const Id<Person> &person, QDate day);

} // namespace fairlead
