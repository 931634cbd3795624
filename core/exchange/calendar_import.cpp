// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_import.h"

#include "core/exchange/calendar_import_people.h"
#include "core/exchange/import_leave.h"
#include "core/exchange/rota_import.h"
#include "core/workspace/field_rules.h"

#include <QFileInfo>

namespace fairlead {

namespace {

QString eventInWords(const CalendarEvent &event)
{
    return QString(event.from.toString(Qt::ISODate) + u' ' + event.summary.simplified().left(60));
}

/// What one event is to the importer.
struct Absence {
    Id<Person> person;
    const CalendarEvent *event = nullptr;
};

/// Why an event is neither leave nor holiday whatever it says; empty: it may be.
QString reasonToSkip(const CalendarEvent &event)
{
    if (event.cancelled)
        return Text::tr("It is cancelled.");
    if (event.free && !event.allDay)
        return Text::tr("It is shown as free time.");
    return {};
}

/// Whose leave the event is; an error says why it is none.
Result<Id<Person>> personOf(const CalendarEvent &event, const PeopleInText &people,
                            const ImportOptions &options)
{
    const Id<Person> person = options.person.isNull() ? people.find(event.summary) : options.person;
    if (event.free && !saysAway(event))
        return fail(Error::invalid(Text::tr("It is shown as free time.")));
    if (person.isNull())
        return fail(Error::notFound(Text::tr("It names no person of the workspace, or several.")));
    if (!event.allDay && !saysAway(event))
        return fail(Error::invalid(Text::tr("It has hours and does not say that somebody is away.")));
    return person;
}

/// A stretch of whole or equal parts of days.
struct Stretch {
    QDate from;
    QDate to;
    double part = 1;
};

/// An event from noon to noon is half a day, whole days, and half a day; parts of nothing are left away.
std::vector<Stretch> stretchesOf(const CalendarEvent &event)
{
    if (event.from == event.to)
        return event.firstDay > 0 ? std::vector<Stretch>{{event.from, event.to, event.firstDay}}
                                  : std::vector<Stretch>{};
    std::vector<Stretch> stretches;
    const bool firstIsWhole = event.firstDay >= 1;
    const bool lastIsWhole = event.lastDay >= 1;
    const QDate from = firstIsWhole ? event.from : event.from.addDays(1);
    const QDate to = lastIsWhole ? event.to : event.to.addDays(-1);
    if (!firstIsWhole && event.firstDay > 0)
        stretches.push_back({event.from, event.from, event.firstDay});
    if (from <= to)
        stretches.push_back({from, to, 1});
    if (!lastIsWhole && event.lastDay > 0)
        stretches.push_back({event.to, event.to, event.lastDay});
    return stretches;
}

QString externalIdOf(const CalendarEvent &event, size_t part, size_t parts)
{
    if (event.uid.isEmpty())
        return {};
    QString id = event.uid;
    if (!event.recurrenceId.isEmpty())
        id += QString(u'/' + event.recurrenceId);
    if (parts > 1 && part > 0)
        id += QStringLiteral("#%1").arg(part + 1);
    return id;
}

void importLeaveOf(const Absence &absence, ImportBuilder &builder, LeaveBook &book)
{
    const CalendarEvent &event = *absence.event;
    const auto stretches = stretchesOf(event);
    if (stretches.empty())
        return builder.ledger().add(LedgerKind::LeftOut, event.line, eventInWords(event),
                                    Text::tr("It takes less than half a working day."));
    for (size_t i = 0; i < stretches.size(); ++i) {
        const Stretch &stretch = stretches[i];
        const QString externalId = externalIdOf(event, i, stretches.size());
        const LeaveKind kind = leaveKindOf(event);
        const Leave *before = book.match(absence.person, stretch.from, kind, externalId);
        Leave leave = before ? *before : Leave();
        if (!before)
            leave.id = Id<Leave>::create();
        leave.person = absence.person;
        leave.from = stretch.from;
        leave.to = stretch.to;
        leave.fraction = Share::of(stretch.part);
        leave.kind = kind;
        leave.externalId = externalId;
        book.take(before, leave, event.line, leaveInWords(builder.next(), leave));
    }
}

/// Reads the whole file as leave.
void importAbsences(const CalendarFile &file, ImportBuilder &builder)
{
    const PeopleInText people(builder.base());
    LeaveBook book(builder);
    for (const CalendarEvent &event : file.events) {
        const QString reason = reasonToSkip(event);
        const auto person =
            reason.isEmpty() ? personOf(event, people, builder.options()) : fail(Error::invalid(reason));
        if (person)
            importLeaveOf({*person, &event}, builder, book);
        else
            builder.ledger().add(LedgerKind::LeftOut, event.line, eventInWords(event),
                                 person.error().message);
    }
}

/// The calendar that holidays go into: chosen, of the file's name, or a new one.
Id<HolidayCalendar> calendarFor(const QString &name, ImportBuilder &builder)
{
    if (builder.next().find(builder.options().calendar))
        return builder.options().calendar;
    for (const HolidayCalendar &calendar : builder.base().rows<HolidayCalendar>()) {
        if (folded(calendar.name) == folded(name))
            return calendar.id;
    }
    HolidayCalendar calendar;
    calendar.id = Id<HolidayCalendar>::create();
    calendar.key = builder.calendarKeys().next();
    calendar.name = name;
    builder.ledger().note(0, name,
                          Text::tr("The calendar is new. It counts for the sites and teams it is given to."));
    builder.put(calendar);
    return calendar.id;
}

class HolidayBook {
public:
    HolidayBook(ImportBuilder &builder, Id<HolidayCalendar> calendar)
        : m_builder(builder)
        , m_calendar(std::move(calendar))
    {
        for (const Holiday &holiday : builder.base().rows<Holiday>()) {
            if (holiday.calendar == m_calendar)
                m_existing.insert(holiday.date, &holiday);
        }
    }

