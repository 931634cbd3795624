// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/fixed_point.h"
#include "core/calendar/work_calendar.h"

#include <optional>
#include <span>
#include <vector>

namespace fairlead {

/// Somebody's share of the working days of a calendar.
struct NamedAllocation {
    WorkCalendar calendar;
    Day from = farPast;
    Day until = farFuture; ///< boundary: the last day is the one before
    double share = 1;      ///< of a day's weight, 0 to 1
};

/// The boundary at which `effort`, begun on `start`, is worked off by named people, each day giving
/// Σ share · weight · focus (C07). Error::Invalid: they never finish it.
Result<Day> finishOfAllocated(Effort effort, Day start, std::span<const NamedAllocation> people,
                              double focus);

/// Optimistic, most likely and pessimistic, in any unit.
struct ThreePoint {
    double optimistic = 0;
    double likely = 0;
    double pessimistic = 0;
};

/// A sum of estimates, all in the unit of what was summed (C11).
struct PertSum {
    double mean = 0;
    double variance = 0;

    double sigma() const;
    /// The value that is met in 80 of 100 cases, taking the sum as normal.
    double p80() const;
};

/// Mean (O+4M+P)/6 and variance ((P−O)/6)² of one estimate (C11).
PertSum pert(const ThreePoint &estimate);
/// Along a path means and variances add (C11).
PertSum pertOfPath(std::span<const ThreePoint> estimates);

/// Inverse of the triangular distribution over (O, M, P) at `u` from 0 to 1 (C12); the value at
/// 0.8 is an item's P80 effort (C09).
double triangularAt(const ThreePoint &estimate, double u);

/// Work waiting in a line, for its cost of delay (C08).
struct DelayedWork {
    double weeks = 0;                  ///< duration
    std::optional<double> costPerWeek; ///< none: nobody said, which is not 0
    double freeUntilWeek = 0;          ///< a fixed date: waiting costs only after this week
};

/// Cost of delay ÷ duration, in cost per week and week (CD3, C08). None: no cost, or no duration.
std::optional<double> costOfDelayPerWeek(const DelayedWork &work);

/// Indices with the highest CD3 first, what has none last; equals keep their order (C08).
std::vector<int> byCostOfDelay(std::span<const DelayedWork> work);

struct DelayCost {
    double total = 0;
    int unknown = 0; ///< pieces of work that nobody gave a cost
};

/// What doing the work one after the other in this order costs: Σ cost per week × finish week (C08).
DelayCost delayCost(std::span<const DelayedWork> inOrder);

} // namespace fairlead
