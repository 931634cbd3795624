// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/graph_shapes.h"

#include <QPainter>

namespace fairlead::graph_shapes {

QPainterPath curveThrough(const std::vector<QPointF> &points, QPointF moved)
{
    QPainterPath path(points.front() + moved);
    for (size_t i = 1; i < points.size(); ++i) {
        const QPointF from = points[i - 1] + moved;
        const QPointF to = points[i] + moved;
        if (from.y() == to.y() || from.x() == to.x()) {
            path.lineTo(to);
            continue;
        }
        const double middle = (from.x() + to.x()) / 2;
        path.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to);
    }
    return path;
}

void paintArrow(QPainter &painter, const QPainterPath &path, const QColor &color, double width,
                const Theme &look)
{
    const QPointF tip = path.currentPosition();
    const double direction = path.pointAtPercent(0.98).x() <= tip.x() ? -1 : 1;
    const double length = look.px(6) + width;
    const double half = look.px(3) + width / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{{tip, QPointF(tip.x() + direction * length, tip.y() - half),
                                   QPointF(tip.x() + direction * length, tip.y() + half)}});
}

void paintRing(QPainter &painter, const QRectF &box, bool hasFocus, double scale, const Theme &look)
{
    const double ring = look.focusRing() / std::min(1.0, scale);
    const QColor color = hasFocus ? look.accent : mix(look.ground, look.accent, 0.45);
    painter.setPen(QPen(color, ring));
    painter.setBrush(Qt::NoBrush);
    const double out = ring + 1.5;
    painter.drawRoundedRect(box.adjusted(-out, -out, out, out), look.corner() + out, look.corner() + out);
}

double paintTag(QPainter &painter, const QString &word, double right, double middle, const QColor &tint,
                const QColor &ink, const Theme &look)
{
    const QFont font = look.font(TextSize::Note);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(word) + look.px(8);
    const QRectF tag(right - width, middle - metrics.height() / 2, width, metrics.height());
    const QColor behind = look.dark ? look.raised : look.ground;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(behind, tint, look.dark ? 0.32 : 0.2));
    painter.drawRoundedRect(tag, look.px(3), look.px(3));
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(tag, Qt::AlignCenter, word);
    return tag.left();
}

} // namespace fairlead::graph_shapes
