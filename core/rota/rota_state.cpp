// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/rota_state.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

constexpr double same = 1e-9;    ///< costs nearer than this are equal
constexpr double siteCost = 0.5; ///< of a secondary at the primary's site, in wishes

int order(double a, double b)
{
    return std::abs(a - b) < same ? 0 : a < b ? -1 : 1;
}

void mark(std::uint8_t &duty, int bit)
{
    duty = std::uint8_t(duty | bit);
}

} // namespace

int RotaCost::compare(const RotaCost &other, double fairnessTolerance, double spreadTolerance) const
{
    if (holes != other.holes)
        return holes < other.holes ? -1 : 1;
    if (onLeave != other.onLeave)
        return onLeave < other.onLeave ? -1 : 1;
    if (tooNear != other.tooNear)
        return tooNear < other.tooNear ? -1 : 1;
    for (const int difference :
         {order(std::max(fairness, fairnessTolerance), std::max(other.fairness, fairnessTolerance)),
          order(damage, other.damage),
          order(std::max(spread, spreadTolerance), std::max(other.spread, spreadTolerance)),
          order(wishes, other.wishes)}) {
        if (difference != 0)
            return difference;
    }
    return changes != other.changes ? (changes < other.changes ? -1 : 1) : 0;
}

std::vector<double> fairShares(const RotaProblem &problem)
{
    double all = 0;
    double capacity = 0;
    for (size_t week = 0; week < problem.weeks.size(); ++week)
        all += problem.loadOf(int(week), 0) + problem.loadOf(int(week), 1);
    for (const RotaPerson &person : problem.people) {
        all += person.carryOver;
        capacity += person.capacity;
    }
    std::vector<double> shares;
    for (const RotaPerson &person : problem.people)
        shares.push_back((capacity > 0 ? all * person.capacity / capacity : 0) - person.carryOver);
    return shares;
}

RotaState::RotaState(const RotaProblem &problem, const Rota &rota)
    : m_problem(&problem)
    , m_rota(problem.weeks.size(), {RotaWeek::nobody, RotaWeek::nobody})
    , m_pad(std::max({0, problem.minimumGap, problem.minimumRest}))
    , m_stride(problem.weeks.size() + 2 * size_t(m_pad))
    , m_duty(problem.people.size() * m_stride, 0)
    , m_load(problem.people.size(), 0)
    , m_share(fairShares(problem))
    , m_holidays(problem.people.size(), 0)
    , m_primaries(problem.people.size(), 0)
{
    double holidays = 0;
    double capacity = 0;
    for (const RotaWeek &week : problem.weeks)
        holidays += week.holidays;
    for (const RotaPerson &person : problem.people)
        capacity += person.capacity;
    for (size_t i = 0; i < problem.people.size(); ++i) {
        const RotaPerson &person = problem.people[i];
        const double part = capacity > 0 ? person.capacity / capacity : 0;
        m_holidayShare.push_back(holidays * part);
        m_primaryShare.push_back(double(problem.weeks.size()) * part);
        m_cost.spread += m_holidayShare.back() + m_primaryShare.back();
        if (person.lastPrimary < 0 && person.lastPrimary >= -m_pad)
            mark(m_duty[index(int(i), person.lastPrimary)], 1);
        if (person.lastSecondary < 0 && person.lastSecondary >= -m_pad)
            mark(m_duty[index(int(i), person.lastSecondary)], 2);
    }
    m_cost.holes = 2 * int(problem.weeks.size());
    for (const RotaWeek &week : problem.weeks) {
        for (const int published : week.published)
            m_cost.changes += published != RotaWeek::nobody ? 1 : 0;
    }
    for (size_t week = 0; week < problem.weeks.size(); ++week) {
        for (int role = 0; role < 2; ++role)
            place(int(week), role, rota[week][size_t(role)]);
    }
}

void RotaState::place(int week, int role, int person)
{
    const int before = at(week, role);
    if (before == person)
        return;
    if (before != RotaWeek::nobody)
        add(week, role, before, -1);
    m_rota[size_t(week)][size_t(role)] = person;
    if (person != RotaWeek::nobody)
        add(week, role, person, 1);
}

int RotaState::conflicts(int person, int week, int role) const
{
    const std::uint8_t *duty = &m_duty[index(person, week)];
    const int other = role == 0 ? 2 : 1;
    int count = (*duty & other) != 0 ? 1 : 0;
    for (int weeks = 1; weeks <= m_pad; ++weeks) {
        for (const int seen : {int(duty[-weeks]), int(duty[weeks])}) {
            if (weeks <= m_problem->minimumRest)
                count += (seen & 1) + (seen >> 1);
            else if (weeks <= m_problem->minimumGap && role == 0)
                count += seen & 1;
        }
    }
    return count;
}

bool RotaState::isFree(int person, int week, int role) const
{
    return !m_problem->away(person, week) && conflicts(person, week, role) == 0;
}

void RotaState::add(int week, int role, int person, int sign)
{
    const size_t who = size_t(person);
    const RotaWeek &row = m_problem->weeks[size_t(week)];
    // A person's own place is never in its conflicts, so the order of the two does not matter.
    m_cost.tooNear += sign * conflicts(person, week, role);
    std::uint8_t &duty = m_duty[index(person, week)];
    const bool isTwice = (duty & (role == 0 ? 2 : 1)) != 0;
    duty = std::uint8_t(duty ^ (role == 0 ? 1 : 2));
    // Who is away, or has the other role already, covers nothing.
    m_cost.holes -= isTwice || m_problem->away(person, week) ? 0 : sign;
    m_cost.onLeave += m_problem->away(person, week) ? sign : 0;
    m_load[who] += sign * m_problem->loadOf(week, role);
    m_cost.damage += sign * m_problem->damageOf(person, week) * (role == 0 ? 1 : m_problem->secondaryDamage);
    m_cost.wishes += sign * m_problem->wishOf(person, week);
    m_cost.changes -= row.published[size_t(role)] == person ? sign : 0;
    const int partner = at(week, 1 - role);
    if (m_problem->prefersOtherSite && partner != RotaWeek::nobody
        && m_problem->people[size_t(partner)].site == m_problem->people[who].site)
        m_cost.wishes += sign * siteCost;
    if (role != 0)
        return;
    const auto move = [this, who, sign](std::vector<double> &sums, const std::vector<double> &shares,
                                        double by) {
        m_cost.spread -= std::abs(sums[who] - shares[who]);
        sums[who] += sign * by;
        m_cost.spread += std::abs(sums[who] - shares[who]);
    };
    move(m_primaries, m_primaryShare, 1);
    if (row.holidays > 0)
        move(m_holidays, m_holidayShare, row.holidays);
}

double RotaState::fairness() const
{
    double largest = 0;
    double sum = 0;
    for (size_t i = 0; i < m_load.size(); ++i) {
        const double deviation = std::abs(m_load[i] - m_share[i]);
        largest = std::max(largest, deviation);
        sum += deviation;
    }
    return 10 * largest + sum;
}

RotaCost RotaState::cost() const
{
    RotaCost cost = m_cost;
    cost.fairness = fairness();
    return cost;
}

int RotaState::weeksSincePrimary(int person, int week) const
{
    for (int before = week - 1; before >= 0; --before) {
        if ((duty(person, before) & 1) != 0)
            return week - before;
    }
    return week - m_problem->people[size_t(person)].lastPrimary;
}

} // namespace fairlead
