// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"
#include "core/roadmap/item.h"

namespace fairlead {

/// A named person on an item.
struct Allocation {
    Id<Allocation> id;
    Id<Person> person;
    Id<Item> item;
    QDate from;
    QDate to;
    Share share = Share::of(1);

    /// How people name the record in a sentence.
    QString caption() const { return {}; }
    bool operator==(const Allocation &) const = default;

    static constexpr const char *table = "allocation";
    static constexpr const char *label = QT_TRANSLATE_NOOP("allocation", "Allocation");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("allocation", "Allocations");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Allocation>> fields();
};

} // namespace fairlead
