// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/reports/figure_text.h"
#include "ui/kit/theme.h"
#include "ui/reports/chart_painters.h"

#include <QPainter>

namespace fairlead {

namespace {

using page::mm;

constexpr size_t panelsPerRow = 3;

void paintBar(QPainter &painter, const QRectF &slot, const LoadBars::Bar &bar, double top, double overAbove,
              const PageStyle &style)
{
    const double ratio = bar.capacity > 0 ? bar.demand / bar.capacity : (bar.demand > 0 ? qInf() : 0);
    const bool isOver = ratio > overAbove;
    const QRectF area = slot.adjusted(0, mm(5), 0, -mm(5));
    const double width = slot.width() * 0.62;
    const double x = slot.center().x() - width / 2;
    const double y = area.bottom() - area.height() * bar.demand / top;
    const double capacity = area.bottom() - area.height() * bar.capacity / top;
    painter.fillRect(QRectF(x, y, width, area.bottom() - y),
                     isOver ? mix(style.ground, style.error, 0.85) : mix(style.ground, style.accent, 0.38));
    if (isOver && capacity > y)
        hatch(painter, QRectF(x, y, width, capacity - y), style.ground, mm(1));
    style.rule(painter, {slot.left() + slot.width() * 0.07, capacity},
               {slot.right() - slot.width() * 0.07, capacity}, style.text, 1.2);
    const double labelY = std::min(y, capacity) - mm(4.6);
    style.draw(painter, QRectF(slot.left(), labelY, slot.width(), mm(4.2)), style.notation.percent(ratio),
               style.font(8, isOver), isOver ? style.error : style.text, Qt::AlignHCenter | Qt::AlignVCenter);
    style.draw(painter, QRectF(slot.left(), area.bottom() + mm(0.6), slot.width(), mm(4)), bar.label,
               style.font(7.5), style.secondary, Qt::AlignHCenter | Qt::AlignVCenter);
}

} // namespace

double chartHeight(const LoadBars &chart, double)
{
    const size_t rows = std::max<size_t>(1, (chart.panels.size() + panelsPerRow - 1) / panelsPerRow);
    return double(rows) * mm(44);
}

void paintChart(QPainter &painter, const QRectF &box, const LoadBars &chart, const PageStyle &style)
{
    double top = 1;
    for (const LoadBars::Panel &panel : chart.panels) {
        for (const LoadBars::Bar &bar : panel.bars)
            top = std::max({top, bar.demand, bar.capacity});
    }
    const size_t columns = std::min(std::max<size_t>(chart.panels.size(), 1), panelsPerRow);
    const double between = mm(8);
    const double width = (box.width() - between * double(columns - 1)) / double(columns);
    for (size_t i = 0; i < chart.panels.size(); ++i) {
        const LoadBars::Panel &panel = chart.panels[i];
        const QRectF place(box.left() + double(i % columns) * (width + between),
                           box.top() + double(i / columns) * mm(44), width, mm(43));
        style.draw(painter, QRectF(place.left(), place.top(), place.width(), mm(4.5)), panel.name,
                   style.font(8.5, true), style.text);
        const QRectF area = place.adjusted(0, mm(4.5), 0, 0);
        const double slot = std::min(area.width() / double(std::max<size_t>(panel.bars.size(), 1)), mm(30));
        for (size_t k = 0; k < panel.bars.size(); ++k)
            paintBar(painter, QRectF(area.left() + double(k) * slot, area.top(), slot, area.height()),
                     panel.bars[k], top, chart.overAbove, style);
        style.rule(painter, {area.left(), area.bottom() - mm(5)}, {area.right(), area.bottom() - mm(5)},
                   style.secondary, 0.5);
    }
}

double chartHeight(const LoadLines &chart, double)
{
    return double(std::max<size_t>(1, chart.panels.size())) * mm(33) + mm(6);
}

void paintChart(QPainter &painter, const QRectF &box, const LoadLines &chart, const PageStyle &style)
{
    double top = 1;
    for (const LoadLines::Panel &panel : chart.panels) {
        for (const auto *values : {&panel.demand, &panel.capacity}) {
            for (const double value : *values)
                top = std::max(top, value);
        }
    }
    const double weeks = double(std::max<qsizetype>(chart.labels.size(), 1));
    const QRectF plot = box.adjusted(mm(8), 0, -mm(20), -mm(6));
    const double slot = plot.width() / weeks;
    const double height = plot.height() / double(std::max<size_t>(chart.panels.size(), 1));
    for (size_t i = 0; i < chart.panels.size(); ++i) {
        const LoadLines::Panel &panel = chart.panels[i];
        const QRectF area(plot.left(), plot.top() + double(i) * height + mm(5), plot.width(), height - mm(7));
        style.draw(painter, QRectF(area.left(), area.top() - mm(5), area.width(), mm(4.5)), panel.name,
                   style.font(8.5, true), style.text);
        const auto yOf = [&](double value) { return area.bottom() - area.height() * value / top; };
        for (const double tick : {0.0, top})
            style.draw(painter, QRectF(box.left(), yOf(tick) - mm(2), mm(6.5), mm(4)),
                       style.notation.figure(tick, 0), style.font(7), style.secondary,
                       Qt::AlignRight | Qt::AlignVCenter);
        QPolygonF capacity;
        QPolygonF demand;
        for (size_t week = 0; week < panel.demand.size(); ++week) {
            const double x = area.left() + slot * double(week);
            const double y = yOf(panel.demand[week]);
            const double limit = week < panel.capacity.size() ? yOf(panel.capacity[week]) : area.bottom();
            painter.fillRect(QRectF(x, y, slot, area.bottom() - y), mix(style.ground, style.accent, 0.16));
            if (y < limit - 1) {
                painter.fillRect(QRectF(x, y, slot, limit - y), mix(style.ground, style.error, 0.30));
                hatch(painter, QRectF(x, y, slot, limit - y), style.error, mm(1.1));
            }
            demand << QPointF(x, y) << QPointF(x + slot, y);
            capacity << QPointF(x, limit) << QPointF(x + slot, limit);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.accent, page::pt(1.1), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawPolyline(demand);
        painter.setPen(QPen(style.text, page::pt(0.8), Qt::DashLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawPolyline(capacity);
        style.rule(painter, area.bottomLeft(), area.bottomRight(), style.secondary, 0.4);
        if (demand.isEmpty())
            continue;
        double demandY = demand.last().y();
        double capacityY = capacity.last().y();
        if (std::abs(demandY - capacityY) < mm(3.6)) {
            demandY += demandY >= capacityY ? mm(1.9) : -mm(1.9);
            capacityY += demandY >= capacityY ? -mm(1.9) : mm(1.9);
        }
        style.draw(painter, QRectF(area.right() + mm(1.5), demandY - mm(2), mm(19), mm(4)),
                   Text::tr("demand"), style.font(7.5), style.accent);
        style.draw(painter, QRectF(area.right() + mm(1.5), capacityY - mm(2), mm(19), mm(4)),
                   Text::tr("capacity"), style.font(7.5), style.text);
    }
    for (qsizetype week = 0; week < chart.labels.size(); ++week) {
        style.draw(painter, QRectF(plot.left() + slot * double(week), plot.bottom(), slot, mm(5)),
                   chart.labels[week], style.font(7), style.secondary, Qt::AlignHCenter | Qt::AlignVCenter);
    }
    style.draw(painter, QRectF(box.left(), plot.bottom(), mm(7), mm(5)), Text::tr("week"), style.font(7),
               style.secondary, Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace fairlead
