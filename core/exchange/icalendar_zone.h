// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/icalendar_blocks.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>
#include <vector>

namespace fairlead {

/// A time zone as calendars name it. Wall times are QDateTimes with the spec Qt::UTC whose date and time are
/// those on the wall.
class CalendarZone {
public:
    enum class Kind { Floating, Utc, System, FromFile };
    struct Change {
        qint64 utcSeconds; ///< from this moment on
        int offsetSeconds; ///< east of Greenwich
    };

    CalendarZone() = default; ///< floating: the wall of whoever looks
    static CalendarZone utc();
    static CalendarZone system(const QTimeZone &zone);
    static CalendarZone fromFile(const QString &name, int offsetBefore, std::vector<Change> changes);

    Kind kind() const { return m_kind; }
    QString name() const { return m_name; }
    QDateTime toUtc(const QDateTime &wall) const;
    QDateTime toWall(const QDateTime &utc) const;

private:
    int offsetAt(qint64 utcSeconds) const;

    Kind m_kind = Kind::Floating;
    QString m_name;
    QTimeZone m_zone;
    int m_offsetBefore = 0;
    std::vector<Change> m_changes;
};

/// The zones that one calendar names: IANA names (also behind a vendor's path) and Windows names from the
/// system, then the calendar's own VTIMEZONE. Unknown names are floating and are noted.
class CalendarZones {
public:
    CalendarZones(const QByteArray &text, const CalendarBlocks &calendar, NoteList &notes);
    CalendarZone find(const QString &tzid, qsizetype line);

private:
    NoteList &m_notes;
    QHash<QString, CalendarZone> m_known;
    QHash<QString, CalendarZone> m_fromFile;
};

/// The system's zone for an IANA or Windows name, invalid where there is none. Names are checked before the
/// system is asked, so that no name leads out of the zone folder.
QTimeZone systemZone(const QString &name);

} // namespace fairlead
