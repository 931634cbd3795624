// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/item_dates.h"

namespace fairlead {

namespace {

std::optional<Day> optionalDay(QDate date)
{
    return date.isValid() ? std::optional(dayOf(date)) : std::nullopt;
}

Activity::State stateOf(ItemState state)
{
    switch (state) {
    case ItemState::Done:
        return Activity::State::Done;
    case ItemState::InProgress:
        return Activity::State::InProgress;
    case ItemState::Proposed:
    case ItemState::Ready:
    case ItemState::Dropped:
        break;
    }
    return Activity::State::NotStarted;
}

Activity activityOf(const Item &item, int duration, int calendar)
{
    Activity activity;
    activity.duration = duration;
    activity.calendar = calendar;
    activity.notBefore = optionalDay(item.notBefore);
    activity.deadline = optionalDay(item.deadline);
    activity.state = stateOf(item.state);
    activity.actualStart = optionalDay(item.actualStart);
    activity.actualFinish = optionalDay(item.actualFinish);
    if (item.remaining)
        activity.remaining = std::max(0, *item.remaining);
    return activity;
}

/// The first day on which named people can be at work, as far as the item itself says.
Day firstPossibleDay(const Item &item, Day periodStart, bool useActuals)
{
    if (useActuals && item.actualStart.isValid())
        return dayOf(item.actualStart);
    return item.notBefore.isValid() ? std::max(periodStart, dayOf(item.notBefore)) : periodStart;
}

ActivityLink linkOf(const Dependency &row, int predecessor, int successor)
{
    using Type = ActivityLink::Type;
    static_assert(int(DependencyType::StartToFinish) == int(Type::StartToFinish)
                  && int(DependencyType::StartToStart) == int(Type::StartToStart));
    return {predecessor, successor, Type(row.type), row.lag, row.lagCalendar == LagCalendar::Elapsed};
}

} // namespace

DriverKind driverKind(Driver::Kind kind)
{
    switch (kind) {
    case Driver::Kind::ProjectStart:
        return DriverKind::PlanStart;
    case Driver::Kind::NotBefore:
        return DriverKind::NotBefore;
    case Driver::Kind::AsOf:
        return DriverKind::AsOf;
    case Driver::Kind::Link:
        return DriverKind::Link;
    case Driver::Kind::Remaining:
        return DriverKind::Remaining;
    case Driver::Kind::Actual:
        break;
    }
    return DriverKind::Actual;
}

int plannedDuration(const Item &item, const CapacityFactors &factors, std::span<const NamedAllocation> people,
                    const WorkCalendar &calendar, Day start)
{
    if (item.isMilestone())
        return 0;
    if (item.duration)
        return std::max(0, *item.duration);
    if (!people.empty() && item.effort.units() > 0) {
        if (const auto finish = finishOfAllocated(item.effort, start, people, factors.perDay()))
            return std::max(1, calendar.workingDays(start, *finish));
    }
    return durationFromEffort(item.effort, item.staffing, factors);
}

PlanNetwork planNetwork(const Workspace &workspace, const PlanItems &plan, const WorkCalendars &calendars,
                        const PlanAllocations &allocations, const Period &period,
                        const std::vector<bool> &included, QDate asOf)
{
    struct OfTeam {
        int calendar = 0;
        CapacityFactors factors;
    };
    std::vector<OfTeam> teams;
    for (const Team &team : workspace.rows<Team>())
        teams.push_back({calendars.indexOf(team.calendar), factorsOf(workspace, team.id)});
    teams.push_back({0, factorsOf(workspace, {})});

    PlanNetwork network;
    network.input.calendars = calendars.all();
    network.input.projectStart = dayOf(period.start);
    network.input.planEnd = dayOf(period.end) + 1;
    network.input.asOf = optionalDay(asOf);
    network.activityOf.assign(plan.items.size(), -1);
    for (size_t i = 0; i < plan.items.size(); ++i) {
        if (!included[i])
            continue;
        const OfTeam &team = teams[size_t(plan.team[i])];
        network.activityOf[i] = int(network.itemOf.size());
        network.itemOf.push_back(int(i));
        const Item &item = *plan.items[i];
        const Day start = firstPossibleDay(item, network.input.projectStart, asOf.isValid());
        const int duration = plannedDuration(item, team.factors, allocations.of(int(i)),
                                             calendars.all()[size_t(team.calendar)], start);
        network.input.activities.push_back(activityOf(item, duration, team.calendar));
    }
    for (const PlanLink &link : plan.links) {
        const int predecessor = network.activityOf[size_t(link.predecessor)];
        const int successor = network.activityOf[size_t(link.successor)];
        if (predecessor < 0 || successor < 0)
            continue;
        network.input.links.push_back(linkOf(*link.row, predecessor, successor));
        network.linkOf.push_back(link.row);
    }
    return network;
}

std::vector<ItemDates> itemDates(const PlanItems &plan, const PlanNetwork &network, const Network &checked,
                                 const LinkDates &dates, int nearCritical)
{
    std::vector<ItemDates> result(network.itemOf.size());
    for (size_t i = 0; i < result.size(); ++i) {
        const int activity = int(i);
        const Item &item = *plan.items[size_t(network.itemOf[i])];
        const ActivityDates &placed = dates.activities[i];
        ItemDates &row = result[i];
        row.item = item.id;
        row.start = dateOf(firstDay(checked, activity, placed));
        row.finish = dateOf(lastDay(checked, activity, placed));
        row.lateFinish = dateOf(lateLastDay(checked, activity, placed));
        row.duration = checked.activity(activity).duration;
        row.lateStart = row.duration > 0 ? dateOf(placed.lateStart) : row.lateFinish;
        row.totalFloat = placed.totalFloat;
        row.freeFloat = placed.freeFloat;
        row.isCritical = placed.critical;
        row.isNearCritical = !placed.critical && placed.totalFloat <= nearCritical
            && checked.stateOf(activity) != Activity::State::Done;
        row.driver = driverKind(placed.driver.kind);
        if (placed.driver.link >= 0)
            row.drivingLink = network.linkOf[size_t(placed.driver.link)]->id;
        if (!item.isMilestone() && !item.deadline.isValid())
            continue;
        for (const int each : drivingPath(checked, dates, activity))
            row.drivingPath.push_back(plan.items[size_t(network.itemOf[size_t(each)])]->id);
    }
    return result;
}

} // namespace fairlead
