// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/holiday_calendar.h"

namespace fairlead {

/// One day off in a calendar.
struct Holiday {
    Id<Holiday> id;
    Id<HolidayCalendar> calendar;
    QDate date;
    QString name;
    Share dayOff = Share::of(1);

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const Holiday &) const = default;

    static constexpr const char *table = "holiday";
    static constexpr const char *label = QT_TRANSLATE_NOOP("holiday", "Holiday");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("holiday", "Holidays");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Holiday>> fields();
};

} // namespace fairlead
