// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar_blocks.h"

namespace fairlead {

namespace {

/// One content line with its continuation lines.
struct ContentLine {
    qsizetype begin = 0;
    qsizetype end = 0; ///< exclusive, after the line end
    qsizetype line = 0;
};

class ContentLines {
public:
    ContentLines(const QByteArray &text, qsizetype begin, qsizetype end, qsizetype line)
        : m_text(text)
        , m_at(begin)
        , m_end(end)
        , m_line(line)
    { }

    bool next(ContentLine &found)
    {
        if (m_at >= m_end)
            return false;
        found = {m_at, 0, m_line};
        do {
            skipPhysicalLine();
        } while (m_at < m_end && (m_text[m_at] == ' ' || m_text[m_at] == '\t'));
        found.end = m_at;
        return true;
    }

private:
    void skipPhysicalLine()
    {
        while (m_at < m_end && m_text[m_at] != '\n' && m_text[m_at] != '\r')
            ++m_at;
        if (m_at + 1 < m_end && m_text[m_at] == '\r' && m_text[m_at + 1] == '\n')
            ++m_at;
        m_at = std::min(m_at + 1, m_end);
        ++m_line;
    }

    const QByteArray &m_text;
    qsizetype m_at;
    qsizetype m_end;
    qsizetype m_line;
};

/// The value after `key` (with its colon), unfolded, or null where the line is another one.
QByteArray valueOf(const QByteArray &text, const ContentLine &line, QByteArrayView key)
{
    const QByteArrayView view = QByteArrayView(text).sliced(line.begin, line.end - line.begin);
    if (view.size() < key.size() || view.first(key.size()).compare(key, Qt::CaseInsensitive) != 0)
        return {};
    QByteArray value = view.sliced(key.size()).toByteArray();
    value.replace("\r\n", "\n").replace("\r", "\n").replace("\n ", "").replace("\n\t", "");
    value = value.trimmed();
    return value.isNull() ? QByteArray("") : value;
}

/// Follows BEGIN and END through a file.
class BlockReader {
public:
    BlockReader(const QByteArray &text, const ReadLimits &limits) : m_text(text), m_limits(limits) { }

    Result<QList<CalendarBlocks>> read();

private:
    struct Open {
        QByteArray name;
        qsizetype line;
        qsizetype begin;
    };
    Result<void> take(const ContentLine &line);
    Result<void> begin(const QByteArray &name, const ContentLine &line);
    Result<void> end(const QByteArray &name, const ContentLine &line);
    void property(const ContentLine &line);

