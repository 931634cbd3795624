// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"

namespace fairlead {

/// Life of a 1:1.
enum class TalkState { Planned, Held, Skipped, Cancelled };
template <> struct Choices<TalkState> {
    static constexpr Choice all[] = {
        {"planned", QT_TRANSLATE_NOOP("one_on_one", "Planned")},
        {"held", QT_TRANSLATE_NOOP("one_on_one", "Held")},
        {"skipped", QT_TRANSLATE_NOOP("one_on_one", "Skipped")},
        {"cancelled", QT_TRANSLATE_NOOP("one_on_one", "Cancelled")},
    };
};

/// One talk between somebody and the manager.
struct OneOnOne {
    Id<OneOnOne> id;
    Id<Person> person;
    QDate on;
    QDateTime startsAt;
    int minutes = 30;
    TalkState state = TalkState::Planned;

    /// How people name the record in a sentence.
    QString caption() const { return on.toString(Qt::ISODate); }
    Id<Person> about() const { return person; }
    QDate keptFrom() const { return on; }
    bool operator==(const OneOnOne &) const = default;

    static constexpr int monthsKept = 24; ///< GR10
    static constexpr const char *table = "one_on_one";
    static constexpr const char *label = QT_TRANSLATE_NOOP("one_on_one", "1:1");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("one_on_one", "1:1s");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<OneOnOne>> fields();
};

} // namespace fairlead
