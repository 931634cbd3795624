// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenarios/merge.h"

namespace fairlead {

/// A workspace as a scenario would have it.
struct ScenarioState {
    Workspace workspace;
    ChangeSet changes; ///< what turns the current plan into it
    /// What the plan has changed as well since the scenario saw it; the scenario's value is shown, and
    /// somebody has to choose before the two become one.
    std::vector<MergeConflict> conflicts;
    QStringList leftBehind; ///< one line for each change that the current plan has made impossible
};

/// A new scenario of the plan as it stands at `revision` of the journal, with the next free name
/// ("Draft 2") when `name` is empty; a name that is taken gets a number ("Draft (2)").
Scenario newScenario(const Workspace &workspace, const Id<Plan> &plan, const QString &name,
                     qint64 revision = 0);

/// What the scenario keeps aside: a change set whose rows before are those that the scenario saw when it
/// changed them first, field by field. Damaged: it cannot be read.
Result<ChangeSet> storedChanges(const Scenario &scenario);

/// The current workspace with the changes of `scenario` made on top. Where both have changed a field,
/// the scenario's value is shown and a conflict says so; a change to a row that is gone is left behind.
/// Damaged: the stored changes cannot be read. Invalid: together they break a rule of the model.
Result<ScenarioState> scenarioState(const Workspace &current, const Scenario &scenario);

/// The change set that keeps `changes`, made in the scenario, aside: it touches the scenario's row only,
/// so one undo takes back one edit there as anywhere else. Invalid or Conflict: as applied() says. A
/// scenario holds no scenarios and no baselines: those are kept with the plan (Invalid).
Result<ChangeSet> keptAside(const Workspace &current, const Scenario &scenario, const ChangeSet &changes);

/// Throws the scenario away with all that was kept aside in it.
ChangeSet discardScenario(const Scenario &scenario);

} // namespace fairlead
