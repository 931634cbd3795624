// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/workspace/workspace.h"

namespace fairlead {

/// On which days somebody is at work, for appointments: whole days only, no figures (capacity has those).
class Presence {
public:
    /// Of a person who is not there: works on every weekday, is never away.
    static Presence of(const Workspace &workspace, const Id<Person> &person);

    /// Employed, worked by pattern, no whole public holiday and at least half of the day not on leave.
    bool isHere(QDate day) const;
    bool isOnLeave(QDate day) const;
    /// The first working day after the leave that covers `day`; `day` itself where there is none. Looks a
    /// year ahead at most.
    QDate backOn(QDate day) const;

private:
    WorkWeek m_week;
    QDate m_start;
    QDate m_end;
    std::vector<QDate> m_holidays;                 ///< whole days, in order
    std::vector<std::pair<QDate, QDate>> m_leaves; ///< half a day or more; both ends inclusive

    bool works(QDate day) const;
};

/// Primary turns of duty of a person that touch [from, to], in order; both ends inclusive.
std::vector<std::pair<QDate, QDate>> primaryTurns(const Workspace &workspace, const Id<Person> &person,
                                                  QDate from, QDate to);

/// The manager of the workspace: whom the most people report to; null: nobody reports to anybody.
Id<Person> workspaceManager(const Workspace &workspace);

} // namespace fairlead
