// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/growth/one_on_one.h"

namespace fairlead {

/// Who may read a private record.
enum class Visibility { OnlyMe, Shared };
template <> struct Choices<Visibility> {
    static constexpr Choice all[] = {
        {"only-me", QT_TRANSLATE_NOOP("talking_point", "Only me")},
        {"shared", QT_TRANSLATE_NOOP("talking_point", "Shared")},
    };
};

/// Whose point or promise it is.
enum class Speaker { Manager, Report };
template <> struct Choices<Speaker> {
    static constexpr Choice all[] = {
        {"manager", QT_TRANSLATE_NOOP("talking_point", "Manager")},
        {"report", QT_TRANSLATE_NOOP("talking_point", "Team member")},
    };
};

/// What a line is.
enum class PointNature { Topic, Decision, Goal };
template <> struct Choices<PointNature> {
    static constexpr Choice all[] = {
        {"topic", QT_TRANSLATE_NOOP("talking_point", "Topic")},
        {"decision", QT_TRANSLATE_NOOP("talking_point", "Decision")},
        {"goal", QT_TRANSLATE_NOOP("talking_point", "About a goal")},
    };
};

/// A line of a 1:1. Each line is for the manager alone or for both.
struct TalkingPoint {
    Id<TalkingPoint> id;
    Id<OneOnOne> talk;
    int position = 0;
    QString section;
    QString text;
    Visibility visibility = Visibility::OnlyMe;
    Speaker speaker = Speaker::Manager;
    PointNature nature = PointNature::Topic;
    bool isDone = false;
    QDate firstOn; ///< a point that is carried over keeps it; its age counts from here
    int timesCarried = 0;

    /// How people name the record in a sentence.
    QString caption() const { return text; }
    bool operator==(const TalkingPoint &) const = default;

    static constexpr const char *table = "talking_point";
    static constexpr const char *label = QT_TRANSLATE_NOOP("talking_point", "Talking point");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("talking_point", "Talking points");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<TalkingPoint>> fields();
};

} // namespace fairlead
