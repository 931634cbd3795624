// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/rota_search.h"

#include "core/base/random_stream.h"
#include "core/rota/rota_state.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace fairlead {

namespace {

constexpr int nobody = RotaWeek::nobody;

/// The levels in the energy that the search accepts by, far enough apart that the upper ones freeze while the
/// lower ones still move. The best rota is kept by RotaCost::compare.
double energyOf(const RotaCost &cost, const RotaProblem &problem)
{
    return 1e6 * cost.holes + 3e5 * cost.onLeave + 1e5 * cost.tooNear
        + 20 * std::max(cost.fairness, problem.fairnessTolerance) + cost.damage
        + 0.3 * std::max(cost.spread, problem.spreadTolerance) + 0.15 * cost.wishes + 0.1 * cost.changes;
}

/// A change of a few turns, and what was there before.
class Move {
public:
    struct Part {
        int week;
        int role;
        int before;
        int after;
    };
    static constexpr int most = 16;

    int size() const { return m_size; }
    bool isFull() const { return m_size == most; }
    const Part *begin() const { return m_parts.data(); }
    const Part *end() const { return m_parts.data() + m_size; }
    void clear() { m_size = 0; }

    void add(const RotaState &state, int week, int role, int after)
    {
        m_parts[size_t(m_size++)] = {week, role, state.at(week, role), after};
    }
    void apply(RotaState &state) const
    {
        // All are taken out first, so that nobody counts twice in between.
        for (const Part &part : *this)
            state.place(part.week, part.role, nobody);
        for (const Part &part : *this)
            state.place(part.week, part.role, part.after);
    }
    void revert(RotaState &state) const
    {
        for (const Part &part : *this)
            state.place(part.week, part.role, nobody);
        for (const Part &part : *this)
            state.place(part.week, part.role, part.before);
    }

private:
    std::array<Part, most> m_parts;
    int m_size = 0;
};

class Annealing {
public:
    Annealing(const RotaProblem &problem, Rota start, const RotaBudget &budget)
        : m_problem(problem)
        , m_budget(budget)
        , m_random(budget.seed)
        , m_state(problem, start)
        , m_best(std::move(start))
        , m_bestCost(m_state.cost())
        , m_weeks(int(problem.weeks.size()))
        , m_people(int(problem.people.size()))
    { }

    RotaFound run(Progress &progress)
    {
        m_progress = &progress;
        const std::int64_t last = m_budget.moves / polishing;
        const std::int64_t perRound = (m_budget.moves - last) / rounds;
        if (m_people > 0 && m_weeks > 0) {
            // What was published is mended first: few changes are found near it, not by chance.
            const std::array<double, rounds> starts =
                isPublished() ? std::array{mild, fine, warm, fine} : std::array{hot, warm, warm, mild};
            for (const double start : starts)
                anneal(start, perRound);
            polish(last);
        }
        m_found.rota = m_best;
        return m_found;
    }

private:
    static constexpr int polishing = 16; ///< this part of the moves is kept for the end
    static constexpr std::int64_t chunk = 4096;
    static constexpr int rounds = 4;
    // Temperatures in units of the energy that a round begins with, from the best so far. Hot forgets the
    // greedy rota; warm takes steps of the fairness back; mild leaves it alone and moves the levels below.
    static constexpr double hot = 80;
    static constexpr double warm = 30;
    static constexpr double mild = 3;
    static constexpr double fine = 0.5;  ///< moves the changes to what was published only
    static constexpr double cold = 0.03; ///< below the least level

    bool isPublished() const
    {
        return std::ranges::any_of(m_problem.weeks, [](const RotaWeek &week) {
            return week.published[0] != nobody || week.published[1] != nobody;
        });
    }

    void anneal(double start, std::int64_t moves)
    {
        restart();
        const double cooling = std::pow(cold / start, double(chunk) / double(std::max(chunk, moves)));
        double temperature = start;
        for (std::int64_t done = 0; done < moves && !m_found.wasStopped; done += chunk) {
            for (int i = 0; i < chunk; ++i)
                step(temperature);
            temperature *= cooling;
            tell();
        }
    }

    /// Takes what is better or as good by the levels themselves: their weights in the energy are a means
    /// only.
    void polish(std::int64_t moves)
    {
        restart();
        for (std::int64_t done = 0; done < moves && !m_found.wasStopped; done += chunk) {
            for (int i = 0; i < chunk; ++i) {
                if (!tryMove())
                    continue;
                const RotaCost cost = m_state.cost();
                const int worse = againstBest(cost);
                if (worse > 0) {
                    m_move.revert(m_state);
                    continue;
                }
                take(cost);
            }
            tell();
        }
    }

