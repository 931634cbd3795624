// SPDX-License-Identifier: GPL-3.0-or-later
// What lies behind the bars and above them: days off, the head with months and weeks, the as-of line.
#include "ui/roadmap/timeline_painter.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace fairlead {

namespace {

constexpr double leastForDaysOff = 2.0; ///< pixels per day below which weekends only make the picture grey

enum class DayKind { Worked, Free, Holiday };

DayKind kindOf(const WorkCalendar &calendar, Day day)
{
    const double usual = calendar.week()[size_t(dateOf(day).dayOfWeek() - 1)];
    if (calendar.weight(day) < usual)
        return DayKind::Holiday;
    return usual > 0 ? DayKind::Worked : DayKind::Free;
}

/// The name of a month by itself, with its year in January and where the picture begins.
QString monthName(QDate month, bool isLong, bool withYear)
{
    const QString name =
        QLocale().standaloneMonthName(month.month(), isLong ? QLocale::LongFormat : QLocale::ShortFormat);
    return withYear ? QString(name + u' ' + QString::number(month.year())) : name;
}

} // namespace

void TimelinePainter::paintGround()
{
    m_painter.fillRect(QRectF(0, 0, m_geometry.width, m_geometry.height), m_look.ground);
    const int first = m_geometry.firstRow();
    const int last = m_geometry.lastRow();
    for (int row = first; row < last; ++row) {
        const QRectF rect = m_geometry.rowRect(row);
        if (row == m_scene.currentRow || row == m_scene.hoverRow)
            m_painter.fillRect(rect, rowGround(row));
    }
    // Neighbouring rows of one calendar share their days off, so these are filled in one go.
    const auto isLit = [this](int row) { return row == m_scene.currentRow || row == m_scene.hoverRow; };
    for (int row = first; row < last;) {
        int end = row + 1;
        while (end < last && !isLit(row) && !isLit(end)
               && m_layout.rows[size_t(end)].calendar == m_layout.rows[size_t(row)].calendar)
            ++end;
        paintDaysOff(row, end);
        row = end;
    }
    const QColor quiet = mix(m_look.ground, m_look.line, 0.55);
    for (int row = first; row < last; ++row) {
        const double y = std::round(m_geometry.headHeight + (row + 1) * double(m_geometry.rowHeight)
                                    - m_geometry.scrolledDown)
            - 1;
        m_painter.fillRect(QRectF(0, y, m_geometry.width, 1), quiet);
    }
    // Months stay readable all the way down.
    QDate month = dateOf(Day(std::floor(m_geometry.dayAt(m_geometry.columnWidth))));
    month = QDate(month.year(), month.month(), 1).addMonths(1);
    for (double x = 0; (x = m_geometry.xOf(dayOf(month))) < m_geometry.width; month = month.addMonths(1))
        m_painter.fillRect(
            QRectF(std::round(x), m_geometry.headHeight, 1, m_geometry.height - m_geometry.headHeight),
            m_look.line);
}

void TimelinePainter::paintDaysOff(int firstRow, int lastRow)
{
    if (m_geometry.scale.pixelsPerDay < leastForDaysOff)
        return;
    const WorkCalendar &calendar = m_layout.calendars[size_t(m_layout.rows[size_t(firstRow)].calendar)];
    const double top =
        m_geometry.headHeight + double(firstRow) * m_geometry.rowHeight - m_geometry.scrolledDown;
    const double height = double(lastRow - firstRow) * m_geometry.rowHeight;
    // Opaque colours: blending wide areas costs the software renderer most of a frame.
    const QColor tint = mix(rowGround(firstRow), m_look.text, m_look.dark ? 0.045 : 0.035);
    const QColor hatch = mix(rowGround(firstRow), m_look.text, m_look.dark ? 0.22 : 0.18);
    const Day from = Day(std::floor(m_geometry.dayAt(m_geometry.columnWidth)));
    const Day to = Day(std::ceil(m_geometry.dayAt(m_geometry.width)));
    for (Day day = from; day < to;) {
        const DayKind kind = kindOf(calendar, day);
        Day end = day + 1;
        while (end < to && kindOf(calendar, end) == kind)
            ++end;
        const double left = std::round(m_geometry.xOf(day));
        const QRectF rect(left, top, std::round(m_geometry.xOf(end)) - left, height);
        if (kind != DayKind::Worked)
            m_painter.fillRect(rect, tint);
        if (kind == DayKind::Holiday)
            paintHatch(rect, hatch);
        day = end;
    }
}

/// Slanting lines, six pixels apart and continuous from one row to the next.
void TimelinePainter::paintHatch(const QRectF &rect, const QColor &color)
{
    const QRectF seen = rect.intersected(m_geometry.chart());
    const double step = m_look.px(6);
    const double width = seen.width();
    QList<QLineF> lines;
    const double offset = m_geometry.scrolledDown + rect.left() - seen.left();
    double y = seen.top() - std::fmod(seen.top() + offset, step);
    for (; y < seen.bottom() + width; y += step) { // from the left edge up to the right one
        const double start = std::min(width, std::max(0.0, y - seen.bottom()));
        const double end = std::min(width, y - seen.top());
        if (end > start)
            lines.append(QLineF(seen.left() + start, y - start, seen.left() + end, y - end));
    }
    m_painter.setPen(color);
    m_painter.drawLines(lines);
}

void TimelinePainter::paintTick(double x, double top, const QString &words, bool isStrong)
{
    m_painter.setFont(isStrong ? m_noteStrong : m_note);
    m_painter.setPen(isStrong ? m_look.text : m_look.textSecondary);
    const double half = m_geometry.headHeight / 2.0;
    m_painter.drawText(QRectF(x, top, m_look.px(200), half), Qt::AlignVCenter | Qt::AlignLeft, words);
}

