// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/capacity_bars.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

constexpr double leastShown = 0.05;

std::vector<Id<Person>> peopleOf(const Capacity &capacity, const Id<Team> &team)
{
    std::vector<size_t> found;
    for (const TeamPart &part : capacity.parts) {
        if (team.isNull() || part.team == team)
            found.push_back(part.person);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::vector<Id<Person>> people;
    for (const size_t person : found)
        people.push_back(capacity.people[person].person);
    return people;
}

} // namespace

CapacityGroup groupOfTeams(const Capacity &capacity)
{
    CapacityGroup group;
    for (const TeamCapacity &team : capacity.teams) {
        group.steps += team.steps;
        group.hires += team.hires;
    }
    group.people = peopleOf(capacity, {});
    return group;
}

CapacityGroup groupOfTeam(const Capacity &capacity, const Id<Team> &team)
{
    const TeamCapacity *found = capacity.find(team);
    return found ? CapacityGroup{found->steps, found->hires, peopleOf(capacity, team)} : CapacityGroup();
}

CapacityGroup groupOfPerson(const Capacity &capacity, const Id<Person> &person)
{
    const PersonCapacity *found = capacity.find(person);
    return found ? CapacityGroup{found->steps, 0, {person}} : CapacityGroup();
}

CapacityGroup groupOfSkill(const Workspace &workspace, const Capacity &capacity, const Id<Skill> &skill,
                           int minimumLevel, const Id<Team> &team)
{
    QSet<QUuid> holders;
    for (const PersonSkill &row : workspace.rows<PersonSkill>()) {
        if (row.skill == skill && row.level >= minimumLevel)
            holders.insert(row.person.uuid());
    }
    CapacityGroup group;
    for (const Id<Person> &person : peopleOf(capacity, team)) {
        if (!holders.contains(person.uuid()))
            continue;
        group.steps += capacity.find(person)->steps;
        group.people.push_back(person);
    }
    return group;
}

std::vector<CapacityBar> capacityBars(const CapacityGroup &group)
{
    using enum CapacityCause;
    const CapacitySteps &steps = group.steps;
    std::vector<CapacityBar> bars{{Gross, steps.gross, 0, steps.gross}};
    double level = steps.gross;
    const auto change = [&bars, &level](CapacityCause cause, double days) {
        if (std::abs(days) >= leastShown)
            bars.push_back({cause, days, level, level + days});
        level += days;
    };
    const auto reach = [&bars, &level](CapacityCause cause, double days) {
        bars.push_back({cause, days, 0, days});
        level = days;
    };
    change(Holidays, -steps.holidays);
    change(Leave, -steps.leave);
    change(OnCall, -steps.onCall);
    change(Ramp, -steps.ramp);
    change(RoleShare, -steps.roleShare);
    change(Focus, -steps.focus);
    change(Interrupts, -steps.interrupts);
    change(Hires, group.hires);
    change(Adjustments, steps.adjustments);
    reach(Net, steps.net);
    change(Excellence, -steps.excellence);
    reach(Plan, steps.plan);
    return bars;
}

std::vector<CapacityBar> largestCauses(const std::vector<CapacityBar> &bars, size_t count)
{
    std::vector<CapacityBar> causes;
    for (const CapacityBar &bar : bars) {
        if (!bar.isLevel() && bar.days < 0 && bar.cause != CapacityCause::Excellence)
            causes.push_back(bar);
    }
    std::stable_sort(causes.begin(), causes.end(),
                     [](const CapacityBar &a, const CapacityBar &b) { return a.days < b.days; });
    causes.resize(std::min(count, causes.size()));
    return causes;
}

} // namespace fairlead
