// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_result.h"

namespace fairlead {

/// The work of people on driving chains: items without float, and those on the driving path of a milestone
/// or deadline that has none left.
std::vector<WorkSlice> drivingWork(const PlanResult &result);

/// What the critical path loses when somebody is on call in a week: days of driving-chain work of that
/// person in it × the on-call factor (C02 f₁). A slice spreads its effort evenly over its weekdays;
/// overlapping slices add up, to five days at most. A row per person and a column per week, as
/// RotaProblem::damage wants it. Cost: O(slices · weeks they touch).
std::vector<float> planDamage(const std::vector<WorkSlice> &work, const std::vector<Id<Person>> &people,
                              QDate monday, int weeks, double factor);

} // namespace fairlead
