// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/roadmap/objective.h"

namespace fairlead {

/// Which way is better.
enum class KeyResultDirection { Up, Down };
template <> struct Choices<KeyResultDirection> {
    static constexpr Choice all[] = {
        {"up", QT_TRANSLATE_NOOP("key_result", "Up")},
        {"down", QT_TRANSLATE_NOOP("key_result", "Down")},
    };
};

/// How progress of an objective is measured.
struct KeyResult {
    Id<KeyResult> id;
    Id<Objective> objective;
    QString title;
    QString unit;
    QString start;
    QString target;
    QString current;
    KeyResultDirection direction = KeyResultDirection::Up;

    /// How people name the record in a sentence.
    QString caption() const { return title; }
    bool operator==(const KeyResult &) const = default;

    static constexpr const char *table = "key_result";
    static constexpr const char *label = QT_TRANSLATE_NOOP("key_result", "Key result");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("key_result", "Key results");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<KeyResult>> fields();
};

} // namespace fairlead
