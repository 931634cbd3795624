// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/planner.h"

namespace fairlead {

/// A result with the plan, its as-of day and the days of its period, and nothing computed: for what only has
/// to know which days are looked at. Errors as of computePlan().
Result<PlanResult> periodOfPlan(const Workspace &workspace, const PlanQuestion &question);

} // namespace fairlead
