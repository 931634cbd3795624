// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staffing/staffing_problem.h"

namespace fairlead {

/// Which work to take into a period, so that what is taken is worth most and fits the people.
struct LineProblem {
    /// The period is its horizon: whoever does not end within it is not placed.
    const StaffingProblem *staffing = nullptr;
    std::vector<double> value;  ///< by activity, what it is worth to have it in the period; not below 0
    std::vector<bool> isChoice; ///< by activity: it may be left out; else it is in, whatever comes
};

/// More than this no line is worth, and what working time costs at that point.
struct LineBound {
    double value = 0;
    /// By kind of work: what a thousandth of a focused day is worth. Work that is worth less than it costs is
    /// better left out.
    std::vector<double> price;
};

/// The Lagrangian bound over kinds of work: people are sold by the day to whoever pays most, and of the work
/// the closed set with the highest profit is taken (a minimum cut). At its best it is the bound of the linear
/// relaxation with all subsets of skills; each of the `rounds` of the subgradient comes nearer to it and is
/// a bound already. Work whose links alone do not let it end in the period is out.
LineBound lineBound(const LineProblem &problem, int rounds);

} // namespace fairlead
