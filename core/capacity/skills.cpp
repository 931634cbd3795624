// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/skills.h"

#include "core/capacity/shared_supply.h"

#include <QHash>

namespace fairlead {

namespace {

constexpr double thousandths = 1000;

qint64 inThousandths(double days)
{
    return qint64(std::llround(days * thousandths));
}

/// Days wanted of one skill at one level; the skill is an index, -1 for any.
struct Want {
    int skill = -1;
    int level = 0;
    qint64 eighths = 0;
};

/// Who can do what, by index of person and skill.
class SkillLevels {
public:
    explicit SkillLevels(const Workspace &workspace)
    {
        QHash<QUuid, int> people;
        people.reserve(qsizetype(workspace.rows<Person>().size()));
        for (const Person &person : workspace.rows<Person>())
            people.insert(person.id.uuid(), int(people.size()));
        for (const Skill &skill : workspace.rows<Skill>()) {
            m_index.insert(skill.id.uuid(), int(m_skills.size()));
            m_skills.push_back(&skill);
        }
        m_levels.resize(size_t(people.size()) * m_skills.size());
        for (const PersonSkill &row : workspace.rows<PersonSkill>()) {
            const int person = people.value(row.person.uuid(), -1);
            const int skill = m_index.value(row.skill.uuid(), -1);
            if (person >= 0 && skill >= 0)
                m_levels[size_t(person) * m_skills.size() + size_t(skill)] = qint8(row.level);
        }
    }

