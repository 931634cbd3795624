// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What libical gives, as our own values. Included only by the calendar reader's own files.

#include "core/exchange/icalendar_zone.h"

#include <QStringList>
#include <libical/ical.h>
#include <memory>
#include <vector>

namespace fairlead {

struct FreeIcalComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using IcalComponent = std::unique_ptr<icalcomponent, FreeIcalComponent>;

/// One component without nested ones; null where libical cannot make one of the text.
IcalComponent parseComponent(const QByteArray &lines);

/// Date and time as they stand on the wall, with the spec Qt::UTC.
QDateTime wallTime(const icaltimetype &time);
/// The other way; null for an invalid time.
icaltimetype icalTime(const QDateTime &wall);
/// False for null times, impossible fields and years outside 1600–2100.
bool isUsableTime(const icaltimetype &time);

/// A copy that does not point into libical's memory. Rules in other calendars (RSCALE) become no rule.
icalrecurrencetype ownedRule(icalrecurrencetype rule);

/// From where and until when a rule is laid out.
struct RuleSpan {
    icaltimetype start;
    QDateTime end; ///< exclusive, on the same wall as `start`
    qsizetype timesAtMost;
};
struct RuleTimes {
    std::vector<icaltimetype> times;
    bool cutShort = false; ///< there were more than `timesAtMost`, or the rule is not one we lay out
};
/// The starts that a rule gives. Rules that repeat hourly or faster are laid out by plain steps when they
/// have no BY parts and are cut short otherwise: libical would look at each second up to the year 2582.
RuleTimes ruleTimes(const icalrecurrencetype &rule, const RuleSpan &span);

/// A DTSTART, RECURRENCE-ID …: on its own wall.
struct EventTime {
    QDateTime wall;
    bool date = false; ///< a whole day
    CalendarZone zone; ///< Floating for whole days
};

/// One VEVENT before recurrences are laid out.
struct RawEvent {
    qsizetype line = 0;
    QString uid;
    int sequence = 0;
    QString summary;
    QStringList categories;
    QString location;
    std::optional<EventTime> start;
    std::optional<EventTime> end;
    std::optional<qint64> durationSeconds;
    icaltimetype icalStart = icaltime_null_time();
    std::vector<icalrecurrencetype> rules;
    std::vector<EventTime> extraStarts;    ///< RDATE
    std::vector<EventTime> exceptions;     ///< EXDATE
    std::optional<EventTime> recurrenceId; ///< this replaces one occurrence of another
    bool cancelled = false;
    bool free = false;
    bool outOfOffice = false;
    bool tentative = false;

    bool recurs() const { return !rules.empty() || !extraStarts.empty(); }
};

/// Reads one VEVENT. Nothing where it has no usable start; why is noted.
std::optional<RawEvent> readEvent(const QByteArray &text, const CalendarBlock &block, CalendarZones &zones,
                                  NoteList &notes);

} // namespace fairlead
