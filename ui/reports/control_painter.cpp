// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "ui/kit/theme.h"
#include "ui/reports/chart_painters.h"

#include <QPainter>

namespace fairlead {

namespace {

using page::mm;

/// The smallest and the largest that the axis must show.
struct Reach {
    double low = 0;
    double high = 1;
};

Reach reachOf(const ControlLine &chart)
{
    double low = qInf();
    double high = -qInf();
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const ControlLine::Point &point : chart.points) {
        if (point.value)
            take(*point.value);
        if (point.hasLimits) {
            if (point.hasLow)
                take(point.low);
            take(point.high);
        }
    }
    if (chart.target)
        take(*chart.target);
    if (low > high)
        return {};
    const double margin = high > low ? (high - low) * 0.08 : std::max(1.0, std::abs(high) * 0.1);
    // Nothing that is counted goes below 0; the axis does not suggest it.
    return {low >= 0 ? std::max(0.0, low - margin) : low - margin, high + margin};
}

/// Centre and limits as steps, one a point: they move where the denominator or the baseline does.
void paintLimits(QPainter &painter, const QRectF &slot, const ControlLine::Point &point, const auto &yOf,
                 const PageStyle &style)
{
    const auto line = [&](double value, double points, Qt::PenStyle pen) {
        style.rule(painter, {slot.left(), yOf(value)}, {slot.right(), yOf(value)}, style.secondary, points,
                   pen);
    };
    line(point.centre, 0.5, Qt::SolidLine);
    if (point.hasLow)
        line(point.low, 0.7, Qt::DashLine);
    line(point.high, 0.7, Qt::DashLine);
}

void paintPoint(QPainter &painter, QPointF centre, const ControlLine::Point &point, const PageStyle &style)
{
    const bool isSignal = !point.mark.isEmpty();
    painter.setPen(QPen(isSignal ? style.error : style.accent, page::pt(isSignal ? 1.2 : 0.8)));
    painter.setBrush(isSignal ? style.ground : style.accent);
    const double radius = isSignal ? mm(1.3) : mm(0.7);
    painter.drawEllipse(centre, radius, radius);
    if (isSignal)
        style.draw(painter, QRectF(centre.x() - mm(3), centre.y() - mm(5.6), mm(6), mm(4)), point.mark,
                   style.font(7.5, true), style.error, Qt::AlignHCenter | Qt::AlignVCenter);
}

} // namespace

double chartHeight(const ControlLine &, double)
{
    return mm(42);
}

void paintChart(QPainter &painter, const QRectF &box, const ControlLine &chart, const PageStyle &style)
{
    const Reach reach = reachOf(chart);
    const QRectF plot = box.adjusted(mm(14), mm(2), -mm(16), -mm(6));
    const double slot = plot.width() / double(std::max<size_t>(chart.points.size(), 1));
    const auto yOf = [&](double value) {
        return plot.bottom() - plot.height() * (value - reach.low) / (reach.high - reach.low);
    };
    for (const double tick : {reach.low, (reach.low + reach.high) / 2, reach.high})
        style.draw(painter, QRectF(box.left(), yOf(tick) - mm(2), mm(12.5), mm(4)),
                   style.notation.figure(tick, chart.decimals), style.font(7), style.secondary,
                   Qt::AlignRight | Qt::AlignVCenter);
    if (chart.target) {
        style.rule(painter, {plot.left(), yOf(*chart.target)}, {plot.right(), yOf(*chart.target)}, style.text,
                   0.9, Qt::DotLine);
        style.draw(painter, QRectF(plot.right() + mm(1), yOf(*chart.target) - mm(2), mm(15), mm(4)),
                   Text::tr("target"), style.font(7.5), style.text);
    }
    QPolygonF line;
    const auto finishLine = [&] {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.accent, page::pt(1.1)));
        painter.drawPolyline(line);
        line.clear();
    };
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const ControlLine::Point &point = chart.points[i];
        const QRectF place(plot.left() + slot * double(i), plot.top(), slot, plot.height());
        if (point.hasLimits)
            paintLimits(painter, place, point, yOf, style);
        if (point.value)
            line << QPointF(place.center().x(), yOf(*point.value));
        else
            finishLine();
        style.draw(painter, QRectF(place.left(), plot.bottom() + mm(1), slot, mm(4)), point.label,
                   style.font(7), style.secondary, Qt::AlignHCenter | Qt::AlignVCenter);
    }
    finishLine();
    for (size_t i = 0; i < chart.points.size(); ++i) {
        if (chart.points[i].value)
            paintPoint(painter, {plot.left() + slot * (double(i) + 0.5), yOf(*chart.points[i].value)},
                       chart.points[i], style);
    }
    style.rule(painter, plot.bottomLeft(), plot.bottomRight(), style.secondary, 0.4);
}

} // namespace fairlead
