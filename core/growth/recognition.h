// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/growth/talking_point.h"

namespace fairlead {

/// Thanks for something; empty date of saying: not yet said.
struct Recognition {
    Id<Recognition> id;
    Id<Person> person;
    QDate on;
    QString text;
    QDate saidOn;
    bool isPublished = false;

    /// How people name the record in a sentence.
    QString caption() const { return on.toString(Qt::ISODate); }
    Id<Person> about() const { return person; }
    QDate keptFrom() const { return on; }
    bool operator==(const Recognition &) const = default;

    static constexpr int monthsKept = 24; ///< GR10
    static constexpr const char *table = "recognition";
    static constexpr const char *label = QT_TRANSLATE_NOOP("recognition", "Recognition");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("recognition", "Recognition");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Recognition>> fields();
};

} // namespace fairlead
