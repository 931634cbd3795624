// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/chance_line.h"
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

/// What each item below its team's line would take from the chance of those above, were it promised as
/// well, with the people there are. Errors are those of the planner; cancelled when `progress` says stop.
Result<std::vector<PromisePrice>> promisePrices(const Workspace &workspace, const PlanResult &planned,
                                                const ChanceQuestion &question, int runs, Progress &progress);

} // namespace fairlead