    int indexOf(const Id<Skill> &skill) const { return m_index.value(skill.uuid(), -1); }
    const Skill &row(int skill) const { return *m_skills[size_t(skill)]; }
    bool qualifies(size_t person, const Want &want) const
    {
        return want.skill < 0 || m_levels[person * m_skills.size() + size_t(want.skill)] >= want.level;
    }
    /// In order of skill key, then level; any comes last.
    bool isBefore(const Want &a, const Want &b) const
    {
        if (a.skill < 0 || b.skill < 0 || a.skill == b.skill)
            return a.skill == b.skill ? a.level < b.level : b.skill < 0;
        const int order = row(a.skill).key.compare(row(b.skill).key);
        return order != 0 ? order < 0 : a.skill < b.skill;
    }

private:
    QHash<QUuid, int> m_index;
    std::vector<const Skill *> m_skills;
    std::vector<qint8> m_levels;
};

void addWant(std::vector<Want> &wants, int skill, int level, qint64 eighths)
{
    if (eighths <= 0)
        return;
    const auto at = std::ranges::find_if(
        wants, [&](const Want &want) { return want.skill == skill && want.level == level; });
    if (at != wants.end())
        at->eighths += eighths;
    else
        wants.push_back({skill, level, eighths});
}

/// What the items ask of each team, by index of team. What an item's parts leave open, or all of an
/// item without parts, anybody can do.
std::vector<std::vector<Want>> wantsOf(const Workspace &workspace, const Capacity &capacity,
                                       const std::vector<const Item *> &items, const SkillLevels &levels)
{
    QHash<QUuid, size_t> teams;
    for (const TeamCapacity &team : capacity.teams)
        teams.insert(team.team.uuid(), size_t(teams.size()));
    struct Open {
        size_t team = 0;
        qint64 eighths = 0;
    };
    QHash<QUuid, Open> open;
    open.reserve(qsizetype(items.size()));
    for (const Item *item : items) {
        const auto team = teams.constFind(item->team.uuid());
        if (team != teams.constEnd() && item->effort.units() > 0)
            open.insert(item->id.uuid(), {*team, item->effort.units()});
    }
    std::vector<std::vector<Want>> wants(capacity.teams.size());
    for (const SkillDemand &demand : workspace.rows<SkillDemand>()) {
        const auto item = open.find(demand.item.uuid());
        const int skill = levels.indexOf(demand.skill);
        if (item == open.end() || skill < 0)
            continue;
        addWant(wants[item->team], skill, demand.minimumLevel, demand.effort.units());
        item->eighths -= demand.effort.units();
    }
    for (const Open &rest : std::as_const(open))
        addWant(wants[rest.team], -1, 0, rest.eighths);
    return wants;
}

/// The people of one team, alphabetical, with the days they have for it.
struct Crew {
    std::vector<size_t> people; ///< index into Capacity::people
    std::vector<double> net;
};

std::vector<Crew> crewsOf(const Workspace &workspace, const Capacity &capacity)
{
    std::vector<const Person *> rows;
    for (const Person &person : workspace.rows<Person>())
        rows.push_back(&person);
    std::vector<const TeamPart *> parts;
    for (const TeamPart &part : capacity.parts)
        parts.push_back(&part);
    std::ranges::stable_sort(parts, [&rows](const TeamPart *a, const TeamPart *b) {
        return rows[a->person]->name.compare(rows[b->person]->name, Qt::CaseInsensitive) < 0;
    });
    QHash<QUuid, size_t> teams;
    for (const TeamCapacity &team : capacity.teams)
        teams.insert(team.team.uuid(), size_t(teams.size()));
    std::vector<Crew> crews(capacity.teams.size());
    for (const TeamPart *part : parts) {
        Crew &crew = crews[teams.value(part->team.uuid())];
        crew.people.push_back(part->person);
        crew.net.push_back(std::max(0.0, part->net));
    }
    return crews;
}

SharedSupply networkOf(const Crew &crew, const std::vector<Want> &wants, const SkillLevels &levels)
{
    SharedSupply network;
    for (const double net : crew.net)
        network.supply.push_back(inThousandths(net));
    for (const Want &want : wants) {
        network.demand.push_back(want.eighths * qint64(thousandths) / Effort::scale);
        auto &suppliers = network.suppliers.emplace_back();
        for (size_t i = 0; i < crew.people.size(); ++i) {
            if (levels.qualifies(crew.people[i], want))
                suppliers.push_back(int(i));
        }
    }
    return network;
}

SkillFeasibility teamFeasibility(const Capacity &capacity, const Crew &crew, const std::vector<Want> &wants,
                                 const SkillLevels &levels)
{
    const SharedSupply network = networkOf(crew, wants, levels);
    const SupplyFlow supply = maximumSupply(network);
    SkillFeasibility result;
    result.flow = double(supply.flow) / thousandths;
    for (size_t i = 0; i < wants.size(); ++i) {
        SkillNeed need;
        need.skill = wants[i].skill < 0 ? Id<Skill>() : levels.row(wants[i].skill).id;
        need.minimumLevel = wants[i].level;
        need.wanted = Effort::raw(wants[i].eighths).value();
        need.isShort = supply.shortDemand[i];
        for (const int who : network.suppliers[i]) {
            need.upperBound += crew.net[size_t(who)];
            need.qualified.push_back(capacity.people[crew.people[size_t(who)]].person);
        }
        result.wanted += need.wanted;
        result.shortWanted += need.isShort ? need.wanted : 0;
        result.needs.push_back(std::move(need));
    }
    for (size_t i = 0; i < crew.people.size(); ++i) {
        if (!supply.limitingSupplier[i])
            continue;
        result.shortThere += double(network.supply[i]) / thousandths;
        result.limitedBy.push_back(capacity.people[crew.people[i]].person);
    }
    return result;
}

} // namespace

std::vector<SkillFeasibility> skillFeasibility(const Workspace &workspace, const Capacity &capacity,
                                               const std::vector<const Item *> &items)
{
    const SkillLevels levels(workspace);
    std::vector<std::vector<Want>> wants = wantsOf(workspace, capacity, items, levels);
    const std::vector<Crew> crews = crewsOf(workspace, capacity);
    std::vector<SkillFeasibility> result;
    for (size_t i = 0; i < capacity.teams.size(); ++i) {
        std::ranges::sort(wants[i],
                          [&levels](const Want &a, const Want &b) { return levels.isBefore(a, b); });
        result.push_back(teamFeasibility(capacity, crews[i], wants[i], levels));
        result.back().team = capacity.teams[i].team;
    }
    return result;
}

} // namespace fairlead
