// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planner.h"

#include "core/planning/item_dates.h"
#include "core/planning/load.h"
#include "core/planning/people_plan.h"
#include "core/planning/team_lines.h"

namespace fairlead {

namespace {

/// What the steps of the pipeline hand on to each other.
struct Pipeline {
    const Workspace &workspace;
    const Period &period;
    bool useActuals = true;
    PlanItems items;
    PlanResult result;
};

/// Which items of the plan are above their line, by index.
std::vector<bool> aboveTheLine(const Pipeline &run)
{
    std::vector<bool> above(run.items.items.size());
    for (const TeamLine &line : run.result.lines) {
        for (const RankedItem &ranked : line.items) {
            if (!ranked.isAbove)
                continue;
            const auto at = std::ranges::lower_bound(
                run.items.items, ranked.item, [](const auto &a, const auto &b) { return a < b; },
                [](const Item *item) -> const Id<Item> & { return item->id; });
            above[size_t(at - run.items.items.begin())] = true;
        }
    }
    return above;
}

void addSkills(Pipeline &run, const std::vector<bool> &above)
{
    std::vector<const Item *> items;
    for (size_t i = 0; i < above.size(); ++i) {
        if (above[i])
            items.push_back(run.items.items[i]);
    }
    run.result.skills = skillFeasibility(run.workspace, run.result.capacity, items);
}

/// Takes items in loops out of the schedule and names them (X01).
void leaveOutLoops(Pipeline &run, std::vector<bool> &included)
{
    for (const std::vector<int> &loop : loopsOf(run.items)) {
        Loop &names = run.result.loops.emplace_back();
        for (const int index : loop) {
            const Id<Item> &item = run.items.items[size_t(index)]->id;
            names.push_back(item);
            if (included[size_t(index)])
                run.result.unscheduled.push_back(item);
            included[size_t(index)] = false;
        }
    }
    std::ranges::sort(run.result.unscheduled, [](const auto &a, const auto &b) { return a < b; });
}

Result<void> addDates(Pipeline &run, std::vector<bool> included, const PeopleBudget &budget, Progress &progress)
{
    leaveOutLoops(run, included);
    const WorkCalendars calendars(run.workspace);
    const PlanAllocations allocations(run.workspace, run.items, calendars);
    PlanNetwork plan = planNetwork(run.workspace, run.items, calendars, allocations, run.period, included,
                                   run.useActuals ? run.result.asOf : QDate());
    const auto name = [&run, &plan](int activity) {
        return run.items.items[size_t(plan.itemOf[size_t(activity)])]->key;
    };
    const auto network = Network::create(std::move(plan.input), name);
    if (!network)
        return fail(network.error());
    const LinkDates dates = computeLinkDates(*network);
    run.result.dates =
        itemDates(run.items, plan, *network, dates, run.workspace.settings().nearCriticalFloat);
    run.result.loads = teamLoads(run.workspace, run.items, calendars, allocations, run.result.capacity,
                                 plan.itemOf, run.result.dates, run.result.asOf, run.useActuals);
    auto people = peoplePlan(run.workspace, run.items, plan, *network, run.period, budget, progress);
    if (!people)
        return fail(people.error());
    run.result.people = std::move(*people);
    return {};
}

QDate asOfDate(const Workspace &workspace, const PlanQuestion &question, const Period &period)
{
    const QDate pinned = question.useActuals ? workspace.settings().asOf : QDate();
    for (const QDate date : {question.asOf, pinned}) {
        if (date.isValid())
            return date;
    }
    return period.start;
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
    const Plan *plan = question.plan.isNull() ? currentPlan(workspace) : workspace.find(question.plan);
    if (!plan)
        return fail(Error::notFound(Text::tr("There is no plan to compute.")));
    const Period *period = workspace.find(plan->period);
    if (!period || !period->start.isValid() || period->end < period->start)
        return fail(Error::notFound(Text::tr("The plan “%1” has no period.").arg(plan->name)));

    Pipeline run{workspace, *period, question.useActuals, planItems(workspace, plan->id), {}};
    run.result.plan = plan->id;
    run.result.asOf = asOfDate(workspace, question, *period);
    if (!progress.advance(0.1))
        return fail(Error::cancelled());
    run.result.capacity = computeCapacity(workspace, period->start, period->end);
    if (!progress.advance(0.4))
        return fail(Error::cancelled());
    run.result.lineSize = question.lineSize.value_or(plan->lineSize);
    run.result.lines =
        teamLines(workspace, run.items, run.result.capacity, run.useActuals, run.result.lineSize);
    const std::vector<bool> above = aboveTheLine(run);
    addSkills(run, above);
    if (!progress.advance(0.7))
        return fail(Error::cancelled());
    if (const auto dated = addDates(run, above, question.people, progress); !dated)
        return fail(dated.error());
    if (!progress.advance(1))
        return fail(Error::cancelled());
    return std::move(run.result);
}

} // namespace fairlead
