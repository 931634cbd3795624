// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/chart_painters.h"

#include <QPainter>

namespace fairlead {

void hatch(QPainter &painter, const QRectF &box, const QColor &color, double distance)
{
    painter.setPen(QPen(color, page::pt(0.4)));
    for (double offset = distance; offset < box.width() + box.height(); offset += distance) {
        const double x1 = std::min(offset, box.width());
        const double y1 = offset - x1;
        const double y2 = std::min(offset, box.height());
        const double x2 = offset - y2;
        painter.drawLine(QPointF(box.left() + x1, box.top() + y1), QPointF(box.left() + x2, box.top() + y2));
    }
}

double xOfDay(const QRectF &axis, QDate from, QDate to, QDate day)
{
    const double days = double(std::max<qint64>(1, from.daysTo(to) + 1));
    return axis.left() + axis.width() * double(from.daysTo(day)) / days;
}

void paintMonths(QPainter &painter, const QRectF &axis, double bottom, QDate from, QDate to,
                 const PageStyle &style)
{
    for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1)) {
        const double x = xOfDay(axis, from, to, std::max(month, from));
        const double end = xOfDay(axis, from, to, std::min(month.addMonths(1), to.addDays(1)));
        style.rule(painter, {x, axis.top()}, {x, bottom}, style.line, 0.5);
        const QFont font = style.font(7.5, true);
        const bool isLong = PageStyle::widthOf(QStringLiteral("September"), font) + page::mm(2) < end - x;
        const QString name =
            style.notation.month(month.month(), isLong ? QLocale::LongFormat : QLocale::ShortFormat);
        if (PageStyle::widthOf(name, font) + page::mm(1) < end - x)
            style.draw(painter, QRectF(x + page::mm(1), axis.top(), end - x, page::mm(4)), name, font,
                       style.text);
    }
}

} // namespace fairlead
