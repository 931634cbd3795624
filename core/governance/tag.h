// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// A word that groups records.
struct Tag {
    Id<Tag> id;
    QString name;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const Tag &) const = default;

    static constexpr const char *table = "tag";
    static constexpr const char *label = QT_TRANSLATE_NOOP("tag", "Tag");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("tag", "Tags");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Tag>> fields();
};

} // namespace fairlead