    void take(const CalendarEvent &event, QDate date, double part)
    {
        const QString record =
            QString(date.toString(Qt::ISODate) + u' ' + event.summary.simplified().left(60));
        if (const qsizetype before = m_lines.value(date, -1); before >= 0)
            return m_builder.ledger().refuse(event.line, record, sameAsLine(event.line, before));
        const Holiday *before = m_existing.value(date, nullptr);
        Holiday holiday = before ? *before : Holiday();
        if (!before)
            holiday.id = Id<Holiday>::create();
        holiday.calendar = m_calendar;
        holiday.date = date;
        holiday.name = event.summary.simplified();
        holiday.dayOff = Share::of(part);
        if (auto kept = checkFields(m_builder.next(), ChangeSet().add(holiday)); !kept)
            return m_builder.ledger().refuse(event.line, record, kept.error().message);
        m_lines.insert(date, event.line);
        const bool isSame = before && *before == holiday;
        m_builder.ledger().add(!before      ? LedgerKind::New
                                   : isSame ? LedgerKind::Unchanged
                                            : LedgerKind::Changed,
                               event.line, record,
                               before ? changesInWords(m_builder.next(), *before, holiday) : QString());
        m_builder.put(std::move(holiday));
    }

private:
    ImportBuilder &m_builder;
    Id<HolidayCalendar> m_calendar;
    QHash<QDate, const Holiday *> m_existing;
    QHash<QDate, qsizetype> m_lines;
};

constexpr int longestHoliday = 31; ///< days; what is longer is no public holiday

void importHolidays(const CalendarFile &file, const QString &name, ImportBuilder &builder)
{
    HolidayBook book(builder, calendarFor(name, builder));
    for (const CalendarEvent &event : file.events) {
        QString reason = reasonToSkip(event);
        if (reason.isEmpty() && !event.allDay)
            reason = Text::tr("It is not a whole day.");
        if (reason.isEmpty() && event.from.daysTo(event.to) >= longestHoliday)
            reason = Text::tr("It is longer than a month.");
        if (!reason.isEmpty()) {
            builder.ledger().add(LedgerKind::LeftOut, event.line, eventInWords(event), reason);
            continue;
        }
        for (QDate date = event.from; date <= event.to; date = date.addDays(1))
            book.take(event, date, date == event.from ? event.firstDay : event.lastDay);
    }
}

/// A rota, leave, holidays, or Automatic: the events do not tell.
ImportKind meaningOf(const CalendarFile &file, const Workspace &workspace, const ImportOptions &options)
{
    if (isRotaFeed(file))
        return ImportKind::Rota;
    const PeopleInText people(workspace);
    bool allWholeDays = true;
    qsizetype busy = 0;
    qsizetype named = 0;
    for (const CalendarEvent &event : file.events) {
        if (event.cancelled)
            continue;
        ++busy;
        allWholeDays = allWholeDays && event.allDay;
        named += personOf(event, people, options).has_value() ? 1 : 0;
    }
    if (named > 0)
        return ImportKind::Leave;
    return busy > 0 && allWholeDays ? ImportKind::Holidays : ImportKind::Automatic;
}

CalendarWindow windowOf(const ImportOptions &options)
{
    CalendarWindow window;
    window.from = options.from.isValid() ? options.from : options.asOf.addYears(-1);
    window.to = options.to.isValid() ? options.to : options.asOf.addYears(2);
    return window;
}

void noteWhatIsNotRead(const CalendarFile &file, const CalendarWindow &window, ImportLedger &ledger)
{
    ledger.notes(file.notes);
    if (file.outsideWindow > 0)
        ledger.note(0, {},
                    Text::tr("%1 events have no day from %2 to %3.")
                        .arg(file.outsideWindow)
                        .arg(window.from.toString(Qt::ISODate), window.to.toString(Qt::ISODate)));
    for (auto at = file.skipped.cbegin(); at != file.skipped.cend(); ++at)
        ledger.note(0, at.key(), Text::tr("%1 of these are not read.").arg(at.value()));
}

Error nothingUnderstood(const QString &file, const CalendarFile &calendar)
{
    if (calendar.events.isEmpty())
        return Error::malformed(
            Text::tr("%1: no event in the time asked for; %2 in the file. Expected leave or "
                     "public holidays.")
                .arg(file)
                .arg(calendar.entries));
    const CalendarEvent &first = calendar.events.first();
    return Error::malformed(
        Text::tr("%1, line %2: the event %3 names no person of the workspace and the calendar is not one of "
                 "public holidays. Expected names in the summaries, or --as holidays.")
            .arg(file)
            .arg(first.line)
            .arg(quoted(first.summary)));
}

} // namespace

Result<ImportDraft> draftCalendar(const Workspace &workspace, QByteArray bytes, const QString &file,
                                  ImportKind kind, const ImportOptions &options, Progress &progress)
{
    const CalendarWindow window = windowOf(options);
    const auto calendar = readCalendar(std::move(bytes), window, options.limits, progress);
    if (!calendar)
        return fail(Error{calendar.error().kind, Text::tr("%1: %2").arg(file, calendar.error().message)});
    if (!progress.advance(0.6))
        return fail(Error::cancelled());
    ImportDraft draft;
    draft.file = file;
    draft.kind = kind == ImportKind::Calendar || kind == ImportKind::Automatic
        ? meaningOf(*calendar, workspace, options)
        : kind;
    if (draft.kind == ImportKind::Automatic)
        return fail(nothingUnderstood(file, *calendar));
    ImportBuilder builder(workspace, options);
    noteWhatIsNotRead(*calendar, window, builder.ledger());
    const bool isLeave = draft.kind == ImportKind::Leave;
    const bool isRota = draft.kind == ImportKind::Rota;
    if (isRota)
        importShifts(*calendar, builder);
    else if (isLeave)
        importAbsences(*calendar, builder);
    else
        importHolidays(*calendar,
                       calendar->name.isEmpty() ? QFileInfo(file).completeBaseName() : calendar->name,
                       builder);
    draft.counts = builder.ledger().counts();
    const qsizetype count = draft.counts.added + draft.counts.changed;
    const QString leave = count == 1 ? Text::tr("Import 1 leave from %1").arg(file)
                                     : Text::tr("Import %1 leaves from %2").arg(count).arg(file);
    const QString holidays = count == 1 ? Text::tr("Import 1 holiday from %1").arg(file)
                                        : Text::tr("Import %1 holidays from %2").arg(count).arg(file);
    const QString shifts = count == 1 ? Text::tr("Import 1 shift from %1").arg(file)
                                      : Text::tr("Import %1 shifts from %2").arg(count).arg(file);
    auto changes = builder.changes(isRota ? shifts : isLeave ? leave : holidays);
    if (!changes)
        return fail(Error{changes.error().kind, Text::tr("%1: %2").arg(file, changes.error().message)});
    draft.changes = *std::move(changes);
    draft.ledger = builder.ledger().lines();
    return draft;
}

} // namespace fairlead
