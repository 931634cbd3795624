// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace fairlead {

/// Whether the run is an onboarding of somebody (T04).
bool isOnboarding(const Workspace &workspace, const ChecklistRun &run);
/// Met, or waived.
bool isDone(const CheckAnswer &answer);
/// The answers of a run in the order of their points.
std::vector<const CheckAnswer *> answersOf(const Workspace &workspace, const ChecklistRun &run);

/// What the onboarding of one newcomer came to. Only for figures of a group (GR1).
struct RampOutcome {
    QDate day; ///< the 90th
    Id<Team> team;
    bool isRampedUp = false; ///< 80 % of T04 were done by then; who left before is not (K25b)
};
/// Everybody who has reached day 90 by `asOf`, by day.
std::vector<RampOutcome> rampOutcomes(const Workspace &workspace, QDate asOf);

} // namespace fairlead
