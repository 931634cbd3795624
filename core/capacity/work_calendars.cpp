// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/work_calendars.h"

namespace fairlead {

namespace {

WorkCalendar built(const HolidayCalendar &row, const std::vector<DayOff> &holidays)
{
    WorkCalendar::Week week{};
    for (size_t day = 0; day < week.size(); ++day)
        week[day] = std::clamp(row.week.days[day].value(), 0.0, 1.0);
    if (auto calendar = WorkCalendar::create(week, holidays))
        return *calendar;
    // A week without a working day cannot be scheduled; its holidays still count.
    return WorkCalendar::create(WorkCalendar::mondayToFriday, holidays).value_or(WorkCalendar());
}

} // namespace

WorkCalendars::WorkCalendars(const Workspace &workspace)
{
    for (const HolidayCalendar &row : workspace.rows<HolidayCalendar>())
        m_ids.push_back(row.id);
    std::vector<std::vector<DayOff>> holidays(m_ids.size() + 1);
    for (const Holiday &holiday : workspace.rows<Holiday>()) {
        const int index = indexOf(holiday.calendar);
        if (index > 0 && holiday.date.isValid()) {
            const double off = std::clamp(holiday.dayOff.value(), 0.0, 1.0);
            holidays[size_t(index)].push_back({holiday.date, off, holiday.name});
        }
    }
    m_calendars.reserve(m_ids.size() + 1);
    m_calendars.emplace_back();
    for (const HolidayCalendar &row : workspace.rows<HolidayCalendar>())
        m_calendars.push_back(built(row, holidays[m_calendars.size()]));
}

int WorkCalendars::indexOf(const Id<HolidayCalendar> &calendar) const
{
    const auto at =
        std::ranges::lower_bound(m_ids, calendar, [](const auto &a, const auto &b) { return a < b; });
    return at != m_ids.end() && *at == calendar ? int(at - m_ids.begin()) + 1 : 0;
}

double holidayShare(const WorkCalendar &calendar, Day day)
{
    const auto &holidays = calendar.holidays();
    const QDate date = dateOf(day);
    auto at = std::ranges::lower_bound(holidays, date, {}, &DayOff::date);
    double share = 0;
    for (; at != holidays.end() && at->date == date; ++at)
        share = std::max(share, at->off);
    return share;
}

} // namespace fairlead
