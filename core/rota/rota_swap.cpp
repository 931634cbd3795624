// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/rota_swap.h"

#include "core/rota/rota_state.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

QString turnName(const RotaPlan &plan, const TurnPlace &turn)
{
    const QString week = Text::tr("W%1").arg(plan.monday.addDays(7 * qint64(turn.week)).weekNumber());
    return turn.role == ShiftLayer::Primary ? Text::tr("primary in %1").arg(week)
                                            : Text::tr("secondary in %1").arg(week);
}

bool isInside(const RotaPlan &plan, const TurnPlace &turn)
{
    return turn.week >= 0 && size_t(turn.week) < plan.problem.weeks.size();
}

} // namespace

Rota currentRota(const Workspace &workspace, const RotaPlan &plan)
{
    Rota rota;
    for (size_t week = 0; week < plan.problem.weeks.size(); ++week) {
        std::array<int, 2> turns = plan.problem.weeks[week].published;
        for (size_t role = 0; role < 2; ++role) {
            const Shift *shift = workspace.find(plan.shifts[week][role]);
            if (!shift)
                continue;
            const auto at = std::ranges::find(plan.people, shift->person);
            turns[role] = at == plan.people.end() ? RotaWeek::nobody : int(at - plan.people.begin());
        }
        rota.push_back(turns);
    }
    return rota;
}

RotaStanding standingOf(const RotaProblem &problem, const Rota &rota)
{
    const RotaState state(problem, rota);
    RotaStanding standing;
    standing.cost = state.cost();
    std::vector<double> loads;
    for (size_t person = 0; person < problem.people.size(); ++person) {
        loads.push_back(state.load(int(person)));
        standing.furthest =
            std::max(standing.furthest, std::abs(state.load(int(person)) - state.share(int(person))));
    }
    standing.fairness = fairnessOf(loads);
    return standing;
}

Result<RotaSwap> swapOf(const Workspace &workspace, const RotaPlan &plan, const TurnPlace &one,
                        const TurnPlace &other)
{
    if (!isInside(plan, one) || !isInside(plan, other) || one == other)
        return fail(Error::invalid(Text::tr("A swap needs two turns of one rotation.")));
    for (const TurnPlace &turn : {one, other}) {
        if (plan.problem.weeks[size_t(turn.week)].isFixed[size_t(turn.role)])
            return fail(Error::invalid(
                Text::tr("The turn %1 has begun or is agreed; it stays.").arg(turnName(plan, turn))));
    }
    RotaSwap swap;
    swap.rota = currentRota(workspace, plan);
    int &first = swap.rota[size_t(one.week)][size_t(one.role)];
    int &second = swap.rota[size_t(other.week)][size_t(other.role)];
    if (first == second)
        return fail(Error::invalid(Text::tr("Both turns have the same person.")));
    swap.before = standingOf(plan.problem, swap.rota);
    std::swap(first, second);
    swap.after = standingOf(plan.problem, swap.rota);
    swap.change = changesOf(workspace, plan, swap.rota);
    const Rotation *rotation = workspace.find(plan.rotation);
    swap.change.changes.sentence =
        Text::tr("Swap in %1: %2 and %3")
            .arg(rotation ? rotation->name : QString(), turnName(plan, one), turnName(plan, other));
    return swap;
}

} // namespace fairlead
