// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reliability/budget_policy.h"
#include "core/rota/duty_weeks.h"
#include "core/rota/on_call_load.h"
#include "core/scorecard/incident_review.h"
#include "core/scorecard/release_edits.h"

namespace fairlead {

/// What the weekly ops review looks at (screens.md 4.6, W6), section by section. Rows point into the
/// workspace that it was made from, which must live as long.
struct OpsReview {
    struct RotationLine {
        const Rotation *rotation = nullptr;
        PageCounts pages; ///< of the week, by the hour of whoever was called
        int untriaged = 0;
        Fairness fairness; ///< of load units over the last 13 weeks (C18)
    };
    struct IncidentLine {
        const Incident *incident = nullptr;
        QDate reviewDue; ///< invalid: no review is waited for
        std::vector<IncidentFault> faults;
        bool isOpen = false;
        bool isReviewOverdue = false;
    };
    struct BudgetLine {
        const Slo *slo = nullptr;
        ErrorBudget budget;
        std::optional<double> lastWeek;         ///< burn rate of the last 7 days
        std::optional<BudgetProposal> proposal; ///< what the policy asks for
        const Decision *decision = nullptr;     ///< about a freeze; null: none stands
    };
    struct ReleaseLine {
        const Release *release = nullptr;
        GoNoGo check;
    };

    QDate from; ///< Monday of the week that is over; the next one begins the weeks ahead
    std::vector<RotationLine> rotations;     ///< by key
    std::vector<const Page *> untriaged;     ///< since `from`, oldest first
    int olderUntriaged = 0;                  ///< before it
    std::vector<IncidentLine> incidents;     ///< open, of the week, or with a review to hold; by start
    std::vector<BudgetLine> budgets;         ///< worst state first, then the most used
    std::vector<RuleNoise> rules;            ///< with noise in the week; most first
    std::vector<ReleaseLine> releases;       ///< planned for the week that begins, by day
    std::vector<DutyWeeks> duty;             ///< two weeks of each rotation, by key
    std::vector<const ActionItem *> actions; ///< open and due before the next review, by day

    QDate weekStart() const { return from.addDays(7); }
};

/// The review that is held on `asOf`, about the last whole week before it. Budget proposals go to `plan`;
/// none without one. `team`: only its rotations and services, and the actions of its people; what belongs to
/// no team, such as an action without an owner, is always there. Cost: that of 13 weeks of load and of all
/// budgets.
OpsReview opsReview(const Workspace &workspace, const Id<Plan> &plan, QDate asOf, const Id<Team> &team = {});

/// Decides in the review whether features of the service wait (A.4): decideFreeze with the role of who leads
/// its team, else that of the manager, and the figures of the budget as the reason. A decision of the same
/// day is corrected, an earlier one superseded. Empty when it is decided so already. Error::Invalid where the
/// budget is healthy or not measured and no decision stands.
Result<ChangeSet> decideFreezeInReview(const Workspace &workspace, const OpsReview::BudgetLine &line,
                                       FreezeDecision choice, QDate on);

} // namespace fairlead
