// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reliability/budget_policy.h"

#include "core/workspace/item_edits.h"

#include <QLocale>
#include <algorithm>

namespace fairlead {

namespace {

QString percent(double part)
{
    return QLocale().toString(part * 100, 'f', 0) + QStringLiteral(" %");
}

QString amount(const ErrorBudget &budget, double value)
{
    const QLocale locale;
    switch (budget.method) {
    case BudgetMethod::Timeslices:
        return Text::tr("%1 min").arg(locale.toString(value, 'f', 1));
    case BudgetMethod::Occurrences:
        return Text::tr("%1 requests").arg(locale.toString(value, 'f', value < 10 ? 1 : 0));
    case BudgetMethod::RatioTimeslices:
        break;
    }
    return Text::tr("%1 days").arg(locale.toString(value, 'f', 2));
}

/// An item that is still to be done and was derived from the objective.
bool hasOpenItem(const Workspace &workspace, const Id<Slo> &slo)
{
    for (const RecordLink &link : workspace.rows<RecordLink>()) {
        if (link.kind != LinkKind::DerivedFrom || link.toId != slo.toString()
            || link.fromTable != QLatin1String(Item::table))
            continue;
        const Item *item = workspace.find(Id<Item>::fromString(link.fromId));
        if (item && item->state != ItemState::Done && item->state != ItemState::Dropped)
            return true;
    }
    return false;
}

Item itemFor(const Workspace &workspace, const Id<Plan> &plan, const Service &service,
             const BudgetProposal &proposal, const BudgetPolicy &policy)
{
    const bool isFreeze = proposal.action == BudgetAction::Freeze;
    const QString title = isFreeze ? Text::tr("%1: win back the error budget").arg(service.name)
                                   : Text::tr("%1: find what uses the error budget").arg(service.name);
    Item item = newItem(workspace, plan, service.team, title);
    item.kind = ItemKind::Reliability;
    item.investment = InvestmentClass::EngineeringExcellence;
    const auto part = [&proposal](double factor) {
        return Effort::of(std::max(0.0, proposal.cost.value() * factor));
    };
    item.optimistic = part(1 - policy.repairSpread);
    item.effort = proposal.cost;
    item.pessimistic = part(1 + policy.repairSpread);
    item.source = Text::tr("Error budget policy");
    item.outcome = Text::tr("%1 keeps its objective again").arg(service.name);
    item.notes = proposal.reason;
    return item;
}

Decision freezeDecision(const Workspace &workspace, const Service &service, const BudgetProposal &proposal,
                        QDate on)
{
    Decision decision;
    decision.id = Id<Decision>::create();
    decision.key = nextKey<Decision>(workspace);
    decision.title = Text::tr("Feature freeze of %1 while its error budget is spent?").arg(service.name);
    decision.context = proposal.reason;
    decision.kind = DecisionKind::TradeOff;
    decision.state = DecisionState::Open;
    decision.due = on.addDays(7);
    return decision;
}

} // namespace

QString budgetReason(const Service &service, const Slo &slo, const ErrorBudget &budget, QDate recovers)
{
    QString reason = Text::tr("%1 used %2 of its error budget (%3 of %4 in %5 days against %6 %).")
                         .arg(service.caption(), percent(budget.consumed()), amount(budget, budget.used),
                              amount(budget, budget.allowed), QString::number(budget.days()),
                              QLocale().toString(slo.objective.value()));
    if (budget.state == BudgetState::Exhausted && recovers.isValid())
        reason += u' '
            + Text::tr("Without further trouble there is budget again on %1.")
                  .arg(QLocale().toString(recovers, QLocale::ShortFormat));
    return reason;
}

BudgetAction actionFor(const ErrorBudget &budget, const BudgetPolicy &policy)
{
    if (!budget.hasData || budget.isLowTraffic)
        return BudgetAction::None;
    const double left = 1 - budget.consumed();
    if (left <= policy.freezeAt)
        return BudgetAction::Freeze;
    return left < policy.reviewBelow ? BudgetAction::Review : BudgetAction::None;
}

std::optional<BudgetProposal> proposeItem(const Workspace &workspace, const Id<Plan> &plan,
                                          const BudgetHistory &history, const ErrorBudget &budget,
                                          const BudgetPolicy &policy)
{
    const Slo &slo = history.current();
    const Service *service = workspace.find(slo.service);
    BudgetProposal proposal;
    proposal.action = actionFor(budget, policy);
    if (!service || proposal.action == BudgetAction::None || hasOpenItem(workspace, slo.id))
        return std::nullopt;
    const bool isFreeze = proposal.action == BudgetAction::Freeze;
    proposal.slo = slo.id;
    proposal.service = service->id;
    proposal.cost = isFreeze ? policy.repairCost : policy.reviewCost;
    const double enough = 1 - std::max(policy.freezeAt, 0.0);
    proposal.recoversOn = recoversOn(history, budget, enough);
    proposal.reason = budgetReason(*service, slo, budget, proposal.recoversOn);

    const Item item = itemFor(workspace, plan, *service, proposal, policy);
    RecordLink link;
    link.id = Id<RecordLink>::create();
    link.fromTable = QLatin1String(Item::table);
    link.fromId = item.id.toString();
    link.toTable = QLatin1String(Slo::table);
    link.toId = slo.id.toString();
    link.kind = LinkKind::DerivedFrom;
    link.note = proposal.reason;
    proposal.changes.sentence =
        Text::tr("Propose %1 (%2 days)").arg(item.caption(), QLocale().toString(proposal.cost.value()));
    proposal.changes.add(item).add(link);
    if (isFreeze) {
        const Decision decision = freezeDecision(workspace, *service, proposal, budget.last);
        RecordLink about = link;
        about.id = Id<RecordLink>::create();
        about.fromTable = QLatin1String(Decision::table);
        about.fromId = decision.id.toString();
        proposal.changes.add(decision).add(about);
    }
    return proposal;
}

std::vector<BudgetProposal> proposeItems(const Workspace &workspace, const Id<Plan> &plan, QDate asOf,
                                         const BudgetPolicy &policy)
{
    std::vector<std::pair<double, BudgetProposal>> found;
    for (const BudgetHistory &history : budgetHistories(workspace, asOf)) {
        const ErrorBudget budget = errorBudget(history, lastJudgedDay(history, asOf));
        if (auto proposal = proposeItem(workspace, plan, history, budget, policy))
            found.emplace_back(-budget.consumed(), *std::move(proposal));
    }
    std::ranges::stable_sort(found, {}, [](const auto &each) { return each.first; });
    std::vector<BudgetProposal> proposals;
    for (auto &[used, proposal] : found)
        proposals.push_back(std::move(proposal));
    return proposals;
}

} // namespace fairlead
