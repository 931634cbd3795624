// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_result.h"
#include "core/reliability/bus_factor.h"

namespace fairlead {

/// How a team covers one skill (C27). Counts first; the people behind them only when somebody asks, in
/// alphabetical order, and never as a grade (GR8).
struct SkillCoverage {
    Id<Team> team;
    Id<Skill> skill;
    int working = 0;  ///< people at level 2 or more
    int leading = 0;  ///< at level 3 or more
    int learning = 0; ///< at level 1, or who want to grow in it
    int needWorking = 0;
    int needLeading = 0;
    double wanted = 0; ///< focused person-days the plan asks for

    int gapWorking() const { return std::max(0, needWorking - working); }
    int gapLeading() const { return std::max(0, needLeading - leading); }
    bool isShort() const { return gapWorking() > 0 || gapLeading() > 0; }
};

/// C27 for every team and every skill that it has or that its part of the plan asks for: gaps first by
/// Skill::importance, then by key. What is needed, read from demand and importance: as many people at the
/// asked level as the wanted days fill of an average member's net days (at least one where anything is
/// wanted), and of a critical skill that is wanted two who can lead, because nobody should be alone with it.
std::vector<SkillCoverage> skillCoverage(const Workspace &workspace, const PlanResult &plan);

/// The people behind a count: active, at that level or above, alphabetical by name.
std::vector<Id<Person>> peopleWithSkill(const Workspace &workspace, const Id<Team> &team,
                                        const Id<Skill> &skill, int level, QDate on);

/// One service of the knowledge matrix: counts by level, and whether enough people carry it (C15).
struct KnowledgeRow {
    Id<Service> service;
    std::array<int, 4> byLevel{}; ///< people at level 1 … 4
    int carried = 0;              ///< bus factor
    int required = 1;
    Id<Person> onlyOne; ///< the one person who carries it; null: none or several

    bool isShort() const { return carried < required; }
};
/// Services that are not retired, the shortest first, then by key.
std::vector<KnowledgeRow> knowledgeMatrix(const Workspace &workspace, QDate on);

} // namespace fairlead
