// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/replanner.h"

namespace fairlead {

/// What an absence would do to one item.
struct AbsenceEffect {
    Id<Item> item;
    QDate before;                ///< last day as planned; invalid: nobody does it now
    QDate after;                 ///< invalid: nobody could do it any more
    int daysLater = 0;           ///< calendar days; 0 where one of the two is missing
    bool breaksDeadline = false; ///< kept now, not any more
};

/// What breaks when one person is away, computed by planning anew.
struct AbsenceImpact {
    Id<Person> person;
    QDate from;
    QDate to;                           ///< inclusive
    std::vector<AbsenceEffect> effects; ///< of items that move, what is worst first
    std::vector<Id<Service>> orphaned;  ///< services that have nobody at level 3 then (C15)
    std::vector<Id<Skill>> alone;       ///< skills of the team that nobody else can lead
    std::vector<Id<Shift>> shifts;      ///< turns of duty that need somebody else
    int daysLater = 0;                  ///< sum over items
    int deadlinesBroken = 0;

    bool isNothing() const { return effects.empty() && orphaned.empty() && alone.empty() && shifts.empty(); }
};

/// Three weeks from the first Monday on or after a day.
std::pair<QDate, QDate> threeWeeksFrom(QDate day);

/// What breaks if `person` is away in [from, to]: the plan with and without a leave there, with the same
/// budget (people dates). Only whole days that were not leave anyway make a difference. Errors of the
/// Replanner; NotFound: no such person; Invalid: `to` before `from`.
Result<AbsenceImpact> absenceImpact(const Workspace &workspace, const PlanQuestion &question,
                                    const Id<Person> &person, QDate from, QDate to, Progress &progress);

} // namespace fairlead
