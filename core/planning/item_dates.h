// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/factors.h"
#include "core/capacity/work_calendars.h"
#include "core/planning/allocations.h"
#include "core/schedule/link_dates.h"

namespace fairlead {

/// Working days an item takes: the typed duration, else C07 with the factors of its team. Where people
/// are named, they work day by day from `start` on, in `calendar`; if they never finish it, staffing
/// decides as without them.
int plannedDuration(const Item &item, const CapacityFactors &factors, std::span<const NamedAllocation> people,
                    const WorkCalendar &calendar, Day start);

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
/// Named people are taken to begin on the item's actual start, not-before, or the period's first day.
PlanNetwork planNetwork(const Workspace &workspace, const PlanItems &plan, const WorkCalendars &calendars,
                        const PlanAllocations &allocations, const Period &period,
                        const std::vector<bool> &included, QDate asOf);

/// The same fact in the words of a plan.
DriverKind driverKind(Driver::Kind kind);

/// Link dates in terms of items, ordered by id; `network` must be that of `plan`.
std::vector<ItemDates> itemDates(const PlanItems &plan, const PlanNetwork &network, const Network &checked,
                                 const LinkDates &dates, int nearCritical);

} // namespace fairlead
