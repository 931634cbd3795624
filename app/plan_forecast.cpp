// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_forecast.h"

#include <QThread>

namespace fairlead {

Result<Forecast> forecastOf(const PlannedWorkspace &plan, int runs)
{
    ForecastOptions options;
    options.runs = runs;
    options.threads = std::max(1, QThread::idealThreadCount());
    NoProgress progress;
    return computeForecast(plan.workspace, plan.result, {}, ForecastKind::People, options, progress);
}

} // namespace fairlead
