// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/action_item.h"
#include "core/growth/talking_point.h"

namespace fairlead {

/// Life of a promise.
enum class PromiseState { Open, Kept, Dropped };
template <> struct Choices<PromiseState> {
    static constexpr Choice all[] = {
        {"open", QT_TRANSLATE_NOOP("promise", "Open")},
        {"kept", QT_TRANSLATE_NOOP("promise", "Kept")},
        {"dropped", QT_TRANSLATE_NOOP("promise", "Dropped")},
    };
};

/// What one of the two said they would do.
struct Promise {
    Id<Promise> id;
    Id<Person> person;
    Id<OneOnOne> talk;
    QString text;
    Speaker by = Speaker::Manager;
    QDate due;
    PromiseState state = PromiseState::Open;
    QDate closedOn;
    int timesMoved = 0;
    Visibility visibility = Visibility::Shared;
    Id<ActionItem> action;

    /// How people name the record in a sentence.
    QString caption() const { return text; }
    Id<Person> about() const { return person; }
    QDate keptFrom() const { return closedOn; }
    bool operator==(const Promise &) const = default;

    static constexpr int monthsKept = 24; ///< GR10
    static constexpr const char *table = "promise";
    static constexpr const char *label = QT_TRANSLATE_NOOP("promise", "Promise");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("promise", "Promises");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Promise>> fields();
};

} // namespace fairlead
