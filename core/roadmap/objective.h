// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"

namespace fairlead {

/// Life of an objective.
enum class ObjectiveState { Draft, Active, Achieved, Missed, Dropped };
template <> struct Choices<ObjectiveState> {
    static constexpr Choice all[] = {
        {"draft", QT_TRANSLATE_NOOP("objective", "Draft")},
        {"active", QT_TRANSLATE_NOOP("objective", "Active")},
        {"achieved", QT_TRANSLATE_NOOP("objective", "Achieved")},
        {"missed", QT_TRANSLATE_NOOP("objective", "Missed")},
        {"dropped", QT_TRANSLATE_NOOP("objective", "Dropped")},
    };
};

/// What the quarter is for.
struct Objective {
    Id<Objective> id;
    QString key;
    QString title;
    QString why;
    Id<Person> owner;
    ObjectiveState state = ObjectiveState::Active;

    /// How people name the record in a sentence.
    QString caption() const { return title; }
    bool operator==(const Objective &) const = default;

    static constexpr const char *table = "objective";
    static constexpr const char *label = QT_TRANSLATE_NOOP("objective", "Objective");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("objective", "Objectives");
    static constexpr const char *keyPrefix = "O"; ///< of new keys; empty: records have no key
    static std::span<const Field<Objective>> fields();
};

} // namespace fairlead
