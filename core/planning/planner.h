// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/planning/cut_line.h"
#include "core/planning/plan_result.h"

namespace fairlead {

/// What to plan. A null plan: the workspace's current one. An invalid date: the pinned date of the
/// settings; the caller passes today otherwise.
struct PlanQuestion {
    Id<Plan> plan;
    QDate asOf;
    bool useActuals = true; ///< false: as if nothing had happened yet, from the period's start (baseline)
    std::optional<LineSize> lineSize = {}; ///< in place of the one that the plan says (C09)
    PeopleBudget people = {};              ///< how long better people dates are looked for
};

/// The planner: a pure function of a snapshot (Decision 7). Capacity, cut line, skills, link dates, people
/// dates, load.
/// NotFound without a plan; Cancelled when `progress` says stop.
Result<PlanResult> computePlan(const Workspace &workspace, const PlanQuestion &question, Progress &progress);

/// The plan that is shown first: the one named in the settings, else the latest; null when there is none.
const Plan *currentPlan(const Workspace &workspace);

} // namespace fairlead
