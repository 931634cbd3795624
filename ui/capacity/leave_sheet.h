// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_result.h"
#include "ui/kit/theme.h"

namespace fairlead {

/// What one day of one person shows.
struct LeaveDay {
    bool isFree = false;    ///< not worked: weekend or another weekday by the person's week
    bool isOutside = false; ///< not employed yet, or no longer
    double holiday = 0;     ///< share of the day
    QString holidayName;
    Id<Leave> leave; ///< null: none
    LeaveKind kind = LeaveKind::Planned;
    double share = 0; ///< of the day, on leave
    bool isFirst = false;
    bool isLast = false; ///< the leave starts or ends on this day
    bool isPrimary = false;
    bool isSecondary = false;
    bool isConflict = false; ///< on call on a worked day that is leave

    bool operator==(const LeaveDay &) const = default;
};

/// One line of the calendar: a team, or one of its people.
struct LeaveRow {
    bool isHead = false;
    Id<Team> team;
    Id<Person> person;
    QString name;
    double net = 0;
    int conflicts = 0; ///< turns of duty during leave
    std::vector<LeaveDay> days;

    bool isSame(const LeaveRow &other) const
    {
        return isHead == other.isHead && team == other.team && person == other.person;
    }
};

/// Days off that somebody of those shown has, in order.
struct NamedHoliday {
    QDate date;
    QString name;
};

struct LeaveSheet {
    QDate start;
    QDate end; ///< inclusive
    std::vector<LeaveRow> rows;
    std::vector<NamedHoliday> holidays;
    int dayCount() const { return start.isValid() ? int(start.daysTo(end)) + 1 : 0; }
};

/// The people of a team, or of all, day by day. `capacity` gives the period and the net days.
LeaveSheet leaveSheet(const Workspace &workspace, const Capacity &capacity, const Id<Team> &team);

/// Takes away who is on call when: others look at the screen (GR5).
void hideDuty(LeaveSheet &sheet);

/// "L", "U", "A", "T", "C": one letter for each kind.
QString leaveLetter(LeaveKind kind);
/// "P" or "S": on call as primary or secondary; empty when not on call.
QString dutyLetter(const LeaveDay &day);
QString leaveKindName(LeaveKind kind);
/// "Ana, Tuesday 13 October: on leave, planned; on call as primary".
QString dayInWords(const LeaveSheet &sheet, const LeaveRow &row, int day);

} // namespace fairlead
