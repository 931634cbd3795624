// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/loan.h"

#include "core/planning/why_words.h"

namespace fairlead::check {

namespace {

constexpr int stepPercent = 10;
constexpr int mostPercent = 50;

bool hasMembership(const Workspace &workspace, const Id<Person> &person, QDate from, QDate to)
{
    const auto &rows = workspace.rows<TeamMembership>();
    return std::any_of(rows.begin(), rows.end(), [&](const TeamMembership &each) {
        const bool before = each.to.isValid() && each.to < from;
        const bool after = each.from.isValid() && each.from > to;
        return each.person == person && !before && !after;
    });
}

/// Focused days of a person in the weeks of the lack.
double netIn(const Capacity &capacity, const PersonCapacity &person, QDate from, QDate to)
{
    double net = 0;
    for (size_t i = 0; i < person.weeks.size(); ++i) {
        const Bucket &week = capacity.weeks[i];
        const QDate first = std::max(week.from, from);
        const QDate last = std::min(week.to, to);
        if (first <= last)
            net +=
                person.weeks[i].net * double(first.daysTo(last) + 1) / double(week.from.daysTo(week.to) + 1);
    }
    return net;
}

TeamMembership membership(const Lack &lack, const Id<Person> &person, const Id<Team> &team, int percent)
{
    TeamMembership row; // the same offer has the same id however often it is made
    const QStringList name{person.toString(), team.toString(), lack.from.toString(Qt::ISODate)};
    row.id = Id<TeamMembership>::named(name.join(u'/'));
    row.person = person;
    row.team = team;
    row.share = Share::of(percent / 100.0);
    row.from = lack.from;
    row.to = lack.to;
    return row;
}

} // namespace

Lenders::Lenders(const CheckInput &input) : m_input(input)
{
    std::map<Id<Person>, const PersonCapacity *> capacities;
    for (const PersonCapacity &each : input.result.capacity.people)
        capacities.emplace(each.person, &each);
    std::map<Id<Team>, double> loads;
    for (const TeamLoad &each : input.result.loads)
        loads.emplace(each.team, each.remaining.ratio());
    for (const PersonSkill &each : input.workspace.rows<PersonSkill>()) {
        const Person *person = input.workspace.find(each.person);
        const auto capacity = capacities.find(each.person);
        if (person && !person->team.isNull() && capacity != capacities.end())
            m_bySkill[each.skill].push_back({person, capacity->second, each.level, loads[person->team]});
    }
    for (auto &[skill, lenders] : m_bySkill) {
        std::stable_sort(lenders.begin(), lenders.end(), [](const Lender &a, const Lender &b) {
            return std::tie(a.load, a.person->name) < std::tie(b.load, b.person->name);
        });
    }
}

std::optional<Fix> Lenders::loan(const Lack &lack) const
{
    const auto lenders = m_bySkill.find(lack.skill);
    if (lenders == m_bySkill.end())
        return {};
    for (const Lender &each : lenders->second) {
        if (each.level < lack.minimumLevel || each.person->team == lack.team)
            continue;
        const double net = netIn(m_input.result.capacity, *each.capacity, lack.from, lack.to);
        if (net <= 0 || net * mostPercent / 100 < std::min(lack.days, 1.0)
            || hasMembership(m_input.workspace, each.person->id, lack.from, lack.to))
            continue;
        const int wanted = int(std::ceil(lack.days / net * 100 / stepPercent)) * stepPercent;
        const int percent = std::clamp(wanted, stepPercent, mostPercent);
        Fix fix;
        fix.sentence = Text::tr("Lend %1 to %2 with %3 % of the time, %4")
                           .arg(each.person->name, words::team(m_input.workspace, lack.team))
                           .arg(percent)
                           .arg(words::span(lack.from, lack.to, m_input.asOf()));
        fix.changes.sentence = fix.sentence;
        fix.changes.add(membership(lack, each.person->id, lack.team, percent));
        fix.changes.add(membership(lack, each.person->id, each.person->team, 100 - percent));
        return fix;
    }
    return {};
}

} // namespace fairlead::check
