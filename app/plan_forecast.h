// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_file.h"
#include "core/forecast/forecaster.h"

namespace fairlead {

/// A forecast with the people there are, on all processors; the result does not depend on how many there are.
Result<Forecast> forecastOf(const PlannedWorkspace &plan, int runs);

} // namespace fairlead
