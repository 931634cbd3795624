// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/planner.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// A variant of a plan, as far as it is compared: people dates of what is above the line.
struct Replan {
    struct One {
        Id<Item> item;
        QDate finish;          ///< inclusive
        bool isSettled = true; ///< it and all it waits for has people and room
    };
    struct Work {
        Id<Item> item;
        Id<Person> person;
        double effort = 0; ///< focused person-days
    };
    std::vector<One> items; ///< ordered by id
    std::vector<Work> work; ///< by item, one row for each person on it

    /// Null: below the line, dropped, or in a loop.
    const One *find(const Id<Item> &item) const;
    /// The last day; invalid where there is none, or nobody could do it or something that it waits for.
    QDate finish(const Id<Item> &item) const;
};

/// Plans one variant of a workspace after the other, with the same dates as computePlan() but without
/// what nobody compares: causes, bounds, link dates, loads and skills. Capacity is only counted
/// anew for variants that change it.
class Replanner {
public:
    /// Both have to outlive it. NotFound: there is no such plan.
    static Result<Replanner> create(const Workspace &workspace, const PlanQuestion &question);

    /// The workspace as it is.
    Result<Replan> plan(Progress &progress) const;
    /// `variant` is the workspace after `changes`.
    Result<Replan> plan(const Workspace &variant, const ChangeSet &changes, Progress &progress) const;

private:
    Replanner(const Workspace &workspace, const PlanQuestion &question, Capacity capacity)
        : m_workspace(&workspace)
        , m_question(&question)
        , m_capacity(std::move(capacity))
    { }
    Result<Replan> planWith(const Workspace &variant, const Capacity &capacity, Progress &progress) const;

    const Workspace *m_workspace;
    const PlanQuestion *m_question;
    Capacity m_capacity;
};

/// Whether a change can make anybody's days or a team's capacity different.
bool changesCapacity(const ChangeSet &changes);

} // namespace fairlead
