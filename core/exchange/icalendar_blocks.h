// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reading.h"

#include <vector>

namespace fairlead {

/// A component of an iCalendar text by its place: `text` from `begin` to `end`, with BEGIN and END lines.
struct CalendarBlock {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype line = 0; ///< 1-based
};

/// One VCALENDAR.
struct CalendarBlocks {
    QString method; ///< upper case
    QString name;
    QString timeZone;
    std::vector<CalendarBlock> zones;  ///< VTIMEZONE
    std::vector<CalendarBlock> events; ///< VEVENT
    QMap<QString, qsizetype> skipped;  ///< other components by name
};

/// Splits a text into calendars and their components; checks that BEGIN and END match, that no line
/// (unfolded) and no nesting passes its limit, and that the file is not cut off. Malformed with the line
/// otherwise.
Result<QList<CalendarBlocks>> calendarBlocks(const QByteArray &text, const ReadLimits &limits);

/// The block's own lines with BEGIN and END, without the components nested in it.
QByteArray ownLines(const QByteArray &text, const CalendarBlock &block);

/// The components directly inside the block.
std::vector<CalendarBlock> children(const QByteArray &text, const CalendarBlock &block);

} // namespace fairlead
