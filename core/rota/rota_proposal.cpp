// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/rota_proposal.h"

#include "core/base/random_stream.h"
#include "core/rota/rota_state.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace fairlead {

namespace {

constexpr int nobody = RotaWeek::nobody;

/// Accumulated load so far, as C19 compares it: with what was carried before, per capacity.
double accumulated(const RotaProblem &problem, const RotaState &state, int person)
{
    const RotaPerson &row = problem.people[size_t(person)];
    return (state.load(person) + row.carryOver) / std::max(row.capacity, 0.01);
}

/// The next of C19 for a turn among those `isPossible`; nobody: none is.
template <class Possible>
int nextInLine(const RotaProblem &problem, const RotaState &state, int week, int role, Possible isPossible)
{
    const int partner = state.at(week, 1 - role);
    int best = nobody;
    std::tuple<bool, double, int> bestRank;
    for (int person = 0; person < int(problem.people.size()); ++person) {
        if (person == partner || !isPossible(person))
            continue;
        const bool isSameSite = role == 1 && problem.prefersOtherSite && partner != nobody
            && problem.people[size_t(partner)].site == problem.people[size_t(person)].site;
        const std::tuple rank(isSameSite, accumulated(problem, state, person),
                              -state.weeksSincePrimary(person, week));
        if (best == nobody || rank < bestRank) {
            best = person;
            bestRank = rank;
        }
    }
    return best;
}

/// Rules that hold while a rota is filled from the front, where only earlier duties are known.
bool isNextFree(const RotaProblem &problem, const RotaState &state, int person, int week)
{
    // C19 asks for the gap since the last primary in both roles.
    return state.isFree(person, week, 0) && state.weeksSincePrimary(person, week) > problem.minimumGap;
}

Rota emptyRota(const RotaProblem &problem)
{
    return Rota(problem.weeks.size(), {nobody, nobody});
}

/// The levels in the energy that the search accepts by, far enough apart that the upper ones freeze while the
/// lower ones still move. The best rota is kept by RotaCost::compare.
double energyOf(const RotaCost &cost, double tolerance)
{
    return 1e6 * cost.holes + 3e5 * cost.onLeave + 1e5 * cost.tooNear
        + 20 * std::max(cost.fairness, tolerance) + cost.damage + 0.3 * cost.spread + 0.15 * cost.wishes
        + 0.1 * cost.changes;
}

/// One change of up to two turns, and what was there before.
struct Move {
    struct Part {
        int week;
        int role;
        int before;
        int after;
    };
    std::array<Part, 2> parts{};
    int count = 0;

    void add(const RotaState &state, int week, int role, int after)
    {
        parts[size_t(count++)] = {week, role, state.at(week, role), after};
    }
    void apply(RotaState &state) const
    {
        // Both are taken out first, so that nobody counts twice in between.
        for (int i = 0; i < count; ++i)
            state.place(parts[size_t(i)].week, parts[size_t(i)].role, nobody);
        for (int i = 0; i < count; ++i)
            state.place(parts[size_t(i)].week, parts[size_t(i)].role, parts[size_t(i)].after);
    }
    void revert(RotaState &state) const
    {
        for (int i = 0; i < count; ++i)
            state.place(parts[size_t(i)].week, parts[size_t(i)].role, nobody);
        for (int i = 0; i < count; ++i)
            state.place(parts[size_t(i)].week, parts[size_t(i)].role, parts[size_t(i)].before);
    }
};

class Annealing {
public:
    Annealing(const RotaProblem &problem, const RotaBudget &budget)
        : m_problem(problem)
        , m_budget(budget)
        , m_random(budget.seed)
        , m_state(problem, greedyRota(problem))
        , m_best(m_state.rota())
        , m_bestCost(m_state.cost())
    { }

