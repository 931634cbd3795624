// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/newcomers.h"

#include "core/capacity/factors.h"

#include <algorithm>

namespace fairlead {

namespace {

/// Whether there ever was an onboarding of somebody, open or not.
bool hadOnboarding(const Workspace &workspace, const Id<Person> &person)
{
    return std::ranges::any_of(workspace.rows<ChecklistRun>(), [&](const ChecklistRun &run) {
        const ChecklistTemplate *source = workspace.find(run.checklist);
        return run.person == person && source && source->key == u"T04";
    });
}

bool isNew(const Person &person, QDate asOf)
{
    return person.start.isValid() && person.start > asOf.addDays(-daysNew)
        && person.start <= asOf.addDays(daysBeforeStart) && (!person.end.isValid() || person.end >= asOf);
}

} // namespace

double RampInUse::shareOn(QDate day) const
{
    if (!from.isValid())
        return 1;
    const auto days = from.daysTo(day);
    return days < 0 ? 0 : rampShare(curve, int(days));
}

RampInUse rampInUse(const Workspace &workspace, const Id<Person> &person)
{
    const Person *row = workspace.find(person);
    RampInUse ramp{workspace.settings().ramp, row ? row->start : QDate(), false};
    QDate newest;
    for (const PersonRamp &each : workspace.rows<PersonRamp>()) {
        if (each.person != person || (newest.isValid() && each.from <= newest))
            continue;
        newest = each.from;
        ramp = {each.ramp, each.from, true};
    }
    return ramp;
}

std::vector<Newcomer> newcomers(const Workspace &workspace, const Id<Team> &team, QDate asOf)
{
    std::vector<Newcomer> all;
    for (const Person &person : workspace.rows<Person>()) {
        if (!team.isNull() && person.team != team)
            continue;
        auto onboarding = onboardingOf(workspace, person.id, asOf);
        if (!onboarding && (!isNew(person, asOf) || hadOnboarding(workspace, person.id)))
            continue;
        const int behind = onboarding ? daysBehind(*onboarding, asOf) : 0;
        all.push_back({&person, std::move(onboarding), rampInUse(workspace, person.id), behind});
    }
    std::ranges::sort(all, [](const Newcomer &a, const Newcomer &b) {
        return a.person->name.localeAwareCompare(b.person->name) < 0;
    });
    return all;
}

ChangeSet finishOnboarding(const Workspace &workspace, const Onboarding &onboarding, QDate on)
{
    const Person *person = workspace.find(onboarding.run->person);
    ChecklistRun after = *onboarding.run;
    after.state = onboarding.isRampedUp() ? RunState::Passed : RunState::Failed;
    after.closedOn = on;
    ChangeSet changes{Text::tr("End the onboarding of %1").arg(person ? person->name : after.subject), {}};
    changes.replace(*onboarding.run, std::move(after));
    return changes;
}

} // namespace fairlead
