// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reliability/error_budget.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// What a workspace agreed to do when a budget runs low (C17, A.4; template T27). The limits are parts of
/// the budget that are left.
struct BudgetPolicy {
    double reviewBelow = 0.25;         ///< less left: somebody looks for the cause
    double freezeAt = 0;               ///< this or less left: features wait for reliability work
    Effort reviewCost = Effort::of(2); ///< focused person-days of the review
    Effort repairCost = Effort::of(8); ///< of the reliability work, where no more is known
    double repairSpread = 0.5;         ///< range of an estimate: ± this part
};

/// What the policy asks for.
enum class BudgetAction { None, Review, Freeze };

/// None without data or for low traffic; else by what is left.
BudgetAction actionFor(const ErrorBudget &budget, const BudgetPolicy &policy);

/// A plan item the policy proposes, with its cost and reason.
struct BudgetProposal {
    BudgetAction action = BudgetAction::None;
    Id<Slo> slo;
    Id<Service> service;
    Effort cost;
    QString reason;    ///< one sentence with the figures
    QDate recoversOn;  ///< first day with budget again if nothing bad happens; invalid: not in one window
    ChangeSet changes; ///< adds the item, a link to the objective, and for a freeze an open decision
};

/// How much of a budget is used, in one sentence with the figures; with the day of recovery where it is
/// spent.
QString budgetReason(const Service &service, const Slo &slo, const ErrorBudget &budget, QDate recovers);

/// The proposal for one budget, for the plan; None where the policy asks for nothing, where the service is
/// unknown, or where an item that is not done or dropped was already derived from this objective. The item
/// is proposed at the end of the ranking of the team that owns the service.
std::optional<BudgetProposal> proposeItem(const Workspace &workspace, const Id<Plan> &plan,
                                          const BudgetHistory &history, const ErrorBudget &budget,
                                          const BudgetPolicy &policy = {});

/// The same for every objective that holds on `asOf`; the most used budget first. Each is made for the
/// workspace as it is: after one was committed, ask again for the next.
std::vector<BudgetProposal> proposeItems(const Workspace &workspace, const Id<Plan> &plan, QDate asOf,
                                         const BudgetPolicy &policy = {});

} // namespace fairlead
