// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/icalendar_reader.h"
#include "core/exchange/import_names.h"

namespace fairlead {

/// Finds whom a summary such as "Ana Silva – vacation" or "OOO Ana" is about.
class PeopleInText {
public:
    explicit PeopleInText(const Workspace &workspace);

    /// Null: nobody, or several. Names and addresses in any case, keys as they are written. Cost: the words
    /// of the text.
    Id<Person> find(const QString &text) const;

private:
    QHash<QString, QSet<Id<Person>>> m_names; ///< words parted by one space, folded
    QHash<QString, Id<Person>> m_keys;
    int m_longest = 1; ///< words of the longest name
};

/// True where the words say that somebody is away: "vacation", "OOO", "krank" …
bool saysAway(const CalendarEvent &event);
/// The kind of leave that the words say; Planned where they say nothing.
LeaveKind leaveKindOf(const CalendarEvent &event);

} // namespace fairlead
