// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/checks/loan.h"
#include "core/planning/why_words.h"
#include "core/workspace/item_edits.h"

#include <set>

namespace fairlead::check {

namespace {

/// The feasibility of the work that has not begun, with the time that is left: what has begun has
/// found its people, and what is done cannot be short of anybody. Before the period begins, that of
/// the whole plan.
std::vector<SkillFeasibility> feasibilityFromNow(const CheckInput &input)
{
    const Capacity &whole = input.result.capacity;
    if (input.asOf() <= whole.start)
        return input.result.skills;
    if (input.asOf() > whole.end)
        return {};
    std::vector<const Item *> items;
    for (const ItemDates &dates : input.result.dates) {
        const Item *item = input.workspace.find(dates.item);
        if (item && (item->state == ItemState::Proposed || item->state == ItemState::Ready))
            items.push_back(item);
    }
    return skillFeasibility(input.workspace, computeCapacity(input.workspace, input.asOf(), whole.end),
                            items);
}

const SkillNeed *firstShort(const SkillFeasibility &skills)
{
    const auto found = std::find_if(skills.needs.begin(), skills.needs.end(),
                                    [](const SkillNeed &need) { return need.isShort; });
    return found == skills.needs.end() ? nullptr : &*found;
}

/// What a finding about skills needs of the plan, made once.
struct SkillContext {
    const CheckInput &input;
    std::vector<const Item *> ranking;
    Lenders lenders;

