// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/learning_price.h"

#include "core/reliability/bus_factor.h"

#include <tuple>

namespace fairlead {

namespace {

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

} // namespace

bool LearningPrice::isCheaperThan(const LearningPrice &other) const
{
    const auto cost = [](const LearningPrice &price) {
        return std::tuple(price.deadlinesBroken, price.itemDays + price.othersDays, price.itemDays);
    };
    return cost(*this) < cost(other);
}

LearningPrice learningPrice(const Workspace &workspace, const Replan &before, const Replan &after,
                            const SkillDemand &demand, QDate asOf)
{
    LearningPrice price;
    for (const Replan::One &one : before.items) {
        const QDate was = before.finish(one.item);
        const QDate is = after.finish(one.item);
        const Item *item = workspace.find(one.item);
        const int days = was.isValid() && is.isValid() ? int(was.daysTo(is)) : 0;
        if (one.item == demand.item) {
            price.before = was;
            price.after = is;
            price.itemDays = days;
        } else {
            price.othersDays += days;
        }
        const bool broke = item && item->deadline.isValid() && was.isValid() && was <= item->deadline
            && (!is.isValid() || is > item->deadline);
        price.deadlinesBroken += broke ? 1 : 0;
    }
    price.mentorDays = demand.effort.value() * workspace.settings().mentorShare.value();
    const Item *item = workspace.find(demand.item);
    price.leadersBefore = item ? leadersOf(workspace, item->team, demand.skill, asOf) : 0;
    // The learner is one level short, so that the level that is asked for is new to him or her.
    price.leadersAfter = price.leadersBefore + (demand.minimumLevel == leadingLevel ? 1 : 0);
    return price;
}

bool canBecomePairs(const Item &item, const SkillDemand &demand)
{
    return !demand.isPaired && item.state != ItemState::Done && item.state != ItemState::Dropped;
}

Result<PairedPlan> pairedPlan(const Workspace &workspace, const Replanner &replanner,
                              const SkillDemand &demand, Progress &progress)
{
    SkillDemand paired = demand;
    paired.isPaired = true;
    PairedPlan made;
    made.changes.replace(demand, paired);
    Workspace variant = workspace;
    variant.rows<SkillDemand>().insert(paired);
    auto plan = replanner.plan(variant, made.changes, progress);
    if (!plan)
        return fail(plan.error());
    made.plan = *std::move(plan);
    return made;
}

} // namespace fairlead
