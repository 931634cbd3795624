// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/oncall/shift.h"

namespace fairlead {

/// Who takes turns in a rotation, when turns change, and which hours are covered. Clock times are local to
/// the layer's time zone.
struct RotationLayer {
    Id<RotationLayer> id;
    Id<Rotation> rotation;
    QString name;
    ShiftLayer layer = ShiftLayer::Primary;
    int position = 0; ///< a later one stands above an earlier one where both cover
    QDate from;
    QDate to; ///< inclusive; empty: for ever
    int turnDays = 7;
    int handoff = 540; ///< minutes after local midnight
    QString timeZone;
    WorkWeek days;
    int coverFrom = 0;
    int coverTo = 0; ///< equal to coverFrom: round the clock; smaller: over midnight

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const RotationLayer &) const = default;

    static constexpr const char *table = "rotation_layer";
    static constexpr const char *label = QT_TRANSLATE_NOOP("rotation_layer", "Layer of a rotation");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("rotation_layer", "Layers of rotations");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<RotationLayer>> fields();
};

} // namespace fairlead
