// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace fairlead {

/// One item of a team as the cut line sees it.
struct LineItem {
    double effort = 0; ///< focused person-days; 0 of a milestone
    bool isMilestone = false;
    bool isExcellence = false;     ///< takes from the excellence budget, all else from the other one
    bool comesFirst = false;       ///< mandatory or unplanned: before the others, whatever its rank
    bool isCommitted = false;      ///< done or in progress: above the line, whatever fits
    bool isDone = false;           ///< not pulled up, for nobody waits for it any more
    std::vector<int> predecessors; ///< of the same team; loops are allowed and broken at the lower rank
};

/// What a team can take on, in focused person-days. Both parts count against the total as well.
struct LineBudget {
    bool exists = true; ///< false: nothing is cut
    double total = 0;
    double other = 0;      ///< for all classes but engineering excellence
    double excellence = 0; ///< for engineering excellence
};

/// Where an item stands.
struct LinePlace {
    int item = 0;
    int position = 0;      ///< 1, 2, 3 …; milestones have 0
    double cumulative = 0; ///< effort of all places down to this one
    bool isAbove = false;
    bool isSuggested = false; ///< below, but it fits what is left and all it waits for is above
    int pulledUpFor = -1;     ///< the item that needs it earlier; -1: it stands at its own rank

    bool operator==(const LinePlace &) const = default;
};

struct CutLine {
    std::vector<LinePlace> places; ///< first all above the line, then all below, each in effective order
    double used = 0;               ///< effort above the line

    double slack(const LineBudget &budget) const { return budget.total - used; }
};

/// The cut line of one team (C09); `items` in order of rank, predecessors by index.
///
/// Effective order: items that come first, then the rest, each by rank; what an item waits for and is
/// not done stands directly before it. Committed items take their effort before the walk. The walk
/// takes an item when its effort fits its budget and the total and its predecessors are above; the
/// first one of a budget that cannot be taken closes that budget for all that follow. A milestone
/// is above when its predecessors are. Cost: O(items + links).
CutLine cutLine(const std::vector<LineItem> &items, const LineBudget &budget);

} // namespace fairlead
