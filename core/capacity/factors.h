// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace fairlead {

/// What turns days of presence into days on the roadmap: the team's own, else the workspace's
/// (model.md A3).
struct CapacityFactors {
    Share focus;      ///< φ
    Share interrupt;  ///< β
    Share excellence; ///< ρ, the reserve that is planned

    /// k = φ · (1 − β): focused days in a day of presence.
    double perDay() const { return focus.value() * (1 - interrupt.value()); }
    bool operator==(const CapacityFactors &) const = default;
};

/// A null team has the workspace's factors. Cost: O(policies).
CapacityFactors factorsOf(const Workspace &workspace, const Id<Team> &team);

/// Share of full speed `days` after the first day (C03); 1 without a curve.
double rampShare(const RampCurve &ramp, int days);

/// Whole working days of an item: ceil(M ÷ (staffing · k)), in whole numbers throughout (C07). No
/// effort takes none, all other at least a day. There always is an answer, for every item needs a date:
/// nobody assigned counts as one person, and a team without any time as one with all its time.
int durationFromEffort(Effort effort, Headcount staffing, const CapacityFactors &factors);

} // namespace fairlead
