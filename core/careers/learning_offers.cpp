// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/learning_offers.h"

#include "core/planning/why_words.h"
#include "core/reliability/bus_factor.h"

#include <algorithm>
#include <tuple>

namespace fairlead {

namespace {

/// A demand with those who are one level short of it.
struct Chance {
    const Item *item = nullptr;
    const SkillDemand *demand = nullptr;
    std::vector<const Person *> learners;
    int wishing = 0;
    int leaders = 0;
};

/// Passes on whether to go on, but not how far a single plan is.
class StopOnly final : public Progress {
public:
    explicit StopOnly(Progress &whole, double fraction) : m_whole(whole), m_fraction(fraction) { }
    bool advance(double) override { return m_whole.advance(m_fraction); }

private:
    Progress &m_whole;
    double m_fraction;
};

Chance chanceOf(const Workspace &workspace, const Item &item, const SkillDemand &demand, QDate asOf)
{
    Chance chance{&item, &demand, {}, 0, 0};
    for (const PersonSkill &row : workspace.rows<PersonSkill>()) {
        const Person *person = workspace.find(row.person);
        if (row.skill != demand.skill || !person || person->team != item.team || !isActive(*person, asOf))
            continue;
        chance.leaders += row.level >= leadingLevel ? 1 : 0;
        if (row.level + 1 != demand.minimumLevel)
            continue;
        chance.learners.push_back(person);
        chance.wishing += row.wantsToGrow ? 1 : 0;
    }
    std::ranges::sort(chance.learners, [](const Person *a, const Person *b) {
        return std::tie(a->name, a->key) < std::tie(b->name, b->key);
    });
    return chance;
}

std::vector<Chance> chancesOf(const Workspace &workspace, const PlanResult &plan, const Id<Team> &team)
{
    std::vector<Chance> chances;
    for (const SkillDemand &demand : workspace.rows<SkillDemand>()) {
        const Item *item = workspace.find(demand.item);
        const bool fits = item && canBecomePairs(*item, demand) && plan.find(item->id)
            && (team.isNull() || item->team == team);
        if (!fits)
            continue;
        Chance chance = chanceOf(workspace, *item, demand, plan.asOf);
        if (!chance.learners.empty())
            chances.push_back(std::move(chance));
    }
    std::ranges::stable_sort(chances, [](const Chance &a, const Chance &b) {
        return std::tuple(a.wishing == 0, a.leaders, a.item->rank, a.item->key)
            < std::tuple(b.wishing == 0, b.leaders, b.item->rank, b.item->key);
    });
    return chances;
}

LearningOffer offerOf(const Workspace &workspace, const Chance &chance, const Replan &before,
                      PairedPlan after, QDate asOf)
{
    LearningOffer offer;
    static_cast<LearningPrice &>(offer) = learningPrice(workspace, before, after.plan, *chance.demand, asOf);
    offer.demand = chance.demand->id;
    offer.item = chance.item->id;
    offer.skill = chance.demand->skill;
    offer.to = chance.demand->minimumLevel;
    offer.from = offer.to - 1;
    offer.wishing = chance.wishing;
    for (const Person *person : chance.learners) {
        offer.learners.push_back(person->id);
        const bool isPlaced = std::ranges::any_of(after.plan.work, [&](const Replan::Work &work) {
            return work.item == offer.item && work.person == person->id;
        });
        if (isPlaced)
            offer.placed.push_back(person->id);
    }
    offer.changes = std::move(after.changes);
    offer.changes.sentence =
        Text::tr("Let a pair do %1, so that somebody learns %2")
            .arg(words::item(workspace, offer.item), words::skill(workspace, offer.skill, offer.to));
    return offer;
}

} // namespace

Result<std::vector<LearningOffer>> learningOffers(const Workspace &workspace, const PlanResult &plan,
                                                  const PlanQuestion &question, const Id<Team> &team,
                                                  Progress &progress, int most)
{
    std::vector<LearningOffer> offers;
    auto chances = chancesOf(workspace, plan, team);
    if (int(chances.size()) > most)
        chances.resize(size_t(most));
    if (chances.empty())
        return offers;
    const auto replanner = Replanner::create(workspace, question);
    if (!replanner)
        return fail(replanner.error());
    const double steps = double(chances.size() + 1);
    StopOnly first(progress, 0);
    const auto before = replanner->plan(first);
    if (!before)
        return fail(before.error());
    for (const Chance &chance : chances) {
        const double done = double(offers.size() + 1) / steps;
        if (!progress.advance(done))
            return fail(Error::cancelled());
        StopOnly each(progress, done);
        auto after = pairedPlan(workspace, *replanner, *chance.demand, each);
        if (!after)
            return fail(after.error());
        offers.push_back(offerOf(workspace, chance, *before, *std::move(after), plan.asOf));
    }
    std::ranges::stable_sort(offers, [](const LearningOffer &a, const LearningOffer &b) {
        return a.makesPossible() != b.makesPossible() ? a.makesPossible() : a.isCheaperThan(b);
    });
    return offers;
}

} // namespace fairlead
