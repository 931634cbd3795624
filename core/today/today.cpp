// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today.h"

#include "core/people/cadence.h"
#include "core/registers/due.h"
#include "core/scorecard/action_figures.h"
#include "core/workspace/item_edits.h"

namespace fairlead {

namespace {

constexpr int staleEscalation = 5; ///< working days

int workingDaysSince(QDate from, QDate to)
{
    int days = 0;
    for (QDate day = from; day < to; day = day.addDays(1))
        days += day.dayOfWeek() < 6;
    return days;
}

bool isPromised(const Item &item)
{
    return item.deadline.isValid() || !item.commitment.isEmpty() || item.isMilestone();
}

/// Services of the highest tier that run and have no objective in force.
int servicesWithoutObjective(const Workspace &workspace, QDate asOf)
{
    int count = 0;
    for (const Service &service : workspace.rows<Service>()) {
        const ServiceTier *tier = workspace.find(service.tier);
        if (!tier || tier->level != 1 || service.lifecycle == ServiceLifecycle::Retired)
            continue;
        const auto isObjective = [&](const Slo &slo) {
            return slo.service == service.id && (!slo.from.isValid() || slo.from <= asOf)
                && (!slo.to.isValid() || slo.to >= asOf);
        };
        count += std::ranges::none_of(workspace.rows<Slo>(), isObjective);
    }
    return count;
}

int overdueTalks(const Workspace &workspace, const PrivateRecords &records, QDate asOf)
{
    int count = 0;
    for (const Person &person : workspace.rows<Person>()) {
        const bool isHere = !person.end.isValid() || person.end >= asOf;
        count += isHere && talkCadence(workspace, records, person.id, asOf).isOverdue();
    }
    return count;
}

} // namespace

std::vector<TodayMilestone> todayMilestones(const TodayInput &input)
{
    std::vector<TodayMilestone> milestones;
    for (const Item *item : rankedItems(input.workspace, input.result.plan)) {
        if (!isPromised(*item) || item->state == ItemState::Done || item->state == ItemState::Dropped)
            continue;
        const ItemDates *dates = input.result.find(item->id);
        const PeopleDates *people = input.result.people.find(item->id);
        const ItemForecast *chances = input.forecast ? input.forecast->find(item->id) : nullptr;
        TodayMilestone milestone;
        milestone.item = item->id;
        milestone.promised = item->deadline;
        if (people && people->isPlaced)
            milestone.forecast = people->finish;
        else if (dates)
            milestone.forecast = dates->finish;
        if (chances)
            milestone.chance = chances->chance;
        milestone.standing = standingOf(*item, dates, chances, input.asOf());
        if (milestone.forecast > item->deadline && item->deadline.isValid() && milestone.forecast.isValid())
            milestone.standing = Standing::Late;
        milestones.push_back(milestone);
    }
    std::ranges::stable_sort(milestones, [](const TodayMilestone &a, const TodayMilestone &b) {
        const QDate one = a.promised.isValid() ? a.promised : a.forecast;
        const QDate other = b.promised.isValid() ? b.promised : b.forecast;
        return one.isValid() != other.isValid() ? one.isValid() : one < other;
    });
    return milestones;
}

TodayHealth todayHealth(const TodayInput &input, const OpsReview &review)
{
    TodayHealth health;
    const QDate asOf = input.asOf();
    for (const OpsReview::BudgetLine &line : review.budgets) {
        health.budgets += line.budget.hasData;
        health.healthyBudgets += line.budget.hasData && line.budget.state == BudgetState::Healthy;
    }
    health.withoutObjective = servicesWithoutObjective(input.workspace, asOf);
    health.pagesFrom = review.from;
    for (const OpsReview::RotationLine &line : review.rotations) {
        for (size_t band = 0; band < health.pages.size(); ++band)
            health.pages[band] += line.pages.byBand[band];
    }
    std::vector<const ActionItem *> actions;
    for (const ActionItem &action : input.workspace.rows<ActionItem>())
        actions.push_back(&action);
    health.overdueActions = int(actionFigures(actions, QDate(1, 1, 1), asOf, asOf).overdue.size());
    if (input.records)
        health.overdueTalks = overdueTalks(input.workspace, *input.records, asOf);
    for (const UpdateDue &update : updatesDue(input.workspace, asOf))
        health.overdueUpdates += update.state == DueState::Overdue;
    for (const Escalation &each : input.workspace.rows<Escalation>())
        health.openEscalations +=
            !each.closedOn.isValid() && workingDaysSince(each.on, asOf) > staleEscalation;
    return health;
}

std::optional<FirstYearProgress> firstYearProgress(const Workspace &workspace)
{
    const ChecklistRun *found = nullptr;
    for (const ChecklistRun &run : workspace.rows<ChecklistRun>()) {
        const ChecklistTemplate *source = workspace.find(run.checklist);
        if (source && source->key == QLatin1String("T05") && run.state == RunState::Open
            && (!found || run.startedOn > found->startedOn))
            found = &run;
    }
    if (!found)
        return std::nullopt;
    FirstYearProgress progress;
    progress.run = found->id;
    const CheckAnswer *next = nullptr;
    for (const CheckAnswer &answer : workspace.rows<CheckAnswer>()) {
        const ChecklistPoint *point = workspace.find(answer.point);
        if (answer.run != found->id || (point && !point->isRequired))
            continue;
        ++progress.all;
        if (answer.state == AnswerState::Met || answer.state == AnswerState::Waived) {
            ++progress.done;
            continue;
        }
        const bool isSooner = !next
            || (answer.due.isValid() && (!next->due.isValid() || answer.due < next->due))
            || (answer.due == next->due && answer.position < next->position);
        if (isSooner)
            next = &answer;
    }
    if (next) {
        progress.next = next->text;
        progress.due = next->due;
    }
    return progress;
}

Today today(const TodayInput &input)
{
    Today page;
    const OpsReview review = opsReview(input.workspace, {}, input.asOf());
    page.needs = todayNeeds(input, review);
    page.day = todayEntries(input);
    page.milestones = todayMilestones(input);
    page.reviews = reviewQueue(input.workspace, input.asOf());
    page.health = todayHealth(input, review);
    page.firstYear = firstYearProgress(input.workspace);
    return page;
}

} // namespace fairlead
