// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/holiday_calendar.h"

namespace fairlead {

std::span<const Field<HolidayCalendar>> HolidayCalendar::fields()
{
    static constexpr Field<HolidayCalendar> all[] = {
        field<&HolidayCalendar::id>("id", QT_TRANSLATE_NOOP("holiday_calendar", "Id")).internal(),
        field<&HolidayCalendar::key>("key", QT_TRANSLATE_NOOP("holiday_calendar", "Key")).required(),
        field<&HolidayCalendar::name>("name", QT_TRANSLATE_NOOP("holiday_calendar", "Name")).required(),
        field<&HolidayCalendar::week>("week", QT_TRANSLATE_NOOP("holiday_calendar", "Working week")),
    };
    return all;
}

} // namespace fairlead
