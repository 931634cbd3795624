// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/tag.h"

namespace fairlead {

/// A tag on a record.
struct Tagging {
    Id<Tagging> id;
    Id<Tag> tag;
    QString recordTable;
    QString recordId;

    /// How people name the record in a sentence.
    QString caption() const { return {}; }
    bool operator==(const Tagging &) const = default;

    static constexpr const char *table = "tagging";
    static constexpr const char *label = QT_TRANSLATE_NOOP("tagging", "Tagged record");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("tagging", "Tagged records");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Tagging>> fields();
};

} // namespace fairlead
