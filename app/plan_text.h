// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_file.h"

namespace fairlead {

/// A plan for the terminal: the ranked list of each team with its cut line, milestones with their
/// driving path, where the capacity goes, load by month, and skills.
QString planText(const PlannedWorkspace &plan);

} // namespace fairlead
