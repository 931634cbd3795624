// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/planner.h"
#include "core/scenarios/comparison.h"

#include <memory>

namespace fairlead {

/// Which scenarios of a plan are put side by side, and how much is asked about each.
struct SideBySideQuestion {
    PlanQuestion plan;
    std::vector<Id<Scenario>> scenarios; ///< at most mostScenarios; those that are gone are passed over
    int chanceRuns = 0;                  ///< of a forecast with the people of each plan; 0: no chances
};

/// The load of a team in one month, a cell for each plan.
struct MonthLoads {
    Id<Team> team;
    QString month;                     ///< "October"
    std::vector<ComparisonCell> cells; ///< number: demand ÷ capacity; whole: capacity
};

/// The current plan and scenarios of it, each planned, and how they compare. Holds all that it points to.
struct SideBySide {
    struct Side {
        Id<Scenario> scenario; ///< null: the current plan
        Workspace workspace;
        PlanResult result;
        ItemChances chances;
    };
    std::vector<std::unique_ptr<Side>> sides; ///< the current plan first
    std::vector<ComparedPlan> plans;          ///< likewise
    PlanComparison comparison;
    std::vector<MonthLoads> months; ///< by team, then by month
};

/// Plans each, forecasts each with the same seed where that is asked for, so that a difference is a
/// difference, and compares them. The first error of the planner; Cancelled. A scenario that no longer fits
/// the plan is passed over.
Result<std::shared_ptr<const SideBySide>> sideBySide(const Workspace &current,
                                                     const SideBySideQuestion &question, Progress &progress);

} // namespace fairlead
