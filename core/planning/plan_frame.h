// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/item_dates.h"
#include "core/planning/planner.h"

namespace fairlead {

/// Which plan a question is about, and when. It points into the workspace.
struct PlannedPeriod {
    const Plan *plan = nullptr;
    const Period *period = nullptr;
    QDate asOf;
};

/// NotFound: there is no such plan, or it has no period.
Result<PlannedPeriod> plannedPeriod(const Workspace &workspace, const PlanQuestion &question);

/// What the planner knows before it computes any date: the cut lines, and what is above them as a network.
/// It points into the workspace, which has to outlive it.
struct PlanFrame {
    PlannedPeriod when;
    PlanItems items;
    WorkCalendars calendars;
    PlanAllocations allocations;
    std::vector<TeamLine> lines;
    std::vector<bool> above; ///< by index in `items`; also those in a loop
    std::vector<Loop> loops; ///< none of their items is in the network (X01)
    PlanNetwork network;
    Network checked; ///< the same, ready for dates

    /// `capacity` of the period (C02 to C04). Error::Invalid: the network cannot be scheduled.
    static Result<PlanFrame> create(const Workspace &workspace, const PlanQuestion &question,
                                    const PlannedPeriod &when, const Capacity &capacity);

private:
    PlanFrame(const Workspace &workspace, const PlannedPeriod &period);
};

} // namespace fairlead