    void tell()
    {
        m_found.moves += chunk;
        const double part = double(m_found.moves) / double(m_budget.moves);
        m_found.wasStopped = !m_progress->advance(std::min(1.0, part));
    }

    void restart()
    {
        m_state = RotaState(m_problem, m_best);
        m_energy = energyOf(m_bestCost, m_problem);
        m_isSound = m_bestCost.holes == 0 && m_bestCost.onLeave == 0 && m_bestCost.tooNear == 0;
        m_turnsOf.assign(size_t(m_people), {});
        m_position.assign(size_t(m_weeks) * 2, 0);
        for (int week = 0; week < m_weeks; ++week) {
            for (int role = 0; role < 2; ++role) {
                if (m_state.at(week, role) != nobody && !isFixed(week, role))
                    list(week * 2 + role, m_state.at(week, role));
            }
        }
    }

    /// Keeps who has which turns that may change.
    void list(int turn, int person)
    {
        std::vector<int> &turns = m_turnsOf[size_t(person)];
        m_position[size_t(turn)] = int(turns.size());
        turns.push_back(turn);
    }
    void unlist(int turn, int person)
    {
        std::vector<int> &turns = m_turnsOf[size_t(person)];
        const int at = m_position[size_t(turn)];
        turns[size_t(at)] = turns.back();
        m_position[size_t(turns.back())] = at;
        turns.pop_back();
    }

    bool isFixed(int week, int role) const { return m_problem.weeks[size_t(week)].isFixed[size_t(role)]; }

    void swapTurns(int week, int role, int other, int otherRole)
    {
        if (other < 0 || other >= m_weeks || isFixed(other, otherRole)
            || m_state.at(other, otherRole) == m_state.at(week, role))
            return;
        m_move.add(m_state, week, role, m_state.at(other, otherRole));
        m_move.add(m_state, other, otherRole, m_state.at(week, role));
    }

    void giveAway(int week, int role)
    {
        const int person = m_random.below(m_people);
        if (person != m_state.at(week, role))
            m_move.add(m_state, week, role, person);
    }

    /// Gives a turn back to whom it was published for, alone or against one of theirs.
    void giveBack(int week, int role)
    {
        const int before = m_state.at(week, role);
        const int published = m_problem.weeks[size_t(week)].published[size_t(role)];
        if (published == nobody || published == before)
            return giveAway(week, role);
        m_move.add(m_state, week, role, published);
        const std::vector<int> &turns = m_turnsOf[size_t(published)];
        if (before == nobody || turns.empty() || m_random.below(3) == 0)
            return;
        const int turn = turns[size_t(m_random.below(int(turns.size())))];
        m_move.add(m_state, turn / 2, turn % 2, before);
    }

    /// Gives a turn to somebody else, who gives one or two back. A primary week for two secondary ones
    /// moves the load by a fifth of a week, where each turn alone would move it by much more: without this
    /// step the shares never come out even.
    void exchange(int week, int role, int count)
    {
        const int one = m_state.at(week, role);
        const int other = m_random.below(m_people);
        if (one == nobody || one == other)
            return;
        const std::vector<int> &turns = m_turnsOf[size_t(other)];
        if (int(turns.size()) < count)
            return;
        m_move.add(m_state, week, role, other);
        int last = -1;
        for (int i = 0; i < count; ++i) {
            const int turn = turns[size_t(m_random.below(int(turns.size())))];
            if (turn == last)
                return m_move.clear();
            last = turn;
            m_move.add(m_state, turn / 2, turn % 2, one);
        }
    }

    /// Two people change places for some weeks: the gaps inside stay as they are.
    void changePlaces(int week, int role)
    {
        const int one = m_state.at(week, role);
        const int other = m_random.below(m_people);
        if (one == nobody || one == other)
            return;
        const int end = std::min(m_weeks, week + 2 + m_random.below(24));
        for (int at = week; at < end; ++at) {
            for (int each = 0; each < 2; ++each) {
                const int person = m_state.at(at, each);
                if ((person != one && person != other) || isFixed(at, each))
                    continue;
                if (m_move.isFull())
                    return;
                m_move.add(m_state, at, each, person == one ? other : one);
            }
        }
    }

    /// Three turns not far from each other go round.
    void rotate(int week, int role)
    {
        const int reach = 4 * std::max({2, m_problem.minimumGap, m_problem.minimumRest}) + 4;
        const int first = week * 2 + role;
        const int second = first - reach + m_random.below(2 * reach + 1);
        const int third = first - reach + m_random.below(2 * reach + 1);
        if (!mayChange(second) || !mayChange(third))
            return;
        const int one = holder(first);
        const int two = holder(second);
        const int three = holder(third);
        if (one == two || two == three || three == one)
            return;
        m_move.add(m_state, week, role, two);
        m_move.add(m_state, second / 2, second % 2, three);
        m_move.add(m_state, third / 2, third % 2, one);
    }

