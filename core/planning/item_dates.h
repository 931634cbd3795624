// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/factors.h"
#include "core/capacity/work_calendars.h"
#include "core/planning/plan_items.h"
#include "core/schedule/link_dates.h"

namespace fairlead {

/// Working days an item takes: the typed duration, else C07 with the factors of its team.
int plannedDuration(const Item &item, const CapacityFactors &factors);

/// The items of a plan as a network for link dates (C10), and the way back to the items. A
/// simulation (C12) starts from this as well.
struct PlanNetwork {
    std::vector<int> itemOf;                ///< activity → index in PlanItems; ordered by id
    std::vector<int> activityOf;            ///< index in PlanItems → activity; -1: not in the network
    std::vector<const Dependency *> linkOf; ///< link of the network → row
    NetworkInput input;
};

/// Activities for those items for which `included` is true, and the links between them; from the
/// first to the last day of `period`. No as-of: states and actuals are ignored.
PlanNetwork planNetwork(const Workspace &workspace, const PlanItems &plan, const WorkCalendars &calendars,
                        const Period &period, const std::vector<bool> &included, QDate asOf);

/// Link dates in terms of items, ordered by id; `network` must be that of `plan`.
std::vector<ItemDates> itemDates(const PlanItems &plan, const PlanNetwork &network, const Network &checked,
                                 const LinkDates &dates, int nearCritical);

} // namespace fairlead
