// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/org/person.h"

namespace fairlead {

/// What a private note is about. "Compensation" is what the manager wants to say in a round, never a figure
/// of pay (S4.21).
enum class PrivateNoteKind { Observation, Conflict, Wellbeing, Retention, Compensation, Succession };
template <> struct Choices<PrivateNoteKind> {
    static constexpr Choice all[] = {
        {"observation", QT_TRANSLATE_NOOP("private_note", "Observation")},
        {"conflict", QT_TRANSLATE_NOOP("private_note", "Conflict")},
        {"wellbeing", QT_TRANSLATE_NOOP("private_note", "Wellbeing")},
        {"retention", QT_TRANSLATE_NOOP("private_note", "Retention")},
        {"compensation", QT_TRANSLATE_NOOP("private_note", "Compensation input")},
        {"succession", QT_TRANSLATE_NOOP("private_note", "Succession")},
    };
};

/// What a manager writes down about somebody for himself. A row of the vault.
struct PrivateNote {
    Id<PrivateNote> id;
    Id<Person> person;
    PrivateNoteKind kind = PrivateNoteKind::Observation;
    QDate date;
    QString text;

    QString caption() const { return text.left(40); }
    Id<Person> about() const { return person; }
    QDate keptFrom() const { return date; }
    bool operator==(const PrivateNote &) const = default;

    static constexpr int monthsKept = 24;
    static constexpr const char *table = "private_note";
    static constexpr const char *label = QT_TRANSLATE_NOOP("private_note", "Private note");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("private_note", "Private notes");
    static constexpr const char *keyPrefix = "";
    static std::span<const Field<PrivateNote>> fields();
};

} // namespace fairlead
