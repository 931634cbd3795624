// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenarios/scenario_changes.h"

namespace fairlead {

/// Why something is taken over from a scenario; becomes a Decision in the same change set.
struct MergeReason {
    QString reason; ///< one line; empty: no decision is recorded
    QString decider;
    QDate on;
    QString context; ///< what it changes, in words; may be empty
};

/// What a merge of the scenario into the plan would do and where somebody has to choose; each conflict
/// stands as the plan has it. Damaged: the stored changes cannot be read.
Result<Merge> mergeOf(const Workspace &current, const Scenario &scenario);

/// Merges the scenario into the plan in one step: its changes, the decision, and the scenario itself is
/// gone. Conflict: a conflict without an answer. Invalid: the merged plan would break a rule of the model.
Result<ChangeSet> mergeScenario(const Workspace &current, const Scenario &scenario,
                                const std::vector<Settlement> &settlements, const MergeReason &reason);

/// The same without questions: for a scenario that has no conflicts (Conflict names them otherwise).
Result<ChangeSet> promoteScenario(const Workspace &current, const Scenario &scenario);

/// Brings the scenario up to date with the plan: conflicts are settled within the scenario, which is
/// then based on `revision`. Errors as above.
Result<ChangeSet> updateScenario(const Workspace &current, const Scenario &scenario,
                                 const std::vector<Settlement> &settlements, qint64 revision);

/// Takes single changes of the scenario over into the plan and leaves the others in it. A pick is a
/// record, or one field of it; what it cannot be without comes along: added records that it refers to,
/// what refers to a removed record, the three figures of an estimate and the skills that sum to it.
/// NotFound: nothing of the picks is in the scenario. Other errors as above.
Result<ChangeSet> cherryPick(const Workspace &current, const Scenario &scenario,
                             const std::vector<RecordRef> &picks, const std::vector<Settlement> &settlements,
                             const MergeReason &reason);

/// The part of `changes` that the picks stand for, and what remains without it.
std::pair<ChangeSet, ChangeSet> pickedApart(const ChangeSet &changes, const std::vector<RecordRef> &picks);

} // namespace fairlead
