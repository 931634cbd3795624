// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// Free text about a record.
struct Note {
    Id<Note> id;
    QString recordTable;
    QString recordId;
    QString text;
    QDateTime at;

    /// How people name the record in a sentence.
    QString caption() const { return text.left(40); }
    bool operator==(const Note &) const = default;

    static constexpr const char *table = "note";
    static constexpr const char *label = QT_TRANSLATE_NOOP("note", "Note");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("note", "Notes");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Note>> fields();
};

} // namespace fairlead