    RotaProposal run(Progress &progress)
    {
        RotaProposal proposal;
        const std::int64_t perRound = m_budget.moves / rounds;
        const bool canMove = !m_problem.people.empty() && !m_problem.weeks.empty();
        for (int round = 0; round < rounds && canMove && !proposal.wasStopped; ++round) {
            m_state = RotaState(m_problem, m_best);
            m_energy = energyOf(m_state.cost(), m_problem.fairnessTolerance);
            m_isSound = false;
            const double hot = round == 0 ? 80 : 30;
            const double cooling = std::pow(cold / hot, double(chunk) / double(std::max(chunk, perRound)));
            double temperature = hot;
            for (std::int64_t done = 0; done < perRound; done += chunk) {
                for (int i = 0; i < chunk; ++i)
                    step(temperature);
                temperature *= cooling;
                proposal.moves += chunk;
                if (!progress.advance(std::min(1.0, double(proposal.moves) / double(m_budget.moves)))) {
                    proposal.wasStopped = true;
                    break;
                }
            }
        }
        const RotaState honest(m_problem, withHoles());
        proposal.rota = honest.rota();
        proposal.cost = honest.cost();
        proposal.turns = turnsOf(m_problem, proposal.rota);
        return proposal;
    }

private:
    static constexpr int rounds = 4;
    static constexpr std::int64_t chunk = 4096;
    static constexpr double cold = 0.03; ///< below the least level

    /// The best rota, with a hole where somebody is twice in a week, or away: that covers nothing.
    Rota withHoles() const
    {
        Rota rota = m_best;
        for (int week = 0; week < int(rota.size()); ++week) {
            for (int role = 1; role >= 0; --role) {
                int &person = rota[size_t(week)][size_t(role)];
                const bool isTwice = person == rota[size_t(week)][size_t(1 - role)];
                if (person != nobody && !isFixed(week, role) && (isTwice || m_problem.away(person, week)))
                    person = nobody;
            }
        }
        return rota;
    }

    bool isFixed(int week, int role) const { return m_problem.weeks[size_t(week)].isFixed[size_t(role)]; }

    Move nextMove()
    {
        Move move;
        const int week = m_random.below(int(m_problem.weeks.size()));
        const int role = m_random.below(2);
        const int kind = m_random.below(8);
        if (isFixed(week, role))
            return move;
        if (kind == 0) {
            if (isFixed(week, 1 - role))
                return move;
            move.add(m_state, week, role, m_state.at(week, 1 - role));
            move.add(m_state, week, 1 - role, m_state.at(week, role));
        } else if (kind <= 4) {
            const int other = m_random.below(int(m_problem.weeks.size()));
            const int otherRole = m_random.below(2);
            if (isFixed(other, otherRole) || m_state.at(other, otherRole) == m_state.at(week, role))
                return move;
            move.add(m_state, week, role, m_state.at(other, otherRole));
            move.add(m_state, other, otherRole, m_state.at(week, role));
        } else {
            move.add(m_state, week, role, m_random.below(int(m_problem.people.size())));
        }
        return move;
    }

    /// Would break a rule where none is broken: what costs most to find out by trying.
    bool isHopeless(const Move &move) const
    {
        if (!m_isSound)
            return false;
        for (int i = 0; i < move.count; ++i) {
            const Move::Part &part = move.parts[size_t(i)];
            if (part.after == nobody || m_problem.away(part.after, part.week))
                return true;
        }
        const Move::Part &only = move.parts[0];
        // Leaving the turn to whom it has changes nothing, and conflicts() leaves its own place aside.
        return move.count == 1
            && (only.after == only.before || m_state.conflicts(only.after, only.week, only.role) > 0);
    }

