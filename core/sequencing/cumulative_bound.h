// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sequencing/crew_problem.h"
#include "core/sequencing/cumulative_problem.h"

namespace fairlead {

/// No schedule is shorter than this: the longest way along the links, the work of a resource over its
/// capacity, and the work that must lie in an interval over what fits into it. The last is
/// destructive: a length is refuted when between some earliest start and some latest finish that it
/// leaves there is too much to do (energetic reasoning; Klein and Scholl 1999, Baptiste et al. 1999).
/// Cost: O(activities³ · resources) for each length that is tried; milliseconds for 120 activities.
int lowerBound(const CumulativeProblem &problem);

/// The same for people with several skills, who are taken as resources: for a set of skills all who
/// have any of them, and all work that asks for them (Hall). All sets are looked at up to
/// 8 skills; with more of them single skills, pairs, and all skills together.
int lowerBound(const CrewProblem &problem);

/// How far `found` may at most be from the best possible, in percent of it; 0 when it is proved best.
double gapPercent(int found, int bound);

} // namespace fairlead
