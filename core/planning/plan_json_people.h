// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_result.h"

#include <QJsonObject>

/// The parts of planJson() about people dates; shapes as described there.
namespace fairlead::json {

/// Null for an item without people dates.
QJsonValue peopleDates(const Workspace &workspace, const PeopleDates *dates);
/// How good the people dates are, and how far from the best possible at most.
QJsonObject schedule(const Workspace &workspace, const PlanResult &result);

} // namespace fairlead::json
