// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/chance_policy.h"
#include "core/forecast/forecast_frame.h"
#include "core/forecast/link_trial.h"
#include "core/planning/planner.h"

namespace fairlead {

/// What to forecast.
struct ChanceQuestion {
    PlanQuestion plan = {};
    /// Also the items below their team's line, for the zones of the cut line; else only those above.
    bool wholeRanking = false;
    EffortSpread spread = EffortSpread::Triangular;
    /// What happens besides (with people only).
    ChancePolicy policy = {};
    /// Where a team has enough finished work, what that took against its plan decides in place of the
    /// estimate's own range (with people only).
    bool useHistory = false;
    /// 0: the date that the plan is computed for, as a number (20261116), so that the same workspace has
    /// the same figures on every machine.
    quint64 seed = 0;
};

/// O, M and P of an item in focused person-days; an end that nobody gave is M.
ThreePoint estimateOf(const Item &item);

/// Whose dates are forecast: the frame that all kinds of trials share.
ForecastFrame forecastFrame(const Workspace &workspace, const PlanResult &planned,
                            const ChanceQuestion &question);

/// The plan as a simulation over links plays it (C12), its activities the subjects of forecastFrame().
/// Every work item of the plan has one draw a run in order of rank, whether it is scheduled or not.
/// Error::Invalid: dependencies form a loop that the planner has not left out.
Result<LinkChance> linkChance(const Workspace &workspace, const PlanResult &planned,
                              const ChanceQuestion &question);

} // namespace fairlead
