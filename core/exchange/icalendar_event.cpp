// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar_event.h"

namespace fairlead {

namespace {

constexpr int firstYear = 1600; ///< VTIMEZONEs by Outlook begin in 1601
constexpr int lastYear = 2100;
constexpr qint64 longestEventSeconds = qint64(3660) * 86400;
constexpr qsizetype listedTimesAtMost = 10'000; ///< RDATE and EXDATE of one event

QString textOf(const char *value)
{
    return value != nullptr ? QString::fromUtf8(value).left(4000) : QString();
}

EventTime eventTime(icalproperty *property, const icaltimetype &time, CalendarZones &zones, qsizetype line)
{
    EventTime result{wallTime(time), time.is_date != 0, {}};
    if (result.date)
        return result;
    icalparameter *tzid = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (icaltime_is_utc(time))
        result.zone = CalendarZone::utc();
    else if (tzid != nullptr)
        result.zone = zones.find(textOf(icalparameter_get_tzid(tzid)), line);
    return result;
}

/// Step in seconds of a rule faster than daily; 0 for the others.
qint64 stepSeconds(const icalrecurrencetype &rule)
{
    const qint64 interval = std::max<qint64>(rule.interval, 1);
    switch (rule.freq) {
    case ICAL_SECONDLY_RECURRENCE:
        return interval;
    case ICAL_MINUTELY_RECURRENCE:
        return interval * 60;
    case ICAL_HOURLY_RECURRENCE:
        return interval * 3600;
    default:
        return 0;
    }
}

bool hasParts(const icalrecurrencetype &rule)
{
    for (const short *part : {rule.by_second, rule.by_minute, rule.by_hour, rule.by_day, rule.by_month_day,
                              rule.by_year_day, rule.by_week_no, rule.by_month, rule.by_set_pos}) {
        if (part[0] != ICAL_RECURRENCE_ARRAY_MAX)
            return true;
    }
    return false;
}

RuleTimes plainSteps(const icalrecurrencetype &rule, const RuleSpan &span, qint64 step)
{
    RuleTimes result;
    QDateTime end = span.end;
    if (!icaltime_is_null_time(rule.until) && isUsableTime(rule.until))
        end = std::min(end, wallTime(rule.until).addSecs(1));
    QDateTime at = wallTime(span.start);
    for (qsizetype i = 0; at < end && (rule.count <= 0 || i < rule.count); ++i, at = at.addSecs(step)) {
        if (i >= span.timesAtMost) {
            result.cutShort = true;
            break;
        }
        result.times.push_back(icalTime(at));
    }
    return result;
}

} // namespace

IcalComponent parseComponent(const QByteArray &lines)
{
    // libical aborts the program on errors where its builder chose so; this is per thread.
    icalerror_set_errors_are_fatal(0);
    return IcalComponent(icalparser_parse_string(lines.constData()));
}

QDateTime wallTime(const icaltimetype &time)
{
    return QDateTime(QDate(time.year, time.month, time.day),
                     time.is_date ? QTime(0, 0) : QTime(time.hour, time.minute, std::min(time.second, 59)),
                     Qt::UTC);
}

bool isUsableTime(const icaltimetype &time)
{
    return !icaltime_is_null_time(time) && time.year >= firstYear && time.year <= lastYear
        && wallTime(time).isValid();
}

icaltimetype icalTime(const QDateTime &wall)
{
    icaltimetype time = icaltime_null_time();
    time.year = wall.date().year();
    time.month = wall.date().month();
    time.day = wall.date().day();
    time.hour = wall.time().hour();
    time.minute = wall.time().minute();
    time.second = wall.time().second();
    return time;
}

icalrecurrencetype ownedRule(icalrecurrencetype rule)
{
    if (rule.rscale != nullptr)
        rule.freq = ICAL_NO_RECURRENCE;
    rule.rscale = nullptr;
    return rule;
}

RuleTimes ruleTimes(const icalrecurrencetype &rule, const RuleSpan &span)
{
    RuleTimes result;
    if (const qint64 step = stepSeconds(rule); step > 0) {
        if (!hasParts(rule))
            return plainSteps(rule, span, step);
        return {{span.start}, true};
    }
    if (rule.freq == ICAL_NO_RECURRENCE)
        return {{span.start}, true};
    icalrecurrencetype bounded = rule;
    // With an end libical stops looking for what never comes, such as 30 February.
    const icaltimetype end = icalTime(span.end);
    if (icaltime_is_null_time(bounded.until) || icaltime_compare(bounded.until, end) > 0)
        bounded.until = end;
    icalrecur_iterator *iterator = icalrecur_iterator_new(bounded, span.start);
    if (iterator == nullptr)
        return {{span.start}, true};
    for (icaltimetype time = icalrecur_iterator_next(iterator); !icaltime_is_null_time(time);
         time = icalrecur_iterator_next(iterator)) {
        if (!isUsableTime(time) || wallTime(time) >= span.end)
            break;
        if (qsizetype(result.times.size()) >= span.timesAtMost) {
            result.cutShort = true;
            break;
        }
        result.times.push_back(time);
    }
    icalrecur_iterator_free(iterator);
    return result;
}

namespace {

/// Fills a RawEvent from the properties of a VEVENT.
class EventFields {
public:
    EventFields(RawEvent &event, CalendarZones &zones, NoteList &notes)
        : m_event(event)
        , m_zones(zones)
        , m_notes(notes)
    { }

