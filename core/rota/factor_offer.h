// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/why.h"
#include "core/rota/on_call_factor.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// What duty costs a team's capacity in a period, as C02 counts it.
struct DutyCapacity {
    double onCall = 0; ///< days of people who are on duty
    double net = 0;    ///< focused days that are left to the team
};

/// One on-call factor beside what the last turns say of it.
struct FactorStep {
    FactorProposal measured;
    Share now;
    Share next; ///< what is proposed, in whole per cent; as it is where nothing speaks for a change
    bool isMeasured = false; ///< enough turns, and at least one page that was recorded in them

    bool changes() const { return now != next; }
};

/// New on-call factors of a rotation for the next quarter (C02), with their price.
struct FactorOffer {
    QDate from; ///< of the turns that were measured; invalid: none were worked
    QDate to;
    std::vector<DutyCost> turns;     ///< that were measured, in order of their beginning
    std::array<FactorStep, 2> steps; ///< by ShiftLayer
    DutyCapacity before;             ///< of the rotation's team in the period, with the factors of today
    DutyCapacity after;              ///< with those that are proposed
    ChangeSet changes;               ///< the rotation's row; empty: nothing to change

    double netGained() const { return after.net - before.net; }
};

/// Turns of the last 13 weeks that are over say what duty costs (dutyCosts), so that one strange week does
/// not. A role of which no page was recorded keeps its factor: that nobody wrote down who helped is no
/// measurement. The price is computed by capacity itself, from `start` to `end`, both inclusive; invalid
/// days: it is 0. The sentence of the change names team, role, both factors and the price. Cost: that of two
/// capacities.
FactorOffer factorOffer(const Workspace &workspace, const Rotation &rotation, QDate asOf, QDate start,
                        QDate end);

/// Where a measured factor comes from, turn by turn; turns are named by their week, not by who had them
/// (GR6). Error::NotFound where no turn of the role was measured.
Result<Explanation> whyFactor(const Workspace &workspace, const Rotation &rotation, const FactorOffer &offer,
                              ShiftLayer layer);

} // namespace fairlead
