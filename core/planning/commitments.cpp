// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/commitments.h"

#include "core/planning/why_days.h"

namespace fairlead {

Commitments commitmentsOf(const Workspace &workspace, const PlanResult &result, const Id<Team> &team)
{
    const WorkCalendars calendars(workspace);
    std::vector<const PeopleDates *> dated;
    const auto itemOf = [&](const PeopleDates *dates) { return workspace.find(dates->item); };
    for (const PeopleDates &dates : result.people.dates) {
        const Item *item = workspace.find(dates.item);
        const bool counts = item && item->deadline.isValid() && item->state != ItemState::Done;
        if (counts && (team.isNull() || item->team == team))
            dated.push_back(&dates);
    }
    std::ranges::stable_sort(
        dated, [&](const PeopleDates *a, const PeopleDates *b) { return itemOf(a)->rank < itemOf(b)->rank; });
    Commitments all;
    for (const PeopleDates *dates : dated) {
        const Item &item = *itemOf(dates);
        const WorkCalendar &calendar = calendarOf(calendars, workspace, item);
        const int spare = calendar.workingDays(dayOf(dates->finish) + 1, dayOf(item.deadline) + 1);
        const bool isLate = !dates->isPlaced || dates->finish > item.deadline;
        auto &list = isLate                                   ? all.late
            : spare <= workspace.settings().nearCriticalFloat ? all.atRisk
                                                              : all.safe;
        list.push_back(item.id);
    }
    return all;
}

} // namespace fairlead
