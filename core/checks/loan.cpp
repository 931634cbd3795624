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

struct Candidate {
    const Person *person;
    double load; ///< of the home team
    double net;
};

std::optional<Candidate> bestCandidate(const CheckInput &input, const Lack &lack)
{
    std::optional<Candidate> best;
    for (const PersonSkill &each : input.workspace.rows<PersonSkill>()) {
        if (each.skill != lack.skill || each.level < lack.minimumLevel)
            continue;
        const Person *person = input.workspace.find(each.person);
        const PersonCapacity *capacity = input.result.capacity.find(each.person);
        if (!person || !capacity || person->team.isNull() || person->team == lack.team
            || hasMembership(input.workspace, person->id, lack.from, lack.to))
            continue;
        const double net = netIn(input.result.capacity, *capacity, lack.from, lack.to);
        if (net * mostPercent / 100 < std::min(lack.days, 1.0))
            continue;
        const TeamLoad *load = input.result.load(person->team);
        const Candidate one{person, load ? load->remaining.ratio() : 0, net};
        if (!best || std::pair(one.load, one.person->name) < std::pair(best->load, best->person->name))
            best = one;
    }
    return best;
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

std::optional<Fix> loan(const CheckInput &input, const Lack &lack)
{
    const auto found = bestCandidate(input, lack);
    if (!found)
        return {};
    const int wanted = int(std::ceil(lack.days / found->net * 100 / stepPercent)) * stepPercent;
    const int percent = std::clamp(wanted, stepPercent, mostPercent);
    Fix fix;
    fix.sentence = Text::tr("Lend %1 to %2 with %3 % of the time, %4")
                       .arg(found->person->name, words::team(input.workspace, lack.team))
                       .arg(percent)
                       .arg(words::span(lack.from, lack.to, input.asOf()));
    fix.changes.sentence = fix.sentence;
    fix.changes.add(membership(lack, found->person->id, lack.team, percent));
    fix.changes.add(membership(lack, found->person->id, found->person->team, 100 - percent));
    return fix;
}

} // namespace fairlead::check
