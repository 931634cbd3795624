// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// How something that comes round again stands on a day (C30).
enum class DueState {
    Unknown, ///< never done and counted from nothing
    Later,
    Due,     ///< from its day on, as long as the grace lasts
    Overdue, ///< past the grace
};

/// When something that comes round again is due next (C30): last done + interval, or, with an anchor, the
/// first day anchor + n intervals after the last one. Counting months keeps to the last day of short ones.
/// While it is paused it is due on the first day after. Invalid: never done, and no anchor.
QDate nextDue(const Cadence &cadence);

/// Due today, overdue after the grace days.
DueState dueState(QDate due, int graceDays, QDate asOf);
DueState dueState(const Cadence &cadence, QDate asOf);

/// What somebody is to be told next.
struct UpdateDue {
    const Stakeholder *stakeholder = nullptr;
    QDate last; ///< invalid: never
    QDate due;  ///< invalid: never told and nothing says when
    DueState state = DueState::Unknown;
};

/// Days that an update may be late before it is overdue (X46).
inline constexpr int updateGrace = 2;

/// Of every stakeholder with a cadence, by day due, then by key: last update + weeks × 7 (C30). Rows point
/// into the workspace. O(n log n).
std::vector<UpdateDue> updatesDue(const Workspace &workspace, QDate asOf);

/// Notes what was told to somebody on a day.
ChangeSet tellStakeholder(const Stakeholder &stakeholder, const QString &text, QDate on);

/// Marks it as done on a day.
ChangeSet doneOn(const Cadence &cadence, QDate on);

} // namespace fairlead
