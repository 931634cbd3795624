// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// Responsible, accountable, consulted, informed.
enum class RaciLetter { Responsible, Accountable, Consulted, Informed };
template <> struct Choices<RaciLetter> {
    static constexpr Choice all[] = {
        {"R", QT_TRANSLATE_NOOP("raci_entry", "Responsible")},
        {"A", QT_TRANSLATE_NOOP("raci_entry", "Accountable")},
        {"C", QT_TRANSLATE_NOOP("raci_entry", "Consulted")},
        {"I", QT_TRANSLATE_NOOP("raci_entry", "Informed")},
    };
};

/// One letter of the responsibility matrix.
struct RaciEntry {
    Id<RaciEntry> id;
    QString activity;
    QString role;
    RaciLetter letter = RaciLetter::Responsible;

    /// How people name the record in a sentence.
    QString caption() const { return activity; }
    bool operator==(const RaciEntry &) const = default;

    static constexpr const char *table = "raci_entry";
    static constexpr const char *label = QT_TRANSLATE_NOOP("raci_entry", "RACI entry");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("raci_entry", "RACI");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<RaciEntry>> fields();
};

} // namespace fairlead
