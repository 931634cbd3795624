// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// A workspace as a scenario would have it.
struct ScenarioState {
    Workspace workspace;
    ChangeSet changes;      ///< what turns the current plan into it
    QStringList leftBehind; ///< one line for each change that the current plan has made impossible
};

/// A new scenario of the plan, with the next free name ("Draft 2") when `name` is empty.
Scenario newScenario(const Workspace &workspace, const Id<Plan> &plan, const QString &name);

/// The current workspace with the changes of `scenario` made on top. What was changed in both is merged
/// field by field and the scenario's value wins; a change to a row that is gone is left behind.
/// Malformed: the stored changes cannot be read. Invalid: together they break a rule of the model.
Result<ScenarioState> scenarioState(const Workspace &current, const Scenario &scenario);

/// The change set that keeps `changes`, made in the scenario, aside: it touches the scenario's row only,
/// so one undo takes back one edit there as anywhere else. Invalid or Conflict: as applied() says. A
/// scenario holds no scenarios and no baselines: those are kept with the plan (Invalid).
Result<ChangeSet> keptAside(const Workspace &current, const Scenario &scenario, const ChangeSet &changes);

/// Makes the scenario the current plan, in one step: its changes, and the scenario itself is gone.
Result<ChangeSet> promoteScenario(const Workspace &current, const Scenario &scenario);

/// Throws the scenario away with all that was kept aside in it.
ChangeSet discardScenario(const Scenario &scenario);

} // namespace fairlead
