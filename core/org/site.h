// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/holiday_calendar.h"

namespace fairlead {

/// A place where people work.
struct Site {
    Id<Site> id;
    QString key;
    QString name;
    QString timeZone; ///< IANA name
    QString country;
    Id<HolidayCalendar> calendar;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const Site &) const = default;

    static constexpr const char *table = "site";
    static constexpr const char *label = QT_TRANSLATE_NOOP("site", "Site");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("site", "Sites");
    static constexpr const char *keyPrefix = "SITE"; ///< of new keys; empty: records have no key
    static std::span<const Field<Site>> fields();
};

} // namespace fairlead
