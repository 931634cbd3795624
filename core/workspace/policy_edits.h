// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// Sets what part of a team's net capacity is kept for engineering excellence (ρ of C02), in the team's own
/// policy, which is made where it has none. Empty when it is so already.
ChangeSet reserveExcellence(const Workspace &workspace, const Id<Team> &team, Share reserve);

} // namespace fairlead
