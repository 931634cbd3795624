// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"

#include <algorithm>

namespace fairlead {

/// The fact that decides a date: take it away and the date moves, or another fact that is equally
/// late decides it.
struct Driver {
    enum class Kind : quint8 {
        ProjectStart,
        NotBefore,
        AsOf,      ///< not started yet, and the past is over
        Link,      ///< `link` says which
        Remaining, ///< in progress: what is left from as-of on
        Actual,    ///< done
    };

    Kind kind = Kind::ProjectStart;
    int link = -1; ///< index into the network's links; -1 where no link drives

    bool operator==(const Driver &) const = default;
};

/// When an activity happens: work in [start, finish). A milestone has start == finish.
struct PlacedDates {
    Day start = 0;
    Day finish = 0;
    Driver driver;
    /// Of a milestone: it happens in the morning of the day `finish`, as something that begins
    /// then, and not in the evening before, as the end of work.
    bool atDayStart = false;
};

/// Boundary ⊕ lag of a link, in the calendar of its successor (C10).
inline Day afterLag(const WorkCalendar &calendar, Day boundary, const ActivityLink &link)
{
    return link.elapsed ? std::clamp(boundary + link.lag, farPast, farFuture)
                        : calendar.add(boundary, link.lag);
}

/// The last boundary whose afterLag() is not after `limit`.
inline Day beforeLag(const WorkCalendar &calendar, Day limit, const ActivityLink &link)
{
    if (link.elapsed)
        return std::clamp(limit - link.lag, farPast, farFuture);
    // A negative lag ends on the first of its days; all boundaries up to the next one do as well.
    return link.lag >= 0 ? calendar.subtract(limit, link.lag) : calendar.add(limit + 1, -link.lag) - 1;
}

namespace step {

/// The latest of the bounds that links set on the start of an activity that has not begun.
struct LinkBound {
    Day start = farPast - 1; ///< not snapped; before farPast: no link
    int link = -1;
    bool atDayStart = false; ///< what a milestone becomes by this link
};

template <class Dates>
LinkBound boundByLinks(const Network &network, int index, const std::vector<Dates> &placed)
{
    const WorkCalendar &calendar = network.calendarOf(index);
    const int duration = network.activity(index).duration;
    LinkBound bound;
    for (const int each : network.incoming(index)) {
        const ActivityLink &link = network.link(each);
        const auto &before = placed[size_t(link.predecessor)];
        Day start = afterLag(calendar, link.fromStart() ? before.start : before.finish, link);
        if (!link.toStart() && duration > 0)
            start = calendar.subtract(calendar.snapFinish(start), duration);
        const bool afterWork = !network.activity(link.predecessor).isMilestone();
        const bool atDayStart = afterWork ? link.fromStart() : before.atDayStart;
        // The evening before a boundary comes before its morning, so a milestone waits no longer.
        if (start > bound.start || (start == bound.start && duration == 0 && bound.atDayStart && !atDayStart))
            bound = {start, each, atDayStart};
    }
    return bound;
}

/// The latest of project start, as-of and the activity's own not-before.
inline std::pair<Day, Driver::Kind> floorOf(const Network &network, int index)
{
    std::pair<Day, Driver::Kind> floor{network.input().projectStart, Driver::Kind::ProjectStart};
    if (const auto &asOf = network.input().asOf; asOf && *asOf >= floor.first)
        floor = {*asOf, Driver::Kind::AsOf};
    if (const auto &notBefore = network.activity(index).notBefore; notBefore && *notBefore >= floor.first)
        floor = {*notBefore, Driver::Kind::NotBefore};
    return floor;
}

template <class Dates>
PlacedDates notStarted(const Network &network, int index, const std::vector<Dates> &placed)
{
    const WorkCalendar &calendar = network.calendarOf(index);
    const Activity &activity = network.activity(index);
    const auto [floor, kind] = floorOf(network, index);
    const LinkBound bound = boundByLinks(network, index, placed);
    const Day floorStart = calendar.snapForward(floor);
    // A milestone falls on the evening that ends the work before it, also before a weekend.
    const bool snaps = !activity.isMilestone() && bound.link >= 0;
    const Day linkStart = snaps ? calendar.snapForward(bound.start) : bound.start;

    PlacedDates dates{std::max(linkStart, floorStart), 0, {kind, -1}, activity.isMilestone()};
    dates.finish = calendar.add(dates.start, activity.duration);
    if (linkStart < floorStart)
        return dates;
    dates.driver = {Driver::Kind::Link, bound.link};
    if (activity.isMilestone())
        dates.atDayStart = bound.atDayStart;
    return dates;
}

template <class Dates>
PlacedDates inProgress(const Network &network, int index, const std::vector<Dates> &placed)
{
    const WorkCalendar &calendar = network.calendarOf(index);
    const Activity &activity = network.activity(index);
    const Day asOf = *network.input().asOf;
    PlacedDates dates{
        activity.actualStart.value_or(calendar.snapForward(asOf)), 0, {Driver::Kind::Remaining, -1}, false};
    const int remaining = activity.remaining.value_or(activity.duration);
    const Day resumed = std::max(asOf, dates.start);
    // Nothing left: it ended with the last day that could be worked.
    dates.finish = remaining > 0 ? calendar.add(resumed, remaining)
                                 : std::max(dates.start, calendar.snapFinishBack(resumed));
    for (const int each : network.incoming(index)) {
        const ActivityLink &link = network.link(each);
        if (link.toStart())
            continue; // it has begun, whatever the plan said
        const auto &before = placed[size_t(link.predecessor)];
        const Day bound = afterLag(calendar, link.fromStart() ? before.start : before.finish, link);
        const Day finish = calendar.snapFinish(bound);
        if (finish > dates.finish || (finish == dates.finish && dates.driver.link < 0)) {
            dates.finish = finish;
            dates.driver = {Driver::Kind::Link, each};
        }
    }
    return dates;
}

inline PlacedDates done(const Network &network, int index)
{
    const Activity &activity = network.activity(index);
    const Day finish = activity.actualFinish ? *activity.actualFinish + 1 : *network.input().asOf;
    const Day start = activity.isMilestone()
        ? finish
        : activity.actualStart.value_or(network.calendarOf(index).subtract(finish, activity.duration));
    return {start, finish, {Driver::Kind::Actual, -1}, false};
}

} // namespace step

/// Earliest dates of one activity whose predecessors are in `placed` (C10, forward). `Dates` is
/// PlacedDates or derives from it.
template <class Dates>
PlacedDates earliestDates(const Network &network, int index, const std::vector<Dates> &placed)
{
    switch (network.stateOf(index)) {
    case Activity::State::Done:
        return step::done(network, index);
    case Activity::State::InProgress:
        return step::inProgress(network, index, placed);
    case Activity::State::NotStarted:
        break;
    }
    return step::notStarted(network, index, placed);
}

} // namespace fairlead
