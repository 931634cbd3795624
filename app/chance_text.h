// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_file.h"
#include "core/forecast/forecast.h"

namespace fairlead {

/// A forecast for the terminal: what decides the milestones, then for each team by when its items are done
/// in 50 to 95 of 100 cases, the chance of each to end by its deadline or the end of the period, the chance
/// that all down to it do, and which zone of the cut line it is in for that.
QStringList chanceText(const PlannedWorkspace &plan, const Forecast &forecast);

} // namespace fairlead
