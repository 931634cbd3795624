// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/capacity.h"

namespace fairlead {

/// Days wanted of one skill at one level in one team, and who could give them.
struct SkillNeed {
    Id<Skill> skill; ///< null: any
    int minimumLevel = 0;
    double wanted = 0;
    double upperBound = 0;             ///< Σ net of those who qualify; not additive over skills
    std::vector<Id<Person>> qualified; ///< alphabetical by name
    bool isShort = false;              ///< in the minimum cut
};

/// Whether a team's people can give all its skill demand at the same time (C05).
struct SkillFeasibility {
    Id<Team> team;
    double wanted = 0;
    double flow = 0;                   ///< the most that can be given, exact to a thousandth of a day
    std::vector<SkillNeed> needs;      ///< in order of skill key, then level
    double shortWanted = 0;            ///< wanted of the needs in the smallest source-side cut
    double shortThere = 0;             ///< what those who limit it have
    std::vector<Id<Person>> limitedBy; ///< alphabetical by name

    double shortfall() const { return wanted - flow; }
    bool isFeasible() const { return shortfall() < 0.005; }
};

/// For each team, over the items in `items` (those above the line). Boost.Graph max-flow with
/// integer capacities in thousandths of a day.
std::vector<SkillFeasibility> skillFeasibility(const Workspace &workspace, const Capacity &capacity,
                                               const std::vector<const Item *> &items);

} // namespace fairlead
