// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reliability/error_budget.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// A planned release with the next free key. Invalid without a name.
Result<ChangeSet> planRelease(const Workspace &workspace, const QString &name, QDate plannedOn);
/// The release brings that service as well. Empty when it does so already.
ChangeSet addToRelease(const Workspace &workspace, const Release &release, const Id<Service> &service);
ChangeSet addToRelease(const Workspace &workspace, const Release &release, const Id<Item> &item);

/// Starts the readiness list (T02) of a release, each point without an answer. Invalid: it has one.
Result<ChangeSet> startReadiness(const Workspace &workspace, const Release &release, QDate on);
/// Answers a point on that day. A waiver needs its reason: `words`; else they are the evidence, which stays
/// where they are empty.
Result<ChangeSet> answerPoint(const CheckAnswer &answer, AnswerState state, const QString &words, QDate on);

enum class GoDecision { Go, NoGo };
/// Who decided, and why: S18.9 wants a named role, a date and a reason.
struct SignedReason {
    QString role;
    QString reason;
    QDate on;
};
/// Records a go/no-go decision. A go becomes the release's decision and makes it ready; a no-go is kept
/// beside it, linked, and takes an earlier go away. Invalid without role or reason, or once it is out.
Result<ChangeSet> decideRelease(const Workspace &workspace, const Release &release, GoDecision decision,
                                const SignedReason &why);
/// Every go/no-go decision about a release, by day.
std::vector<const Decision *> decisionsAbout(const Workspace &workspace, const Release &release);

/// The release went out on that day. Invalid while something blocks it (goNoGo, X41).
Result<ChangeSet> sendOut(const Workspace &workspace, const Release &release, QDate on);
/// It was taken back, with the deployments that belong to it. Invalid before it is out.
Result<ChangeSet> rollBack(const Workspace &workspace, const Release &release);

/// Incidents that name the deployment, or one of the release's deployments, as their cause; by start.
std::vector<const Incident *> causedBy(const Workspace &workspace, const Deployment &deployment);
std::vector<const Incident *> causedBy(const Workspace &workspace, const Release &release);
/// Services that a release brings, by key: those of its parts and of its deployments.
std::vector<const Service *> servicesOf(const Workspace &workspace, const Release &release);

/// An objective whose error budget policy asks for a freeze of features, or for which one was decided.
struct FreezeLine {
    const Slo *slo = nullptr; ///< of the workspace
    const Service *service = nullptr;
    const Decision *decision = nullptr; ///< the newest about it; null: none
    ErrorBudget budget;
    bool isAsked = false; ///< the policy asks for it now

    bool isOpen() const { return isAsked && (!decision || decision->state == DecisionState::Open); }
};
/// What waits for a decision first, then by key of the objective.
std::vector<FreezeLine> freezeLines(const Workspace &workspace, QDate asOf);

enum class FreezeDecision { Freeze, GoOn };
/// Records whether features of the service wait: closes the open decision about the objective, or makes one
/// that is linked to it. Invalid without role or reason.
Result<ChangeSet> decideFreeze(const Workspace &workspace, const Slo &slo, FreezeDecision decision,
                               const SignedReason &why);

} // namespace fairlead
