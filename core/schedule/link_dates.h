// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/link_step.h"

namespace fairlead {

/// An activity with at most this much total float, and more than none, is nearly critical.
inline constexpr int nearCriticalFloat = 3;

/// Everything that C10 says about one activity. Boundaries: work happens in [start, finish), so
/// the last day is the one before `finish`. Floats are working days of its own calendar.
struct ActivityDates : PlacedDates {
    /// As late as it may be without being late. A milestone has two answers: `lateStart` if it is
    /// reached in the morning, `lateFinish` if it is reached in the evening before.
    Day lateStart = 0;
    Day lateFinish = 0;
    /// How far it can slip before a deadline or the plan's end breaks; negative: one is broken by
    /// that much. In progress: measured at the finish. Done: 0.
    int totalFloat = 0;
    /// How far it can slip without moving a successor; without one that can move, the total float.
    int freeFloat = 0;
    bool late = false;     ///< it breaks its own deadline, that of a follower, or the plan's end
    bool critical = false; ///< no total float, and not done
    bool nearlyCritical = false;
};

struct LinkDates {
    std::vector<ActivityDates> activities; ///< by index in the network
    Day planEnd = 0;                       ///< the boundary the late dates were counted from
};

/// Forward and backward pass over links, calendars and actuals; people are unlimited (C10).
///
/// Done work is fixed. Work in progress keeps its start and ends as-of + remaining days, unless a
/// link to its finish says later. Work not started begins on a working day of its calendar, not
/// before project start, as-of and not-before. Late dates count from the plan's end (or the last
/// finish) and from deadlines. When a link and a date bind equally, the link is the driver; of two
/// links the one with the later bound before snapping to a working day, then the first.
/// Cost: O(activities + links), about 0.1 µs a link.
LinkDates computeLinkDates(const Network &network);
/// The same into an existing result, without allocating.
void computeLinkDates(const Network &network, LinkDates &result);
/// Only start, finish and driver; enough for one run of a simulation.
void computeEarlyDates(const Network &network, std::vector<PlacedDates> &result);

/// Activities from the first cause to this one: each step is the driving link of the next (C10).
std::vector<int> drivingPath(const Network &network, const LinkDates &dates, int activity);

/// The day on which an activity begins, and the day on which a milestone happens.
Day firstDay(const Network &network, int activity, const PlacedDates &dates);
/// The last day of the work, inclusive; the day on which a milestone happens: that of the work it
/// follows, or the morning it waits for. Also for people dates.
Day lastDay(const Network &network, int activity, const PlacedDates &dates);
/// The last day on which it may end without being late, inclusive.
Day lateLastDay(const Network &network, int activity, const ActivityDates &dates);

/// "R05 FS+2", "not before", "today's date": what drives an activity, in a few words.
QString driverText(const Network &network, const Driver &driver, const ActivityName &name = {});

} // namespace fairlead
