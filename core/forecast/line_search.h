// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/forecast/line_problem.h"

namespace fairlead {

/// A set of work that fits the period with the people who exist.
struct LineChoice {
    double value = 0;
    std::vector<bool> isIn; ///< by activity; with each all that it waits for
    std::vector<int> order; ///< in which the scheme places the set, and all of it ends in the period
    int passes = 0;         ///< schedules that were tried
};

struct LineSearchBudget {
    int passes = 400; ///< schedules at most
    quint64 seed = 1;
};

/// The set with the highest value that was found, by the real scheme: first a few orders between "worth most
/// for the time it takes, at the prices of lineBound()" and "most work still behind it", then changes of
/// the best one by lot, where what does not get placed is left out. Stops with the best so far when the
/// budget is used up or `progress` says so. The same seed and passes give the same set.
LineChoice bestLine(const LineProblem &problem, const LineSearchBudget &budget, Progress &progress);

} // namespace fairlead
