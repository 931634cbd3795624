// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"

namespace fairlead {

/// How often somebody and the manager talk alone (C30). Several rows of one person follow each other.
struct OneOnOneSeries {
    Id<OneOnOneSeries> id;
    Id<Person> person;
    int everyDays = 14;
    int grace = 3;
    QDate from;
    QDate to; ///< inclusive; empty: until further notice
    QDate pausedUntil;
    int minutes = 30;
    QString sections; ///< one a line; empty: progress, challenges, growth

    /// How people name the record in a sentence.
    QString caption() const { return from.toString(Qt::ISODate); }
    Id<Person> about() const { return person; }
    bool operator==(const OneOnOneSeries &) const = default;

    static constexpr const char *table = "one_on_one_series";
    static constexpr const char *label = QT_TRANSLATE_NOOP("one_on_one_series", "1:1 series");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("one_on_one_series", "1:1 series");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<OneOnOneSeries>> fields();
};

} // namespace fairlead
