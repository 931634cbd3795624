// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>
#include <vector>

namespace fairlead {

/// Seconds since 1970 UTC. Stretches of time are half open: [start, end).
using Instant = qint64;

/// Wall-clock arithmetic of one time zone over a stretch of years, exact across its clock changes. Qt before
/// 6.7 chooses silently between the two meanings of a wall time that occurs twice and moves one that does
/// not occur; duty needs both meanings (operations-and-integrations.md B.3), so changes are looked up here.
///
/// Where clocks go back, a wall time has a first and a last occurrence. Where they go forward, a skipped wall
/// time means the moment of the change, first and last: whatever ends there meets what begins there.
/// Cheap to copy; each question costs O(log changes). Changes are known from two years before `from` to two
/// years after `to`; outside the offset at that border goes on.
class WallClock {
public:
    /// UTC.
    WallClock() = default;
    /// An invalid zone is UTC.
    WallClock(const QTimeZone &zone, QDate from, QDate to);

    /// First moment at which the wall shows this day and minute; minutes may lie outside 0..1439.
    Instant first(QDate day, int minute) const;
    /// Last moment at which it does.
    Instant last(QDate day, int minute) const;

    /// Seconds on the wall since 1970-01-01 00:00 on the wall.
    qint64 wall(Instant at) const { return at + offset(at); }
    /// The day the wall shows.
    QDate day(Instant at) const;
    /// Minutes after midnight that the wall shows, 0..1439.
    int minute(Instant at) const;

private:
    struct Change {
        Instant at;
        int before; ///< seconds east of Greenwich
        int after;
    };
    struct Meaning {
        Instant first;
        Instant last;
    };
    Meaning meaning(QDate day, int minute) const;
    int offset(Instant at) const;

    int m_offset = 0; ///< before the first change
    std::vector<Change> m_changes;
};

} // namespace fairlead
