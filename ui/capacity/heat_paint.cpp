// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/heat_paint.h"

#include "ui/kit/icon.h"

#include <QCoreApplication>
#include <QPainter>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HeatPaint)
};

/// From ground to full, one hue. Weak weeks stay readable as weak, full ones as full.
QColor heatFill(double share, const Theme &look)
{
    const double most = look.dark ? 0.58 : 0.74;
    return mix(look.ground, look.accent, 0.12 + (most - 0.12) * std::pow(std::clamp(share, 0.0, 1.0), 1.4));
}

QColor inkOn(const QColor &fill, const Theme &look)
{
    const QColor &light = look.dark ? look.text : look.ground;
    const QColor &dark = look.dark ? look.ground : look.text;
    return contrast(light, fill) >= contrast(dark, fill) ? light : dark;
}

/// Diagonal lines over the part of the cell that is holidays, from its end.
void paintHatch(QPainter &painter, const QRectF &rect, double share, const QColor &ink, const Theme &look)
{
    const double step = look.px(4);
    painter.save();
    painter.setClipRect(rect.adjusted(rect.width() * (1 - share), 0, 0, 0), Qt::IntersectClip);
    QColor line = ink;
    line.setAlphaF(0.35F);
    painter.setPen(QPen(line, 1));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

/// A circle of which as many quarters are filled as are at full speed.
void paintQuarters(QPainter &painter, const QRectF &circle, int quarters, const QColor &ink)
{
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPie(circle, 90 * 16, -quarters * 90 * 16);
}

void paintWords(QPainter &painter, const QRectF &rect, const HeatCell &cell, const QColor &ink,
                const Theme &look)
{
    const QFont font = look.font(TextSize::Body, cell.isStrong ? TextWeight::Strong : TextWeight::Regular);
    const QFont small = look.font(TextSize::Note);
    const QFontMetricsF metrics(font);
    const QFontMetricsF smallMetrics(small);
    const double icon = cell.hasIcon ? look.px(16) : 0;
    const double glyph = cell.quarters < 4 && !cell.text.isEmpty() ? look.px(9) : 0;
    const double gap = look.px(2);
    const double words = metrics.horizontalAdvance(cell.text);
    const double marks = cell.marks.isEmpty() ? 0 : gap + smallMetrics.horizontalAdvance(cell.marks);
    double x = rect.center().x() - icon / 2 - (words + marks + (glyph > 0 ? glyph + gap : 0)) / 2;
    if (glyph > 0) {
        paintQuarters(painter, QRectF(x, rect.center().y() - glyph / 2, glyph, glyph), cell.quarters, ink);
        x += glyph + gap;
    }
    const double baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(QPointF(x, baseline), cell.text);
    if (cell.hasIcon) {
        const double side = look.px(13);
        drawIcon(painter, QLatin1String("error"),
                 QRectF(x + words + look.px(4), rect.center().y() - side / 2, side, side), ink);
    }
    if (cell.marks.isEmpty())
        return;
    painter.setFont(small);
    painter.drawText(QPointF(x + words + gap, baseline - look.px(4)), cell.marks);
}

} // namespace

void paintHeatCell(QPainter &painter, const QRectF &rect, const HeatCell &cell, const Theme &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = rect.adjusted(1, 1, -1, -1);
    QColor ink = look.textSecondary;
    QColor fill = Qt::transparent;
    if (cell.isOver) {
        fill = mix(look.ground, look.error, look.dark ? 0.30 : 0.16);
        ink = look.error;
    } else if (cell.fill >= 0) {
        fill = cell.isPlanned ? mix(look.ground, heatFill(cell.fill, look), 0.35) : heatFill(cell.fill, look);
        ink = inkOn(fill, look);
    }
    if (cell.isOver || cell.fill >= 0) {
        painter.setPen(cell.isPlanned ? QPen(look.accent, 1, Qt::DashLine) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(cell.isPlanned ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, look.px(2),
                                look.px(2));
    }
    if (cell.hatch > 0)
        paintHatch(painter, box, cell.hatch, ink, look);
    paintWords(painter, rect, cell, ink, look);
    painter.restore();
}

QList<WherePart> whereItGoes(const CapacitySteps &steps)
{
    return {{Words::tr("away"), steps.holidays + steps.leave, 6},
            {Words::tr("on-call"), steps.onCall, 1},
            {Words::tr("ramp-up and leading"), steps.ramp + steps.roleShare, 3},
            {Words::tr("meetings, interrupts"), steps.focus + steps.interrupts, 4},
            {Words::tr("excellence"), steps.excellence, 2},
            {Words::tr("plan"), steps.plan, -1}};
}

QColor whereColor(const WherePart &part, const Theme &look)
{
    return part.series < 0 ? look.accent : look.series[size_t(part.series)];
}

void paintWhere(QPainter &painter, const QRectF &rect, const CapacitySteps &steps, const Theme &look)
{
    const QList<WherePart> parts = whereItGoes(steps);
    double whole = 0;
    for (const WherePart &part : parts)
        whole += std::max(0.0, part.days);
    if (whole <= 0)
        return;
    double x = rect.left();
    for (const WherePart &part : parts) {
        const double width = rect.width() * std::max(0.0, part.days) / whole;
        painter.fillRect(QRectF(x, rect.top(), width, rect.height()), whereColor(part, look));
        x += width;
    }
}

} // namespace fairlead
