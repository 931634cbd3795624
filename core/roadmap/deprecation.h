// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"

namespace fairlead {

/// Life of something that is being retired.
enum class DeprecationState { Planned, Announced, InProgress, Retired };
template <> struct Choices<DeprecationState> {
    static constexpr Choice all[] = {
        {"planned", QT_TRANSLATE_NOOP("deprecation", "Planned")},
        {"announced", QT_TRANSLATE_NOOP("deprecation", "Announced")},
        {"in-progress", QT_TRANSLATE_NOOP("deprecation", "In progress")},
        {"retired", QT_TRANSLATE_NOOP("deprecation", "Retired")},
    };
};

/// Something that is being retired, and who still uses it.
struct Deprecation {
    Id<Deprecation> id;
    QString key;
    QString what;
    QDate announced;
    QDate sunset;
    QString replacement;
    int consumersLeft = 0;
    Id<Person> owner;
    DeprecationState state = DeprecationState::Planned;

    /// How people name the record in a sentence.
    QString caption() const { return what; }
    bool operator==(const Deprecation &) const = default;

    static constexpr const char *table = "deprecation";
    static constexpr const char *label = QT_TRANSLATE_NOOP("deprecation", "Deprecation");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("deprecation", "Deprecations");
    static constexpr const char *keyPrefix = "DEP"; ///< of new keys; empty: records have no key
    static std::span<const Field<Deprecation>> fields();
};

} // namespace fairlead
