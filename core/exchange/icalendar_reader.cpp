// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar_reader.h"

#include "core/exchange/icalendar_event.h"
#include "core/exchange/text_encoding.h"

#include <set>

namespace fairlead {

namespace {

constexpr qsizetype timesOfOneEvent = 20'000;
constexpr qsizetype recurringEventsAtMost = 20'000;
/// Days that all rules together may span: about 5,000 daily meetings kept for ten years.
constexpr qint64 ruleDaysAtMost = 20'000'000;
constexpr qint64 daySeconds = 86400;

/// Part of the working day between two times of one day, in halves.
double partOfDay(const CalendarWindow &window, QTime begins, QTime ends)
{
    const QTime first = std::max(begins, window.dayBegins);
    const QTime last = std::min(ends, window.dayEnds);
    const double whole = double(std::max(window.dayBegins.secsTo(window.dayEnds), 1));
    return first < last ? std::round(double(first.secsTo(last)) / whole * 2.0) / 2.0 : 0.0;
}

/// Lays out the events of one calendar.
class CalendarLayout {
public:
    CalendarLayout(CalendarFile &file, const CalendarWindow &window, const ReadLimits &limits,
                   NoteList &notes)
        : m_file(file)
        , m_window(window)
        , m_limits(limits)
        , m_notes(notes)
    { }

    Result<void> read(const QByteArray &text, const CalendarBlocks &calendar, Progress &progress);

private:
    Result<void> collect(const QByteArray &text, const CalendarBlocks &calendar, Progress &progress);
    Result<void> keep(RawEvent event);
    bool isSuperseded(const RawEvent &event) const;
    void layOut(const RawEvent &event);
    std::set<QDateTime> starts(const RawEvent &event);
    void addRule(std::set<QDateTime> &starts, const RawEvent &event, icalrecurrencetype rule);
    void add(const RawEvent &event, const QDateTime &start, const QString &recurrenceId);
    void setTimes(CalendarEvent &out, const RawEvent &event, const QDateTime &start, qint64 seconds) const;
    qint64 seconds(const RawEvent &event) const;
    bool mayTouchWindow(const RawEvent &event) const;

