// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/leave_edits.h"

namespace fairlead {

/// What a drag over somebody's days does: it makes leave, moves it, or pulls one of its ends. A value;
/// tested without a window.
struct LeaveDrag {
    enum class Mode { Create, Move, Start, End };
    Mode mode = Mode::Create;
    Id<Person> person;
    Leave leave; ///< that is dragged; of Mode::Create the one that comes to be
    QDate from;  ///< day under the mouse where it began
    QDate to;    ///< and where it is now

    bool isStill() const { return from == to; }
    /// The change if it ended here; nothing moved changes nothing.
    Result<ChangeSet> changes(const Workspace &workspace) const;
};

/// What a drag that begins in a day does: `share` is where in the day, from 0 at its start to 1, and
/// `grip` how much of the day at either end pulls the end of leave.
LeaveDrag dragFrom(const Workspace &workspace, const Id<Person> &person, QDate day, double share,
                   double grip);

} // namespace fairlead
