// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fairlead {

/// What may happen to a plan besides work taking longer, for forecasts with the people. The defaults are
/// meant for teams that have not counted anything yet; each rate of 0 switches its source off.
struct ChancePolicy {
    /// Share of working days on which somebody is ill (3 %: some 7 days a year), in spells.
    double sickShare = 0.03;
    double sickSpellDays = 3; ///< mean length of a spell, working days
    /// How much the unplanned work of a team varies from week to week: coefficient of variation of the
    /// interrupt share β. Weeks above β cost whole days; what quieter weeks give back goes into what the
    /// focus factor leaves out.
    double unplannedVariation = 0.5;
    /// The same for the load of a week on call, around the factor of the rotation.
    double onCallVariation = 0.6;
    bool risks = true; ///< open risks fire with their probability and add their impact to their items
    /// Share of promises from outside that come late, and by how many calendar days then, on average.
    double lateShare = 0.3;
    double lateDays = 7;

    /// Nothing happens but what was planned.
    static constexpr ChancePolicy none() { return {0, 0, 0, 0, false, 0, 0}; }
    bool operator==(const ChancePolicy &) const = default;
};

} // namespace fairlead
