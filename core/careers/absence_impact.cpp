// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/absence_impact.h"

#include "core/reliability/bus_factor.h"

#include <algorithm>

namespace fairlead {

namespace {

bool keeps(const Item &item, QDate finish)
{
    return finish.isValid() && (!item.deadline.isValid() || finish <= item.deadline);
}

void compare(const Workspace &workspace, const Replan &before, const Replan &after, AbsenceImpact &impact)
{
    for (const Replan::One &one : before.items) {
        const Item *item = workspace.find(one.item);
        AbsenceEffect effect{one.item, before.finish(one.item), after.finish(one.item), 0, false};
        if (!item || effect.before == effect.after)
            continue;
        if (effect.before.isValid() && effect.after.isValid())
            effect.daysLater = int(effect.before.daysTo(effect.after));
        effect.breaksDeadline =
            item->deadline.isValid() && keeps(*item, effect.before) && !keeps(*item, effect.after);
        impact.daysLater += effect.daysLater;
        impact.deadlinesBroken += effect.breaksDeadline ? 1 : 0;
        impact.effects.push_back(effect);
    }
    std::ranges::stable_sort(impact.effects, [](const AbsenceEffect &a, const AbsenceEffect &b) {
        if (a.breaksDeadline != b.breaksDeadline)
            return a.breaksDeadline;
        if (a.after.isValid() != b.after.isValid())
            return !a.after.isValid();
        return a.daysLater > b.daysLater;
    });
}

void addKnowledge(const Workspace &workspace, AbsenceImpact &impact)
{
    const Person *person = workspace.find(impact.person);
    impact.orphaned = orphanedWithout(serviceBusFactors(workspace, impact.from), {impact.person});
    for (const PersonSkill &row : workspace.rows<PersonSkill>()) {
        if (row.person != impact.person || row.level < leadingLevel)
            continue;
        const bool hasOther =
            std::ranges::any_of(workspace.rows<PersonSkill>(), [&](const PersonSkill &other) {
                const Person *who = workspace.find(other.person);
                return other.skill == row.skill && other.level >= leadingLevel && other.person != row.person
                    && who && who->team == person->team && isActive(*who, impact.from);
            });
        if (!hasOther)
            impact.alone.push_back(row.skill);
    }
    for (const Shift &shift : workspace.rows<Shift>()) {
        if (shift.person == impact.person && shift.from <= impact.to && shift.to >= impact.from)
            impact.shifts.push_back(shift.id);
    }
    std::ranges::stable_sort(impact.shifts, {},
                             [&](const Id<Shift> &id) { return workspace.find(id)->from; });
}

} // namespace

std::pair<QDate, QDate> threeWeeksFrom(QDate day)
{
    const QDate monday = day.addDays((8 - day.dayOfWeek()) % 7);
    return {monday, monday.addDays(20)};
}

Result<AbsenceImpact> absenceImpact(const Workspace &workspace, const PlanQuestion &question,
                                    const Id<Person> &person, QDate from, QDate to, Progress &progress)
{
    if (!workspace.find(person))
        return fail(Error::notFound(Text::tr("There is no such person.")));
    if (!from.isValid() || to < from)
        return fail(Error::invalid(Text::tr("An absence ends on or after the day on which it begins.")));
    const auto replanner = Replanner::create(workspace, question);
    if (!replanner)
        return fail(replanner.error());
    const auto before = replanner->plan(progress);
    if (!before)
        return fail(before.error());
    Leave leave;
    leave.id = Id<Leave>::named(QStringLiteral("what-if"));
    leave.person = person;
    leave.from = from;
    leave.to = to;
    ChangeSet changes;
    changes.add(leave);
    Workspace variant = workspace;
    variant.rows<Leave>().insert(leave);
    const auto after = replanner->plan(variant, changes, progress);
    if (!after)
        return fail(after.error());
    AbsenceImpact impact;
    impact.person = person;
    impact.from = from;
    impact.to = to;
    compare(workspace, *before, *after, impact);
    addKnowledge(workspace, impact);
    return impact;
}

} // namespace fairlead
