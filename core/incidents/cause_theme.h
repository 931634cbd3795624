// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/roadmap/item.h"

namespace fairlead {

/// Life of a theme.
enum class ThemeState { Open, Addressed, Verified };
template <> struct Choices<ThemeState> {
    static constexpr Choice all[] = {
        {"open", QT_TRANSLATE_NOOP("cause_theme", "Open")},
        {"addressed", QT_TRANSLATE_NOOP("cause_theme", "Addressed")},
        {"verified", QT_TRANSLATE_NOOP("cause_theme", "Verified")},
    };
};

/// A cause that comes back in incidents until it is addressed.
struct CauseTheme {
    Id<CauseTheme> id;
    QString key;
    QString name;
    QString description;
    ThemeState state = ThemeState::Open;
    QDate addressedOn;
    QDate verifiedOn;
    Id<Item> fix;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const CauseTheme &) const = default;

    static constexpr const char *table = "cause_theme";
    static constexpr const char *label = QT_TRANSLATE_NOOP("cause_theme", "Cause theme");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("cause_theme", "Cause themes");
    static constexpr const char *keyPrefix = "RC"; ///< of new keys; empty: records have no key
    static std::span<const Field<CauseTheme>> fields();
};

} // namespace fairlead
