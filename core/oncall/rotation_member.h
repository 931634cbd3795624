// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/oncall/rotation_layer.h"

namespace fairlead {

/// Somebody who takes turns.
struct RotationMember {
    Id<RotationMember> id;
    Id<RotationLayer> layer;
    Id<Person> person;
    int position = 0;

    /// How people name the record in a sentence.
    QString caption() const { return {}; }
    bool operator==(const RotationMember &) const = default;

    static constexpr const char *table = "rotation_member";
    static constexpr const char *label = QT_TRANSLATE_NOOP("rotation_member", "Member of a layer");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("rotation_member", "Members of layers");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<RotationMember>> fields();
};

} // namespace fairlead
