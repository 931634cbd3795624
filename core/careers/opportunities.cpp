// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/opportunities.h"

#include "core/planning/why_words.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

struct Chance {
    const Item *item = nullptr;
    const SkillDemand *demand = nullptr;
    GrowthWish wish;
};

int levelIn(const Workspace &workspace, const Id<Person> &person, const Id<Skill> &skill)
{
    int level = 0;
    for (const PersonSkill &row : workspace.rows<PersonSkill>()) {
        if (row.person == person && row.skill == skill)
            level = std::max(level, row.level);
    }
    return level;
}

bool isOpen(const GrowthGoal &goal)
{
    return goal.progress != GoalProgress::Done && goal.progress != GoalProgress::Dropped;
}

/// Work of the team that asks for one level more than the person has.
std::vector<Chance> chancesOf(const Workspace &workspace, const PrivateRecords &records,
                              const PlanResult &plan, const Person &person)
{
    const auto wishes = growthWishes(workspace, records, person.id);
    std::vector<Chance> chances;
    for (const SkillDemand &demand : workspace.rows<SkillDemand>()) {
        const Item *item = workspace.find(demand.item);
        const auto wish = std::ranges::find(wishes, demand.skill, &GrowthWish::skill);
        const bool fits = item && wish != wishes.end() && item->team == person.team
            && canBecomePairs(*item, demand) && plan.find(item->id) && demand.minimumLevel == wish->level + 1;
        if (fits)
            chances.push_back({item, &demand, *wish});
    }
    std::ranges::stable_sort(chances, [](const Chance &a, const Chance &b) {
        return a.item->rank != b.item->rank ? a.item->rank < b.item->rank : a.item->key < b.item->key;
    });
    return chances;
}

} // namespace

std::vector<GrowthWish> growthWishes(const Workspace &workspace, const PrivateRecords &records,
                                     const Id<Person> &person)
{
    std::map<Id<Skill>, GrowthWish> wishes;
    for (const PersonSkill &row : workspace.rows<PersonSkill>()) {
        if (row.person == person && row.wantsToGrow)
            wishes[row.skill] = {row.skill, row.level, false};
    }
    const GrowthPlan *plan = growthPlanOf(records, person);
    if (plan) {
        for (const GrowthGoal *goal : goalsOf(records, plan->id)) {
            if (isOpen(*goal) && !goal->skill.isNull())
                wishes[goal->skill] = {goal->skill, levelIn(workspace, person, goal->skill), true};
        }
    }
    std::vector<GrowthWish> list;
    for (const auto &[skill, wish] : wishes)
        list.push_back(wish);
    return list;
}

std::set<Id<Item>> itemsOfOpenGoals(const PrivateRecords &records)
{
    std::set<Id<Item>> items;
    for (const GrowthGoal &goal : records.rows<GrowthGoal>()) {
        if (isOpen(goal) && !goal.item.isNull())
            items.insert(goal.item);
    }
    return items;
}

Result<std::vector<Opportunity>> opportunitiesFor(const Workspace &workspace, const PrivateRecords &records,
                                                  const PlanResult &plan, const PlanQuestion &question,
                                                  const Id<Person> &person, Progress &progress, int most)
{
    std::vector<Opportunity> found;
    const Person *row = workspace.find(person);
    if (!row)
        return fail(Error::notFound(Text::tr("There is no such person.")));
    auto chances = chancesOf(workspace, records, plan, *row);
    if (chances.empty())
        return found;
    if (int(chances.size()) > most)
        chances.resize(size_t(most));
    const auto replanner = Replanner::create(workspace, question);
    if (!replanner)
        return fail(replanner.error());
    const auto before = replanner->plan(progress);
    if (!before)
        return fail(before.error());
    for (const Chance &chance : chances) {
        auto after = pairedPlan(workspace, *replanner, *chance.demand, progress);
        if (!after)
            return fail(after.error());
        Opportunity each;
        static_cast<LearningPrice &>(each) =
            learningPrice(workspace, *before, after->plan, *chance.demand, plan.asOf);
        each.person = person;
        each.item = chance.item->id;
        each.skill = chance.demand->skill;
        each.from = chance.wish.level;
        each.to = chance.demand->minimumLevel;
        each.isForGoal = chance.wish.isForGoal;
        each.changes = std::move(after->changes);
        each.changes.sentence = Text::tr("Let %1 learn %2 on %3, in a pair")
                                    .arg(row->name, words::skill(workspace, each.skill, each.to),
                                         words::item(workspace, each.item));
        each.isChosen = std::ranges::any_of(after->plan.work, [&](const Replan::Work &work) {
            return work.item == each.item && work.person == person;
        });
        found.push_back(std::move(each));
    }
    std::ranges::stable_sort(found,
                             [](const Opportunity &a, const Opportunity &b) { return a.isCheaperThan(b); });
    return found;
}

} // namespace fairlead
