// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"
#include "core/org/team.h"

namespace fairlead {

/// A meeting that comes round again (M5). 1:1s are the same engine in the vault, not here.
struct MeetingSeries {
    Id<MeetingSeries> id;
    QString key;
    QString name;
    QString templateKey; ///< T01, T08, T09, T11, T20, T35, T36, T39
    Id<Team> team;
    Id<Person> owner;
    QString participants;
    QDate start;
    int everyWeeks = 1;
    int startMinute = 600; ///< minutes after midnight, in the zone of the owner's site
    int minutes = 30;
    QString sections; ///< one a line
    QDate until;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const MeetingSeries &) const = default;

    static constexpr const char *table = "meeting_series";
    static constexpr const char *label = QT_TRANSLATE_NOOP("meeting_series", "Meeting series");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("meeting_series", "Meeting series");
    static constexpr const char *keyPrefix = "M"; ///< of new keys; empty: records have no key
    static std::span<const Field<MeetingSeries>> fields();
};

} // namespace fairlead