    CalendarFile &m_file;
    const CalendarWindow &m_window;
    const ReadLimits &m_limits;
    NoteList &m_notes;
    CalendarZone m_calendarZone;
    std::vector<RawEvent> m_events;
    QHash<QString, QList<size_t>> m_changed; ///< uid → events with a RECURRENCE-ID
    QHash<QString, int> m_newest;            ///< uid (and recurrence) → highest SEQUENCE above 0
    qsizetype m_recurring = 0;
    qint64 m_ruleDays = 0;
};

/// The wall of `zone` for a time that was written for another zone.
QDateTime onWallOf(const CalendarZone &zone, const EventTime &time)
{
    const bool comparable = !time.date && zone.kind() != CalendarZone::Kind::Floating
        && time.zone.kind() != CalendarZone::Kind::Floating;
    return comparable ? zone.toWall(time.zone.toUtc(time.wall)) : time.wall;
}

QString recurrenceText(const QDateTime &wall, bool date)
{
    return wall.toString(date ? QStringLiteral("yyyyMMdd") : QStringLiteral("yyyyMMdd'T'HHmmss"));
}

QString versionKey(const RawEvent &event)
{
    return event.recurrenceId
        ? event.uid + u'\n' + recurrenceText(event.recurrenceId->wall, event.recurrenceId->date)
        : event.uid;
}

Result<void> CalendarLayout::read(const QByteArray &text, const CalendarBlocks &calendar, Progress &progress)
{
    if (const QTimeZone zone = systemZone(calendar.timeZone); zone.isValid())
        m_calendarZone = CalendarZone::system(zone);
    if (auto ok = collect(text, calendar, progress); !ok)
        return ok;
    for (size_t i = 0; i < m_events.size(); ++i) {
        const double done = 0.5 + 0.5 * double(i) / double(m_events.size());
        if (i % 64 == 0 && !progress.advance(done))
            return fail(Error::cancelled());
        const qsizetype before = m_file.events.size();
        if (!isSuperseded(m_events[i]))
            layOut(m_events[i]);
        m_file.outsideWindow += m_file.events.size() == before;
        if (m_file.events.size() > m_limits.events)
            return fail(Error::malformed(
                Text::tr("The calendar has more than %1 occurrences from %2 to %3.")
                    .arg(m_limits.events)
                    .arg(m_window.from.toString(Qt::ISODate), m_window.to.toString(Qt::ISODate))));
    }
    return {};
}

Result<void> CalendarLayout::collect(const QByteArray &text, const CalendarBlocks &calendar,
                                     Progress &progress)
{
    CalendarZones zones(text, calendar, m_notes);
    const bool cancels = calendar.method == QLatin1String("CANCEL");
    for (size_t i = 0; i < calendar.events.size(); ++i) {
        if (i % 256 == 0 && !progress.advance(0.5 * double(i) / double(calendar.events.size())))
            return fail(Error::cancelled());
        ++m_file.entries;
        std::optional<RawEvent> event = readEvent(text, calendar.events[i], zones, m_notes);
        if (!event)
            continue;
        event->cancelled = event->cancelled || cancels;
        if (auto ok = keep(*std::move(event)); !ok)
            return ok;
    }
    return {};
}

Result<void> CalendarLayout::keep(RawEvent event)
{
    if (event.sequence > 0 && !event.uid.isEmpty()) {
        int &newest = m_newest[versionKey(event)];
        newest = std::max(newest, event.sequence);
    }
    if (!event.recurs() && !event.recurrenceId && !mayTouchWindow(event)) {
        ++m_file.outsideWindow;
        return {};
    }
    m_recurring += event.recurs();
    if (qsizetype(m_events.size()) >= m_limits.events || m_recurring > recurringEventsAtMost)
        return fail(Error::malformed(Text::tr("Line %1: the calendar has more than %2 events in the window "
                                              "asked for, or more than %3 that recur.")
                                         .arg(event.line)
                                         .arg(m_limits.events)
                                         .arg(recurringEventsAtMost)));
    if (event.recurrenceId && !event.uid.isEmpty())
        m_changed[event.uid].append(m_events.size());
    m_events.push_back(std::move(event));
    return {};
}

bool CalendarLayout::isSuperseded(const RawEvent &event) const
{
    if (event.uid.isEmpty() || event.sequence >= m_newest.value(versionKey(event), 0))
        return false;
    m_notes.add(Text::tr("Older versions of events"), event.line,
                Text::tr("The file has a newer version of this event; this one was left out."));
    return true;
}

qint64 CalendarLayout::seconds(const RawEvent &event) const
{
    if (event.durationSeconds)
        return *event.durationSeconds;
    if (!event.end)
        return 0;
    return std::max<qint64>(event.start->wall.secsTo(onWallOf(event.start->zone, *event.end)), 0);
}

bool CalendarLayout::mayTouchWindow(const RawEvent &event) const
{
    // Two days on either side cover every shift between time zones.
    const QDate first = event.start->wall.date();
    return first <= m_window.to.addDays(2)
        && first.addDays(seconds(event) / daySeconds + 1) >= m_window.from.addDays(-2);
}

void CalendarLayout::layOut(const RawEvent &event)
{
    if (event.recurrenceId) {
        add(event, event.start->wall,
            recurrenceText(onWallOf(event.start->zone, *event.recurrenceId), event.recurrenceId->date));
        return;
    }
    if (!event.recurs()) {
        add(event, event.start->wall, QString());
        return;
    }
    std::set<QDateTime> walls = starts(event);
    QList<EventTime> replaced(event.exceptions.begin(), event.exceptions.end());
    for (const size_t index : m_changed.value(event.uid))
        replaced.append(*m_events[index].recurrenceId);
    for (const EventTime &time : replaced) {
        const QDateTime wall = onWallOf(event.start->zone, time);
        if (!time.date) {
            walls.erase(wall);
            continue;
        }
        // A whole day takes away every start on that day.
        walls.erase(walls.lower_bound(wall), walls.lower_bound(wall.addDays(1)));
    }
    for (const QDateTime &wall : walls)
        add(event, wall, recurrenceText(wall, event.start->date));
}

std::set<QDateTime> CalendarLayout::starts(const RawEvent &event)
{
    std::set<QDateTime> walls;
    if (event.rules.empty())
        walls.insert(event.start->wall);
    for (const icalrecurrencetype &rule : event.rules)
        addRule(walls, event, rule);
    for (const EventTime &extra : event.extraStarts)
        walls.insert(onWallOf(event.start->zone, extra));
    return walls;
}

void CalendarLayout::addRule(std::set<QDateTime> &starts, const RawEvent &event, icalrecurrencetype rule)
{
    RuleSpan span{event.icalStart, m_window.to.addDays(2).startOfDay(Qt::UTC), timesOfOneEvent};
    m_ruleDays += std::max<qint64>(event.start->wall.daysTo(span.end), 0);
    if (event.start->wall.date().year() < 1900 || m_ruleDays > ruleDaysAtMost) {
        starts.insert(event.start->wall);
        m_notes.add(Text::tr("Recurrences that were not laid out"), event.line,
                    Text::tr("The recurrence begins too long ago, or the file has too many; only the first "
                             "occurrence was read."));
        return;
    }
    if (!icaltime_is_null_time(rule.until) && isUsableTime(rule.until) && !event.start->date) {
        QDateTime until = wallTime(rule.until);
        if (icaltime_is_utc(rule.until))
            until = event.start->zone.toWall(until);
        else if (rule.until.is_date)
            until = until.addSecs(daySeconds - 1); // the whole of that day
        rule.until = icalTime(until);
    }
    // Endless rules from long ago are walked from their start; only what may touch the window is kept.
    const RuleTimes times = ruleTimes(rule, span);
    const QDateTime earliest = m_window.from.addDays(-3).startOfDay(Qt::UTC).addSecs(-seconds(event));
    for (const icaltimetype &time : times.times) {
        if (const QDateTime wall = wallTime(time); wall >= earliest)
            starts.insert(wall);
    }
    if (times.cutShort)
        m_notes.add(
            Text::tr("Recurrences that were cut short"), event.line,
            Text::tr(
                "%1 recurs too often or by a rule that is not read; %2 of its occurrences were looked at.")
                .arg(quoted(event.summary))
                .arg(times.times.size()));
}

void CalendarLayout::add(const RawEvent &event, const QDateTime &start, const QString &recurrenceId)
{
    CalendarEvent out;
    out.uid = event.uid;
    out.recurrenceId = recurrenceId;
    out.summary = event.summary;
    out.categories = event.categories;
    out.location = event.location;
    out.cancelled = event.cancelled;
    out.free = event.free;
    out.outOfOffice = event.outOfOffice;
    out.tentative = event.tentative;
    out.line = event.line;
    setTimes(out, event, start, seconds(event));
    if (out.from <= m_window.to && out.to >= m_window.from && m_file.events.size() <= m_limits.events)
        m_file.events.append(out);
}

void CalendarLayout::setTimes(CalendarEvent &out, const RawEvent &event, const QDateTime &start,
                              qint64 seconds) const
{
    out.allDay = event.start->date;
    out.from = start.date();
    if (out.allDay) {
        out.to = out.from.addDays(std::max<qint64>((seconds + daySeconds - 1) / daySeconds, 1) - 1);
        return;
    }
    const CalendarZone &zone = event.start->zone;
    const bool floating = zone.kind() == CalendarZone::Kind::Floating;
    CalendarZone shown = m_window.zone.isValid() ? CalendarZone::system(m_window.zone) : zone;
    if (!m_window.zone.isValid() && (floating || zone.kind() == CalendarZone::Kind::Utc)
        && m_calendarZone.kind() != CalendarZone::Kind::Floating)
        shown = m_calendarZone;
    out.startsAt = (floating ? shown : zone).toUtc(start);
    out.endsAt = (floating ? shown : zone).toUtc(start.addSecs(seconds));
    out.timeZone = floating ? QString() : shown.name();
    const QDateTime first = floating ? start : shown.toWall(out.startsAt);
    const QDateTime last = floating ? start.addSecs(seconds) : shown.toWall(out.endsAt);
    out.from = first.date();
    const bool endsAtMidnight = last > first && last.time() == QTime(0, 0);
    out.to = std::max(endsAtMidnight ? last.date().addDays(-1) : last.date(), out.from);
    const QTime dayEnd(23, 59, 59);
    const QTime lastTime = endsAtMidnight ? dayEnd : last.time();
    out.firstDay = partOfDay(m_window, first.time(), out.from == out.to ? lastTime : dayEnd);
    out.lastDay = out.from == out.to ? out.firstDay : partOfDay(m_window, QTime(0, 0), lastTime);
}

Result<void> checkWindow(const CalendarWindow &window)
{
    const bool ok = window.from.isValid() && window.to.isValid() && window.from <= window.to
        && window.from.daysTo(window.to) <= 3660 && window.from.year() >= 1900 && window.to.year() <= 2100;
    if (ok)
        return {};
    return fail(Error::invalid(
        Text::tr("A calendar is read for a window of at most ten years between 1900 and 2100.")));
}

} // namespace

Result<CalendarFile> readCalendar(QByteArray bytes, const CalendarWindow &window, const ReadLimits &limits,
                                  Progress &progress)
{
    if (auto ok = checkWindow(window); !ok)
        return fail(ok.error());
    if (auto ok = checkFileSize(bytes.size(), limits); !ok)
        return fail(ok.error());
    const Result<DecodedText> text = decodeText(std::move(bytes));
    if (!text)
        return fail(text.error());
    const Result<QList<CalendarBlocks>> calendars = calendarBlocks(text->utf8, limits);
    if (!calendars)
        return fail(calendars.error());
    CalendarFile file;
    file.notes = text->notes;
    NoteList notes(limits.notesPerKind);
    for (const CalendarBlocks &calendar : *calendars) {
        file.name = file.name.isEmpty() ? calendar.name : file.name;
        file.timeZone = file.timeZone.isEmpty() ? calendar.timeZone : file.timeZone;
        for (auto it = calendar.skipped.cbegin(); it != calendar.skipped.cend(); ++it)
            file.skipped[it.key()] += it.value();
        if (auto ok = CalendarLayout(file, window, limits, notes).read(text->utf8, calendar, progress); !ok)
            return fail(ok.error());
    }
    std::sort(file.events.begin(), file.events.end(), [](const CalendarEvent &a, const CalendarEvent &b) {
        return std::tie(a.from, a.uid, a.recurrenceId, a.line)
            < std::tie(b.from, b.uid, b.recurrenceId, b.line);
    });
    file.notes += notes.notes();
    return file;
}

} // namespace fairlead
