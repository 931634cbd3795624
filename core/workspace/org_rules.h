// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// There is exactly one settings record.
Result<void> checkSettings(const Workspace &next, const ChangeSet &changes);
/// A calendar has at least one working day in the week (C01).
Result<void> checkCalendars(const Workspace &next, const ChangeSet &changes);
/// Leave and allocations run forward and lie within employment (2.5 rule 3); shifts and memberships run
/// forward.
Result<void> checkAbsences(const Workspace &next, const ChangeSet &changes);
/// The shares of one person at one date sum to no more than 100 % (2.5 rule 4).
Result<void> checkMemberships(const Workspace &next, const ChangeSet &changes);
/// At most one Accountable per activity (2.5 rule 12; that there is one is a check).
Result<void> checkRaci(const Workspace &next, const ChangeSet &changes);

} // namespace fairlead
