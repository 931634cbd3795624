// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why_days.h"

namespace fairlead {

const WorkCalendar &calendarOf(const WorkCalendars &calendars, const Workspace &workspace, const Item &item)
{
    const Team *team = workspace.find(item.team);
    return calendars.of(team ? team->calendar : Id<HolidayCalendar>());
}

std::vector<Id<Item>> causesOf(const Workspace &workspace, const PlanResult &result, const Id<Item> &item)
{
    std::vector<Id<Item>> causes;
    const ItemDates *dates = result.find(item);
    while (dates && dates->driver == DriverKind::Link && causes.size() <= result.dates.size()) {
        const Dependency *link = workspace.find(dates->drivingLink);
        if (!link)
            break;
        causes.push_back(link->predecessor);
        dates = result.find(link->predecessor);
    }
    return causes;
}

Day boundOf(const Dependency &link, QDate predecessorStart, QDate predecessorFinish,
            const WorkCalendar &calendar)
{
    const Day end = isFromStart(link) ? dayOf(predecessorStart) : dayOf(predecessorFinish) + 1;
    return link.lagCalendar == LagCalendar::Elapsed ? end + link.lag : calendar.add(end, link.lag);
}

} // namespace fairlead
