// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_result.h"

namespace fairlead {

/// One line of the ranked list: the head of a team, an item, the cut line, or what would still fit.
struct RankRow {
    enum class Kind { TeamHead, Item, CutLine, Hint };

    Kind kind = Kind::Item;
    Id<Team> team;
    Id<Item> item; ///< of an Item
    RankedItem ranked;

    /// Whether both stand for the same thing, wherever it is now.
    bool isSame(const RankRow &other) const
    {
        return kind == other.kind && team == other.team && item == other.item;
    }
};

/// The lines of all teams, or of one, in the order of the planner's cut lines (W2).
std::vector<RankRow> rankRows(const PlanResult &result, const Id<Team> &only);

/// "R03 SS+3, R15 FF": what the item waits for; finish-to-start without a lag is the key alone.
QString needsText(const Workspace &workspace, const std::vector<const Dependency *> &incoming);

/// The key of the team, or words for items without one.
QString teamKey(const Workspace &workspace, const Id<Team> &team);

/// "capacity 299.6 · 9.6 d free", or how far over.
QString cutLineText(const TeamLine &line);

/// What could be done with what is left: items that fit, or the one to split.
QString hintText(const Workspace &workspace, const TeamLine &line);

} // namespace fairlead
