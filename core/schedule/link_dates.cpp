// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/link_dates.h"

#include <limits>

namespace fairlead {

namespace {

constexpr Day never = std::numeric_limits<Day>::max();

/// What the successors of one activity allow: as late as they may be, and as they are planned.
struct Limits {
    Day lateStart = never; ///< of a milestone: reached in the morning
    Day lateFinish = never;
    Day start = never; ///< until here no successor moves
    Day finish = never;
};

bool isFixed(const Network &network, const ActivityLink &link)
{
    const Activity::State state = network.stateOf(link.successor);
    return state == Activity::State::Done || (state == Activity::State::InProgress && link.toStart());
}

Limits limitsOf(const Network &network, const std::vector<ActivityDates> &dates, int index)
{
    Limits limits;
    const bool isMilestone = network.activity(index).isMilestone();
    for (const int each : network.outgoing(index)) {
        const ActivityLink &link = network.link(each);
        if (isFixed(network, link))
            continue;
        const ActivityDates &after = dates[size_t(link.successor)];
        const WorkCalendar &calendar = network.calendarOf(link.successor);
        const bool intoMilestone = network.activity(link.successor).isMilestone();
        // The start of work reaches a milestone in the morning, its end in the evening; a milestone
        // hands on the way it was reached itself, so both are asked for.
        if (link.fromStart() || isMilestone) {
            const Day late = intoMilestone || link.toStart() ? after.lateStart : after.lateFinish;
            limits.lateStart = std::min(limits.lateStart, beforeLag(calendar, late, link));
        }
        if (!link.fromStart() || isMilestone) {
            const Day late = !intoMilestone && link.toStart() ? after.lateStart : after.lateFinish;
            limits.lateFinish = std::min(limits.lateFinish, beforeLag(calendar, late, link));
        }
        Day &limit = link.fromStart() ? limits.start : limits.finish;
        limit = std::min(limit, beforeLag(calendar, link.toStart() ? after.start : after.finish, link));
    }
    return limits;
}

void setLateMilestone(const Network &network, int index, const Limits &limits, Day planEnd,
                      ActivityDates &dates)
{
    dates.lateStart = std::min(limits.lateStart, planEnd);
    dates.lateFinish = std::min(limits.lateFinish, planEnd);
    if (const auto &deadline = network.activity(index).deadline) {
        dates.lateStart = std::min(dates.lateStart, *deadline);
        dates.lateFinish = std::min(dates.lateFinish, *deadline + 1);
    }
    const Day latest = dates.atDayStart ? dates.lateStart : dates.lateFinish;
    dates.totalFloat = network.calendarOf(index).workingDays(dates.finish, latest);
    dates.late = dates.finish > latest;
}

void setLateWork(const Network &network, int index, const Limits &limits, Day planEnd, ActivityDates &dates)
{
    const Activity &activity = network.activity(index);
    const WorkCalendar &calendar = network.calendarOf(index);
    Day finish = std::min(limits.lateFinish, planEnd);
    if (activity.deadline)
        finish = std::min(finish, *activity.deadline + 1);
    if (network.stateOf(index) == Activity::State::InProgress) {
        dates.lateStart = dates.start;
        dates.lateFinish = calendar.snapFinishBack(finish);
        dates.totalFloat = calendar.workingDays(dates.finish, dates.lateFinish);
        dates.late = dates.finish > finish;
        return;
    }
    dates.lateStart = calendar.subtract(finish, activity.duration);
    if (limits.lateStart < dates.lateStart)
        dates.lateStart = calendar.snapBack(limits.lateStart);
    dates.lateFinish = calendar.add(dates.lateStart, activity.duration);
    dates.totalFloat = calendar.workingDays(dates.start, dates.lateStart);
    dates.late = dates.start > dates.lateStart;
}

void setFreeFloat(const Network &network, int index, const Limits &limits, ActivityDates &dates)
{
    dates.freeFloat = dates.totalFloat;
    const WorkCalendar &calendar = network.calendarOf(index);
    int slip = never;
    if (limits.finish != never)
        slip = calendar.workingDays(dates.finish, limits.finish);
    if (limits.start != never && network.stateOf(index) == Activity::State::NotStarted) {
        const bool isMilestone = network.activity(index).isMilestone();
        const Day latest = isMilestone ? limits.start : calendar.snapBack(limits.start);
        slip = std::min(slip, calendar.workingDays(dates.start, latest));
    }
    if (slip != never)
        dates.freeFloat = slip;
}

void goBackward(const Network &network, LinkDates &result)
{
    const auto order = network.order();
    for (auto each = order.rbegin(); each != order.rend(); ++each) {
        ActivityDates &dates = result.activities[size_t(*each)];
        if (network.stateOf(*each) == Activity::State::Done) {
            dates.lateStart = dates.start;
            dates.lateFinish = dates.finish;
            continue;
        }
        const Limits limits = limitsOf(network, result.activities, *each);
        const auto setLateDates = network.activity(*each).isMilestone() ? setLateMilestone : setLateWork;
        setLateDates(network, *each, limits, result.planEnd, dates);
        setFreeFloat(network, *each, limits, dates);
        dates.critical = dates.totalFloat <= 0;
        dates.nearlyCritical = !dates.critical && dates.totalFloat <= nearCriticalFloat;
    }
}

QString lagText(const ActivityLink &link)
{
    if (link.lag == 0)
        return {};
    const QString days = QString::number(std::abs(link.lag));
    const QString sign = link.lag > 0 ? QStringLiteral("+") : QStringLiteral("−");
    return sign + (link.elapsed ? Text::tr("%1 calendar days").arg(days) : days);
}

} // namespace

void computeEarlyDates(const Network &network, std::vector<PlacedDates> &result)
{
    result.resize(size_t(network.size()));
    for (const int index : network.order())
        result[size_t(index)] = earliestDates(network, index, result);
}

void computeLinkDates(const Network &network, LinkDates &result)
{
    result.activities.resize(size_t(network.size()));
    Day lastFinish = network.input().projectStart;
    for (const int index : network.order()) {
        ActivityDates &dates = result.activities[size_t(index)];
        dates = ActivityDates{earliestDates(network, index, result.activities)};
        lastFinish = std::max(lastFinish, dates.finish);
    }
    result.planEnd = network.input().planEnd.value_or(lastFinish);
    goBackward(network, result);
}

LinkDates computeLinkDates(const Network &network)
{
    LinkDates result;
    computeLinkDates(network, result);
    return result;
}

std::vector<int> drivingPath(const Network &network, const LinkDates &dates, int activity)
{
    std::vector<int> path{activity};
    while (true) {
        const Driver &driver = dates.activities[size_t(path.back())].driver;
        if (driver.kind != Driver::Kind::Link)
            break;
        path.push_back(network.link(driver.link).predecessor);
    }
    std::ranges::reverse(path);
    return path;
}

Day firstDay(const Network &network, int activity, const PlacedDates &dates)
{
    return network.activity(activity).isMilestone() ? lastDay(network, activity, dates) : dates.start;
}

Day lastDay(const Network &network, int activity, const PlacedDates &dates)
{
    const WorkCalendar &calendar = network.calendarOf(activity);
    if (dates.atDayStart)
        return calendar.snapForward(dates.finish);
    // Counted back by a lead, a boundary may be a Monday's morning; the day that ended is Friday.
    const bool lead = dates.driver.link >= 0 && network.link(dates.driver.link).lag < 0;
    const Day last = lead ? calendar.snapBack(dates.finish - 1) : dates.finish - 1;
    return network.activity(activity).isMilestone() ? last : std::max(dates.start, last);
}

Day lateLastDay(const Network &network, int activity, const ActivityDates &dates)
{
    return network.calendarOf(activity).snapBack(dates.atDayStart ? dates.lateStart : dates.lateFinish - 1);
}

QString driverText(const Network &network, const Driver &driver, const ActivityName &name)
{
    switch (driver.kind) {
    case Driver::Kind::ProjectStart:
        return Text::tr("start of the plan");
    case Driver::Kind::NotBefore:
        return Text::tr("not before");
    case Driver::Kind::AsOf:
        return Text::tr("not started yet");
    case Driver::Kind::Remaining:
        return Text::tr("remaining work");
    case Driver::Kind::Actual:
        return Text::tr("done");
    case Driver::Kind::Link:
        break;
    }
    static constexpr const char *types[] = {"FS", "SS", "FF", "SF"};
    const ActivityLink &link = network.link(driver.link);
    const QString from = name ? name(link.predecessor) : QString::number(link.predecessor + 1);
    return from + u' ' + QLatin1String(types[size_t(link.type)]) + lagText(link);
}

} // namespace fairlead