    int holder(int turn) const { return m_state.at(turn / 2, turn % 2); }
    bool mayChange(int turn) const { return turn >= 0 && turn < 2 * m_weeks && !isFixed(turn / 2, turn % 2); }

    /// Of 32 moves: 1 swaps the roles of a week, 9 swap two turns (5 of them near each other, which keeps
    /// most gaps), 6 give a turn away (3 of them back to whom it was published for), 8 exchange one for one
    /// or two, 5 let two people change places for some weeks, 3 send three turns round. Measured: each kind
    /// finds what the others do not.
    void nextMove()
    {
        m_move.clear();
        const int week = m_random.below(m_weeks);
        const int role = m_random.below(2);
        const int kind = m_random.below(32);
        if (isFixed(week, role))
            return;
        if (kind < 1)
            swapTurns(week, role, week, 1 - role);
        else if (kind < 6)
            swapTurns(week, role, week - 4 + m_random.below(9), m_random.below(2));
        else if (kind < 10)
            swapTurns(week, role, m_random.below(m_weeks), m_random.below(2));
        else if (kind < 13)
            giveAway(week, role);
        else if (kind < 16)
            giveBack(week, role);
        else if (kind < 24)
            exchange(week, role, 1 + m_random.below(2));
        else if (kind < 29)
            changePlaces(week, role);
        else
            rotate(week, role);
    }

    /// Whether two turns of one person are too near to each other.
    bool areNear(const Move::Part &a, const Move::Part &b) const
    {
        const int apart = std::abs(a.week - b.week);
        return apart <= std::max(0, m_problem.minimumRest)
            || (a.role == 0 && b.role == 0 && apart <= m_problem.minimumGap);
    }

    /// Would break a rule where none is broken: found out without trying, since most do.
    bool breaksRule() const
    {
        for (const Move::Part &part : m_move) {
            if (part.after == nobody || m_problem.away(part.after, part.week))
                return true;
            int near = m_state.conflicts(part.after, part.week, part.role);
            for (const Move::Part &other : m_move) {
                if (&other == &part || !areNear(part, other))
                    continue;
                if (other.after == part.after)
                    return true;
                near -= other.before == part.after ? 1 : 0;
            }
            if (near > 0)
                return true;
        }
        return false;
    }

    /// Makes the next move in the state; false: there is none, or it cannot be taken.
    bool tryMove()
    {
        nextMove();
        if (m_move.size() == 0 || (m_isSound && breaksRule()))
            return false;
        m_move.apply(m_state);
        return true;
    }

    void step(double temperature)
    {
        if (!tryMove())
            return;
        const RotaCost cost = m_state.cost();
        const double energy = energyOf(cost, m_problem);
        const double worse = energy - m_energy;
        if (worse > 0 && (worse > 20 * temperature || m_random.unit() >= std::exp(-worse / temperature)))
            return m_move.revert(m_state);
        m_energy = energy;
        take(cost);
    }

    int againstBest(const RotaCost &cost) const
    {
        return cost.compare(m_bestCost, m_problem.fairnessTolerance, m_problem.spreadTolerance);
    }

    void take(const RotaCost &cost)
    {
        m_isSound = cost.holes == 0 && cost.onLeave == 0 && cost.tooNear == 0;
        for (const Move::Part &part : m_move) {
            if (part.before != nobody)
                unlist(part.week * 2 + part.role, part.before);
            if (part.after != nobody)
                list(part.week * 2 + part.role, part.after);
        }
        if (againstBest(cost) < 0) {
            m_best = m_state.rota();
            m_bestCost = cost;
        }
    }

    const RotaProblem &m_problem;
    RotaBudget m_budget;
    RandomStream m_random;
    RotaState m_state;
    double m_energy = 0;
    bool m_isSound = false; ///< no hole, no leave, no gap broken
    Rota m_best;
    RotaCost m_bestCost;
    int m_weeks;
    int m_people;
    std::vector<std::vector<int>> m_turnsOf; ///< by person: turns (2 · week + role) that may change
    std::vector<int> m_position;             ///< of a turn in its person's list
    Move m_move;
    Progress *m_progress = nullptr;
    RotaFound m_found;
};

} // namespace

RotaFound searchedRota(const RotaProblem &problem, Rota start, const RotaBudget &budget, Progress &progress)
{
    return Annealing(problem, std::move(start), budget).run(progress);
}

} // namespace fairlead
