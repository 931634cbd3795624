// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/oncall/shift.h"

namespace fairlead {

/// Who is called next when nobody answers.
struct EscalationStep {
    Id<EscalationStep> id;
    Id<Rotation> rotation;
    int after = 0;
    ShiftLayer layer = ShiftLayer::Primary;
    QString role;

    /// How people name the record in a sentence.
    QString caption() const { return role; }
    bool operator==(const EscalationStep &) const = default;

    static constexpr const char *table = "escalation_step";
    static constexpr const char *label = QT_TRANSLATE_NOOP("escalation_step", "Escalation step");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("escalation_step", "Escalation steps");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<EscalationStep>> fields();
};

} // namespace fairlead
