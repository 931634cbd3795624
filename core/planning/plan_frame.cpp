// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_frame.h"

#include "core/planning/team_lines.h"

namespace fairlead {

namespace {

/// Which items of the plan are above their line, by index.
std::vector<bool> aboveTheLine(const PlanItems &plan, const std::vector<TeamLine> &lines)
{
    std::vector<bool> above(plan.items.size());
    for (const TeamLine &line : lines) {
        for (const RankedItem &ranked : line.items) {
            if (!ranked.isAbove)
                continue;
            const auto at = std::ranges::lower_bound(
                plan.items, ranked.item, [](const auto &a, const auto &b) { return a < b; },
                [](const Item *item) -> const Id<Item> & { return item->id; });
            above[size_t(at - plan.items.begin())] = true;
        }
    }
    return above;
}

/// Takes items in loops out of those that are scheduled, and names them.
std::vector<Loop> leaveOutLoops(const PlanItems &plan, std::vector<bool> &included)
{
    std::vector<Loop> result;
    for (const std::vector<int> &loop : loopsOf(plan)) {
        Loop &names = result.emplace_back();
        for (const int index : loop) {
            names.push_back(plan.items[size_t(index)]->id);
            included[size_t(index)] = false;
        }
    }
    return result;
}

} // namespace

Result<PlannedPeriod> plannedPeriod(const Workspace &workspace, const PlanQuestion &question)
{
    const Plan *plan = question.plan.isNull() ? currentPlan(workspace) : workspace.find(question.plan);
    if (!plan)
        return fail(Error::notFound(Text::tr("There is no plan to compute.")));
    const Period *period = workspace.find(plan->period);
    if (!period || !period->start.isValid() || period->end < period->start)
        return fail(Error::notFound(Text::tr("The plan “%1” has no period.").arg(plan->name)));
    const QDate pinned = question.useActuals ? workspace.settings().asOf : QDate();
    for (const QDate date : {question.asOf, pinned}) {
        if (date.isValid())
            return PlannedPeriod{plan, period, date};
    }
    return PlannedPeriod{plan, period, period->start};
}

PlanFrame::PlanFrame(const Workspace &workspace, const PlannedPeriod &period)
    : when(period)
    , items(planItems(workspace, period.plan->id))
    , calendars(workspace)
    , allocations(workspace, items, calendars)
{ }

Result<PlanFrame> PlanFrame::create(const Workspace &workspace, const PlanQuestion &question,
                                    const PlannedPeriod &when, const Capacity &capacity)
{
    PlanFrame frame(workspace, when);
    frame.lines = teamLines(workspace, frame.items, capacity, question.useActuals,
                            question.lineSize.value_or(when.plan->lineSize));
    frame.above = aboveTheLine(frame.items, frame.lines);
    std::vector<bool> included = frame.above;
    frame.loops = leaveOutLoops(frame.items, included);
    frame.network = planNetwork(workspace, frame.items, frame.calendars, frame.allocations, *when.period,
                                included, question.useActuals ? when.asOf : QDate());
    const auto name = [&frame](int activity) {
        return frame.items.items[size_t(frame.network.itemOf[size_t(activity)])]->key;
    };
    auto network = Network::create(std::move(frame.network.input), name);
    if (!network)
        return fail(network.error());
    frame.checked = std::move(*network);
    return frame;
}

} // namespace fairlead
