// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/planned_hires.h"

namespace fairlead {

namespace {

/// What the first days are worth on average when somebody starts on any of `range` days: by days after the
/// first of them. `share` is how many have come, `ramp` the mean share of full speed of those.
struct Arrival {
    double share = 0;
    double ramp = 0;
};

std::vector<Arrival> arrivals(const RampCurve &ramp, Day range, size_t count)
{
    std::vector<Arrival> days(count);
    double sum = 0; // of the ramp of those who have come, where all of the range starts one by one
    for (size_t i = 0; i < count; ++i) {
        sum += rampShare(ramp, int(i));
        if (i >= size_t(range))
            sum -= rampShare(ramp, int(i) - int(range));
        const double come = double(std::min(i + 1, size_t(range)));
        days[i] = {come / double(range), range == 1 ? rampShare(ramp, int(i)) : sum / come};
    }
    return days;
}

} // namespace

HeadcountPlan openPart(const Workspace &workspace, const HeadcountPlan &hire)
{
    HeadcountPlan open = hire;
    for (const Requisition &each : workspace.rows<Requisition>()) {
        const bool isSomebody = each.state == RequisitionState::Filled && !each.person.isNull();
        if (each.headcount == hire.id && (isSomebody || each.state == RequisitionState::Cancelled))
            --open.count;
    }
    open.count = std::max(0, open.count);
    return open;
}

std::vector<HireDay> hireDays(const HeadcountPlan &hire, const WorkCalendar &calendar,
                              const CapacityFactors &factors, const RampCurve &ramp, Day first, size_t count)
{
    std::vector<HireDay> days(count);
    const Day start = dayOf(hire.start);
    const Day range = hire.latestStart > hire.start ? dayOf(hire.latestStart) - start + 1 : 1;
    const Day from = std::max(start, first);
    const Day to = first + Day(count);
    if (from >= to)
        return days;
    const std::vector<Arrival> arrived = arrivals(ramp, range, size_t(to - start));
    const double perDay = hire.count * hire.probability.value() * factors.perDay();
    for (Day day = from; day < to; ++day) {
        const double weight = calendar.weight(day);
        const Arrival &arrival = arrived[size_t(day - start)];
        HireDay &each = days[size_t(day - first)];
        each.ramp = arrival.ramp;
        each.present = hire.count * weight * arrival.share;
        each.net = perDay * weight * arrival.share * arrival.ramp;
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
    const auto days =
        hireDays(openPart(workspace, *row), calendars.of(team->calendar), factorsOf(workspace, team->id),
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
