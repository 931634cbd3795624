// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/onboarding.h"

#include "core/planning/why_words.h"
#include "core/reliability/templates.h"
#include "core/scorecard/ramp_figures.h"

#include <algorithm>

namespace fairlead {

namespace {

const ChecklistRun *openRun(const Workspace &workspace, const Id<Person> &person)
{
    const ChecklistRun *found = nullptr;
    for (const ChecklistRun &run : workspace.rows<ChecklistRun>()) {
        const bool isTheirs =
            run.person == person && run.state == RunState::Open && isOnboarding(workspace, run);
        if (isTheirs && (!found || run.startedOn > found->startedOn))
            found = &run;
    }
    return found;
}

const PersonRamp *newestRamp(const Workspace &workspace, const Id<Person> &person)
{
    const PersonRamp *found = nullptr;
    for (const PersonRamp &ramp : workspace.rows<PersonRamp>()) {
        if (ramp.person == person && (!found || ramp.from > found->from))
            found = &ramp;
    }
    return found;
}

} // namespace

int Onboarding::done() const
{
    int sum = 0;
    for (const OnboardingStage &stage : stages)
        sum += stage.done;
    return sum;
}

int Onboarding::all() const
{
    int sum = 0;
    for (const OnboardingStage &stage : stages)
        sum += stage.all();
    return sum;
}

std::optional<Onboarding> onboardingOf(const Workspace &workspace, const Id<Person> &person, QDate asOf)
{
    const ChecklistRun *run = openRun(workspace, person);
    if (!run)
        return {};
    Onboarding onboarding;
    onboarding.run = run;
    onboarding.day = int(run->startedOn.daysTo(asOf));
    for (const CheckAnswer *answer : answersOf(workspace, *run)) {
        const ChecklistPoint *point = workspace.find(answer->point);
        const QString name = point ? point->group : Text::tr("Other points");
        auto stage = std::ranges::find(onboarding.stages, name, &OnboardingStage::name);
        if (stage == onboarding.stages.end())
            stage = onboarding.stages.insert(stage, {name, {}, 0, {}});
        if (answer->due.isValid())
            stage->due = stage->due.isValid() ? std::max(stage->due, answer->due) : answer->due;
        if (isDone(*answer))
            ++stage->done;
        else
            stage->open.push_back(answer);
    }
    return onboarding;
}

Result<ChangeSet> startOnboarding(const Workspace &workspace, const Id<Person> &person, QDate firstDay)
{
    const Person *row = workspace.find(person);
    if (!row)
        return fail(Error::notFound(Text::tr("There is no such person.")));
    if (openRun(workspace, person))
        return fail(Error::conflict(Text::tr("%1 has an open onboarding.").arg(row->name)));
    const auto source = builtInTemplate(QStringLiteral("T04"));
    if (!source)
        return fail(source.error());
    auto changes = startChecklist(workspace, *source, {{}, person, {}, {}}, firstDay);
    if (changes)
        changes->sentence = Text::tr("Start the onboarding of %1").arg(row->name);
    return changes;
}

RampCurve delayedRamp(const RampCurve &ramp, int today, int daysBehind)
{
    // What the person has by now is the step that was reached before the delay began.
    const int reached = today - daysBehind;
    RampCurve delayed;
    for (const RampCurve::Step &step : ramp.steps) {
        RampCurve::Step next = step;
        if (step.day > 0 && step.day >= reached)
            next.day += daysBehind;
        delayed.steps.push_back(next);
    }
    return delayed;
}

int daysBehind(const Onboarding &onboarding, QDate asOf)
{
    int days = 0;
    for (const OnboardingStage &stage : onboarding.stages) {
        if (stage.isLate(asOf))
            days = std::max(days, int(stage.due.daysTo(asOf)));
    }
    return days;
}

ChangeSet holdRamp(const Workspace &workspace, const Onboarding &onboarding, QDate asOf)
{
    ChangeSet changes;
    const Person *person = workspace.find(onboarding.run->person);
    const int behind = daysBehind(onboarding, asOf);
    if (!person || behind == 0)
        return changes;
    const PersonRamp *before = newestRamp(workspace, person->id);
    PersonRamp after;
    after.id =
        before ? before->id : Id<PersonRamp>::named(person->id.toString()); // the same offer, the same id
    after.person = person->id;
    after.from = onboarding.run->startedOn;
    after.ramp = delayedRamp(workspace.settings().ramp, onboarding.day, behind);
    after.reason = Text::tr("Onboarding is %1 behind").arg(words::calendarDays(behind));
    changes.sentence = Text::tr("Count %1 at the pace of the onboarding").arg(person->name);
    if (before)
        changes.replace(*before, after);
    else
        changes.add(after);
    return changes;
}

RampSuccess rampSuccess(const Workspace &workspace, QDate from, QDate to)
{
    RampSuccess success;
    for (const RampOutcome &each : rampOutcomes(workspace, to)) {
        if (each.day < from)
            continue;
        ++success.reached;
        success.succeeded += each.isRampedUp ? 1 : 0;
    }
    return success;
}

} // namespace fairlead
