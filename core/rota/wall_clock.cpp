// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/wall_clock.h"

#include <QDateTime>
#include <algorithm>

namespace fairlead {

namespace {

constexpr qint64 daySeconds = 86'400;
constexpr qint64 epochDay = 2'440'588; ///< Julian day of 1970-01-01
constexpr int marginYears = 2;
constexpr qint64 widestOffset = 26 * 3600;

/// A multiple of the day, rounded down also before 1970.
qint64 floorDivided(qint64 value, qint64 by)
{
    const qint64 quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

} // namespace

WallClock::WallClock(const QTimeZone &zone, QDate from, QDate to)
{
    if (!zone.isValid() || !from.isValid() || !to.isValid())
        return;
    const QDateTime begin(from.addYears(-marginYears), QTime(0, 0), Qt::UTC);
    const QDateTime end(to.addYears(marginYears), QTime(0, 0), Qt::UTC);
    m_offset = zone.offsetFromUtc(begin);
    int before = m_offset;
    for (const QTimeZone::OffsetData &change : zone.transitions(begin, end)) {
        // Zones also record changes of name or law that leave the clock alone.
        if (change.offsetFromUtc != before)
            m_changes.push_back({change.atUtc.toSecsSinceEpoch(), before, change.offsetFromUtc});
        before = change.offsetFromUtc;
    }
}

Instant WallClock::first(QDate day, int minute) const
{
    return meaning(day, minute).first;
}

Instant WallClock::last(QDate day, int minute) const
{
    return meaning(day, minute).last;
}

QDate WallClock::day(Instant at) const
{
    return QDate::fromJulianDay(epochDay + floorDivided(wall(at), daySeconds));
}

int WallClock::minute(Instant at) const
{
    const qint64 seconds = wall(at);
    return int((seconds - floorDivided(seconds, daySeconds) * daySeconds) / 60);
}

WallClock::Meaning WallClock::meaning(QDate day, int minute) const
{
    const qint64 wall = (day.toJulianDay() - epochDay) * daySeconds + qint64(minute) * 60;
    const Instant early = wall - widestOffset;
    auto change = std::lower_bound(m_changes.begin(), m_changes.end(), early,
                                   [](const Change &each, Instant at) { return each.at < at; });
    int current = offset(early);
    Meaning found{wall - current, wall - current};
    bool isFound = false;
    // Each stretch between two changes shows a wall time at most once.
    const auto take = [&found, &isFound](Instant at) {
        found = {isFound ? found.first : at, at};
        isFound = true;
    };
    Instant stretchBegins = early - 2 * widestOffset;
    for (; change != m_changes.end() && change->at <= wall + widestOffset; ++change) {
        const Instant at = wall - current;
        if (at >= stretchBegins && at < change->at)
            take(at);
        const bool isSkipped = at >= change->at && wall - change->after < change->at;
        if (isSkipped)
            take(change->at);
        current = change->after;
        stretchBegins = change->at;
    }
    if (wall - current >= stretchBegins)
        take(wall - current);
    return found;
}

int WallClock::offset(Instant at) const
{
    const auto next = std::upper_bound(m_changes.begin(), m_changes.end(), at,
                                       [](Instant moment, const Change &each) { return moment < each.at; });
    return next == m_changes.begin() ? m_offset : std::prev(next)->after;
}

} // namespace fairlead
