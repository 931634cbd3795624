// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/oncall/shift.h"

namespace fairlead {

/// Somebody stands in. One that names a shift follows it when it moves; one without covers a stretch of time.
struct ShiftOverride {
    Id<ShiftOverride> id;
    Id<Rotation> rotation;
    ShiftLayer layer = ShiftLayer::Primary;
    Id<Shift> shift;
    Id<Person> person;
    QDateTime from;
    QDateTime to; ///< exclusive
    QString reason;
    QString agreedBy;

    /// How people name the record in a sentence.
    QString caption() const { return from.toString(Qt::ISODate); }
    bool operator==(const ShiftOverride &) const = default;

    static constexpr const char *table = "shift_override";
    static constexpr const char *label = QT_TRANSLATE_NOOP("shift_override", "Override");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("shift_override", "Overrides");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ShiftOverride>> fields();
};

} // namespace fairlead
