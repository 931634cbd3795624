// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/rota_proposal.h"

#include "core/rota/rota_search.h"
#include "core/rota/rota_state.h"

#include <algorithm>
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

/// A rota with a hole where somebody is twice in a week, or away: that covers nothing.
Rota withHoles(const RotaProblem &problem, Rota rota)
{
    for (int week = 0; week < int(rota.size()); ++week) {
        const RotaWeek &row = problem.weeks[size_t(week)];
        for (int role = 1; role >= 0; --role) {
            int &person = rota[size_t(week)][size_t(role)];
            const bool isTwice = person == rota[size_t(week)][size_t(1 - role)];
            if (person != nobody && !row.isFixed[size_t(role)] && (isTwice || problem.away(person, week)))
                person = nobody;
        }
    }
    return rota;
}

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
    const RotaFound found = searchedRota(problem, greedyRota(problem), budget, progress);
    RotaProposal proposal;
    proposal.moves = found.moves;
    proposal.wasStopped = found.wasStopped;
    proposal.rota = withHoles(problem, found.rota);
    proposal.cost = RotaState(problem, proposal.rota).cost();
    proposal.turns = turnsOf(problem, proposal.rota);
    return proposal;
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
