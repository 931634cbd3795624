// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast.h"
#include "core/planning/plan_result.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// What a forecast believes about each item of its plan, to be kept with a baseline. Done items are left
/// out: nothing is believed about them any more.
std::vector<ForecastRecord> frozenForecast(const Workspace &workspace, const Id<Baseline> &baseline,
                                           const PlanResult &planned, const Forecast &forecast);

/// Approves a plan (approvePlan) and freezes with its baseline the estimates and dates by chance, so that
/// the planner can be measured by them later (trackRecord). Errors are those of approvePlan.
Result<ChangeSet> approveWithForecast(const Workspace &workspace, const Id<Plan> &plan, qint64 revision,
                                      QDate asOf, const QString &by, const PlanResult &planned,
                                      const Forecast &forecast);

} // namespace fairlead
