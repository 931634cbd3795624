// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace fairlead::check {

/// What a team is missing, from `from` to `to`, both inclusive.
struct Lack {
    Id<Team> team;
    Id<Skill> skill;
    int minimumLevel = 0;
    QDate from;
    QDate to;
    double days = 0; ///< focused person-days
};

/// Lending somebody of another team who has the skill: from the team with the lowest load, then by
/// name; with as much of the time as the lack needs, in steps of 10 %, at most half. None when
/// nobody can.
std::optional<Fix> loan(const CheckInput &input, const Lack &lack);

} // namespace fairlead::check
