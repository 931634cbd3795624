// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oncall/shift.h"

#include <array>
#include <cstdint>
#include <vector>

namespace fairlead {

/// Somebody who takes turns, by position in RotaProblem::people.
struct RotaPerson {
    double capacity = 1;  ///< share of a full turn-taker: part-time, ramp-up; 0: only where nobody else can
    double carryOver = 0; ///< load carried in earlier plans beyond the fair share; negative: owed
    int site = 0;
    int lastPrimary = noDuty;   ///< week before the plan, −1 is the last; noDuty: none known
    int lastSecondary = noDuty; ///< likewise

    static constexpr int noDuty = -1'000'000;
};

/// One week of the rota.
struct RotaWeek {
    double load = 1;                              ///< of its primary; a week with holidays weighs more
    double holidays = 0;                          ///< public holidays in it, spread apart from the load
    std::array<int, 2> published{nobody, nobody}; ///< by ShiftLayer: who was told; nobody: no one
    std::array<bool, 2> isFixed{};                ///< worked, or agreed: stays as published

    static constexpr int nobody = -1;
};

/// Weekly turns in two roles. Tables have a row per person and a column per week.
struct RotaProblem {
    std::vector<RotaPerson> people; ///< in the order of their keys
    std::vector<RotaWeek> weeks;
    std::vector<std::uint8_t> isAway; ///< on leave three working days or more, or not employed
    std::vector<float>
        damage; ///< focused days the critical path loses with that person as primary; empty: none
    std::vector<float> wish;       ///< how much the week is unwanted, negative: wanted; empty: no wishes
    double secondaryLoad = 0.4;    ///< of the week's load
    double secondaryDamage = 0.2;  ///< part of the damage that a secondary does: f₂ ÷ f₁
    int minimumGap = 3;            ///< free weeks between two primary weeks of a person
    int minimumRest = 1;           ///< free weeks between any two duties of a person
    bool prefersOtherSite = false; ///< secondary at another site than the primary (follow-the-sun)
    /// Fairness cost up to which nothing is changed for more fairness; what was published, as a rule.
    double fairnessTolerance = 0;
    /// Likewise for how holidays and primary weekends are spread (RotaCost::spread).
    double spreadTolerance = 0;

    size_t cell(int person, int week) const { return size_t(person) * weeks.size() + size_t(week); }
    bool away(int person, int week) const { return isAway[cell(person, week)] != 0; }
    double damageOf(int person, int week) const
    {
        return damage.empty() ? 0 : double(damage[cell(person, week)]);
    }
    double wishOf(int person, int week) const { return wish.empty() ? 0 : double(wish[cell(person, week)]); }
    double loadOf(int week, int role) const
    {
        return weeks[size_t(week)].load * (role == 0 ? 1 : secondaryLoad);
    }
};

/// Who is on duty: by week and ShiftLayer; RotaWeek::nobody: a hole.
using Rota = std::vector<std::array<int, 2>>;

/// How good a rota is, most important first. Compared in this order.
struct RotaCost {
    int holes = 0;
    int onLeave = 0;     ///< turns of people who are away
    int tooNear = 0;     ///< pairs of duties nearer than gap or rest, and both roles in one week
    double fairness = 0; ///< 10 × largest deviation from the fair share + sum of deviations
    double damage = 0;   ///< focused days of the critical path
    double spread = 0;   ///< Σ deviations from the fair share of holidays, and of primary weekends
    double wishes = 0;
    int changes = 0; ///< published turns given to somebody else

    /// Below zero: this one is better. Tolerances as of RotaProblem.
    int compare(const RotaCost &other, double fairnessTolerance, double spreadTolerance = 0) const;
};

/// s_p = (all load + all carry-over) · capacity ÷ Σ capacity − carry-over (B.2).
std::vector<double> fairShares(const RotaProblem &problem);

} // namespace fairlead
