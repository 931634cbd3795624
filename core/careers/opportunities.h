// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/career_readiness.h"
#include "core/careers/learning_price.h"

#include <set>

namespace fairlead {

/// A piece of the plan on which one person could learn, and what that costs in days.
struct Opportunity : LearningPrice {
    Id<Person> person;
    Id<Item> item;
    Id<Skill> skill;
    int from = 0;           ///< the person's level
    int to = 0;             ///< the level that the work asks for
    bool isForGoal = false; ///< a growth goal names the skill; else the person wants to grow in it
    bool isChosen =
        false;         ///< the plan puts this person on it; false: another learner of the team is free sooner
    ChangeSet changes; ///< makes the work a pair's work; ready to commit
};

/// Skills in which somebody is to grow: those of open growth goals, and where PersonSkill::wantsToGrow says
/// so.
struct GrowthWish {
    Id<Skill> skill;
    int level = 0; ///< today; 0: none
    bool isForGoal = false;
};
std::vector<GrowthWish> growthWishes(const Workspace &workspace, const PrivateRecords &records,
                                     const Id<Person> &person);

/// The items of the person's team that are above the line, not done, and ask for one level more of a wished
/// skill than the person has: each is planned anew as a pair's work (a learner at
/// WorkspaceSettings::learnerSpeed with a mentor beside, SkillDemand::isPaired), with the same budget.
/// Cheapest first (LearningPrice). At most `most` are tried, in order of rank.
/// Errors of the Replanner.
Result<std::vector<Opportunity>> opportunitiesFor(const Workspace &workspace, const PrivateRecords &records,
                                                  const PlanResult &plan, const PlanQuestion &question,
                                                  const Id<Person> &person, Progress &progress,
                                                  int most = 12);

/// Items that an open goal of anybody is tied to. Says nothing of whose goal it is.
std::set<Id<Item>> itemsOfOpenGoals(const PrivateRecords &records);

} // namespace fairlead
