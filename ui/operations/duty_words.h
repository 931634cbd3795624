// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rota/duty_weeks.h"
#include "core/rota/fairness.h"

#include <QStringList>

/// How the place Operations names weeks, people on duty and fairness.
namespace fairlead::duty {

/// "W47".
QString week(QDate monday);
/// "CV 1.01, most 3.2 × mean: uneven"; "–" where it says nothing.
QString fairness(const Fairness &fairness);
/// Whoever has a week, most days first; "hidden" while others look on (GR5); "nobody"; "–" where nothing is
/// planned.
QString people(const Workspace &workspace, const DutyWeek &turn, bool hidesNames);
/// What is wrong with both roles of a week, in a few words each; empty: nothing.
QStringList problems(const Workspace &workspace, const std::array<DutyWeek, 2> &roles, bool hidesNames);
/// "primary" or "secondary".
QString role(ShiftLayer layer);

} // namespace fairlead::duty