void TimelinePainter::paintMonths()
{
    const QDate firstSeen = dateOf(Day(std::floor(m_geometry.dayAt(m_geometry.columnWidth))));
    const double pad = m_look.px(5);
    for (QDate month(firstSeen.year(), firstSeen.month(), 1);; month = month.addMonths(1)) {
        const double x = m_geometry.xOf(dayOf(month));
        if (x >= m_geometry.width)
            return;
        // The first name stays in view until the next month pushes it out.
        const double end = std::min(m_geometry.xOf(dayOf(month.addMonths(1))), double(m_geometry.width));
        const double from = std::max(x, double(m_geometry.columnWidth));
        const bool withYear = month.month() == 1 || month <= firstSeen;
        QString name = monthName(month, true, withYear);
        for (const bool year : {withYear, false}) {
            if (QFontMetrics(m_noteStrong).horizontalAdvance(name) + 2 * pad > end - from)
                name = monthName(month, false, year);
        }
        if (QFontMetrics(m_noteStrong).horizontalAdvance(name) + pad <= end - from)
            paintTick(from + pad, 0, name, true);
        if (x > m_geometry.columnWidth)
            m_painter.fillRect(QRectF(std::round(x), 0, 1, m_geometry.headHeight), m_look.line);
    }
}

void TimelinePainter::paintDays()
{
    const double half = m_geometry.headHeight / 2.0;
    const double perDay = m_geometry.scale.pixelsPerDay;
    const bool everyDay = perDay >= m_noteMetrics.horizontalAdvance(QStringLiteral("00")) + m_look.px(6);
    Day day = Day(std::floor(m_geometry.dayAt(m_geometry.columnWidth)));
    const int step = everyDay ? 1 : 7; // Mondays, on which the weeks of the plan's load begin
    if (!everyDay)
        day -= dateOf(day).dayOfWeek() - 1;
    m_painter.setFont(m_note);
    for (; m_geometry.xOf(day) < m_geometry.width; day += step) {
        const double x = m_geometry.xOf(day);
        const QString number = QLocale().toString(dateOf(day).day());
        const bool isMonday = dateOf(day).dayOfWeek() == 1;
        m_painter.setPen(everyDay && isMonday ? m_look.text : m_look.textSecondary);
        const QRectF room(everyDay ? x : x + m_look.px(4), half, everyDay ? perDay : m_look.px(30), half);
        if (x + m_look.px(4) >= m_geometry.columnWidth)
            m_painter.drawText(room, int(Qt::AlignVCenter) | int(everyDay ? Qt::AlignHCenter : Qt::AlignLeft),
                               number);
    }
}

void TimelinePainter::paintQuarters()
{
    const QDate seen = dateOf(Day(std::floor(m_geometry.dayAt(m_geometry.columnWidth))));
    QDate quarter(seen.year(), (seen.month() - 1) / 3 * 3 + 1, 1);
    for (double x = 0; (x = m_geometry.xOf(dayOf(quarter))) < m_geometry.width;
         quarter = quarter.addMonths(3)) {
        const double from = std::max(x, double(m_geometry.columnWidth));
        const QString name = QStringLiteral("%1-Q%2").arg(quarter.year()).arg((quarter.month() + 2) / 3);
        const double end = std::min(m_geometry.xOf(dayOf(quarter.addMonths(3))), double(m_geometry.width));
        if (end - from > QFontMetrics(m_noteStrong).horizontalAdvance(name) + m_look.px(4))
            paintTick(from + m_look.px(4), 0, name, true);
    }
    QDate month(seen.year(), seen.month(), 1);
    for (double x = 0; (x = m_geometry.xOf(dayOf(month))) < m_geometry.width; month = month.addMonths(1)) {
        const double room = m_geometry.xOf(dayOf(month.addMonths(1))) - x;
        const QString name = monthName(month, false, false);
        if (x >= m_geometry.columnWidth && room > m_noteMetrics.horizontalAdvance(name) + m_look.px(4))
            paintTick(x + m_look.px(2), m_geometry.headHeight / 2.0, name, false);
    }
}

void TimelinePainter::paintHead()
{
    m_painter.setClipRect(QRectF(0, 0, m_geometry.width, m_geometry.headHeight));
    m_painter.fillRect(QRectF(0, 0, m_geometry.width, m_geometry.headHeight), m_look.ground);
    m_painter.setClipRect(
        QRectF(m_geometry.columnWidth, 0, m_geometry.width - m_geometry.columnWidth, m_geometry.headHeight));
    const double week = m_geometry.scale.pixelsPerDay * 7;
    if (week >= m_noteMetrics.horizontalAdvance(QStringLiteral("00")) + m_look.px(8)) {
        paintMonths();
        paintDays();
    } else {
        paintQuarters();
    }
    paintLegend();
    m_painter.setClipping(false);
    m_painter.fillRect(QRectF(0, m_geometry.headHeight - 1, m_geometry.width, 1), m_look.line);
}

void TimelinePainter::paintAsOf()
{
    if (!m_layout.asOf)
        return;
    const double x = std::round(m_geometry.xOf(*m_layout.asOf));
    if (x < m_geometry.columnWidth || x >= m_geometry.width)
        return;
    const double top = m_geometry.headHeight / 2.0;
    m_painter.fillRect(QRectF(x, top, 1, m_geometry.height - top), m_look.accent);
}

} // namespace fairlead
