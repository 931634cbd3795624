// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/rota/rota_problem.h"

namespace fairlead {

/// Why somebody has a turn.
enum class TurnReason {
    Fixed,      ///< worked already, or agreed
    OnlyOne,    ///< nobody else is here and rested
    Kept,       ///< as published
    SparesPath, ///< everybody else who could would cost the critical path more
    MostOwed,   ///< furthest below the fair share of those who could
    Balance,    ///< not the one who is owed most now, but so that all shares come out
    Nobody,     ///< a hole
};
/// What would have to give way for a hole to be filled, the least first.
enum class RelaxedRule { Rest, Gap, Leave };

/// One turn of a proposed rota with its reason.
struct RotaTurn {
    int week = 0;
    ShiftLayer role = ShiftLayer::Primary;
    int person = RotaWeek::nobody;
    TurnReason reason = TurnReason::Balance;
    int others = 0;                           ///< how many else could take it
    double load = 0;                          ///< the person's in the whole rota
    double share = 0;                         ///< the person's fair share
    double spared = 0;                        ///< of SparesPath: focused days less than with the next best
    RelaxedRule relaxed = RelaxedRule::Leave; ///< of Nobody
    int wouldFill = RotaWeek::nobody;         ///< of Nobody: who would then take it
};

struct RotaProposal {
    Rota rota;
    RotaCost cost;
    std::vector<RotaTurn> turns; ///< by week and role
    std::int64_t moves = 0;      ///< that were tried
    bool wasStopped = false;     ///< by `progress`; the rota is the best so far
};

/// How much is tried. The result depends on `moves` and `seed`, never on the clock: same seed, same rota.
struct RotaBudget {
    std::int64_t moves = 16'000'000; ///< 0.9–1.3 s at the 13 to 18 million a second that were measured
    std::uint64_t seed = 1;
};

/// Week by week, without looking ahead (C19). Fixed turns stay, published ones where nothing speaks against.
/// Primary: among those who are here, whose gap since the last primary is kept and who were not on duty
/// within the rest, the lowest accumulated load (with the carry-over, per capacity), then the longest since
/// the last primary, then the order of people. Secondary: the same rules, somebody else, at another site
/// where that is preferred. Nobody: a hole. Cost: O(weeks · people · gap).
Rota greedyRota(const RotaProblem &problem);

/// Simulated annealing from the greedy rota, with reheats from the best so far. Moves: give a turn to
/// somebody else, exchange it for one or two of theirs, swap two turns or the roles of a week, send three
/// turns round, and let two people change places for some weeks. On a year of ten people it comes to the
/// proved least cost of B.4 (bench_rota). The best rota seen wins, in the order of RotaCost: coverage, leave,
/// gap and rest, fairness beyond the tolerance, damage to the critical path, holidays and weekends, wishes,
/// few changes. Anytime: when `progress` says stop, the best so far comes back with `wasStopped`. Cost:
/// O(people
/// + gap) a move.
RotaProposal proposedRota(const RotaProblem &problem, const RotaBudget &budget, Progress &progress);

/// The reasons of any rota.
std::vector<RotaTurn> turnsOf(const RotaProblem &problem, const Rota &rota);

} // namespace fairlead
