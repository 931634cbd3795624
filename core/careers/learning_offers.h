// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/learning_price.h"
#include "core/planning/plan_result.h"

namespace fairlead {

/// Work of the plan on which somebody of its team could learn, by what the workspace itself knows: levels of
/// skills and who wants to grow. Nothing of growth plans is in it (GR4).
struct LearningOffer : LearningPrice {
    Id<SkillDemand> demand;
    Id<Item> item;
    Id<Skill> skill;
    int from = 0;                     ///< the level of those who could learn
    int to = 0;                       ///< the level that the work asks for
    std::vector<Id<Person>> learners; ///< alphabetical, never as a grade (GR8)
    int wishing = 0;                  ///< how many of them want to grow in it
    std::vector<Id<Person>> placed;   ///< of them whom the plan would put on it; alphabetical
    ChangeSet changes;                ///< makes it a pair's work; says nothing of persons; ready to commit
};

/// Where in the plan somebody could learn, of one team or of all (null): items above the line that are not
/// done and ask for one level more than somebody who is there has. At most `most` are planned anew as a
/// pair's work: first those that somebody wishes for, then what the fewest can lead, then by rank. Only
/// through a pair possible first, then the cheapest. Errors of the Replanner, or cancelled.
Result<std::vector<LearningOffer>> learningOffers(const Workspace &workspace, const PlanResult &plan,
                                                  const PlanQuestion &question, const Id<Team> &team,
                                                  Progress &progress, int most = 40);

} // namespace fairlead
