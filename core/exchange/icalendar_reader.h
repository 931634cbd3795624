// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/reading.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

namespace fairlead {

/// One occurrence of an event: recurrences are already laid out.
struct CalendarEvent {
    QString uid;          ///< empty where the file gives none
    QString recurrenceId; ///< original start in the event's own zone, `20260112` or `20260112T090000`; empty:
                          ///< does not recur
    QString summary;
    QStringList categories;
    QString location;
    QString timeZone;      ///< IANA name or the file's own; empty for whole days and times without a zone
    QDate from;            ///< inclusive
    QDate to;              ///< inclusive, never before `from`
    double firstDay = 1.0; ///< part of the working day taken on `from`: 0, 0.5 or 1
    double lastDay = 1.0;  ///< the same on `to`; equal to firstDay when both are one day
    bool allDay = true;
    QDateTime startsAt;     ///< UTC; invalid for whole days
    QDateTime endsAt;       ///< UTC, exclusive; invalid for whole days
    bool cancelled = false; ///< STATUS:CANCELLED, or the calendar's METHOD is CANCEL
    bool free = false;      ///< shown as free: TRANSP:TRANSPARENT or busy status FREE
    bool outOfOffice = false;
    bool tentative = false;
    qsizetype line = 0; ///< 1-based line of its BEGIN:VEVENT

    bool operator==(const CalendarEvent &) const = default;
};

struct CalendarFile {
    QString name;                     ///< X-WR-CALNAME of the first calendar that has one
    QString timeZone;                 ///< X-WR-TIMEZONE of the first calendar that has one
    QList<CalendarEvent> events;      ///< by first day, then uid, then recurrence
    qsizetype entries = 0;            ///< VEVENTs in the file, before recurrences are laid out
    qsizetype outsideWindow = 0;      ///< VEVENTs without any occurrence in the window
    QMap<QString, qsizetype> skipped; ///< components that are not read (VTODO, VALARM …) with counts
    QList<ReadNote> notes;
};

/// What part of a calendar is wanted, and how times become days.
struct CalendarWindow {
    QDate from; ///< inclusive
    QDate to;   ///< inclusive; at most ten years after `from`
    /// Times are given in this zone; invalid: each event in its own zone, UTC events in the calendar's.
    QTimeZone zone;
    QTime dayBegins = QTime(9, 0); ///< a timed event takes the part of the day that lies between these,
    QTime dayEnds = QTime(17, 0);  ///< rounded to halves
};

/// Reads RFC 5545 calendars (IM2, IM6): RRULE, RDATE, EXDATE, RECURRENCE-ID, cancellations, exclusive ends of
/// whole days, DURATION, floating times, IANA and Windows zone names and VTIMEZONE. Rules that repeat more
/// often than daily are laid out only in their plain form and bounded. Descriptions, organisers and attendees
/// are not read (GR15). Malformed, with the line and what was expected: no calendar, a cut-off file, wrong
/// nesting, a limit passed. Invalid: a window that is none. Cancelled by `progress`. Reads the system's time
/// zone data, nothing else.
Result<CalendarFile> readCalendar(QByteArray bytes, const CalendarWindow &window, const ReadLimits &limits,
                                  Progress &progress);

} // namespace fairlead
