// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rota/fairness.h"
#include "core/rota/rota_plan.h"

namespace fairlead {

/// One turn of a rota: its week from the plan's first, and its role.
struct TurnPlace {
    int week = -1;
    ShiftLayer role = ShiftLayer::Primary;
    bool operator==(const TurnPlace &) const = default;
};

/// Who has the turns now, drafts included; overrides left aside.
Rota currentRota(const Workspace &workspace, const RotaPlan &plan);

/// How a rota is to people, in numbers that can be said.
struct RotaStanding {
    RotaCost cost;
    double furthest = 0; ///< from the fair share, in weeks of primary duty
    Fairness fairness;   ///< of the load in the whole rota
};
RotaStanding standingOf(const RotaProblem &problem, const Rota &rota);

/// Two turns of one rotation that change hands.
struct RotaSwap {
    Rota rota;
    RotaStanding before;
    RotaStanding after;
    RotaChange change;
};

/// What a swap would do. Error::Invalid for turns that are worked or agreed already, for the same turn
/// twice, or the same person in both.
Result<RotaSwap> swapOf(const Workspace &workspace, const RotaPlan &plan, const TurnPlace &one,
                        const TurnPlace &other);

} // namespace fairlead
