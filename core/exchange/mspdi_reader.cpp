// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mspdi_reader.h"

#include "core/exchange/mspdi_dates.h"
#include "core/exchange/mspdi_fields.h"

#include <QBuffer>
#include <QSet>
#include <cmath>

namespace fairlead {

namespace {

constexpr qsizetype tasksAtMost = 200'000; ///< each takes half a kilobyte
constexpr qsizetype calendarsAtMost = 20'000;
constexpr qsizetype exceptionsAtMost = 50'000;

/// The elements of a project, one function for each that has elements of its own.
class MspdiReader {
public:
    MspdiReader(QIODevice &file, const ReadLimits &limits, Progress &progress)
        : m_notes(limits.notesPerKind)
        , m_xml(file, limits, progress, m_notes)
    { }

    Result<MspdiProject> read();

private:
    void readCalendar();
    void readWeekDays(MspdiCalendar &calendar);
    void readException(MspdiCalendar &calendar);
    QList<MspdiHours> readHours();
    void readTimePeriod(QDateTime &from, QDateTime &to);
    void readTask();
    void readLink(MspdiTask &task);
    void readResource();
    void readAssignment();
    /// Calls `take` for each child called `element`; counts the others.
    template <class Take> void eachChild(const char *parent, const char *element, Take take)
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() == QLatin1String(element))
                take();
            else
                m_xml.skip(QLatin1String(parent));
        }
    }
    template <class Row> bool isNew(QSet<int> &seen, const Row &row, const QString &kind);

    NoteList m_notes;
    MspdiXml m_xml;
    MspdiProject m_project;
    QSet<int> m_calendarUids;
    QSet<int> m_taskUids;
    QSet<int> m_resourceUids;
    qsizetype m_exceptions = 0;
    qsizetype m_links = 0;
};

Result<MspdiProject> MspdiReader::read()
{
    if (auto ok = m_xml.openRoot(); !ok)
        return fail(ok.error());
    while (m_xml.nextChild()) {
        const QString name = m_xml.name();
        if (name == QLatin1String("Calendars"))
            eachChild("Calendars", "Calendar", [this] { readCalendar(); });
        else if (name == QLatin1String("Tasks"))
            eachChild("Tasks", "Task", [this] { readTask(); });
        else if (name == QLatin1String("Resources"))
            eachChild("Resources", "Resource", [this] { readResource(); });
        else if (name == QLatin1String("Assignments"))
            eachChild("Assignments", "Assignment", [this] { readAssignment(); });
        else if (!m_xml.fill(mspdiProjectFields(), m_project))
            m_xml.skip(QStringLiteral("Project"));
    }
    if (m_xml.failed())
        return fail(*m_xml.error());
    m_project.skipped = m_xml.skipped;
    connectMspdi(m_project, m_notes);
    m_project.notes = m_notes.notes();
    return std::move(m_project);
}

template <class Row> bool MspdiReader::isNew(QSet<int> &seen, const Row &row, const QString &kind)
{
    if (m_xml.failed())
        return false;
    if (row.uid < 0) {
        m_notes.add(Text::tr("Entries without a UID"), row.line,
                    Text::tr("%1 has no UID; it was left out.").arg(kind));
        return false;
    }
    if (!seen.contains(row.uid)) {
        seen.insert(row.uid);
        return true;
    }
    m_notes.add(Text::tr("UIDs that occur twice"), row.line,
                Text::tr("%1 %2 (UID %3) occurs a second time; it was left out.")
                    .arg(kind, quoted(row.name), QString::number(row.uid)));
    return false;
}

void MspdiReader::readCalendar()
{
    MspdiCalendar calendar;
    calendar.line = m_xml.line();
    while (m_xml.nextChild()) {
        if (m_xml.name() == QLatin1String("WeekDays"))
            readWeekDays(calendar);
        else if (m_xml.name() == QLatin1String("Exceptions"))
            eachChild("Exceptions", "Exception", [&] { readException(calendar); });
        else if (!m_xml.fill(mspdiCalendarFields(), calendar))
            m_xml.skip(QStringLiteral("Calendar"));
    }
    if (isNew(m_calendarUids, calendar, Text::tr("Calendar"))
        && !m_xml.isTooMany(m_project.calendars.size() + 1, calendarsAtMost))
        m_project.calendars.append(calendar);
}

void MspdiReader::readWeekDays(MspdiCalendar &calendar)
{
    eachChild("WeekDays", "WeekDay", [&] {
        MspdiWeekDay day;
        const qsizetype line = m_xml.line();
        while (m_xml.nextChild()) {
            if (m_xml.name() == QLatin1String("WorkingTimes"))
                day.hours = readHours();
            else if (m_xml.name() == QLatin1String("TimePeriod"))
                readTimePeriod(day.from, day.to);
            else if (!m_xml.fill(mspdiWeekDayFields(), day))
                m_xml.skip(QStringLiteral("WeekDay"));
        }
        if (day.day >= 1 && day.day <= 7 && calendar.weekDays.size() < 7)
            calendar.weekDays.append(day);
        else if (day.day == 0 && !m_xml.isTooMany(++m_exceptions, exceptionsAtMost))
            calendar.exceptions.append(exceptionFromWeekDay(day, line));
        else
            m_notes.add(Text::tr("Days of the week that cannot be read"), line,
                        Text::tr("DayType %1 is no day from 1 to 7; it was left out.").arg(day.day));
    });
}