    void take(icalproperty *property);

private:
    std::optional<EventTime> time(icalproperty *property, const icaltimetype &time);
    void takeTimes(icalproperty *property);
    void takeOther(icalproperty *property);
    void takeDuration(const icaldurationtype &duration);
    void list(std::vector<EventTime> &times, icalproperty *property, const icaltimetype &value);

    RawEvent &m_event;
    CalendarZones &m_zones;
    NoteList &m_notes;
};

std::optional<EventTime> EventFields::time(icalproperty *property, const icaltimetype &time)
{
    if (isUsableTime(time))
        return eventTime(property, time, m_zones, m_event.line);
    const char *written = icalproperty_get_value_as_string(property);
    m_notes.add(Text::tr("Dates that cannot be read"), m_event.line,
                Text::tr("%1 %2 is no date between %3 and %4.")
                    .arg(textOf(icalproperty_get_property_name(property)), quoted(textOf(written)))
                    .arg(firstYear)
                    .arg(lastYear));
    return {};
}

void EventFields::list(std::vector<EventTime> &times, icalproperty *property, const icaltimetype &value)
{
    const auto listed = time(property, value);
    if (listed && qsizetype(times.size()) < listedTimesAtMost)
        times.push_back(*listed);
}

void EventFields::take(icalproperty *property)
{
    switch (icalproperty_isa(property)) {
    case ICAL_UID_PROPERTY:
        m_event.uid = textOf(icalproperty_get_uid(property));
        break;
    case ICAL_SEQUENCE_PROPERTY:
        m_event.sequence = icalproperty_get_sequence(property);
        break;
    case ICAL_SUMMARY_PROPERTY:
        m_event.summary = textOf(icalproperty_get_summary(property));
        break;
    case ICAL_LOCATION_PROPERTY:
        m_event.location = textOf(icalproperty_get_location(property));
        break;
    case ICAL_CATEGORIES_PROPERTY:
        for (const QString &name :
             textOf(icalproperty_get_categories(property)).split(u',', Qt::SkipEmptyParts))
            m_event.categories.append(name.trimmed());
        break;
    default:
        takeTimes(property);
        takeOther(property);
    }
}

void EventFields::takeTimes(icalproperty *property)
{
    switch (icalproperty_isa(property)) {
    case ICAL_DTSTART_PROPERTY:
        m_event.icalStart = icalproperty_get_dtstart(property);
        m_event.start = time(property, m_event.icalStart);
        break;
    case ICAL_DTEND_PROPERTY:
        m_event.end = time(property, icalproperty_get_dtend(property));
        break;
    case ICAL_DURATION_PROPERTY:
        takeDuration(icalproperty_get_duration(property));
        break;
    case ICAL_RECURRENCEID_PROPERTY:
        m_event.recurrenceId = time(property, icalproperty_get_recurrenceid(property));
        if (icalproperty_get_first_parameter(property, ICAL_RANGE_PARAMETER) != nullptr)
            m_notes.add(Text::tr("Changes to all later occurrences"), m_event.line,
                        Text::tr("RANGE=THISANDFUTURE: only this one occurrence was changed."));
        break;
    case ICAL_RDATE_PROPERTY: {
        const icaldatetimeperiodtype value = icalproperty_get_rdate(property);
        list(m_event.extraStarts, property,
             icaltime_is_null_time(value.time) ? value.period.start : value.time);
        break;
    }
    case ICAL_EXDATE_PROPERTY:
        list(m_event.exceptions, property, icalproperty_get_exdate(property));
        break;
    default:
        break;
    }
}

void EventFields::takeDuration(const icaldurationtype &duration)
{
    const qint64 days = qint64(duration.days) + qint64(duration.weeks) * 7;
    const qint64 seconds = ((days * 24 + duration.hours) * 60 + duration.minutes) * 60 + duration.seconds;
    if (!icaldurationtype_is_bad_duration(duration) && !duration.is_neg && seconds >= 0)
        m_event.durationSeconds = seconds;
    else
        m_notes.add(Text::tr("Durations that cannot be read"), m_event.line,
                    Text::tr("The duration is negative or cannot be read; the event was given none."));
}

void EventFields::takeOther(icalproperty *property)
{
    switch (icalproperty_isa(property)) {
    case ICAL_RRULE_PROPERTY:
        m_event.rules.push_back(ownedRule(icalproperty_get_rrule(property)));
        break;
    case ICAL_STATUS_PROPERTY:
        m_event.cancelled = icalproperty_get_status(property) == ICAL_STATUS_CANCELLED;
        m_event.tentative = icalproperty_get_status(property) == ICAL_STATUS_TENTATIVE;
        break;
    case ICAL_TRANSP_PROPERTY:
        m_event.free = m_event.free || icalproperty_get_transp(property) == ICAL_TRANSP_TRANSPARENT;
        break;
    case ICAL_X_PROPERTY: {
        if (textOf(icalproperty_get_x_name(property)).toUpper()
            != QLatin1String("X-MICROSOFT-CDO-BUSYSTATUS"))
            break;
        const QString status = textOf(icalproperty_get_x(property)).toUpper();
        m_event.outOfOffice = status == QLatin1String("OOF");
        m_event.free = m_event.free || status == QLatin1String("FREE");
        break;
    }
    case ICAL_XLICERROR_PROPERTY:
        m_notes.add(Text::tr("Lines that cannot be read"), m_event.line,
                    Text::tr("In the event that begins here: %1")
                        .arg(quoted(textOf(icalproperty_get_xlicerror(property)))));
        break;
    default:
        break;
    }
}

} // namespace

std::optional<RawEvent> readEvent(const QByteArray &text, const CalendarBlock &block, CalendarZones &zones,
                                  NoteList &notes)
{
    const IcalComponent component = parseComponent(ownLines(text, block));
    RawEvent event;
    event.line = block.line;
    if (component) {
        EventFields fields(event, zones, notes);
        for (icalproperty *p = icalcomponent_get_first_property(component.get(), ICAL_ANY_PROPERTY);
             p != nullptr; p = icalcomponent_get_next_property(component.get(), ICAL_ANY_PROPERTY))
            fields.take(p);
    }
    const bool tooLong = event.start
        && ((event.end && event.start->wall.secsTo(event.end->wall) > longestEventSeconds)
            || event.durationSeconds.value_or(0) > longestEventSeconds);
    if (event.start && !tooLong)
        return event;
    notes.add(Text::tr("Events without usable dates"), block.line,
              tooLong ? Text::tr("The event is longer than ten years; it was left out.")
                      : Text::tr("The event has no usable start (DTSTART); it was left out."));
    return {};
}

} // namespace fairlead
