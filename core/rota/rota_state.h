// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rota/rota_problem.h"

namespace fairlead {

/// A rota whose cost follows each change in O(gap): what the search works on.
class RotaState {
public:
    RotaState(const RotaProblem &problem, const Rota &rota);

    int at(int week, int role) const { return m_rota[size_t(week)][size_t(role)]; }
    const Rota &rota() const { return m_rota; }
    /// Gives a turn to somebody, or to nobody.
    void place(int week, int role, int person);

    /// Whether somebody could take the turn: here, rested, and not in the week's other role.
    bool isFree(int person, int week, int role) const;
    /// Duties of the person too near to such a turn, its own place in that week left aside.
    int conflicts(int person, int week, int role) const;

    double load(int person) const { return m_load[size_t(person)]; }
    double share(int person) const { return m_share[size_t(person)]; }
    RotaCost cost() const;
    /// Weeks since the last primary turn before `week`; a large number: none.
    int weeksSincePrimary(int person, int week) const;
    /// In which role the person was on duty; a bit for each. Weeks before the plan as far as it matters.
    int duty(int person, int week) const { return m_duty[index(person, week)]; }

private:
    size_t index(int person, int week) const { return size_t(person) * m_stride + size_t(week + m_pad); }
    void add(int week, int role, int person, int sign);
    double fairness() const;

    const RotaProblem *m_problem; ///< must outlive the state
    Rota m_rota;
    int m_pad = 0;
    size_t m_stride = 0;
    std::vector<std::uint8_t> m_duty;
    std::vector<double> m_load;
    std::vector<double> m_share;
    std::vector<double> m_holidays;
    std::vector<double> m_holidayShare;
    std::vector<double> m_primaries;
    std::vector<double> m_primaryShare;
    RotaCost m_cost; ///< fairness is computed when asked for
};

} // namespace fairlead
