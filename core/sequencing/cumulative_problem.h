// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sequencing/order_problem.h"

namespace fairlead {

/// Activities that use shares of resources of constant capacity (PSPLIB's single-mode RCPSP).
/// Links are finish to start without lag.
struct CumulativeProblem {
    std::vector<int> durations;            ///< by activity, >= 0
    std::vector<Edge> links;               ///< without a cycle
    std::vector<int> capacities;           ///< by resource
    std::vector<std::vector<int>> demands; ///< by activity, then resource; never above the capacity

    int activities() const { return int(durations.size()); }
    /// One after the other: no schedule need be longer.
    int horizon() const;
};

/// Longest ways along the links, in time units.
struct CriticalPath {
    std::vector<int> heads; ///< earliest start by links alone
    std::vector<int> tails; ///< from the finish of the activity to the end
    int length = 0;
};

CriticalPath criticalPath(std::span<const int> durations, const OrderProblem &orders);

/// The orders of a problem with these durations and links: preferred is what has the smallest latest
/// finish first, and so are the priorities.
OrderProblem ordersByLatestFinish(std::span<const int> durations, const std::vector<Edge> &links);

/// The same, with what each activity takes of all resources together.
OrderProblem ordersByLatestFinish(const CumulativeProblem &problem);

} // namespace fairlead
