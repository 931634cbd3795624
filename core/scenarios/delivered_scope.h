// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenarios/plan_difference.h"

namespace fairlead {

/// What counts of work that is not finished.
enum class PartialWork {
    Nothing,
    ByDaysLeft, ///< the part of its duration that is behind it
};

/// A sum over items: how many, and their effort in focused person-days.
struct ScopeSum {
    int items = 0;
    double effort = 0;

    void add(double days)
    {
        ++items;
        effort += days;
    }
    bool operator==(const ScopeSum &) const = default;
};

/// What was promised with a baseline and what has come of it (C22, K01). Efforts of what was committed are
/// those of the baseline.
struct DeliveredScope {
    ScopeSum committed;         ///< above the line of the baseline, done before it left out
    ScopeSum expected;          ///< of it, what the baseline has finished by now
    ScopeSum delivered;         ///< of it, what is done
    ScopeSum added;             ///< in the plan now, not committed
    ScopeSum dropped;           ///< committed, no longer in the plan
    ScopeSum reestimated;       ///< committed and still in it: sum of what the estimates moved, up or down
    ScopeSum addedDelivered;    ///< of what was added, what is done
    std::vector<Id<Item>> open; ///< committed, neither done nor out of the plan, by rank

    /// Delivered ÷ committed effort (K01). None: nothing was committed.
    std::optional<double> deliveredShare() const;
    /// The same by number of items.
    std::optional<double> deliveredItemShare() const;
    /// Delivered ÷ what the baseline has finished by now. None: nothing yet.
    std::optional<double> ofExpected() const;
    /// (Added + dropped + re-estimated) ÷ committed.
    std::optional<double> scopeChangeRate() const;
    /// What nobody had planned of all that is done. None: nothing is done.
    std::optional<double> surpriseShare() const;
};

/// Compares the plan as it was approved with the plan now (C22). `baseline` is planned without actuals;
/// both are of the same plan. Milestones count nowhere. Cost: O(items · log items).
DeliveredScope deliveredScope(const PlanSide &baseline, const PlanSide &now,
                              PartialWork partial = PartialWork::Nothing);

} // namespace fairlead
