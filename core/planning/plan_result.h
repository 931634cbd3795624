// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/skills.h"
#include "core/planning/driver_kind.h"
#include "core/planning/people_dates.h"

#include <array>

namespace fairlead {

/// One line of the ranked list of a team (C09).
struct RankedItem {
    Id<Item> item;
    int position = 0;      ///< 1, 2, 3 … in effective order; milestones have 0
    double size = 0;       ///< what the line adds up of it: its effort, or its P80 effort
    double cumulative = 0; ///< sizes down to and with this item
    bool isAbove = false;
    Id<Item> pulledUpFor; ///< the item that needs it earlier than its own rank; null: stands at its own rank
    bool isSuggested = false; ///< below the line, but small enough for what is left
};

/// The cut line of one team (C09).
struct TeamLine {
    Id<Team> team;
    bool hasBudget = false;          ///< false: no people yet, nothing is cut
    double budget = 0;               ///< net capacity of the team
    double used = 0;                 ///< sizes above the line
    std::vector<RankedItem> items;   ///< in effective order: predecessors pulled up, ranks as stored
    std::array<double, 5> byClass{}; ///< sizes above the line by InvestmentClass

    double slack() const { return budget - used; }
    double load() const { return budget > 0 ? used / budget : 0; }
    double excellenceShare() const;
};

/// Link dates of one item (C10). Dates are inclusive; floats are working days of its own calendar.
struct ItemDates {
    Id<Item> item;
    QDate start;
    QDate finish;
    QDate lateStart;
    QDate lateFinish;
    int duration = 0; ///< working days
    int totalFloat = 0;
    int freeFloat = 0;
    bool isCritical = false;
    bool isNearCritical = false;
    DriverKind driver = DriverKind::PlanStart;
    Id<Dependency> drivingLink; ///< of DriverKind::Link
    std::vector<Id<Item>>
        drivingPath; ///< of milestones and items with a deadline: first cause first, itself last
};

struct LoadCell {
    double demand = 0;
    double capacity = 0;
    /// Infinite when there is demand but no capacity.
    double ratio() const;
};

/// Demand against capacity (C06).
struct TeamLoad {
    Id<Team> team;
    std::vector<LoadCell> weeks;
    std::vector<LoadCell> months;
    LoadCell period;
    LoadCell remaining; ///< work left against capacity from as-of to the end
};

/// A loop in the dependencies of an imported plan (X01); such items have no dates.
using Loop = std::vector<Id<Item>>;

/// Everything the planner computes; a value that views, reports, checks and the command line share.
struct PlanResult {
    Id<Plan> plan;
    QDate asOf;
    Capacity capacity;
    LineSize lineSize = LineSize::Effort; ///< what the lines add up
    std::vector<TeamLine>
        lines; ///< teams in order of Capacity::teams, then one with a null team if items have none
    std::vector<SkillFeasibility> skills;
    std::vector<ItemDates> dates; ///< of the items above the line, ordered by id
    PeoplePlan people;            ///< of the same items, with the people who exist (Decision 14)
    std::vector<TeamLoad> loads;  ///< in order of Capacity::teams
    std::vector<Loop> loops;
    std::vector<Id<Item>> unscheduled; ///< above the line without dates (in a loop)

    const ItemDates *find(const Id<Item> &item) const; ///< null: below the line or not scheduled
    const TeamLine *line(const Id<Team> &team) const;
    const TeamLoad *load(const Id<Team> &team) const;
    /// The line of the item's team and its row in it; nulls when the item is not in this plan.
    std::pair<const TeamLine *, const RankedItem *> ranked(const Item &item) const;
};

} // namespace fairlead
