// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenarios/delay_cost.h"

#include <unordered_map>

namespace fairlead {

/// The chance of each item to meet its deadline, or else to be done within the period, 0 to 1.
using ItemChances = std::unordered_map<Id<Item>, double>;

/// A workspace and what the planner says about a plan in it: one side of a comparison.
struct PlanSide {
    const Workspace &workspace;
    const PlanResult &result;
    const ItemChances *chances = nullptr; ///< of a forecast; null: there is none yet
};

/// What became of an item's place.
enum class LineChange {
    None,
    ToAbove,
    ToBelow,
    Added,   ///< only in the second plan
    Removed, ///< only in the first plan, or dropped
};

/// The difference of one item, second minus first.
struct ItemDifference {
    Id<Item> item;
    LineChange line = LineChange::None;
    int rank = 0;      ///< places down in the stored order of its team, among items on both sides
    double effort = 0; ///< focused person-days
    QDate startBefore; ///< invalid: without dates on that side
    QDate startAfter;
    QDate finishBefore; ///< inclusive
    QDate finishAfter;
    std::optional<int> start; ///< working days later, of the team's calendar; none: dates on one side only
    std::optional<int> finish;
    std::optional<double> chanceBefore;
    std::optional<double> chanceAfter;

    bool isEmpty() const;
};

/// One bucket of a team's load on both sides.
struct LoadDifference {
    QString bucket; ///< "2026-W47" or "2026-11"
    LoadCell before;
    LoadCell after;

    double demand() const { return after.demand - before.demand; }
    double capacity() const { return after.capacity - before.capacity; }
};

struct TeamDifference {
    Id<Team> team;
    std::vector<LoadDifference> weeks; ///< those of the second plan's period
    std::vector<LoadDifference> months;
};

/// When an item is finished with the people who exist (Decision 14), where that differs.
struct PeopleDifference {
    Id<Item> item;
    QDate before; ///< inclusive finish; invalid: not placed on that side
    QDate after;
    std::optional<int> days; ///< working days later; none: on one side only
};

struct MilestoneDifference {
    Id<Item> item;
    QDate before;
    QDate after;
    std::optional<int> days; ///< working days later; none: it has no date on one side
    std::optional<double> chanceBefore;
    std::optional<double> chanceAfter;
};

/// What a scenario or a later state changes (C14).
struct PlanDifference {
    std::vector<ItemDifference> items;        ///< those with a difference, ordered by id
    std::vector<TeamDifference> teams;        ///< in order of the second plan's teams
    std::array<double, 5> classShare{};       ///< of all effort above the line, by InvestmentClass, −1 to 1
    std::array<double, 5> classShareBefore{}; ///< 0 to 1
    PlanDelayCost delayBefore;
    PlanDelayCost delayAfter;
    std::vector<MilestoneDifference> milestones; ///< all of both sides, ordered by id
    std::vector<PeopleDifference> people;        ///< those with a difference, ordered by id
};

/// Second minus first; items are the same when their ids are (C14). Cost: O(items + teams × buckets).
PlanDifference planDifference(const PlanSide &first, const PlanSide &second);

/// When the item is finished with the people who exist, inclusive; invalid: not in the plan, or nobody can do
/// it.
QDate peopleFinish(const PlanResult &result, const Id<Item> &item);

} // namespace fairlead
