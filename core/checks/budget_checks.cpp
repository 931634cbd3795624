// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/planning/why_words.h"
#include "core/reliability/budget_policy.h"
#include "core/reliability/burn_windows.h"

namespace fairlead::check {

namespace {

Finding burning(const CheckInput &input, const BudgetHistory &history, const ErrorBudget &budget)
{
    const Slo &slo = history.current();
    const bool isSpent = budget.state == BudgetState::Exhausted;
    Finding finding;
    finding.severity = isSpent ? Severity::Error : Severity::Warning;
    finding.sentence = isSpent
        ? Text::tr("%1: the error budget of %2 days is spent (%3 used).")
              .arg(slo.caption(), QString::number(budget.days()), words::percent(budget.consumed(), 0))
        : Text::tr("%1: the error budget burns faster than it comes back, and still does (%2 used).")
              .arg(slo.caption(), words::percent(budget.consumed(), 0));
    finding.records = {refer(slo.id), refer(slo.service)};
    finding.place = {QStringLiteral("V5c"), {}};
    if (auto proposal = proposeItem(input.workspace, input.result.plan, history, budget)) {
        const QString sentence = proposal->changes.sentence;
        finding.fixes.push_back({sentence, std::move(proposal->changes)});
    }
    return finding;
}

} // namespace

std::vector<Finding> burningBudgets(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const BudgetHistory &history : budgetHistories(input.workspace, input.asOf())) {
        const QDate last = lastJudgedDay(history, input.asOf());
        const ErrorBudget budget = errorBudget(history, last);
        const bool isJudged = budget.hasData && !budget.isLowTraffic;
        if (isJudged && (budget.state == BudgetState::Exhausted || isSustainedBurn(history, last)))
            findings.push_back(burning(input, history, budget));
    }
    return findings;
}

} // namespace fairlead::check
