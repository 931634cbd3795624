// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/meeting_series.h"

namespace fairlead {

/// Life of a meeting.
enum class MeetingState { Planned, Held, Skipped, Cancelled };
template <> struct Choices<MeetingState> {
    static constexpr Choice all[] = {
        {"planned", QT_TRANSLATE_NOOP("meeting", "Planned")},
        {"held", QT_TRANSLATE_NOOP("meeting", "Held")},
        {"skipped", QT_TRANSLATE_NOOP("meeting", "Skipped")},
        {"cancelled", QT_TRANSLATE_NOOP("meeting", "Cancelled")},
    };
};

/// One occurrence of a series, or a meeting of its own.
struct Meeting {
    Id<Meeting> id;
    Id<MeetingSeries> series;
    QString title;
    QDate on;
    std::optional<int> startMinute;
    std::optional<int> minutes;
    MeetingState state = MeetingState::Planned;
    QString notes;

    /// How people name the record in a sentence.
    QString caption() const { return title; }
    bool operator==(const Meeting &) const = default;

    static constexpr const char *table = "meeting";
    static constexpr const char *label = QT_TRANSLATE_NOOP("meeting", "Meeting");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("meeting", "Meetings");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Meeting>> fields();
};

} // namespace fairlead
