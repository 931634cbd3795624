// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planner.h"

#include "core/planning/load.h"
#include "core/planning/people_plan.h"
#include "core/planning/plan_frame.h"

namespace fairlead {

namespace {

void addSkills(const Workspace &workspace, const PlanFrame &frame, PlanResult &result)
{
    std::vector<const Item *> items;
    for (size_t i = 0; i < frame.above.size(); ++i) {
        if (frame.above[i])
            items.push_back(frame.items.items[i]);
    }
    result.skills = skillFeasibility(workspace, result.capacity, items);
}

/// What is above the line and in a loop.
std::vector<Id<Item>> unscheduled(const PlanFrame &frame)
{
    std::vector<Id<Item>> items;
    for (size_t i = 0; i < frame.above.size(); ++i) {
        if (frame.above[i] && frame.network.activityOf[i] < 0)
            items.push_back(frame.items.items[i]->id);
    }
    return items;
}

Result<void> addDates(const Workspace &workspace, const PlanQuestion &question, const PlanFrame &frame,
                      PlanResult &result, Progress &progress)
{
    result.loops = frame.loops;
    result.unscheduled = unscheduled(frame);
    const LinkDates dates = computeLinkDates(frame.checked);
    result.dates =
        itemDates(frame.items, frame.network, frame.checked, dates, workspace.settings().nearCriticalFloat);
    result.loads = teamLoads(workspace, frame.items, frame.calendars, frame.allocations, result.capacity,
                             frame.network.itemOf, result.dates, result.asOf, question.useActuals);
    auto people = peoplePlan(workspace, frame.items, frame.network, frame.checked, *frame.when.period,
                             question.people, progress);
    if (!people)
        return fail(people.error());
    result.people = std::move(*people);
    return {};
}

} // namespace

const Plan *currentPlan(const Workspace &workspace)
{
    const QString &active = workspace.settings().activePlan;
    if (const Plan *named = active.isEmpty() ? nullptr : workspace.byKey<Plan>(active))
        return named;
    const Plan *latest = nullptr;
    QDate latestStart;
    for (const Plan &plan : workspace.rows<Plan>()) {
        const Period *period = workspace.find(plan.period);
        const QDate start = period ? period->start : QDate();
        if (!latest || start >= latestStart) {
            latest = &plan;
            latestStart = start;
        }
    }
    return latest;
}

Result<PlanResult> computePlan(const Workspace &workspace, const PlanQuestion &question, Progress &progress)
{
    const auto when = plannedPeriod(workspace, question);
    if (!when)
        return fail(when.error());
    PlanResult result;
    result.plan = when->plan->id;
    result.asOf = when->asOf;
    if (!progress.advance(0.1))
        return fail(Error::cancelled());
    result.capacity = computeCapacity(workspace, when->period->start, when->period->end);
    if (!progress.advance(0.4))
        return fail(Error::cancelled());
    result.lineSize = question.lineSize.value_or(when->plan->lineSize);
    auto frame = PlanFrame::create(workspace, question, *when, result.capacity);
    if (!frame)
        return fail(frame.error());
    addSkills(workspace, *frame, result);
    if (!progress.advance(0.7))
        return fail(Error::cancelled());
    if (const auto dated = addDates(workspace, question, *frame, result, progress); !dated)
        return fail(dated.error());
    result.lines = std::move(frame->lines);
    if (!progress.advance(1))
        return fail(Error::cancelled());
    return result;
}

} // namespace fairlead
