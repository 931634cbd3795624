// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/skill_coverage.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace fairlead {

namespace {

constexpr int workingLevel = 2;
constexpr int leadersOfCritical = 2;

using Cell = std::pair<Id<Team>, Id<Skill>>;

struct Demand {
    double days = 0;        ///< of any level
    double leadingDays = 0; ///< of level 3 or more
};

/// What the items above the line still ask for.
std::map<Cell, Demand> demandOf(const PlanResult &plan)
{
    std::map<Cell, Demand> wanted;
    for (const SkillFeasibility &team : plan.skills) {
        for (const SkillNeed &need : team.needs) {
            if (need.skill.isNull())
                continue;
            Demand &cell = wanted[{team.team, need.skill}];
            cell.days += need.wanted;
            cell.leadingDays += need.minimumLevel >= leadingLevel ? need.wanted : 0;
        }
    }
    return wanted;
}

/// Net days of an average member of each team in the period.
std::map<Id<Team>, double> daysOfOne(const Workspace &workspace, const PlanResult &plan)
{
    std::map<Id<Team>, int> heads;
    for (const Person &person : workspace.rows<Person>()) {
        if (isActive(person, plan.asOf))
            ++heads[person.team];
    }
    std::map<Id<Team>, double> days;
    for (const TeamCapacity &team : plan.capacity.teams) {
        const int count = heads[team.team];
        days[team.team] = count > 0 ? team.steps.net / count : 0;
    }
    return days;
}

int peopleFor(double wanted, double daysOfOne)
{
    if (wanted <= 0)
        return 0;
    return daysOfOne > 0 ? std::max(1, int(std::ceil(wanted / daysOfOne - 1e-9))) : 1;
}

} // namespace

std::vector<SkillCoverage> skillCoverage(const Workspace &workspace, const PlanResult &plan)
{
    std::map<Cell, SkillCoverage> cells;
    const auto cell = [&cells](const Id<Team> &team, const Id<Skill> &skill) -> SkillCoverage & {
        SkillCoverage &found = cells[{team, skill}];
        found.team = team;
        found.skill = skill;
        return found;
    };
    for (const PersonSkill &row : workspace.rows<PersonSkill>()) {
        const Person *person = workspace.find(row.person);
        if (!person || person->team.isNull() || !isActive(*person, plan.asOf))
            continue;
        SkillCoverage &at = cell(person->team, row.skill);
        at.working += row.level >= workingLevel ? 1 : 0;
        at.leading += row.level >= leadingLevel ? 1 : 0;
        at.learning += row.level < workingLevel || row.wantsToGrow ? 1 : 0;
    }
    const auto ofOne = daysOfOne(workspace, plan);
    for (const auto &[at, demand] : demandOf(plan)) {
        const auto days = ofOne.find(at.first);
        const Skill *skill = workspace.find(at.second);
        SkillCoverage &covered = cell(at.first, at.second);
        covered.wanted = demand.days;
        const double one = days == ofOne.end() ? 0 : days->second;
        covered.needWorking = peopleFor(demand.days, one);
        covered.needLeading = peopleFor(demand.leadingDays, one);
        if (skill && skill->importance == SkillImportance::Critical && demand.days > 0)
            covered.needLeading = std::max(covered.needLeading, leadersOfCritical);
    }
    std::vector<SkillCoverage> found;
    for (const auto &[at, coverage] : cells)
        found.push_back(coverage);
    std::ranges::stable_sort(found, [&workspace](const SkillCoverage &a, const SkillCoverage &b) {
        if (a.isShort() != b.isShort())
            return a.isShort();
        const Skill *left = workspace.find(a.skill);
        const Skill *right = workspace.find(b.skill);
        if (!left || !right)
            return left != nullptr && right == nullptr;
        return left->importance != right->importance ? left->importance < right->importance
                                                     : left->key < right->key;
    });
    return found;
}

std::vector<Id<Person>> peopleWithSkill(const Workspace &workspace, const Id<Team> &team,
                                        const Id<Skill> &skill, int level, QDate on)
{
    std::vector<const Person *> people;
    for (const PersonSkill &row : workspace.rows<PersonSkill>()) {
        const Person *person = workspace.find(row.person);
        if (row.skill == skill && row.level >= level && person && person->team == team
            && isActive(*person, on))
            people.push_back(person);
    }
    std::ranges::stable_sort(people, {}, &Person::name);
    std::vector<Id<Person>> ids;
    for (const Person *person : people)
        ids.push_back(person->id);
    return ids;
}

std::vector<KnowledgeRow> knowledgeMatrix(const Workspace &workspace, QDate on)
{
    std::vector<KnowledgeRow> matrix;
    for (const ServiceBusFactor &factor : serviceBusFactors(workspace, on)) {
        KnowledgeRow row;
        row.service = factor.service;
        row.carried = factor.factor();
        row.required = factor.required;
        row.onlyOne = factor.people.size() == 1 ? factor.people.front() : Id<Person>();
        matrix.push_back(row);
    }
    for (const ServiceKnowledge &knowledge : workspace.rows<ServiceKnowledge>()) {
        const Person *person = workspace.find(knowledge.person);
        const auto row = std::ranges::find(matrix, knowledge.service, &KnowledgeRow::service);
        if (row != matrix.end() && person && isActive(*person, on) && knowledge.level >= 1
            && knowledge.level <= 4)
            ++row->byLevel[size_t(knowledge.level - 1)];
    }
    std::ranges::stable_sort(matrix, [](const KnowledgeRow &a, const KnowledgeRow &b) {
        return a.required - a.carried > b.required - b.carried;
    });
    return matrix;
}

} // namespace fairlead
