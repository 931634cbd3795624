// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/career_level.h"

namespace fairlead {

/// Dimensions on which something is judged (M6).
struct Rubric {
    Id<Rubric> id;
    QString key;
    QString name;
    int version = 1;
    int highest = 4;
    Id<CareerLevel> level; ///< whose expectations it states; empty: no level's

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const Rubric &) const = default;

    static constexpr const char *table = "rubric";
    static constexpr const char *label = QT_TRANSLATE_NOOP("rubric", "Rubric");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("rubric", "Rubrics");
    static constexpr const char *keyPrefix = "RB"; ///< of new keys; empty: records have no key
    static std::span<const Field<Rubric>> fields();
};

} // namespace fairlead
