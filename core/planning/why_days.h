// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/work_calendars.h"
#include "core/planning/plan_result.h"

namespace fairlead {

/// The calendar on which the work of an item is scheduled: that of its team.
const WorkCalendar &calendarOf(const WorkCalendars &calendars, const Workspace &workspace, const Item &item);

/// The items that hold the dates of `item`, nearest first: each is the predecessor of the driving
/// link of the one before. Without the item itself; empty where no link drives it.
std::vector<Id<Item>> causesOf(const Workspace &workspace, const PlanResult &result, const Id<Item> &item);

/// The first day after which the successor's end of a link may come, as a boundary: the predecessor's
/// end, moved by the lag on `calendar`, that of the successor (C10).
Day boundOf(const Dependency &link, QDate predecessorStart, QDate predecessorFinish,
            const WorkCalendar &calendar);

/// Ties the start of the predecessor, not its finish.
inline bool isFromStart(const Dependency &link)
{
    return link.type == DependencyType::StartToStart || link.type == DependencyType::StartToFinish;
}

/// Ties the start of the successor, not its finish.
inline bool isToStart(const Dependency &link)
{
    return link.type == DependencyType::FinishToStart || link.type == DependencyType::StartToStart;
}

} // namespace fairlead
