// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staffing/staffing_problem.h"

namespace fairlead {

/// No schedule of a problem can be finished before this.
struct StaffingBound {
    Day finish = 0; ///< boundary
    /// The kinds of work that bind: their people cannot do all of it sooner. Empty: the links bind.
    std::vector<int> kinds;
};

/// The later of two bounds: links and calendars with every packet at the best person for it, nobody
/// being busy; and, for sets of kinds of work, the time that those who can do any of them need for all of
/// it (Hall), between the earliest starts and the shortest tails. All sets of up to 12 kinds that share
/// people, of more kinds single ones, pairs and all together.
/// `reached` is a finish that is known to be possible: nothing beyond it is looked at.
StaffingBound staffingBound(const StaffingProblem &problem, Day reached = farFuture);

} // namespace fairlead
