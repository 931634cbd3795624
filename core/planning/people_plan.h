// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/planning/people_problem.h"
#include "core/planning/plan_result.h"
#include "core/staffing/staffing_causes.h"
#include "core/staffing/staffing_scheme.h"

namespace fairlead {

/// What the engine works on, for forecasts and what-ifs: the problem and the order of the plan shown.
struct PeopleModel {
    PeopleProblem people;
    std::vector<int> order;             ///< of activities
    std::vector<Id<Item>> itemOf;       ///< by activity
    std::vector<Id<Dependency>> linkOf; ///< by link of the network
};

/// Where the planner put everything, before it is put in terms of records: the last pass of `scheme` is
/// the plan.
struct PlacedPeople {
    std::unique_ptr<PeopleProblem> people; ///< `scheme` refers to it
    std::unique_ptr<StaffingScheme> scheme;
    std::vector<int> order; ///< of activities
    StaffingCost cost;
    qint64 schedules = 0;
};

/// The first half of peoplePlan(), for variants of a plan: the same dates, without causes and bound.
Result<PlacedPeople> placePeople(const Workspace &workspace, const PlanItems &plan,
                                 const PlanNetwork &network, const Network &checked, const Period &period,
                                 const PeopleBudget &budget, Progress &progress);

/// How long better people dates are looked for where there is time for it, by commands and in the window:
/// both show the same plan. Two populations on two threads.
PeopleBudget thoroughBudget(const Workspace &workspace);

/// The items of `network` over the people of `workspace` (Decision 14). Rank is the priority: items are
/// placed in its order first; with more schedules the search looks for dates that break fewer deadlines and
/// end what is high in rank sooner, and keeps to the rank among equals. `progress` is asked from
/// as many threads as the budget has.
Result<PeoplePlan> peoplePlan(const Workspace &workspace, const PlanItems &plan, const PlanNetwork &network,
                              const Network &checked, const Period &period, const PeopleBudget &budget,
                              Progress &progress, PeopleModel *model = nullptr);

} // namespace fairlead
