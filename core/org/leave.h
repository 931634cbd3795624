// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"

namespace fairlead {

/// Five neutral words; no reasons are stored (GR15).
enum class LeaveKind { Planned, Unplanned, Long, Training, Compensation };
template <> struct Choices<LeaveKind> {
    static constexpr Choice all[] = {
        {"planned", QT_TRANSLATE_NOOP("leave", "Planned")},
        {"unplanned", QT_TRANSLATE_NOOP("leave", "Unplanned")},
        {"long", QT_TRANSLATE_NOOP("leave", "Long")},
        {"training", QT_TRANSLATE_NOOP("leave", "Training")},
        {"comp", QT_TRANSLATE_NOOP("leave", "Compensation")},
    };
};

/// Days away. Overlapping leave is counted once; no reasons are stored (GR15).
struct Leave {
    Id<Leave> id;
    Id<Person> person;
    QDate from;
    QDate to; ///< inclusive
    Share fraction = Share::of(1);
    LeaveKind kind = LeaveKind::Planned;
    QString externalId;

    /// How people name the record in a sentence.
    QString caption() const
    {
        return QString(from.toString(Qt::ISODate) + QStringLiteral(" – ") + to.toString(Qt::ISODate));
    }
    bool operator==(const Leave &) const = default;

    static constexpr const char *table = "leave";
    static constexpr const char *label = QT_TRANSLATE_NOOP("leave", "Leave");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("leave", "Leave");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Leave>> fields();
};

} // namespace fairlead
