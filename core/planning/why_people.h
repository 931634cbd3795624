// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/capacity_bars.h"
#include "core/planning/why.h"

namespace fairlead {

/// The name of a step between gross and plan days: "Meetings, focus".
QString causeName(CapacityCause cause);

/// Every step from gross to plan days for several people at once (C02, C04): `name` says who they are,
/// as in "All teams". With children, one per person, where they are at most 40.
Result<Explanation> whyGroup(const Workspace &workspace, const PlanResult &result, const CapacityGroup &group,
                             const QString &name);

/// The days of one person in one week ("2026-W47"): what the week has, what is taken away, and by whom
/// or what, with dates (C02).
Result<Explanation> whyWeek(const Workspace &workspace, const PlanResult &result, const Id<Person> &person,
                            const QString &week);

/// What somebody who is not here yet brings: start, ramp, probability (C03, C04).
Result<Explanation> whyHire(const Workspace &workspace, const PlanResult &result,
                            const Id<HeadcountPlan> &hire);

} // namespace fairlead
