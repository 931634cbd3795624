// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/leave_paint.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace fairlead {

namespace {

QColor inkOn(const QColor &fill, const Theme &look)
{
    const QColor &light = look.dark ? look.text : look.ground;
    const QColor &dark = look.dark ? look.ground : look.text;
    return contrast(light, fill) >= contrast(dark, fill) ? light : dark;
}

void paintGround(QPainter &painter, const QRectF &rect, const LeaveDay &day, const Theme &look)
{
    if (day.isOutside)
        painter.fillRect(rect, mix(look.ground, look.text, 0.09));
    else if (day.isFree)
        painter.fillRect(rect, mix(look.ground, look.text, look.dark ? 0.06 : 0.04));
    if (day.holiday <= 0)
        return;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, mix(look.ground, look.warning, 0.08));
    painter.setPen(QPen(mix(look.ground, look.warning, 0.55), 1));
    const double step = look.px(4);
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

/// The band of duty along the lower edge, thick for primary and thin for secondary.
QRectF bandOf(const QRectF &rect, const LeaveDay &day, const Theme &look)
{
    const double height = look.px(day.isPrimary ? 5 : 3);
    return {rect.left(), rect.bottom() - height - look.px(1), rect.width(), height};
}

void paintLeave(QPainter &painter, const QRectF &rect, const LeaveDay &day, const Theme &look)
{
    QRectF bar = rect.adjusted(0, look.px(4), 0, -look.px(7));
    if (day.share < 1) // part of a day: as high as the part
        bar.setTop(bar.bottom() - bar.height() * std::max(0.3, day.share));
    const double inset = look.px(1);
    bar.adjust(day.isFirst ? inset : 0, 0, day.isLast ? -inset : 0, 0);
    const double corner = look.px(4);
    QPainterPath path;
    path.addRoundedRect(bar, corner, corner);
    if (!day.isFirst)
        path.addRect(bar.adjusted(0, 0, -bar.width() / 2, 0));
    if (!day.isLast)
        path.addRect(bar.adjusted(bar.width() / 2, 0, 0, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(leaveFill(day.kind, look));
    path.setFillRule(Qt::WindingFill);
    painter.drawPath(path);
    if (day.isConflict) {
        painter.setBrush(look.error);
        painter.drawRect(QRectF(bar.left(), bar.top(), bar.width(), look.px(3)));
    }
}

void paintLetters(QPainter &painter, const QRectF &rect, const LeaveDay &day, const Theme &look)
{
    const QFont font = look.font(TextSize::Note, TextWeight::Strong);
    painter.setFont(font);
    if (!day.leave.isNull()) {
        painter.setPen(inkOn(leaveFill(day.kind, look), look));
        const QString letter = leaveLetter(day.kind);
        const QRectF bar = rect.adjusted(0, look.px(4), 0, -look.px(7));
        // It may run into the next days, which have the same fill.
        const double width = std::max(bar.width(), QFontMetricsF(font).horizontalAdvance(letter) + 2);
        painter.drawText(QRectF(bar.left() + look.px(2), bar.top(), width, bar.height()), Qt::AlignCenter,
                         letter);
    } else if (day.isPrimary || day.isSecondary) {
        painter.setPen(look.textSecondary);
        const QString letter = dutyLetter(day);
        painter.drawText(
            QRectF(rect.left() + look.px(2), rect.top(), look.px(20), rect.height() - look.px(6)),
            Qt::AlignLeft | Qt::AlignVCenter, letter);
    }
}

struct Ruler {
    QPainter &painter;
    const LeaveSheet &sheet;
    const Theme &look;
    double x;
    double dayWidth;
    double right;

    double at(QDate date) const { return x + double(sheet.start.daysTo(date)) * dayWidth; }
    void words(double from, double to, double top, double height, const QString &text, const QColor &color,
               int alignment, TextWeight weight = TextWeight::Regular) const
    {
        const QFont font = look.font(TextSize::Note, weight);
        painter.setFont(font);
        painter.setPen(color);
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, int(to - from));
        painter.drawText(QRectF(from, top, to - from, height), alignment | Qt::AlignVCenter, shown);
    }
};

void paintMonths(const Ruler &ruler, double top, double height)
{
    QDate month = ruler.sheet.start;
    while (month <= ruler.sheet.end) {
        const QDate next = QDate(month.year(), month.month(), 1).addMonths(1);
        const double from = std::max(ruler.at(month), ruler.x);
        ruler.words(from + ruler.look.px(3), std::max(from, ruler.at(next)), top, height,
                    QLocale().toString(month, QStringLiteral("MMMM yyyy")), ruler.look.text, Qt::AlignLeft,
                    TextWeight::Strong);
        month = next;
    }
}

/// Every day where there is room for its number, else the first day of each week.
void paintDays(const Ruler &ruler, double top, double height)
{
    const bool hasRoom = ruler.dayWidth >= ruler.look.px(18);
    for (QDate date = ruler.sheet.start; date <= ruler.sheet.end; date = date.addDays(1)) {
        const bool isMonday = date.dayOfWeek() == Qt::Monday;
        if (!hasRoom && !isMonday)
            continue;
        const double width = hasRoom ? ruler.dayWidth : ruler.dayWidth * 7;
        ruler.words(ruler.at(date) + (hasRoom ? 0 : ruler.look.px(2)), ruler.at(date) + width, top, height,
                    QLocale().toString(date.day()), ruler.look.textSecondary,
                    hasRoom ? Qt::AlignHCenter : Qt::AlignLeft);
    }
}

/// Each name ends where the next begins; what has no room at all is left to the tip of its day.
void paintHolidays(const Ruler &ruler, double top, double height)
{
    const auto &holidays = ruler.sheet.holidays;
    for (size_t i = 0; i < holidays.size(); ++i) {
        const double from = ruler.at(holidays[i].date);
        const double next = i + 1 < holidays.size() ? ruler.at(holidays[i + 1].date) : ruler.right;
        const double to = std::min(next - ruler.look.px(4), from + ruler.look.px(160));
        ruler.painter.fillRect(
            QRectF(from, top + height - ruler.look.px(3), ruler.dayWidth, ruler.look.px(3)),
            ruler.look.warning);
        if (to - from >= ruler.look.px(24))
            ruler.words(from, to, top, height - ruler.look.px(3), holidays[i].name, ruler.look.warning,
                        Qt::AlignLeft);
    }
}

} // namespace

QColor leaveFill(LeaveKind kind, const Theme &look)
{
    static constexpr size_t fills[] = {0, 5, 6, 2, 3};
    return mix(look.ground, look.series[fills[size_t(kind)]], look.dark ? 0.75 : 0.72);
}

void paintLeaveDay(QPainter &painter, const QRectF &rect, const LeaveDay &day, bool hasLetter,
                   const Theme &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, !day.leave.isNull() || hasLetter);
    paintGround(painter, rect, day, look);
    if (!day.leave.isNull() && !day.isOutside)
        paintLeave(painter, rect, day, look);
    if (day.isPrimary || day.isSecondary)
        painter.fillRect(bandOf(rect, day, look),
                         day.isConflict ? look.error : mix(look.ground, look.textSecondary, 0.5));
    if (hasLetter)
        paintLetters(painter, rect, day, look);
    painter.restore();
}

double rulerHeight(const Theme &look)
{
    return look.px(54);
}

void paintRuler(QPainter &painter, const QRectF &rect, const LeaveSheet &sheet, double x, double dayWidth,
                const Theme &look)
{
    if (sheet.dayCount() == 0)
        return;
    const Ruler ruler{painter, sheet, look, x, dayWidth, x + dayWidth * sheet.dayCount()};
    const double line = look.px(18);
    paintMonths(ruler, rect.top(), line);
    paintDays(ruler, rect.top() + line, line);
    paintHolidays(ruler, rect.top() + 2 * line, line);
}

} // namespace fairlead
