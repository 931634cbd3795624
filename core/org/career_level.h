// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// A step of the career ladder.
struct CareerLevel {
    Id<CareerLevel> id;
    QString key;
    QString title;
    QString track;    ///< "Engineering", "Management": levels of one track follow each other
    int position = 0; ///< in its track, lowest first

    /// How people name the record in a sentence.
    QString caption() const { return title; }
    bool operator==(const CareerLevel &) const = default;

    static constexpr const char *table = "career_level";
    static constexpr const char *label = QT_TRANSLATE_NOOP("career_level", "Level");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("career_level", "Levels");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<CareerLevel>> fields();
};

} // namespace fairlead
