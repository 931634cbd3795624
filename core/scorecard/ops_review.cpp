// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/ops_review.h"

#include "core/rota/rota_rows.h"

#include <algorithm>
#include <tuple>

namespace fairlead {

namespace {

constexpr int daysOfWeek = 7;
constexpr int weeksOfFairness = 13;
constexpr int weeksAhead = 2;

std::vector<const Rotation *> rotationsByKey(const Workspace &workspace)
{
    std::vector<const Rotation *> rotations;
    for (const Rotation &rotation : workspace.rows<Rotation>())
        rotations.push_back(&rotation);
    std::ranges::sort(rotations, {}, &Rotation::key);
    return rotations;
}

QDate dayOf(const Page &page)
{
    return page.at.toUTC().date();
}

void addPages(OpsReview &review, const Workspace &workspace, QDate asOf)
{
    const QDate last = review.weekStart().addDays(-1);
    for (const Rotation *rotation : rotationsByKey(workspace)) {
        OpsReview::RotationLine line;
        line.rotation = rotation;
        line.pages = onCallLoad(loadInputOf(workspace, *rotation, review.from, last)).pages;
        const auto [first, end] = weeksWorked(workspace, *rotation, asOf);
        if (first.isValid()) {
            const QDate from = std::max(first, end.addDays(1 - daysOfWeek * weeksOfFairness));
            line.fairness = onCallLoad(loadInputOf(workspace, *rotation, from, end)).fairness;
        }
        review.rotations.push_back(line);
    }
    for (const Page &page : workspace.rows<Page>()) {
        if (page.triage != Triage::Untriaged || dayOf(page) > asOf)
            continue;
        if (dayOf(page) < review.from) {
            ++review.olderUntriaged;
            continue;
        }
        review.untriaged.push_back(&page);
        for (OpsReview::RotationLine &line : review.rotations)
            line.untriaged += line.rotation->id == page.rotation && dayOf(page) <= last ? 1 : 0;
    }
    std::ranges::stable_sort(review.untriaged, {}, &Page::at);
}

void addIncidents(OpsReview &review, const Workspace &workspace, QDate asOf)
{
    const std::vector<ReviewStanding> standings = reviewStandings(workspace, asOf);
    for (const Incident *incident : incidentsByStart(workspace)) {
        const QDate day = incident->startedAt.toUTC().date();
        const auto standing = std::ranges::find(standings, incident, &ReviewStanding::incident);
        const IncidentReview *held = standing == standings.end() ? nullptr : standing->review;
        OpsReview::IncidentLine line;
        line.incident = incident;
        line.isOpen = !incident->restoredAt.isValid() && incident->state < IncidentState::Reviewed;
        const bool isWaiting = standing != standings.end() && !line.isOpen
            && (!held || held->state == ReviewState::Draft) && incident->state < IncidentState::Reviewed;
        if (isWaiting) {
            line.reviewDue = standing->due;
            line.isReviewOverdue = standing->isOverdue;
        }
        if (!line.isOpen && !isWaiting && (day < review.from || day >= review.weekStart()))
            continue;
        line.faults = incidentFaults(*incident, held, asOf);
        review.incidents.push_back(std::move(line));
    }
}

void addBudgets(OpsReview &review, const Workspace &workspace, const Id<Plan> &plan, QDate asOf)
{
    for (const BudgetHistory &history : budgetHistories(workspace, asOf)) {
        OpsReview::BudgetLine line;
        line.slo = workspace.find(history.current().id);
        const QDate last = lastJudgedDay(history, asOf);
        line.budget = errorBudget(history, last);
        line.lastWeek = burnRate(history, last, daysOfWeek);
        if (!plan.isNull())
            line.proposal = proposeItem(workspace, plan, history, line.budget);
        review.budgets.push_back(std::move(line));
    }
    // What is not measured stands last: nothing can be said of it.
    std::ranges::stable_sort(
        review.budgets, [](const OpsReview::BudgetLine &a, const OpsReview::BudgetLine &b) {
            const auto rank = [](const OpsReview::BudgetLine &line) {
                return std::tuple(!line.budget.hasData, -int(line.budget.state), -line.budget.consumed());
            };
            return rank(a) < rank(b);
        });
}

void addRules(OpsReview &review, const Workspace &workspace)
{
    std::vector<const Page *> pages;
    for (const Page &page : workspace.rows<Page>())
        pages.push_back(&page);
    review.rules = noiseByRule(pages, review.from, review.weekStart());
    std::erase_if(review.rules, [](const RuleNoise &rule) { return rule.noise == 0; });
}

void addReleases(OpsReview &review, const Workspace &workspace)
{
    const QDate start = review.weekStart();
    for (const Release &release : workspace.rows<Release>()) {
        const bool isAhead = release.state == ReleaseState::Planned || release.state == ReleaseState::Ready;
        if (isAhead && release.plannedOn >= start && release.plannedOn < start.addDays(daysOfWeek))
            review.releases.push_back({&release, goNoGo(workspace, release)});
    }
    std::ranges::stable_sort(review.releases, {}, [](const auto &line) { return line.release->plannedOn; });
}

void addActions(OpsReview &review, const Workspace &workspace)
{
    const QDate end = review.weekStart().addDays(daysOfWeek);
    for (const ActionItem &action : workspace.rows<ActionItem>()) {
        const bool isOpen = action.state == ActionState::Draft || action.state == ActionState::Open
            || action.state == ActionState::InProgress;
        if (isOpen && action.due.isValid() && action.due <= end)
            review.actions.push_back(&action);
    }
    std::ranges::stable_sort(review.actions, [](const ActionItem *a, const ActionItem *b) {
        return std::tie(a->due, a->key) < std::tie(b->due, b->key);
    });
}

} // namespace

OpsReview opsReview(const Workspace &workspace, const Id<Plan> &plan, QDate asOf)
{
    OpsReview review;
    const QDate weekStart = asOf.addDays(1 - asOf.dayOfWeek());
    review.from = weekStart.addDays(-daysOfWeek);
    addPages(review, workspace, asOf);
    addIncidents(review, workspace, asOf);
    addBudgets(review, workspace, plan, asOf);
    addRules(review, workspace);
    addReleases(review, workspace);
    const QDate until = weekStart.addDays(daysOfWeek * weeksAhead);
    for (const Rotation *rotation : rotationsByKey(workspace))
        review.duty.push_back(dutyWeeks(workspace, *rotation, weekStart, weeksAhead, until));
    addActions(review, workspace);
    return review;
}

} // namespace fairlead
