// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/why.h"

namespace fairlead {

/// What holds the people date of a start: the link, the person who is busy or away, or a date, with names;
/// children are the causes back to the first one (Decision 14).
Result<Explanation> whyPeopleStart(const Workspace &workspace, const PlanResult &result,
                                   const Id<Item> &item);

/// The same for the finish: who works on it from when to when, what interrupts them, and what held them
/// up before. Of an item with a deadline also how it stands to it.
Result<Explanation> whyPeopleFinish(const Workspace &workspace, const PlanResult &result,
                                    const Id<Item> &item);

/// The fact about another item that holds a people finish: a link or a person who is busy there; null: what
/// holds it is nobody else's.
const PeopleFact *heldByAnother(const PeopleDates &dates);

/// The items that hold the people finish of an item, nearest first, without itself: by links and by the
/// people they share. It ends at a fact that is nobody else's: a date, an absence, work in progress.
std::vector<Id<Item>> peopleCausesOf(const PlanResult &result, const Id<Item> &item);

} // namespace fairlead