    const QByteArray &m_text;
    const ReadLimits &m_limits;
    std::vector<Open> m_open;
    QList<CalendarBlocks> m_calendars;
};

Result<QList<CalendarBlocks>> BlockReader::read()
{
    ContentLines lines(m_text, 0, m_text.size(), 1);
    for (ContentLine line; lines.next(line);) {
        if (auto ok = take(line); !ok)
            return fail(ok.error());
    }
    if (!m_open.empty())
        return fail(Error::malformed(Text::tr("The file is cut off: %1 begun on line %2 has no END:%1.")
                                         .arg(QString::fromUtf8(m_open.back().name))
                                         .arg(m_open.back().line)));
    if (m_calendars.isEmpty())
        return fail(
            Error::malformed(Text::tr("The file has no calendar; BEGIN:VCALENDAR was expected on line 1.")));
    return m_calendars;
}

Result<void> BlockReader::take(const ContentLine &line)
{
    if (line.end - line.begin > m_limits.cellBytes)
        return fail(Error::malformed(
            Text::tr("Line %1 is longer than %2 bytes.").arg(line.line).arg(m_limits.cellBytes)));
    if (const QByteArray name = valueOf(m_text, line, "BEGIN:"); !name.isNull())
        return begin(name.toUpper(), line);
    if (const QByteArray name = valueOf(m_text, line, "END:"); !name.isNull())
        return end(name.toUpper(), line);
    if (m_open.empty()
        && !QByteArrayView(m_text).sliced(line.begin, line.end - line.begin).trimmed().isEmpty())
        return fail(Error::malformed(
            Text::tr("Line %1 is no part of a calendar; BEGIN:VCALENDAR was expected, not %2.")
                .arg(line.line)
                .arg(quoted(QString::fromUtf8(
                    m_text.mid(line.begin, std::min<qsizetype>(line.end - line.begin, 200)))))));
    if (m_open.size() == 1)
        property(line);
    return {};
}

Result<void> BlockReader::begin(const QByteArray &name, const ContentLine &line)
{
    if (m_open.empty() && name != "VCALENDAR")
        return fail(Error::malformed(Text::tr("Line %1: BEGIN:VCALENDAR was expected, not BEGIN:%2.")
                                         .arg(line.line)
                                         .arg(QString::fromUtf8(name.left(40)))));
    if (qsizetype(m_open.size()) >= m_limits.depth)
        return fail(Error::malformed(Text::tr("Line %1: components are nested more than %2 deep.")
                                         .arg(line.line)
                                         .arg(m_limits.depth)));
    if (m_open.empty())
        m_calendars.append(CalendarBlocks());
    m_open.push_back({name, line.line, line.begin});
    return {};
}

Result<void> BlockReader::end(const QByteArray &name, const ContentLine &line)
{
    if (m_open.empty() || m_open.back().name != name)
        return fail(Error::malformed(Text::tr("Line %1: END:%2 was not expected here; %3.")
                                         .arg(QString::number(line.line), QString::fromUtf8(name.left(40)),
                                              m_open.empty()
                                                  ? Text::tr("nothing is open")
                                                  : Text::tr("%1 begun on line %2 is open")
                                                        .arg(QString::fromUtf8(m_open.back().name.left(40)))
                                                        .arg(m_open.back().line))));
    const CalendarBlock block{m_open.back().begin, line.end, m_open.back().line};
    m_open.pop_back();
    CalendarBlocks &calendar = m_calendars.last();
    const bool direct = m_open.size() == 1;
    if (direct && name == "VEVENT")
        calendar.events.push_back(block);
    else if (direct && name == "VTIMEZONE")
        calendar.zones.push_back(block);
    else if (!m_open.empty() && m_open.back().name != "VTIMEZONE") {
        const bool known =
            calendar.skipped.size() < 100 || calendar.skipped.contains(QString::fromUtf8(name));
        ++calendar.skipped[known ? QString::fromUtf8(name.left(40)) : QStringLiteral("…")];
    }
    if (qsizetype(calendar.events.size()) > m_limits.rows)
        return fail(Error::malformed(
            Text::tr("Line %1: the calendar has more than %2 events.").arg(line.line).arg(m_limits.rows)));
    return {};
}

void BlockReader::property(const ContentLine &line)
{
    CalendarBlocks &calendar = m_calendars.last();
    if (const QByteArray method = valueOf(m_text, line, "METHOD:"); !method.isNull())
        calendar.method = QString::fromUtf8(method).toUpper();
    if (const QByteArray name = valueOf(m_text, line, "X-WR-CALNAME:"); !name.isNull())
        calendar.name = QString::fromUtf8(name);
    if (const QByteArray zone = valueOf(m_text, line, "X-WR-TIMEZONE:"); !zone.isNull())
        calendar.timeZone = QString::fromUtf8(zone);
}

} // namespace

Result<QList<CalendarBlocks>> calendarBlocks(const QByteArray &text, const ReadLimits &limits)
{
    return BlockReader(text, limits).read();
}

QByteArray ownLines(const QByteArray &text, const CalendarBlock &block)
{
    QByteArray own;
    qsizetype depth = 0;
    ContentLines lines(text, block.begin, block.end, block.line);
    for (ContentLine line; lines.next(line);) {
        const bool begins = !valueOf(text, line, "BEGIN:").isNull();
        const bool ends = !valueOf(text, line, "END:").isNull();
        depth += begins;
        if (depth == 1)
            own += QByteArrayView(text).sliced(line.begin, line.end - line.begin);
        depth -= ends;
    }
    return own;
}

std::vector<CalendarBlock> children(const QByteArray &text, const CalendarBlock &block)
{
    std::vector<CalendarBlock> found;
    qsizetype depth = 0;
    CalendarBlock open;
    ContentLines lines(text, block.begin, block.end, block.line);
    for (ContentLine line; lines.next(line);) {
        if (!valueOf(text, line, "BEGIN:").isNull() && ++depth == 2)
            open = {line.begin, 0, line.line};
        if (!valueOf(text, line, "END:").isNull() && depth-- == 2) {
            open.end = line.end;
            found.push_back(open);
        }
    }
    return found;
}

} // namespace fairlead
