// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/replanner.h"

namespace fairlead {

/// What it costs, and brings, to make a piece of work a pair's work: a learner does it at
/// WorkspaceSettings::learnerSpeed with a mentor beside (SkillDemand::isPaired).
struct LearningPrice {
    QDate before;       ///< last day of the item as planned; invalid: nobody can do it
    QDate after;        ///< with the pair
    int itemDays = 0;   ///< calendar days that the item ends later; negative: earlier
    int othersDays = 0; ///< summed over all other items
    int deadlinesBroken = 0;
    double mentorDays = 0; ///< focused person-days that the helper gives beside the work
    int leadersBefore = 0; ///< people of the team at level 3 or more
    int leadersAfter = 0;  ///< when the learner has reached the level

    /// Whether the item can be finished only so.
    bool makesPossible() const { return !before.isValid() && after.isValid(); }
    /// Cheapest first: deadlines broken, days of all work together, own days.
    bool isCheaperThan(const LearningPrice &other) const;
};

/// `before` and `after` are the plan without and with the pair on `demand`.
LearningPrice learningPrice(const Workspace &workspace, const Replan &before, const Replan &after,
                            const SkillDemand &demand, QDate asOf);

/// Work that is planned, not done, not yet a pair's, and asks for a level that somebody can be one short of.
bool canBecomePairs(const Item &item, const SkillDemand &demand);

/// The demand as a pair's work, with the plan that follows. Errors of the Replanner.
struct PairedPlan {
    ChangeSet changes; ///< without a sentence
    Replan plan;
};
Result<PairedPlan> pairedPlan(const Workspace &workspace, const Replanner &replanner,
                              const SkillDemand &demand, Progress &progress);

} // namespace fairlead
