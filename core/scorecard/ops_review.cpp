// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/ops_review.h"

#include "core/rota/rota_rows.h"
#include "core/scorecard/ops_scope.h"

#include <algorithm>
#include <tuple>

namespace fairlead {

namespace {

constexpr int daysOfWeek = 7;
constexpr int weeksOfFairness = 13;
constexpr int weeksAhead = 2;

std::vector<const Rotation *> rotationsByKey(const OpsScope &scope)
{
    std::vector<const Rotation *> rotations;
    for (const Rotation &rotation : scope.workspace().rows<Rotation>()) {
        if (scope.has(rotation))
            rotations.push_back(&rotation);
    }
    std::ranges::sort(rotations, {}, &Rotation::key);
    return rotations;
}

QDate dayOf(const Page &page)
{
    return page.at.toUTC().date();
}

void addPages(OpsReview &review, const OpsScope &scope, QDate asOf)
{
    const Workspace &workspace = scope.workspace();
    const QDate last = review.weekStart().addDays(-1);
    for (const Rotation *rotation : rotationsByKey(scope)) {
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
        if (page.triage != Triage::Untriaged || dayOf(page) > asOf || !scope.has(page))
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

void addIncidents(OpsReview &review, const OpsScope &scope, QDate asOf)
{
    const Workspace &workspace = scope.workspace();
    const std::vector<ReviewStanding> standings = reviewStandings(workspace, asOf);
    for (const Incident *incident : incidentsByStart(workspace)) {
        if (!scope.has(*incident))
            continue;
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

void addBudgets(OpsReview &review, const OpsScope &scope, const Id<Plan> &plan, QDate asOf)
{
    const Workspace &workspace = scope.workspace();
    const std::vector<FreezeLine> freezes = freezeLines(workspace, asOf);
    for (const BudgetHistory &history : budgetHistories(workspace, asOf)) {
        if (!scope.hasService(history.current().service))
            continue;
        OpsReview::BudgetLine line;
        line.slo = workspace.find(history.current().id);
        const auto freeze = std::ranges::find(freezes, line.slo, &FreezeLine::slo);
        line.decision = freeze == freezes.end() ? nullptr : freeze->decision;
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

void addRules(OpsReview &review, const OpsScope &scope)
{
    std::vector<const Page *> pages;
    for (const Page &page : scope.workspace().rows<Page>()) {
        if (scope.has(page))
            pages.push_back(&page);
    }
    review.rules = noiseByRule(pages, review.from, review.weekStart());
    std::erase_if(review.rules, [](const RuleNoise &rule) { return rule.noise == 0; });
}

void addReleases(OpsReview &review, const OpsScope &scope)
{
    const Workspace &workspace = scope.workspace();
    const QDate start = review.weekStart();
    for (const Release &release : workspace.rows<Release>()) {
        const bool isAhead = release.state == ReleaseState::Planned || release.state == ReleaseState::Ready;
        if (isAhead && release.plannedOn >= start && release.plannedOn < start.addDays(daysOfWeek)
            && scope.has(release))
            review.releases.push_back({&release, goNoGo(workspace, release)});
    }
    std::ranges::stable_sort(review.releases, {}, [](const auto &line) { return line.release->plannedOn; });
}

void addActions(OpsReview &review, const OpsScope &scope)
{
    const QDate end = review.weekStart().addDays(daysOfWeek);
    for (const ActionItem &action : scope.workspace().rows<ActionItem>()) {
        const bool isOpen = action.state == ActionState::Draft || action.state == ActionState::Open
            || action.state == ActionState::InProgress;
        if (isOpen && action.due.isValid() && action.due <= end && scope.has(action))
            review.actions.push_back(&action);
    }
    std::ranges::stable_sort(review.actions, [](const ActionItem *a, const ActionItem *b) {
        return std::tie(a->due, a->key) < std::tie(b->due, b->key);
    });
}

} // namespace

OpsReview opsReview(const Workspace &workspace, const Id<Plan> &plan, QDate asOf, const Id<Team> &team)
{
    const OpsScope scope(workspace, team);
    OpsReview review;
    const QDate weekStart = asOf.addDays(1 - asOf.dayOfWeek());
    review.from = weekStart.addDays(-daysOfWeek);
    addPages(review, scope, asOf);
    addIncidents(review, scope, asOf);
    addBudgets(review, scope, plan, asOf);
    addRules(review, scope);
    addReleases(review, scope);
    const QDate until = weekStart.addDays(daysOfWeek * weeksAhead);
    for (const Rotation *rotation : rotationsByKey(scope))
        review.duty.push_back(dutyWeeks(workspace, *rotation, weekStart, weeksAhead, until));
    addActions(review, scope);
    return review;
}

Result<ChangeSet> decideFreezeInReview(const Workspace &workspace, const OpsReview::BudgetLine &line,
                                       FreezeDecision choice, QDate on)
{
    const Service *service = line.slo ? workspace.find(line.slo->service) : nullptr;
    if (!service)
        return fail(Error::notFound(Text::tr("There is no such objective in force.")));
    const bool isLow = line.budget.hasData && line.budget.state != BudgetState::Healthy;
    if (!isLow && !line.decision)
        return fail(
            Error::invalid(Text::tr("The error budget of %1 asks for nothing; there is nothing to decide.")
                               .arg(service->caption())));
    const Person *lead = workspace.find(leadFor(workspace, refer(line.slo->id)));
    const QDate recovers = line.proposal ? line.proposal->recoversOn : QDate();
    const QString reason = budgetReason(*service, *line.slo, line.budget, recovers);
    auto changes = decideFreeze(workspace, *line.slo, choice,
                                {lead ? lead->role : Text::tr("Engineering manager"), reason, on});
    const Decision *before = line.decision;
    if (!changes || !before || before->state == DecisionState::Open)
        return changes;
    Decision after = *before;
    if (before->on != on) {
        after.state = DecisionState::Superseded;
        changes->replace(*before, std::move(after));
        return changes;
    }
    // Said twice in one meeting: the one decision says what was said last.
    for (const AnyEdit &edit : changes->edits) {
        if (const auto made = edit.as<Decision>()) {
            after.chosen = made->after->chosen;
            after.rationale = made->after->rationale;
            after.decider = made->after->decider;
        }
    }
    ChangeSet corrected{changes->sentence, {}};
    corrected.replace(*before, std::move(after));
    return corrected;
}

} // namespace fairlead
