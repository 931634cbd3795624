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

/// The people who could help out in another team, by skill: those of the team with the lowest load
/// first, then by name.
class Lenders {
public:
    /// `input` must outlive it. Cost: O(skills of people).
    explicit Lenders(const CheckInput &input);

    /// Lending somebody of another team who has the skill, with as much of the time as the lack needs,
    /// in steps of 10 %, at most half. None when nobody can.
    std::optional<Fix> loan(const Lack &lack) const;

private:
    struct Lender {
        const Person *person;
        const PersonCapacity *capacity;
        int level;
        double load; ///< of the home team
    };
    const CheckInput &m_input;
    std::map<Id<Skill>, std::vector<Lender>> m_bySkill;
};

} // namespace fairlead::check