    void step(double temperature)
    {
        const Move move = nextMove();
        if (move.count == 0 || isHopeless(move))
            return;
        move.apply(m_state);
        const RotaCost cost = m_state.cost();
        const double energy = energyOf(cost, m_problem.fairnessTolerance);
        const double worse = energy - m_energy;
        if (worse > 0 && (worse > 20 * temperature || m_random.unit() >= std::exp(-worse / temperature))) {
            move.revert(m_state);
            return;
        }
        m_energy = energy;
        m_isSound = cost.holes == 0 && cost.onLeave == 0 && cost.tooNear == 0;
        if (worse <= 0 && cost.compare(m_bestCost, m_problem.fairnessTolerance) < 0) {
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
};

/// The least rule whose breaking would fill the hole, and with whom.
void explainHole(const RotaProblem &problem, const RotaState &state, RotaTurn &turn)
{
    const int role = int(turn.role);
    RotaProblem withoutRest = problem;
    withoutRest.minimumRest = 0;
    const RotaState rested(withoutRest, state.rota());
    const auto isHere = [&](int person) { return !problem.away(person, turn.week); };
    turn.relaxed = RelaxedRule::Rest;
    turn.wouldFill = nextInLine(problem, state, turn.week, role,
                                [&](int person) { return rested.isFree(person, turn.week, role); });
    if (turn.wouldFill == nobody) {
        turn.relaxed = RelaxedRule::Gap;
        turn.wouldFill = nextInLine(problem, state, turn.week, role, isHere);
    }
    if (turn.wouldFill == nobody) {
        turn.relaxed = RelaxedRule::Leave;
        turn.wouldFill = nextInLine(problem, state, turn.week, role, [](int) { return true; });
    }
}

RotaTurn explained(const RotaProblem &problem, RotaState &state, int week, int role)
{
    const int person = state.at(week, role);
    RotaTurn turn{week, ShiftLayer(role), person, TurnReason::Nobody, 0, 0, 0, 0, RelaxedRule::Leave, nobody};
    if (person == nobody) {
        explainHole(problem, state, turn);
        return turn;
    }
    turn.load = state.load(person);
    turn.share = state.share(person);
    const double damage = problem.damageOf(person, week);
    double nextDamage = damage;
    bool isMostOwed = true;
    // How far each would be below the fair share if this turn were still open.
    const double owed = turn.share - (turn.load - problem.loadOf(week, role));
    for (int other = 0; other < int(problem.people.size()); ++other) {
        if (other == person || other == state.at(week, 1 - role) || !state.isFree(other, week, role))
            continue;
        const double otherDamage = problem.damageOf(other, week);
        nextDamage = turn.others == 0 ? otherDamage : std::min(nextDamage, otherDamage);
        isMostOwed = isMostOwed && owed >= state.share(other) - state.load(other);
        ++turn.others;
    }
    const RotaWeek &row = problem.weeks[size_t(week)];
    constexpr double worthNaming = 0.25; ///< focused days
    if (row.isFixed[size_t(role)])
        turn.reason = TurnReason::Fixed;
    else if (turn.others == 0)
        turn.reason = TurnReason::OnlyOne;
    else if (row.published[size_t(role)] == person)
        turn.reason = TurnReason::Kept;
    else if (nextDamage - damage >= worthNaming)
        turn.reason = TurnReason::SparesPath;
    else
        turn.reason = isMostOwed ? TurnReason::MostOwed : TurnReason::Balance;
    if (turn.reason == TurnReason::SparesPath)
        turn.spared = (nextDamage - damage) * (role == 0 ? 1 : problem.secondaryDamage);
    return turn;
}

} // namespace

Rota greedyRota(const RotaProblem &problem)
{
    RotaState state(problem, emptyRota(problem));
    for (size_t week = 0; week < problem.weeks.size(); ++week) {
        for (int role = 0; role < 2; ++role) {
            const int published = problem.weeks[week].published[size_t(role)];
            if (problem.weeks[week].isFixed[size_t(role)])
                state.place(int(week), role, published);
        }
    }
    for (int week = 0; week < int(problem.weeks.size()); ++week) {
        for (int role = 0; role < 2; ++role) {
            const RotaWeek &row = problem.weeks[size_t(week)];
            const int published = row.published[size_t(role)];
            if (row.isFixed[size_t(role)])
                continue;
            const bool stays = published != nobody && published != state.at(week, 1 - role)
                && state.isFree(published, week, role);
            state.place(week, role,
                        stays ? published : nextInLine(problem, state, week, role, [&](int person) {
                            return isNextFree(problem, state, person, week);
                        }));
        }
    }
    return state.rota();
}

RotaProposal proposedRota(const RotaProblem &problem, const RotaBudget &budget, Progress &progress)
{
    return Annealing(problem, budget).run(progress);
}

std::vector<RotaTurn> turnsOf(const RotaProblem &problem, const Rota &rota)
{
    RotaState state(problem, rota);
    std::vector<RotaTurn> turns;
    for (int week = 0; week < int(problem.weeks.size()); ++week) {
        for (int role = 0; role < 2; ++role)
            turns.push_back(explained(problem, state, week, role));
    }
    return turns;
}

} // namespace fairlead
