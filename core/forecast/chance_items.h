// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/plan_chance.h"
#include "core/planning/item_dates.h"

namespace fairlead {

/// Which items of a plan are forecast, resolved once for all kinds of trials. It points into the
/// workspace, which has to outlive it.
struct ChanceItems {
    PlanItems items;
    std::vector<bool> included; ///< by index in `items`
    Period period;

    /// Those with dates in `planned`, or all that are not in a loop.
    ChanceItems(const Workspace &workspace, const PlanResult &planned, bool wholeRanking);

    /// What to call the activities of their network.
    ActivityName names(const PlanNetwork &network) const;
};

/// The seed of a question, made from its date if it says none.
quint64 chanceSeed(const ChanceQuestion &question, const PlanResult &planned, const Period &period);

} // namespace fairlead
