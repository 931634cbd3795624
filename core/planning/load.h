// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/allocations.h"

namespace fairlead {

/// Work of one team in [from, to), spread evenly over the team's working days in it, or as the people
/// named on the item work; where nobody works, all on the first day.
struct WorkSpan {
    Day from = 0;
    Day to = 0;
    double effort = 0;
};

/// When the effort of an item is spent (C06). `dates` are its link dates, `asOf` invalid: as planned.
///
/// Planned and done work is spread over all its days. Of work in progress the part
/// remaining ÷ duration is left and falls on the days from as-of to the finish; the rest was done
/// before. Remaining days never stand for more than the whole effort.
std::vector<WorkSpan> workSpans(const Item &item, const ItemDates &dates, QDate asOf);

/// Demand against capacity of all teams by week, by month, and from as-of to the end of the period
/// (C06). What falls outside the period counts nowhere. `dates` belong to plan.items[itemOf].
/// `useActuals` false: states are ignored, as-of only says where the remaining days begin.
std::vector<TeamLoad> teamLoads(const Workspace &workspace, const PlanItems &plan,
                                const WorkCalendars &calendars, const PlanAllocations &allocations,
                                const Capacity &capacity, const std::vector<int> &itemOf,
                                const std::vector<ItemDates> &dates, QDate asOf, bool useActuals);

} // namespace fairlead
