// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rota/rota_swap.h"
#include "ui/workbench/workbench.h"

namespace fairlead {

/// A turn of duty as the ops review shows it.
struct OpsTurn {
    Id<Rotation> rotation;
    QDate monday;
    ShiftLayer role = ShiftLayer::Primary;
    bool operator==(const OpsTurn &) const = default;
};

/// The swap that is looked at in the ops review: one turn that is marked, and what giving it against another
/// would do.
class OpsSwap {
public:
    explicit OpsSwap(Workbench &workbench) : m_workbench(workbench) { }

    /// Weeks from a Monday on that have a turn of the rotation, at most eight: what can be swapped with.
    static int weeksPlanned(const Workspace &workspace, const Id<Rotation> &rotation, QDate monday);

    const std::optional<OpsTurn> &marked() const { return m_marked; }
    /// Error::Invalid before the plan is computed; else that of rotaPlanOf.
    Result<void> mark(const OpsTurn &turn, QDate firstMonday);
    void clear() { m_marked.reset(); }

    /// The turn that Enter means in the week of `turn`: the same role as the marked one; in its own week the
    /// other role.
    OpsTurn partner(OpsTurn turn) const;
    /// What the swap with that turn would do. Error::Invalid without a mark, for a turn of another rotation,
    /// and as of swapOf.
    Result<RotaSwap> with(const OpsTurn &other) const;

private:
    TurnPlace placeOf(const OpsTurn &turn) const;

    Workbench &m_workbench;
    std::optional<OpsTurn> m_marked;
    RotaPlan m_plan;
};

} // namespace fairlead
