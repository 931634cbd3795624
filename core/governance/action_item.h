// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"
#include "core/roadmap/item.h"

namespace fairlead {

/// Life of an action.
enum class ActionState { Draft, Open, InProgress, Done, Verified, Cancelled };
template <> struct Choices<ActionState> {
    static constexpr Choice all[] = {
        {"draft", QT_TRANSLATE_NOOP("action_item", "Draft")},
        {"open", QT_TRANSLATE_NOOP("action_item", "Open")},
        {"in-progress", QT_TRANSLATE_NOOP("action_item", "In progress")},
        {"done", QT_TRANSLATE_NOOP("action_item", "Done")},
        {"verified", QT_TRANSLATE_NOOP("action_item", "Verified")},
        {"cancelled", QT_TRANSLATE_NOOP("action_item", "Cancelled")},
    };
};

/// How soon.
enum class Priority { Normal, High, Low };
template <> struct Choices<Priority> {
    static constexpr Choice all[] = {
        {"normal", QT_TRANSLATE_NOOP("action_item", "Normal")},
        {"high", QT_TRANSLATE_NOOP("action_item", "High")},
        {"low", QT_TRANSLATE_NOOP("action_item", "Low")},
    };
};

/// Something somebody promised to do.
struct ActionItem {
    Id<ActionItem> id;
    QString key;
    QString title;
    QString source;
    Id<Person> owner;
    QDate due;
    ActionState state = ActionState::Open;
    Priority priority = Priority::Normal;
    QDate doneOn;
    QDate verifiedOn;
    bool effective = false;
    Id<Item> promotedTo;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + title); }
    bool operator==(const ActionItem &) const = default;

    static constexpr const char *table = "action_item";
    static constexpr const char *label = QT_TRANSLATE_NOOP("action_item", "Action");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("action_item", "Actions");
    static constexpr const char *keyPrefix = "A"; ///< of new keys; empty: records have no key
    static std::span<const Field<ActionItem>> fields();
};

} // namespace fairlead
