// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/capacity_input.h"

namespace fairlead {

/// What a planned hire gives on one day.
struct HireDay {
    double present = 0; ///< days of presence of all of them: number times the team's working day
    double net = 0;     ///< focused days: ramped, times the probability and the team's factors
    double ramp = 1;
};

/// The planned hire with the seats that are still open: those that a requisition has filled with somebody of
/// the workspace count as that person, those of a cancelled one not at all.
HeadcountPlan openPart(const Workspace &workspace, const HeadcountPlan &hire);

/// The days from `first` on, `count` of them; nothing before the start (C03, C04). With a range of starts
/// each of its days is as likely as any other, and a day holds what is expected of it: presence is the share
/// of starts that have come by then. Cost: O(count + days of the range).
std::vector<HireDay> hireDays(const HeadcountPlan &hire, const WorkCalendar &calendar,
                              const CapacityFactors &factors, const RampCurve &ramp, Day first, size_t count);

/// What a planned hire brings to a period.
struct HireCapacity {
    std::vector<PersonWeek> weeks; ///< one per week bucket; available is presence, not yet ramped
    double present = 0;
    double net = 0;
};

/// The hire's part of TeamCapacity::hires; nothing for an unknown hire or one without a team.
HireCapacity hireCapacity(const Workspace &workspace, const Capacity &capacity,
                          const Id<HeadcountPlan> &hire);

} // namespace fairlead
