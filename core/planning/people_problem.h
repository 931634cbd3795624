// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/capacity_input.h"
#include "core/planning/item_dates.h"
#include "core/staffing/staffing_problem.h"

namespace fairlead {

/// Where a worker of the staffing problem comes from: the part of a person that one team has, or a
/// planned hire.
struct WorkerOrigin {
    Id<Person> person;
    Id<HeadcountPlan> hire; ///< null: a person
    int team = -1;          ///< index into Workspace::rows<Team>(); -1: time that no team has
};

/// What a kind of work of the staffing problem asks for.
struct KindOfWork {
    int team = 0;
    Id<Skill> skill = {}; ///< null: any
    int minimumLevel = 0;
    bool forLearners = false; ///< in a pair: who is one level short does it

    bool operator==(const KindOfWork &) const = default;
};

/// The people of a workspace and the items of a plan as a staffing problem, and the way back.
struct PeopleProblem {
    StaffingProblem problem;
    StaffingAim aim;
    std::vector<WorkerOrigin> workers;
    std::vector<KindOfWork> kinds;
};

/// `network` says which items are in `checked`, the network with as-of and link durations. Each person works
/// for each team as C02 counts the person's days there: pattern, holidays, leave, on-call, ramp, role share,
/// focus and interrupts, day by day. Seats: as many as the item's staffing says, the last one with what is
/// left over 1; the skill demands are dealt out to them, the scarcest first. Who is needed least elsewhere is
/// asked first. A planned hire can do what asks for no skill. Named people share the whole effort of their
/// item. The horizon is the period and `spareDays` after it.
Result<PeopleProblem> peopleProblem(const Workspace &workspace, const PlanItems &plan,
                                    const PlanNetwork &network, const Network &checked,
                                    const CapacityInput &capacity, const Period &period, int spareDays);

} // namespace fairlead
