// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/growth/talking_point.h"
#include "core/roadmap/item.h"

namespace fairlead {

/// Which way feedback went.
enum class FeedbackDirection { Given, Received, Requested };
template <> struct Choices<FeedbackDirection> {
    static constexpr Choice all[] = {
        {"given", QT_TRANSLATE_NOOP("feedback", "Given")},
        {"received", QT_TRANSLATE_NOOP("feedback", "Received")},
        {"requested", QT_TRANSLATE_NOOP("feedback", "Requested")},
    };
};

/// One observation: situation, behaviour, impact.
struct Feedback {
    Id<Feedback> id;
    Id<Person> person;
    FeedbackDirection direction = FeedbackDirection::Given;
    QDate on;
    QString situation;
    QString behaviour;
    QString impact;
    QString competency;
    Id<Item> item; ///< on which it was seen; null: on none in particular
    QDate saidOn;  ///< the day on which the person heard it; invalid: not yet
    Visibility visibility = Visibility::OnlyMe;

    /// How people name the record in a sentence.
    QString caption() const { return on.toString(Qt::ISODate); }
    Id<Person> about() const { return person; }
    QDate keptFrom() const { return on; }
    bool operator==(const Feedback &) const = default;

    static constexpr int monthsKept = 24; ///< GR10
    static constexpr const char *table = "feedback";
    static constexpr const char *label = QT_TRANSLATE_NOOP("feedback", "Feedback");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("feedback", "Feedback");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Feedback>> fields();
};

} // namespace fairlead