    explicit SkillContext(const CheckInput &of)
        : input(of)
        , ranking(rankedItems(of.workspace, of.result.plan))
        , lenders(of)
    { }
};

/// The item lowest in the ranking that asks for the skill and has not begun.
const Item *lastToAsk(const CheckInput &input, const std::vector<const Item *> &ranking, const Id<Team> &team,
                      const SkillNeed &need)
{
    std::set<Id<Item>> asking;
    for (const SkillDemand &demand : input.workspace.rows<SkillDemand>()) {
        if (demand.skill == need.skill && demand.minimumLevel == need.minimumLevel)
            asking.insert(demand.item);
    }
    for (auto each = ranking.rbegin(); each != ranking.rend(); ++each) {
        const Item *item = *each;
        const bool isOpen = item->state == ItemState::Proposed || item->state == ItemState::Ready;
        if (item->team == team && isOpen && asking.contains(item->id) && input.result.find(item->id))
            return item;
    }
    return nullptr;
}

Finding shortOf(const SkillContext &context, const Team &team, const SkillFeasibility &skills)
{
    const CheckInput &input = context.input;
    Finding finding;
    finding.severity = Severity::Error;
    QStringList names;
    finding.records.push_back(refer(team.id));
    for (const SkillNeed &need : skills.needs) {
        if (!need.isShort)
            continue;
        names.append(words::skill(input.workspace, need.skill, need.minimumLevel));
        if (!need.skill.isNull())
            finding.records.push_back(refer(need.skill));
    }
    for (const Id<Person> &person : skills.limitedBy)
        finding.records.push_back(refer(person));
    const QString shortfall = words::days(skills.shortfall());
    const QString wanted = words::days(skills.shortWanted);
    finding.sentence = skills.limitedBy.empty()
        ? Text::tr("%1 is short of %2 days of %3: %4 wanted, nobody has it.")
              .arg(team.key, shortfall, words::list(names), wanted)
        : Text::tr("%1 is short of %2 days of %3: %4 wanted, %5 have %6.")
              .arg(team.key, shortfall, words::list(names), wanted,
                   words::people(input.workspace, skills.limitedBy), words::days(skills.shortThere));
    finding.place = {QStringLiteral("V3b"), {}};
    const SkillNeed *need = firstShort(skills);
    if (!need || need->skill.isNull())
        return finding;
    const QDate from = std::max(input.asOf(), input.result.capacity.start);
    const Lack lack{team.id,           need->skill, need->minimumLevel, from, input.result.capacity.end,
                    skills.shortfall()};
    if (auto fix = context.lenders.loan(lack))
        finding.fixes.push_back(*std::move(fix));
    if (const Item *item = lastToAsk(input, context.ranking, team.id, *need)) {
        Fix fix{Text::tr("Rank %1 last").arg(item->key), moveItem(input.workspace, item->id, {})};
        if (!fix.changes.isEmpty())
            finding.fixes.push_back(std::move(fix));
    }
    return finding;
}

/// Items that are not done and on the way to a milestone or deadline, or have no float left.
std::vector<const Item *> criticalItems(const SkillContext &context)
{
    const CheckInput &input = context.input;
    std::set<Id<Item>> driving;
    for (const ItemDates &dates : input.result.dates) {
        const Item *item = input.workspace.find(dates.item);
        if (item && item->state != ItemState::Done)
            driving.insert(dates.drivingPath.begin(), dates.drivingPath.end());
    }
    std::vector<const Item *> items;
    for (const Item *item : context.ranking) {
        const ItemDates *dates = input.result.find(item->id);
        const bool isOpen = item->state != ItemState::Done && item->state != ItemState::Dropped;
        if (dates && isOpen && (dates->isCritical || driving.contains(item->id)))
            items.push_back(item);
    }
    return items;
}

/// Whether the person is there on some day of the item, as far as it lies in the period.
bool isThere(const Capacity &capacity, const PersonCapacity &person, QDate from, QDate to)
{
    if (from > capacity.end || to < capacity.start)
        return true; // nothing is known of those days
    for (size_t i = 0; i < person.weeks.size(); ++i) {
        if (capacity.weeks[i].from <= to && capacity.weeks[i].to >= from && person.weeks[i].available > 0)
            return true;
    }
    return false;
}

std::vector<Id<Person>> possiblePeople(const CheckInput &input, const Item &item, const SkillDemand &demand,
                                       const std::map<std::pair<Id<Person>, Id<Skill>>, int> &levels)
{
    const ItemDates *dates = input.result.find(item.id);
    const QDate from = std::max(dates->start, input.asOf());
    std::vector<Id<Person>> people;
    for (const TeamPart &part : input.result.capacity.parts) {
        const PersonCapacity &person = input.result.capacity.people[part.person];
        const auto level = levels.find({person.person, demand.skill});
        if (part.team == item.team && part.net > 0 && level != levels.end()
            && level->second >= demand.minimumLevel
            && isThere(input.result.capacity, person, from, dates->finish))
            people.push_back(person.person);
    }
    return people;
}

Finding onePerson(const SkillContext &context, const Item &item, const SkillDemand &demand,
                  const Id<Person> &person)
{
    const CheckInput &input = context.input;
    const ItemDates *dates = input.result.find(item.id);
    Finding finding;
    finding.severity = Severity::Warning;
    finding.sentence =
        Text::tr("%1 is critical, and only %2 can do its %3 days of %4.")
            .arg(item.caption(), words::person(input.workspace, person), words::days(demand.effort.value()),
                 words::skill(input.workspace, demand.skill, demand.minimumLevel));
    finding.records = {refer(item.id), refer(person), refer(demand.id)};
    finding.place = {QStringLiteral("V3b"), {}};
    const Lack lack{item.team,           demand.skill,
                    demand.minimumLevel, std::max(dates->start, input.asOf()),
                    dates->finish,       demand.effort.value() / 2};
    if (auto fix = context.lenders.loan(lack))
        finding.fixes.push_back(*std::move(fix));
    return finding;
}

} // namespace

std::vector<Finding> missingSkills(const CheckInput &input)
{
    std::vector<Finding> findings;
    const SkillContext context(input);
    const auto feasibility = feasibilityFromNow(input);
    for (const Team *team : byKey<Team>(input.workspace)) {
        for (const SkillFeasibility &each : feasibility) {
            if (each.team == team->id && !each.isFeasible())
                findings.push_back(shortOf(context, *team, each));
        }
    }
    return findings;
}

/// A skill counts when it is at least half of the item: whoever has it makes or breaks the date.
std::vector<Finding> onePossiblePerson(const CheckInput &input)
{
    std::map<std::pair<Id<Person>, Id<Skill>>, int> levels;
    for (const PersonSkill &each : input.workspace.rows<PersonSkill>())
        levels[{each.person, each.skill}] = each.level;
    std::multimap<Id<Item>, const SkillDemand *> demands;
    for (const SkillDemand &each : input.workspace.rows<SkillDemand>())
        demands.emplace(each.item, &each);
    std::vector<Finding> findings;
    const SkillContext context(input);
    for (const Item *item : criticalItems(context)) {
        const auto [first, last] = demands.equal_range(item->id);
        for (auto each = first; each != last; ++each) {
            const SkillDemand &demand = *each->second;
            if (demand.skill.isNull() || demand.effort + demand.effort < item->effort)
                continue;
            const auto people = possiblePeople(input, *item, demand, levels);
            if (people.size() == 1)
                findings.push_back(onePerson(context, *item, demand, people.front()));
        }
    }
    return findings;
}

} // namespace fairlead::check
