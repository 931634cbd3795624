// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/ops_swap.h"

#include "ui/operations/ops_review_view.h"

#include <algorithm>

namespace fairlead {

int OpsSwap::weeksPlanned(const Workspace &workspace, const Id<Rotation> &rotation, QDate monday)
{
    constexpr int most = 8;
    int weeks = 0;
    for (const Shift &shift : workspace.rows<Shift>()) {
        if (shift.rotation == rotation && shift.from >= monday)
            weeks = std::max(weeks, int(monday.daysTo(shift.from)) / 7 + 1);
    }
    return std::min(weeks, most);
}

Result<void> OpsSwap::mark(const OpsTurn &turn, QDate firstMonday)
{
    const PlanResult *result = m_workbench.result();
    if (!result)
        return fail(Error::invalid(OpsReviewView::tr("The plan is not computed yet.")));
    auto plan = rotaPlanOf(m_workbench.workspace(), *result, turn.rotation, firstMonday,
                           std::max(1, weeksPlanned(m_workbench.workspace(), turn.rotation, firstMonday)));
    if (!plan)
        return fail(plan.error());
    m_plan = *std::move(plan);
    m_marked = turn;
    return {};
}

OpsTurn OpsSwap::partner(OpsTurn turn) const
{
    if (!m_marked)
        return turn;
    turn.role = m_marked->role;
    if (turn == *m_marked)
        turn.role = turn.role == ShiftLayer::Primary ? ShiftLayer::Secondary : ShiftLayer::Primary;
    return turn;
}

Result<RotaSwap> OpsSwap::with(const OpsTurn &other) const
{
    if (!m_marked || other.rotation != m_marked->rotation)
        return fail(Error::invalid(OpsReviewView::tr("A turn is swapped within its rotation.")));
    return swapOf(m_workbench.workspace(), m_plan, placeOf(*m_marked), placeOf(other));
}

TurnPlace OpsSwap::placeOf(const OpsTurn &turn) const
{
    return {int(m_plan.monday.daysTo(turn.monday) / 7), turn.role};
}

} // namespace fairlead
