// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/plan_chance.h"

#include "core/forecast/chance_draws.h"
#include "core/forecast/chance_items.h"
#include "core/workspace/item_edits.h"

#include <QHash>

namespace fairlead {

namespace {

/// Effort that one working day of the item's duration takes off, at the duration that was planned.
double effortPerDay(const Item &item, const CapacityFactors &factors, bool isNamed, int plannedDays)
{
    if (item.duration || isNamed)
        return plannedDays > 0 ? item.effort.value() / plannedDays : 0;
    const double perDay = factors.perDay() > 0 ? factors.perDay() : 1;
    return (item.staffing.units() > 0 ? item.staffing.value() : 1) * perDay;
}

/// Place of each work item among the draws of a run, by id.
QHash<QUuid, int> drawOrder(const Workspace &workspace, const Id<Plan> &plan)
{
    QHash<QUuid, int> draws;
    for (const Item *item : rankedItems(workspace, plan)) {
        if (!item->isMilestone())
            draws.insert(item->id.uuid(), int(draws.size()));
    }
    return draws;
}

} // namespace

ChanceItems::ChanceItems(const Workspace &workspace, const PlanResult &planned, bool wholeRanking)
    : items(planItems(workspace, planned.plan))
    , included(items.items.size())
{
    const Plan *plan = workspace.find(planned.plan);
    if (const Period *row = plan ? workspace.find(plan->period) : nullptr)
        period = *row;
    for (size_t i = 0; i < included.size(); ++i)
        included[i] = wholeRanking || planned.find(items.items[i]->id);
    for (const std::vector<int> &loop : loopsOf(items)) {
        for (const int index : loop)
            included[size_t(index)] = false;
    }
}

ActivityName ChanceItems::names(const PlanNetwork &network) const
{
    return [this, itemOf = network.itemOf](int activity) {
        return items.items[size_t(itemOf[size_t(activity)])]->key;
    };
}

quint64 chanceSeed(const ChanceQuestion &question, const PlanResult &planned, const Period &period)
{
    if (question.seed != 0)
        return question.seed;
    const QDate date = question.plan.useActuals ? planned.asOf : period.start;
    return date.toString(QStringLiteral("yyyyMMdd")).toULongLong();
}

ThreePoint estimateOf(const Item &item)
{
    const double likely = item.effort.value();
    return {item.optimistic.isZero() ? likely : item.optimistic.value(), likely,
            item.pessimistic.isZero() ? likely : item.pessimistic.value()};
}

ForecastFrame forecastFrame(const Workspace &workspace, const PlanResult &planned,
                            const ChanceQuestion &question)
{
    const ChanceItems chosen(workspace, planned, question.wholeRanking);
    const PlanItems &items = chosen.items;
    const WorkCalendars calendars(workspace);

    ForecastFrame frame;
    frame.plan = planned.plan;
    frame.asOf = planned.asOf;
    frame.seed = chanceSeed(question, planned, chosen.period);
    frame.calendars = calendars.all();
    std::vector<int> calendarOf;
    for (const Team &team : workspace.rows<Team>())
        calendarOf.push_back(calendars.indexOf(team.calendar));
    calendarOf.push_back(0);
    QHash<QUuid, int> subjectOf;
    for (size_t i = 0; i < items.items.size(); ++i) {
        if (!chosen.included[i])
            continue;
        const Item &item = *items.items[i];
        subjectOf.insert(item.id.uuid(), int(frame.subjects.size()));
        const bool hasDeadline = item.deadline.isValid();
        frame.subjects.push_back({item.id, dayOf(hasDeadline ? item.deadline : chosen.period.end),
                                  hasDeadline, hasDeadline || item.isMilestone(),
                                  calendarOf[size_t(items.team[i])]});
    }
    ForecastFrame::Ranking &whole = frame.rankings.emplace_back();
    for (const int index : items.byRank) {
        if (chosen.included[size_t(index)])
            whole.subjects.push_back(subjectOf.value(items.items[size_t(index)]->id.uuid()));
    }
    for (const TeamLine &line : planned.lines) {
        if (line.team.isNull())
            continue;
        ForecastFrame::Ranking ranking{line.team, {}};
        for (const RankedItem &ranked : line.items) {
            if (const int subject = subjectOf.value(ranked.item.uuid(), -1); subject >= 0)
                ranking.subjects.push_back(subject);
        }
        frame.rankings.push_back(std::move(ranking));
    }
    return frame;
}

Result<LinkChance> linkChance(const Workspace &workspace, const PlanResult &planned,
                              const ChanceQuestion &question)
{
    const ChanceItems chosen(workspace, planned, question.wholeRanking);
    const PlanItems &items = chosen.items;
    const WorkCalendars calendars(workspace);
    const PlanAllocations allocations(workspace, items, calendars);
    PlanNetwork plan = planNetwork(workspace, items, calendars, allocations, chosen.period, chosen.included,
                                   question.plan.useActuals ? planned.asOf : QDate());
    auto network = Network::create(std::move(plan.input), chosen.names(plan));
    if (!network)
        return fail(network.error());

    const QHash<QUuid, int> draws = drawOrder(workspace, planned.plan);
    LinkChance chance{*std::move(network), {}, int(draws.size()), question.spread, {}, 0};
    chance.seed = chanceSeed(question, planned, chosen.period);
    for (int activity = 0; activity < chance.network.size(); ++activity) {
        const int index = plan.itemOf[size_t(activity)];
        const Item &item = *items.items[size_t(index)];
        SampledWork work;
        work.estimate = estimateOf(item);
        work.entity = chanceEntity(item.id.uuid());
        const int days = chance.network.activity(activity).duration;
        if (!item.isMilestone() && item.effort.units() > 0 && days > 0) {
            work.effortPerDay =
                effortPerDay(item, factorsOf(workspace, item.team), !allocations.of(index).empty(), days);
            work.draw = draws.value(item.id.uuid());
        }
        chance.work.push_back(work);
    }
    return chance;
}

} // namespace fairlead
