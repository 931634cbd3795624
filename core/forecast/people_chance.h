// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/people_trial.h"
#include "core/forecast/plan_chance.h"

namespace fairlead {

/// The plan as a simulation with its people plays it, its activities the subjects of forecastFrame().
/// Its order is that of the planned people dates, so that a run is the plan again with other luck.
///
/// Risks: those that are open, mitigated or accepted, on the items that they name or are linked to, their
/// impact spread evenly over these. Promises: agreements with somebody outside that are not delivered
/// and hold an item of the plan; one that is kept holds nothing, for the plan knows its date. On-call
/// load and unplanned work vary around what the plan already takes off.
Result<PeopleChance> peopleChance(const Workspace &workspace, const PlanResult &planned,
                                  const ChanceQuestion &question);

} // namespace fairlead
