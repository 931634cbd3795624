// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/opportunities.h"

#include "core/planning/why_words.h"
#include "core/reliability/bus_factor.h"

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

int leadersOf(const Workspace &workspace, const Id<Team> &team, const Id<Skill> &skill, QDate on)
{
    int leaders = 0;
    for (const PersonSkill &row : workspace.rows<PersonSkill>()) {
        const Person *person = workspace.find(row.person);
        leaders += row.skill == skill && row.level >= leadingLevel && person && person->team == team
                && isActive(*person, on)
            ? 1
            : 0;
    }
    return leaders;
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
        const bool fits = item && wish != wishes.end() && item->team == person.team && !demand.isPaired
            && item->state != ItemState::Done && item->state != ItemState::Dropped && plan.find(item->id)
            && demand.minimumLevel == wish->level + 1;
        if (fits)
            chances.push_back({item, &demand, *wish});
    }
    std::ranges::stable_sort(chances, [](const Chance &a, const Chance &b) {
        return a.item->rank != b.item->rank ? a.item->rank < b.item->rank : a.item->key < b.item->key;
    });
    return chances;
}

void price(const Workspace &workspace, const Replan &before, const Replan &after, Opportunity &found)
{
    for (const Replan::One &one : before.items) {
        const QDate was = before.finish(one.item);
        const QDate is = after.finish(one.item);
        const Item *item = workspace.find(one.item);
        const int days = was.isValid() && is.isValid() ? int(was.daysTo(is)) : 0;
        if (one.item == found.item) {
            found.before = was;
            found.after = is;
            found.itemDays = days;
        } else {
            found.othersDays += days;
        }
        const bool broke = item && item->deadline.isValid() && was.isValid() && was <= item->deadline
            && (!is.isValid() || is > item->deadline);
        found.deadlinesBroken += broke ? 1 : 0;
    }
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
            const bool isOpen =
                goal->progress != GoalProgress::Done && goal->progress != GoalProgress::Dropped;
            if (isOpen && !goal->skill.isNull())
                wishes[goal->skill] = {goal->skill, levelIn(workspace, person, goal->skill), true};
        }
    }
    std::vector<GrowthWish> list;
    for (const auto &[skill, wish] : wishes)
        list.push_back(wish);
    return list;
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
        Opportunity each{person,
                         chance.item->id,
                         chance.demand->skill,
                         chance.wish.level,
                         chance.demand->minimumLevel,
                         chance.wish.isForGoal,
                         {},
                         {},
                         0,
                         0,
                         0,
                         false,
                         0,
                         0,
                         0,
                         {}};
        SkillDemand paired = *chance.demand;
        paired.isPaired = true;
        each.changes.sentence = Text::tr("Let %1 learn %2 on %3, in a pair")
                                    .arg(row->name, words::skill(workspace, each.skill, each.to),
                                         words::item(workspace, each.item));
        each.changes.replace(*chance.demand, paired);
        Workspace variant = workspace;
        variant.rows<SkillDemand>().insert(paired);
        const auto after = replanner->plan(variant, each.changes, progress);
        if (!after)
            return fail(after.error());
        price(workspace, *before, *after, each);
        each.isChosen = std::ranges::any_of(after->work, [&](const Replan::Work &work) {
            return work.item == each.item && work.person == person;
        });
        each.mentorDays = chance.demand->effort.value() * workspace.settings().mentorShare.value();
        each.leadersBefore = leadersOf(workspace, row->team, each.skill, plan.asOf);
        const bool becomesLeader = each.from < leadingLevel && each.to >= leadingLevel;
        each.leadersAfter = each.leadersBefore + (becomesLeader ? 1 : 0);
        found.push_back(std::move(each));
    }
    std::ranges::stable_sort(found, [](const Opportunity &a, const Opportunity &b) {
        if (a.deadlinesBroken != b.deadlinesBroken)
            return a.deadlinesBroken < b.deadlinesBroken;
        return a.othersDays != b.othersDays ? a.othersDays < b.othersDays : a.itemDays < b.itemDays;
    });
    return found;
}

} // namespace fairlead
