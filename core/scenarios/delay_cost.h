// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_result.h"

namespace fairlead {

/// What waiting for the items of a plan costs.
struct PlanDelayCost {
    double total = 0; ///< in the workspace's currency
    int unknown = 0;  ///< pieces of work that nobody gave a cost, which is not 0

    bool operator==(const PlanDelayCost &) const = default;
};

/// Weeks from the period's first morning to the evening of `finish`; of an item without a date, to the end
/// of the period: at least so long it waits.
double weeksUntilDone(const PlanResult &result, QDate finish);

/// What waiting for one item costs: cost of delay per week × weeks until it is done; of a hard deadline
/// only the weeks after it (C08). None: nobody said what a week costs.
std::optional<double> itemDelayCost(const Item &item, const PlanResult &result);

/// The sum over the items of the plan, dropped ones and those below the line included (C08).
PlanDelayCost planDelayCost(const Workspace &workspace, const PlanResult &result);

} // namespace fairlead
