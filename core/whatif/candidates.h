// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/work_calendars.h"
#include "core/whatif/cause_chain.h"
#include "core/whatif/what_if.h"

namespace fairlead {

/// A plan in which a date is too late, and what may be done about it.
struct WhatIfGround {
    const Workspace &workspace;
    const PlanResult &result; ///< of the workspace
    const CauseChain &chain;
    const WorkCalendars &calendars;
    Id<Item> item;
    bool mayCancelLeave = false;

    const PeopleDates *dates(const Id<Item> &id) const { return result.people.find(id); }
    /// The first day on which something can still be changed.
    QDate today() const { return result.asOf; }
    /// Working days of the item's team from one date to the other, both inclusive; 0 where there are none.
    int workingDays(const Id<Item> &id, QDate from, QDate to) const;
    QString name(const Id<Person> &person) const;
    QString key(const Id<Item> &id) const;
};

/// A change that may bring an item forward.
struct WhatIfCandidate {
    WhatIfKind kind = WhatIfKind::AddPerson;
    ChangeSet changes;    ///< with the sentence that names it
    Id<Item> helps;       ///< the item of the chain that it is meant for
    double promise = 0;   ///< working days that it may bring, a guess: what is tried first
    int people = 0;       ///< that it adds to `helps`
    Id<Person> lent = {}; ///< from another team
};

/// All that is thought of, most promising first; each change once. Deterministic: new rows have ids that
/// follow from what they are.
std::vector<WhatIfCandidate> whatIfCandidates(const WhatIfGround &ground);

// By kind of change; each appends what it has.

/// Turns of duty of those who work on the items of the chain: exchanged, or handed over.
void addDutyCandidates(const WhatIfGround &ground, std::vector<WhatIfCandidate> &candidates);
/// More people on the items of the chain: another seat, somebody who is named, somebody of another team.
void addPeopleCandidates(const WhatIfGround &ground, std::vector<WhatIfCandidate> &candidates);
/// The items of the chain in two parts, and without their not-before dates.
void addItemCandidates(const WhatIfGround &ground, std::vector<WhatIfCandidate> &candidates);
/// What is in the way: ranked below, later, or out of the plan.
void addOrderCandidates(const WhatIfGround &ground, std::vector<WhatIfCandidate> &candidates);
/// Leave of those who work on the items of the chain.
void addLeaveCandidates(const WhatIfGround &ground, std::vector<WhatIfCandidate> &candidates);

/// How much what helps a link of the chain is worth: 1 where it binds.
double weightOf(const HoldingItem &holding);

/// Work in progress is stated in working days left, which depend on how many people there are. Restates
/// them in `changes`, so that the focused days that are left stay the same, less `less`.
void keepWorkLeft(const WhatIfGround &ground, const Id<Item> &item, double less, ChangeSet &changes);

} // namespace fairlead
