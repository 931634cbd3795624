// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/leave_drag.h"

namespace fairlead {

Result<ChangeSet> LeaveDrag::changes(const Workspace &workspace) const
{
    if (mode == Mode::Create) {
        Leave made = leave;
        made.from = std::min(from, to);
        made.to = std::max(from, to);
        return addLeave(workspace, std::move(made));
    }
    const qint64 days = from.daysTo(to);
    const QDate first = mode == Mode::End ? leave.from : leave.from.addDays(days);
    const QDate last = mode == Mode::Start ? leave.to : leave.to.addDays(days);
    return resizeLeave(workspace, leave.id, first, last);
}

LeaveDrag dragFrom(const Workspace &workspace, const Id<Person> &person, QDate day, double share, double grip)
{
    LeaveDrag drag;
    drag.person = person;
    drag.from = drag.to = day;
    const Leave *leave = leaveOn(workspace, person, day);
    if (!leave) {
        drag.leave.id = Id<Leave>::create();
        drag.leave.person = person;
        return drag;
    }
    drag.leave = *leave;
    drag.mode = LeaveDrag::Mode::Move;
    // Of one day only, the later end: leave mostly gets longer.
    if (day == leave->to && share >= 1 - grip)
        drag.mode = LeaveDrag::Mode::End;
    else if (day == leave->from && share <= grip)
        drag.mode = LeaveDrag::Mode::Start;
    return drag;
}

} // namespace fairlead
