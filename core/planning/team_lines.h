// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/cut_line.h"
#include "core/planning/plan_items.h"

namespace fairlead {

/// What a team can take on (C04, C09): its net capacity; all classes but engineering excellence at
/// most what the reserve leaves, where the reserve is the lower end of the team's own band or the
/// workspace's reserve ρ; engineering excellence at most the upper end of the band. No budget
/// while there is nobody in the team.
LineBudget lineBudget(const Workspace &workspace, const TeamCapacity &team);

/// What an item takes from the budget: its effort, or the value at 80 % of its triangular distribution over
/// (optimistic, effort, pessimistic), where a missing end is the effort itself (C09, C12). In focused
/// person-days.
double lineEffort(const Item &item, LineSize size);

/// The cut lines of all teams, and of the items without a team if there are any (C09).
/// `useActuals` false: nothing is done or in progress yet.
std::vector<TeamLine> teamLines(const Workspace &workspace, const PlanItems &plan, const Capacity &capacity,
                                bool useActuals, LineSize size = LineSize::Effort);

} // namespace fairlead
