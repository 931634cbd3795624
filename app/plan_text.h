// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_file.h"
#include "core/forecast/forecast.h"

namespace fairlead {

/// A plan for the terminal: the ranked list of each team with its cut line, milestones with their
/// driving path, where the capacity goes, load by month, and skills; with a forecast also what lands by
/// when and with what chance.
QString planText(const PlannedWorkspace &plan, const Forecast *forecast = nullptr);

} // namespace fairlead
