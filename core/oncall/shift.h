// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/oncall/rotation.h"
#include "core/org/person.h"

namespace fairlead {

/// Who is called first.
enum class ShiftLayer { Primary, Secondary };
template <> struct Choices<ShiftLayer> {
    static constexpr Choice all[] = {
        {"primary", QT_TRANSLATE_NOOP("shift", "Primary")},
        {"secondary", QT_TRANSLATE_NOOP("shift", "Secondary")},
    };
};

/// One turn of duty.
struct Shift {
    Id<Shift> id;
    Id<Rotation> rotation;
    ShiftLayer layer = ShiftLayer::Primary;
    Id<Person> person; ///< empty: nobody, raises X08
    QDate from;
    QDate to; ///< inclusive

    /// How people name the record in a sentence.
    QString caption() const
    {
        return QString(from.toString(Qt::ISODate) + QStringLiteral(" – ") + to.toString(Qt::ISODate));
    }
    bool operator==(const Shift &) const = default;

    static constexpr const char *table = "shift";
    static constexpr const char *label = QT_TRANSLATE_NOOP("shift", "Shift");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("shift", "Shifts");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Shift>> fields();
};

} // namespace fairlead
