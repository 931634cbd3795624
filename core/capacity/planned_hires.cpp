// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/planned_hires.h"

namespace fairlead {

std::vector<HireDay> hireDays(const HeadcountPlan &hire, const WorkCalendar &calendar,
                              const CapacityFactors &factors, const RampCurve &ramp, Day first, size_t count)
{
    std::vector<HireDay> days(count);
    const Day start = dayOf(hire.start);
    const double perDay = hire.count * hire.probability.value() * factors.perDay();
    for (size_t i = size_t(std::max(0, start - first)); i < count; ++i) {
        const Day day = first + Day(i);
        const double weight = calendar.weight(day);
        days[i].ramp = rampShare(ramp, day - start);
        days[i].present = hire.count * weight;
        days[i].net = perDay * weight * days[i].ramp;
    }
    return days;
}

HireCapacity hireCapacity(const Workspace &workspace, const Capacity &capacity, const Id<HeadcountPlan> &hire)
{
    HireCapacity result;
    const HeadcountPlan *row = workspace.find(hire);
    const Team *team = row ? workspace.find(row->team) : nullptr;
    if (!team || !row->start.isValid() || capacity.weeks.empty())
        return result;
    const Day first = dayOf(capacity.start);
    const WorkCalendars calendars(workspace);
    const auto days = hireDays(*row, calendars.of(team->calendar), factorsOf(workspace, team->id),
                               workspace.settings().ramp, first, size_t(dayOf(capacity.end) - first) + 1);
    for (const Bucket &bucket : capacity.weeks) {
        PersonWeek week;
        for (Day day = dayOf(bucket.from); day <= dayOf(bucket.to); ++day) {
            const HireDay &each = days[size_t(day - first)];
            week.available += each.present;
            week.net += each.net;
            if (each.present > 0)
                week.ramp = std::min(week.ramp, each.ramp);
        }
        result.present += week.available;
        result.net += week.net;
        result.weeks.push_back(week);
    }
    return result;
}

} // namespace fairlead
