// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/factors.h"
#include "core/capacity/person_days.h"
#include "core/capacity/work_calendars.h"

namespace fairlead {

/// Part of a person's time in a team; both ends inclusive.
struct MembershipSpan {
    int team = 0;
    Day from = 0;
    Day to = 0;
    double share = 1;
};

/// Days added or taken by hand; both ends inclusive.
struct AdjustmentSpan {
    Day from = 0;
    Day to = 0;
    double days = 0;
};

/// The rows of a workspace that decide capacity, once per person and team and without ids. It
/// points into the workspace, which has to outlive it.
struct CapacityInput {
    struct OnePerson {
        PersonFacts facts;
        int homeTeam = -1; ///< index into teams; -1: none
        std::vector<MembershipSpan> memberships;
        std::vector<AdjustmentSpan> adjustments;
    };
    struct OneTeam {
        const Team *row = nullptr;
        CapacityFactors factors;
        const WorkCalendar *calendar = nullptr;
        std::vector<HeadcountPlan> hires; ///< with the seats that are still open
        std::vector<AdjustmentSpan> adjustments;
    };

    WorkCalendars calendars;
    CapacityFactors factors;       ///< of the workspace, for who has no team
    std::vector<OnePerson> people; ///< in order of Workspace::rows<Person>()
    std::vector<OneTeam> teams;    ///< in order of Workspace::rows<Team>()

    explicit CapacityInput(const Workspace &workspace);
    CapacityInput(const CapacityInput &) = delete;
    CapacityInput &operator=(const CapacityInput &) = delete;
};

} // namespace fairlead
