// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mspdi_dates.h"

#include "core/exchange/locale_dates.h"

#include <QHash>
#include <QSet>

namespace fairlead {

namespace {

constexpr qsizetype datesAtMost = 4000;
constexpr qsizetype datesOfAllAtMost = 1'000'000;
constexpr qsizetype calendarChain = 32; ///< calendars on calendars; Project has two

/// 1 Monday … 7 Sunday (Qt) as the bit that Project uses.
int weekDayBit(QDate date)
{
    return 1 << (date.dayOfWeek() % 7);
}

/// Whether a day stands at a position in its month, for MonthItem 0 (any day) and 3–9 (Sunday–Saturday).
bool isAtPosition(QDate day, int item, int position)
{
    if (item == 0)
        return position == 4 ? day.day() == day.daysInMonth() : day.day() == position + 1;
    if (day.dayOfWeek() % 7 != item - 3)
        return false;
    return position == 4 ? day.day() + 7 > day.daysInMonth() : (day.day() - 1) / 7 == position;
}

/// Whether a day belongs to a rule, without regard to the number of occurrences.
bool isOfRule(const MspdiException &e, QDate day)
{
    const int period = std::max(e.period, 1);
    const int months = (day.year() - e.from.year()) * 12 + day.month() - e.from.month();
    switch (e.type) {
    case 1:
        return e.from.daysTo(day) % period == 0;
    case 2:
        return day.month() == e.month + 1 && day.day() == e.monthDay;
    case 3:
        return day.month() == e.month + 1 && isAtPosition(day, e.monthItem, e.monthPosition);
    case 4:
        return months % period == 0 && day.day() == e.monthDay;
    case 5:
        return months % period == 0 && isAtPosition(day, e.monthItem, e.monthPosition);
    case 6: {
        const QDate firstWeek = e.from.addDays(-(e.from.dayOfWeek() % 7)); // weeks begin on Sunday
        return firstWeek.daysTo(day) / 7 % period == 0 && (e.daysOfWeek & weekDayBit(day)) != 0;
    }
    default:
        return false;
    }
}

bool isRuleRead(const MspdiException &e)
{
    const bool byPosition = e.type == 3 || e.type == 5;
    const bool itemRead = e.monthItem == 0 || (e.monthItem >= 3 && e.monthItem <= 9);
    return e.type >= 1 && e.type <= 6
        && (!byPosition || (itemRead && e.monthPosition >= 0 && e.monthPosition <= 4));
}

/// Takes what it uses from `datesLeft`.
void layOutExceptions(MspdiCalendar &calendar, qsizetype &datesLeft, NoteList &notes)
{
    QList<MspdiException> kept;
    QSet<std::pair<QDate, QDate>>
        plain; // newer files say the same twice: as an old day 0, and as an exception
    for (qsizetype i = calendar.exceptions.size(); i-- > 0;) {
        MspdiException &exception = calendar.exceptions[i];
        const auto period = std::pair(exception.from, exception.to);
        if (exception.name.isEmpty() && plain.contains(period))
            continue;
        const auto dates = exceptionDates(exception);
        if (!dates || dates->size() > datesLeft) {
            notes.add(Text::tr("Calendar exceptions that were left out"), exception.line,
                      Text::tr("The exception %1 of calendar %2 has no dates or a rule that is not read.")
                          .arg(quoted(exception.name), quoted(calendar.name)));
            continue;
        }
        datesLeft -= dates->size();
        plain.insert(period);
        exception.dates = *dates;
        kept.prepend(exception);
    }
    calendar.exceptions = kept;
}

void cutCalendarLoops(MspdiProject &project, NoteList &notes)
{
    QHash<int, int> baseOf;
    for (const MspdiCalendar &calendar : std::as_const(project.calendars))
        baseOf.insert(calendar.uid, calendar.baseUid);
    for (MspdiCalendar &calendar : project.calendars) {
        const bool unknown = calendar.baseUid > 0 && !baseOf.contains(calendar.baseUid);
        QSet<int> seen;
        int at = calendar.uid;
        while (baseOf.contains(at) && !seen.contains(at) && seen.size() < calendarChain) {
            seen.insert(at);
            at = baseOf.value(at);
        }
        const bool loops = at == calendar.uid || seen.size() >= calendarChain;
        if (!unknown && !loops)
            continue;
        notes.add(Text::tr("Calendars that point nowhere"), calendar.line,
                  Text::tr("Calendar %1 is based on %2; it was read without a base.")
                      .arg(quoted(calendar.name),
                           loops ? Text::tr("itself")
                                 : Text::tr("an unknown calendar (UID %1)").arg(calendar.baseUid)));
        calendar.baseUid = -1;
        baseOf.insert(calendar.uid, -1);
    }
}

/// Why a link cannot be kept; empty: it can.
QString linkFault(const MspdiLink &link, const MspdiTask &task, const QSet<int> &tasks)
{
    if (link.crossProject)
        return Text::tr("it leads to another project");
    if (link.predecessorUid == task.uid)
        return Text::tr("it leads from the task to itself");
    if (!tasks.contains(link.predecessorUid))
        return Text::tr("there is no task with UID %1").arg(link.predecessorUid);
    return {};
}

} // namespace

bool MspdiDurationFormat::isElapsed() const
{
    const int plain = code >= 35 && code <= 52 ? code - 32 : code;
    return plain == 4 || plain == 6 || plain == 8 || plain == 10 || plain == 12 || plain == 20;
}

bool MspdiDurationFormat::isPercent() const
{
    return code == 19 || code == 20 || code == 51 || code == 52;
}

bool MspdiDurationFormat::isEstimated() const
{
    return code >= 35 && code <= 53;
}

QDate lastDay(const QDateTime &from, const QDateTime &to)
{
    if (!to.isValid())
        return from.date();
    const bool midnight = to.time() == QTime(0, 0) && to.date() > from.date();
    return midnight ? to.date().addDays(-1) : to.date();
}

MspdiException exceptionFromWeekDay(const MspdiWeekDay &day, qsizetype line)
{
    MspdiException exception;
    exception.from = day.from.date();
    exception.to = lastDay(day.from, day.to);
    exception.working = day.working;
    exception.hours = day.hours;
    exception.line = line;
    return exception;
}

std::optional<QList<QDate>> exceptionDates(const MspdiException &exception)
{
    if (!isRuleRead(exception) || !exception.from.isValid() || !exception.to.isValid())
        return {};
    const bool counted = exception.byOccurrences && exception.type != 1 && exception.occurrences > 0;
    const QDate end =
        std::min(counted ? QDate(lastAcceptedYear, 12, 31) : exception.to, QDate(lastAcceptedYear, 12, 31));
    const qsizetype most = counted ? std::min<qsizetype>(exception.occurrences, datesAtMost) : datesAtMost;
    QList<QDate> dates;
    for (QDate day = exception.from; day <= end && dates.size() < most; day = day.addDays(1)) {
        if (isOfRule(exception, day))
            dates.append(day);
    }
    return dates;
}

void connectMspdi(MspdiProject &project, NoteList &notes)
{
    QSet<int> tasks;
    QSet<int> resources;
    for (const MspdiTask &task : std::as_const(project.tasks))
        tasks.insert(task.uid);
    for (const MspdiResource &resource : std::as_const(project.resources))
        resources.insert(resource.uid);
    qsizetype datesLeft = datesOfAllAtMost;
    for (MspdiCalendar &calendar : project.calendars)
        layOutExceptions(calendar, datesLeft, notes);
    cutCalendarLoops(project, notes);
    for (MspdiTask &task : project.tasks) {
        task.links.removeIf([&](const MspdiLink &link) {
            const QString fault = linkFault(link, task, tasks);
            if (!fault.isEmpty())
                notes.add(Text::tr("Links that were left out"), link.line,
                          Text::tr("A link of task %1 was left out: %2.").arg(quoted(task.name), fault));
            return !fault.isEmpty();
        });
    }
    project.assignments.removeIf([&](const MspdiAssignment &a) {
        const bool noTask = !tasks.contains(a.taskUid);
        const bool noResource =
            a.resourceUid != MspdiAssignment::nobody && !resources.contains(a.resourceUid);
        if (noTask || noResource)
            notes.add(Text::tr("Assignments that were left out"), a.line,
                      noTask
                          ? Text::tr("The assignment names task UID %1, which does not exist.").arg(a.taskUid)
                          : Text::tr("The assignment names resource UID %1, which does not exist.")
                                .arg(a.resourceUid));
        return noTask || noResource;
    });
}

} // namespace fairlead