void MspdiReader::readException(MspdiCalendar &calendar)
{
    MspdiException exception;
    exception.line = m_xml.line();
    QDateTime from;
    QDateTime to;
    while (m_xml.nextChild()) {
        if (m_xml.name() == QLatin1String("WorkingTimes"))
            exception.hours = readHours();
        else if (m_xml.name() == QLatin1String("TimePeriod"))
            readTimePeriod(from, to);
        else if (!m_xml.fill(mspdiExceptionFields(), exception))
            m_xml.skip(QStringLiteral("Exception"));
    }
    exception.from = from.date();
    exception.to = lastDay(from, to);
    if (!m_xml.isTooMany(++m_exceptions, exceptionsAtMost))
        calendar.exceptions.append(exception);
}

QList<MspdiHours> MspdiReader::readHours()
{
    QList<MspdiHours> hours;
    eachChild("WorkingTimes", "WorkingTime", [&] {
        MspdiHours range;
        while (m_xml.nextChild()) {
            if (!m_xml.fill(mspdiHoursFields(), range))
                m_xml.skip(QStringLiteral("WorkingTime"));
        }
        if (range.from.isValid() && range.to.isValid() && hours.size() < 24)
            hours.append(range);
    });
    return hours;
}

void MspdiReader::readTimePeriod(QDateTime &from, QDateTime &to)
{
    struct Period {
        QDateTime from;
        QDateTime to;
    } period;
    static constexpr MspdiField<Period> fields[] = {
        {"FromDate", [](Period &p, MspdiValue &v) { v.set(p.from); }},
        {"ToDate", [](Period &p, MspdiValue &v) { v.set(p.to); }},
    };
    while (m_xml.nextChild()) {
        if (!m_xml.fill(std::span<const MspdiField<Period>>(fields), period))
            m_xml.skip(QStringLiteral("TimePeriod"));
    }
    from = period.from;
    to = period.to;
}

void MspdiReader::readTask()
{
    MspdiTask task;
    task.line = m_xml.line();
    while (m_xml.nextChild()) {
        if (m_xml.name() == QLatin1String("PredecessorLink"))
            readLink(task);
        else if (!m_xml.fill(mspdiTaskFields(), task))
            m_xml.skip(QStringLiteral("Task"));
    }
    if (isNew(m_taskUids, task, Text::tr("Task"))
        && !m_xml.isTooMany(m_project.tasks.size() + 1, tasksAtMost))
        m_project.tasks.append(task);
}

void MspdiReader::readLink(MspdiTask &task)
{
    MspdiLink link;
    link.line = m_xml.line();
    while (m_xml.nextChild()) {
        if (!m_xml.fill(mspdiLinkFields(), link))
            m_xml.skip(QStringLiteral("PredecessorLink"));
    }
    if (!m_xml.isTooMany(++m_links))
        task.links.append(link);
}

void MspdiReader::readResource()
{
    MspdiResource resource;
    resource.line = m_xml.line();
    while (m_xml.nextChild()) {
        if (!m_xml.fill(mspdiResourceFields(), resource))
            m_xml.skip(QStringLiteral("Resource"));
    }
    if (isNew(m_resourceUids, resource, Text::tr("Resource"))
        && !m_xml.isTooMany(m_project.resources.size() + 1, tasksAtMost))
        m_project.resources.append(resource);
}

void MspdiReader::readAssignment()
{
    MspdiAssignment assignment;
    assignment.line = m_xml.line();
    while (m_xml.nextChild()) {
        if (!m_xml.fill(mspdiAssignmentFields(), assignment))
            m_xml.skip(QStringLiteral("Assignment"));
    }
    if (!m_xml.failed() && !m_xml.isTooMany(m_project.assignments.size() + 1))
        m_project.assignments.append(assignment);
}

} // namespace

Result<MspdiProject> readMspdi(QIODevice &file, const ReadLimits &limits, Progress &progress)
{
    if (!file.isSequential()) {
        if (auto ok = checkFileSize(file.size(), limits); !ok)
            return fail(ok.error());
    }
    return MspdiReader(file, limits, progress).read();
}

Result<MspdiProject> readMspdi(const QByteArray &bytes, const ReadLimits &limits, Progress &progress)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readMspdi(buffer, limits, progress);
}

std::optional<qint64> isoDurationMinutes(const QString &text)
{
    QStringView rest(text);
    const bool negative = rest.startsWith(u'-');
    rest = negative ? rest.sliced(1) : rest;
    if (!rest.startsWith(u'P') || rest.size() < 3 || rest.size() > 60)
        return {};
    rest = rest.sliced(1);
    double seconds = 0;
    bool inTime = false;
    while (!rest.isEmpty()) {
        if (rest[0] == u'T' && !inTime) {
            inTime = true;
            rest = rest.sliced(1);
            continue;
        }
        qsizetype digits = 0;
        while (digits < rest.size() && (rest[digits].isDigit() || rest[digits] == u'.'))
            ++digits;
        bool ok = false;
        const double value = rest.first(digits).toDouble(&ok);
        if (!ok || digits == rest.size())
            return {};
        const char16_t unit = rest[digits].unicode();
        const double scale = !inTime ? (unit == u'D' ? 86400 : 0)
                                     : (unit == u'H'       ? 3600
                                            : unit == u'M' ? 60
                                            : unit == u'S' ? 1
                                                           : 0);
        // Years and months have no fixed length; Project does not write them (`P0Y0M0D…` by others is
        // harmless).
        if (scale == 0 && (inTime || value != 0 || (unit != u'Y' && unit != u'M')))
            return {};
        seconds += value * scale;
        rest = rest.sliced(digits + 1);
    }
    if (!(seconds <= 86400e6))
        return {};
    const qint64 minutes = std::llround(seconds / 60.0);
    return negative ? -minutes : minutes;
}

} // namespace fairlead
