// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// Working days of a place: a weekly pattern and its public holidays (C01).
struct HolidayCalendar {
    Id<HolidayCalendar> id;
    QString key;
    QString name;
    WorkWeek week;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const HolidayCalendar &) const = default;

    static constexpr const char *table = "holiday_calendar";
    static constexpr const char *label = QT_TRANSLATE_NOOP("holiday_calendar", "Calendar");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("holiday_calendar", "Calendars");
    static constexpr const char *keyPrefix = "CAL"; ///< of new keys; empty: records have no key
    static std::span<const Field<HolidayCalendar>> fields();
};

} // namespace fairlead
