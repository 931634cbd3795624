// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/icalendar_reader.h"
#include "core/rota/rendered_schedule.h"
#include "core/workspace/workspace.h"

namespace fairlead {

/// The final schedule of a rotation as an iCalendar file (EX2, RFC 5545): one event a turn of duty of one
/// person, in UTC, "On Call - NAME - ROTATION", the secondary's with "(secondary)" behind. Uids follow from
/// rotation, role, person and beginning, so that a later export updates what a calendar has. `stamp` is the
/// time of the export, UTC. Empty turns and gaps are not written.
QByteArray rotaCalendar(const Workspace &workspace, const Rotation &rotation,
                        const RenderedSchedule &schedule, const QDateTime &stamp);

/// What the title of an on-call event says.
struct DutyTitle {
    QString person;
    QString schedule; ///< empty: not said
    int level = -1;   ///< of "[L1]"; −1: not said
    ShiftLayer layer = ShiftLayer::Primary;
    bool isDuty = false; ///< the title has a form that only on-call feeds have
};

/// Titles of PagerDuty ("On Call - Ana Silva - Payments"), Grafana ("[L1] ana.silva") and of people who type
/// ("Primary: Ana"). Secondary is what says so ("secondary", "backup", "second line").
DutyTitle dutyTitle(const QString &summary);

} // namespace fairlead
