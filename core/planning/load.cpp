// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/load.h"

#include "core/capacity/buckets.h"

#include <numeric>

namespace fairlead {

namespace {

/// Adds the part of a span that falls on [first, first + days).
void addSpan(const WorkSpan &span, const WorkCalendar &calendar, Day first, std::vector<double> &byDay)
{
    const Day end = first + Day(byDay.size());
    const int workingDays = calendar.workingDays(span.from, span.to);
    if (workingDays <= 0) {
        if (span.from >= first && span.from < end)
            byDay[size_t(span.from - first)] += span.effort;
        return;
    }
    const double perDay = span.effort / workingDays;
    for (Day day = calendar.snapForward(std::max(span.from, first)); day < std::min(span.to, end);
         day = calendar.snapForward(day + 1))
        byDay[size_t(day - first)] += perDay;
}

/// The same with more on the days on which more of the people named are at work; false: none ever is.
template <class Weight>
bool addWeightedSpan(const WorkSpan &span, Day first, std::vector<double> &byDay, Weight weight)
{
    double whole = 0;
    for (Day day = span.from; day < span.to; ++day)
        whole += weight(day);
    if (whole <= 0)
        return false;
    const Day end = std::min(span.to, first + Day(byDay.size()));
    for (Day day = std::max(span.from, first); day < end; ++day)
        byDay[size_t(day - first)] += span.effort * weight(day) / whole;
    return true;
}

std::vector<LoadCell> cellsOf(const std::vector<Bucket> &buckets, const std::vector<double> &demandByDay,
                              const std::vector<double> &capacity)
{
    const std::vector<double> demand = sumByBucket(buckets, demandByDay);
    std::vector<LoadCell> cells(buckets.size());
    for (size_t i = 0; i < cells.size(); ++i)
        cells[i] = {demand[i], capacity[i]};
    return cells;
}

TeamLoad loadOf(const Capacity &capacity, const TeamCapacity &team, const std::vector<double> &demand,
                Day asOf)
{
    const auto past = std::clamp<qint64>(qint64(asOf) - dayOf(capacity.start), 0, qint64(demand.size()));
    TeamLoad load;
    load.team = team.team;
    load.weeks = cellsOf(capacity.weeks, demand, team.netByWeek);
    load.months = cellsOf(capacity.months, demand, team.netByMonth);
    load.period = {std::accumulate(demand.begin(), demand.end(), 0.0), team.steps.net};
    load.remaining.demand = std::accumulate(demand.begin() + past, demand.end(), 0.0);
    load.remaining.capacity =
        std::max(0.0, std::accumulate(team.netByDay.begin() + past, team.netByDay.end(), 0.0));
    return load;
}

} // namespace

std::vector<WorkSpan> workSpans(const Item &item, const ItemDates &dates, QDate asOf)
{
    const double effort = item.effort.value();
    if (effort <= 0 || item.isMilestone())
        return {};
    const Day start = dayOf(dates.start);
    const Day end = dayOf(dates.finish) + 1;
    const bool isRunning = asOf.isValid() && item.state == ItemState::InProgress && dates.duration > 0;
    if (!isRunning)
        return {{start, end, effort}};
    const Day now = dayOf(asOf);
    const int remaining = std::max(0, item.remaining.value_or(dates.duration));
    const double left = effort * std::min(1.0, double(remaining) / dates.duration);
    std::vector<WorkSpan> spans;
    if (left < effort)
        spans.push_back({std::min(start, now), now, effort - left});
    if (left > 0)
        spans.push_back({std::max(now, start), end, left});
    return spans;
}

std::vector<TeamLoad> teamLoads(const Workspace &workspace, const PlanItems &plan,
                                const WorkCalendars &calendars, const PlanAllocations &allocations,
                                const Capacity &capacity, const std::vector<int> &itemOf,
                                const std::vector<ItemDates> &dates, QDate asOf, bool useActuals)
{
    const Day first = dayOf(capacity.start);
    const size_t days = size_t(std::max<qint64>(0, capacity.start.daysTo(capacity.end) + 1));
    std::vector<std::vector<double>> demand(capacity.teams.size(), std::vector<double>(days));
    std::vector<const WorkCalendar *> calendarOf;
    for (const Team &team : workspace.rows<Team>())
        calendarOf.push_back(&calendars.of(team.calendar));
    for (size_t i = 0; i < dates.size(); ++i) {
        const auto item = size_t(itemOf[i]);
        const auto team = size_t(plan.team[item]);
        if (team >= demand.size())
            continue;
        const bool hasNames = !allocations.of(itemOf[i]).empty();
        const auto weight = [&](Day day) { return allocations.weight(itemOf[i], day); };
        for (const WorkSpan &span : workSpans(*plan.items[item], dates[i], useActuals ? asOf : QDate())) {
            if (!hasNames || !addWeightedSpan(span, first, demand[team], weight))
                addSpan(span, *calendarOf[team], first, demand[team]);
        }
    }
    std::vector<TeamLoad> loads;
    for (size_t i = 0; i < capacity.teams.size(); ++i)
        loads.push_back(loadOf(capacity, capacity.teams[i], demand[i], dayOf(asOf)));
    return loads;
}

} // namespace fairlead
