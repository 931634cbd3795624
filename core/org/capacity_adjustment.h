// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"
#include "core/org/team.h"

namespace fairlead {

/// Why capacity differs from what the calendar says.
enum class AdjustmentReason { Training, Hiring, Infrastructure, Event, Other };
template <> struct Choices<AdjustmentReason> {
    static constexpr Choice all[] = {
        {"training", QT_TRANSLATE_NOOP("capacity_adjustment", "Training")},
        {"hiring", QT_TRANSLATE_NOOP("capacity_adjustment", "Hiring")},
        {"infrastructure", QT_TRANSLATE_NOOP("capacity_adjustment", "Infrastructure")},
        {"event", QT_TRANSLATE_NOOP("capacity_adjustment", "Event")},
        {"other", QT_TRANSLATE_NOOP("capacity_adjustment", "Other")},
    };
};

/// Focused days added to or taken from a team or person, listed one by one in RP2.
struct CapacityAdjustment {
    Id<CapacityAdjustment> id;
    Id<Team> team;
    Id<Person> person;
    QDate from;
    QDate to;
    Effort days; ///< signed, focused person-days, spread over the working days of the span
    AdjustmentReason reason = AdjustmentReason::Other;
    QString note;

    /// How people name the record in a sentence.
    QString caption() const { return note; }
    bool operator==(const CapacityAdjustment &) const = default;

    static constexpr const char *table = "capacity_adjustment";
    static constexpr const char *label = QT_TRANSLATE_NOOP("capacity_adjustment", "Adjustment");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("capacity_adjustment", "Adjustments");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<CapacityAdjustment>> fields();
};

} // namespace fairlead
