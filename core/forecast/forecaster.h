// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast_run.h"
#include "core/forecast/plan_chance.h"

namespace fairlead {

/// Begins a forecast of a plan that has been computed: with its people (ForecastKind::People), or over its
/// links alone (Links: C12; Preview: the same with short draws). The caller goes on with
/// ForecastRun::advance() as long as somebody looks. Errors are those of the planner.
Result<ForecastRun> startForecast(const Workspace &workspace, const PlanResult &planned,
                                  const ChanceQuestion &question, ForecastKind kind,
                                  ForecastOptions options = {});

/// All runs at once. A preview is played in vectors where the plan allows it, within some 25 ms for 500
/// items.
Result<Forecast> computeForecast(const Workspace &workspace, const PlanResult &planned,
                                 const ChanceQuestion &question, ForecastKind kind,
                                 const ForecastOptions &options, Progress &progress);

} // namespace fairlead
