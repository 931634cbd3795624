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

/// Life of a shift.
enum class ShiftState { Published, Draft, Worked, Swapped };
template <> struct Choices<ShiftState> {
    static constexpr Choice all[] = {
        {"published", QT_TRANSLATE_NOOP("shift", "Published")},
        {"draft", QT_TRANSLATE_NOOP("shift", "Draft")},
        {"worked", QT_TRANSLATE_NOOP("shift", "Worked")},
        {"swapped", QT_TRANSLATE_NOOP("shift", "Swapped")},
    };
};

/// One turn of duty.
struct Shift {
    Id<Shift> id;
    Id<Rotation> rotation;
    ShiftLayer layer = ShiftLayer::Primary;
    Id<Person> person; ///< empty: nobody, raises X08
    QDate from;
    QDate to;           ///< inclusive
    QDateTime startsAt; ///< empty: at the rotation's hand-off on `from`
    QDateTime endsAt;   ///< exclusive; empty: at the hand-off on the day after `to`
    ShiftState state = ShiftState::Published;
    QString agreedBy; ///< whose consent a change of a published shift has

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
