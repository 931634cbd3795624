// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/workspace/workspace.h"

namespace fairlead {

/// The calendars of a workspace for working-day arithmetic (C01), each built once.
class WorkCalendars {
public:
    explicit WorkCalendars(const Workspace &workspace);

    /// Index into all(). The first one, Monday to Friday without holidays, stands for none.
    int indexOf(const Id<HolidayCalendar> &calendar) const;
    const WorkCalendar &of(const Id<HolidayCalendar> &calendar) const
    {
        return m_calendars[size_t(indexOf(calendar))];
    }
    const std::vector<WorkCalendar> &all() const { return m_calendars; }

private:
    std::vector<WorkCalendar> m_calendars;
    std::vector<Id<HolidayCalendar>> m_ids; ///< ascending; of m_calendars from the second on
};

/// Which part of a day is a public holiday, whatever the weekly pattern: 0 to 1.
double holidayShare(const WorkCalendar &calendar, Day day);

} // namespace fairlead
