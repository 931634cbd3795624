// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/driver_kind.h"
#include "core/staffing/staffing_causes.h"
#include "core/workspace/workspace.h"

#include <functional>

namespace fairlead {

/// Somebody's work on an item, from the first to the last day, both inclusive.
struct WorkSlice {
    Id<Person> person;
    Id<HeadcountPlan> hire; ///< null: a person
    Id<Skill> skill;        ///< that is asked for; null: any
    int minimumLevel = 0;
    QDate from;
    QDate to;
    double effort = 0; ///< focused person-days
    double share = 1;  ///< of each day
    bool isNamed = false;
};

/// What holds a people date, in terms of records; kinds as in StaffingFact.
struct PeopleFact {
    StaffingFact::Kind kind = StaffingFact::Kind::Floor;
    DriverKind driver = DriverKind::PlanStart; ///< of Floor and Link
    Id<Dependency> link;
    Id<Person> person; ///< who is busy or away, or does the last part of the work
    Id<HeadcountPlan> hire;
    Id<Item> item; ///< what the person is busy with, or what the link waits for
    Id<Skill> skill;
    int minimumLevel = 0;
    QDate from; ///< of Busy, Away, Freeze; inclusive
    QDate to;   ///< inclusive
};

/// When an item happens with the people who exist. Dates are inclusive.
struct PeopleDates {
    Id<Item> item;
    QDate start;
    QDate finish;
    bool isPlaced = true; ///< false: nobody can do it, or there is no room; the dates are those of its links
    QDate earliest;       ///< the start that links and dates allow
    PeopleFact startFact;
    PeopleFact finishFact;
    std::vector<WorkSlice> work;
};

/// How much is tried to find better people dates. One schedule: everything in order of rank.
struct PeopleBudget {
    qint64 schedules = 1;
    quint64 seed = 1;
    int islands = 1; ///< populations that search apart; the result depends on it
    int threads = 1; ///< the result does not depend on it
    /// A thorough look, the larger the fewer items there are: some tenths of a second.
    static PeopleBudget thorough(qint64 items)
    {
        PeopleBudget budget;
        budget.schedules = std::clamp<qint64>(1'000'000 / std::max<qint64>(1, items), 200, 5000);
        return budget;
    }

    std::function<bool()> enough; ///< true: stop and keep the best so far; asked from several threads
};

/// People dates of a plan, and how good they are.
struct PeoplePlan {
    std::vector<PeopleDates> dates; ///< ordered by id, those of PlanResult::dates
    std::vector<Id<Item>> order;    ///< in which they were placed: rank, or what the search found
    qint64 schedules = 0;           ///< that were tried
    QDate finish;                   ///< of the last item, inclusive
    QDate bound;                    ///< no plan can be finished before, inclusive; invalid: not looked for
    std::vector<Id<Skill>> boundBy; ///< skills that bind; empty: the links do
    QDate begin;                    ///< of what is not done yet
    StaffingCost cost;

    const PeopleDates *find(const Id<Item> &item) const;
    /// "At most x % from the best possible": calendar days beyond the bound ÷ days of the bound.
    double gap() const;
};

} // namespace fairlead
