// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// A time of more traffic, or in which nothing is launched.
struct Freeze {
    Id<Freeze> id;
    QString name;
    QDate from;
    QDate to;
    Share loadFactor = Share::of(1);
    bool freeze = true;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const Freeze &) const = default;

    static constexpr const char *table = "freeze";
    static constexpr const char *label = QT_TRANSLATE_NOOP("freeze", "Freeze");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("freeze", "Peaks and freezes");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Freeze>> fields();
};

} // namespace fairlead
