// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/roadmap/item.h"

namespace fairlead {

/// What the owner said about an item on a day.
struct CheckIn {
    Id<CheckIn> id;
    Id<Item> item;
    QDate on;
    Confidence confidence = Confidence::Medium;
    std::optional<int> remaining;
    QString note;

    /// How people name the record in a sentence.
    QString caption() const { return note; }
    bool operator==(const CheckIn &) const = default;

    static constexpr const char *table = "check_in";
    static constexpr const char *label = QT_TRANSLATE_NOOP("check_in", "Check-in");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("check_in", "Check-ins");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<CheckIn>> fields();
};

} // namespace fairlead
