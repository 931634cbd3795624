// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_result.h"

#include <QJsonArray>

/// The parts of planJson() about people, teams and skills; shapes as described there.
namespace fairlead::json {

/// Rounded to three decimals; null where it is not finite.
QJsonValue number(double value);
/// ISO; null for no date.
QJsonValue date(QDate date);

QJsonArray people(const Workspace &workspace, const PlanResult &result);
QJsonArray teams(const Workspace &workspace, const PlanResult &result);
QJsonArray skills(const Workspace &workspace, const PlanResult &result);

} // namespace fairlead::json
