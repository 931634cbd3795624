// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/onboarding.h"

namespace fairlead {

/// How fast somebody comes up to speed: the own ramp, or that of the workspace from the first day on (C03).
struct RampInUse {
    RampCurve curve;
    QDate from;         ///< its day 0; invalid: nobody knows when they began
    bool isOwn = false; ///< it differs from what the workspace says
    /// Share of full speed on a day; 1 without a first day.
    double shareOn(QDate day) const;
};
RampInUse rampInUse(const Workspace &workspace, const Id<Person> &person);

/// Somebody new, and how the onboarding stands.
struct Newcomer {
    const Person *person = nullptr;
    std::optional<Onboarding> onboarding; ///< none: not begun
    RampInUse ramp;
    int behind = 0; ///< days that the list is late
};

/// Days after the first in which somebody counts as new without a list, and days ahead of it.
inline constexpr int daysNew = 90;
inline constexpr int daysBeforeStart = 60;

/// Everybody with an open onboarding, and everybody who began within daysNew or begins within daysBeforeStart
/// and has had none; of a team, or of all with a null id. By name: nobody is compared (GR8). Points into the
/// workspace.
std::vector<Newcomer> newcomers(const Workspace &workspace, const Id<Team> &team, QDate asOf);

/// Ends an onboarding: passed where the newcomer is ramped up (K25b), else not passed.
ChangeSet finishOnboarding(const Workspace &workspace, const Onboarding &onboarding, QDate on);

} // namespace fairlead
