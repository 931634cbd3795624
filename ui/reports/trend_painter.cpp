// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_text.h"
#include "ui/reports/chart_painters.h"

#include <QPainter>
#include <algorithm>

namespace fairlead {

namespace {

using page::mm;

constexpr size_t mostInARow = 3;
constexpr double panelHeight = mm(40);
constexpr double between = mm(6);

struct Reach {
    double low = 0;
    double high = 1;
};

/// From 0 where nothing is below it, so that heights compare.
Reach reachOf(const TrendPanels::Panel &panel)
{
    Reach reach{0, 0};
    const auto take = [&reach](double value) {
        reach.low = std::min(reach.low, value);
        reach.high = std::max(reach.high, value);
    };
    for (const TrendPanels::Line &line : panel.lines) {
        for (const std::optional<double> &value : line.values) {
            if (value)
                take(*value);
        }
    }
    if (panel.limit)
        take(*panel.limit);
    return reach.high > reach.low ? reach : Reach{reach.low, reach.low + 1};
}

/// Runs of values; a gap cuts the line.
void paintLine(QPainter &painter, const QRectF &plot, const TrendPanels::Line &line, const auto &yOf,
               const QPen &pen)
{
    const double step = plot.width() / double(std::max<size_t>(1, line.values.size()));
    QPolygonF run;
    const auto finish = [&] {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawPolyline(run);
        if (run.size() == 1)
            painter.drawEllipse(run.first(), mm(0.4), mm(0.4));
        run.clear();
    };
    for (size_t i = 0; i < line.values.size(); ++i) {
        if (line.values[i])
            run << QPointF(plot.left() + step * (double(i) + 0.5), yOf(*line.values[i]));
        else if (!run.isEmpty())
            finish();
    }
    if (!run.isEmpty())
        finish();
}

/// The first, the middle and the last label: more have no room.
void paintLabels(QPainter &painter, const QRectF &plot, const QStringList &labels, const PageStyle &style)
{
    if (labels.isEmpty())
        return;
    const QRectF row(plot.left(), plot.bottom() + mm(0.8), plot.width(), mm(4));
    style.draw(painter, row, labels.first(), style.font(7), style.secondary);
    if (labels.size() > 1)
        style.draw(painter, row, labels.last(), style.font(7), style.secondary,
                   Qt::AlignRight | Qt::AlignVCenter);
    if (labels.size() > 2)
        style.draw(painter, row, labels[labels.size() / 2], style.font(7), style.secondary,
                   Qt::AlignHCenter | Qt::AlignVCenter);
}

/// The name of each line at its end; two that would touch are moved apart.
void paintNames(QPainter &painter, const QRectF &plot, const TrendPanels::Panel &panel, const auto &yOf,
                const PageStyle &style)
{
    double above = -qInf();
    std::vector<std::pair<double, size_t>> places;
    for (size_t i = 0; i < panel.lines.size(); ++i) {
        const auto &values = panel.lines[i].values;
        if (!values.empty() && values.back() && !panel.lines[i].name.isEmpty())
            places.emplace_back(yOf(*values.back()), i);
    }
    std::ranges::sort(places);
    for (auto [y, i] : places) {
        y = std::max(y, above + mm(3.2));
        above = y;
        style.draw(painter, QRectF(plot.right() + mm(0.8), y - mm(2), mm(9), mm(4)), panel.lines[i].name,
                   style.font(7), i == 0 ? style.accent : style.text);
    }
}

void paintPanel(QPainter &painter, const QRectF &box, const TrendPanels::Panel &panel, const PageStyle &style)
{
    const QString title =
        panel.unit.isEmpty() ? panel.title : QString(panel.title + QStringLiteral(", ") + panel.unit);
    style.draw(painter, QRectF(box.left(), box.top(), box.width(), mm(4.5)), title, style.font(8.5, true),
               style.text);
    const bool hasNames = std::ranges::any_of(panel.lines, [](const auto &l) { return !l.name.isEmpty(); });
    const QRectF plot = box.adjusted(mm(9), mm(6.5), hasNames ? -mm(10) : -mm(1), -mm(6));
    const Reach reach = reachOf(panel);
    const auto yOf = [&](double value) {
        return plot.bottom() - plot.height() * (value - reach.low) / (reach.high - reach.low);
    };
    for (const double tick : {reach.low, (reach.low + reach.high) / 2, reach.high}) {
        style.rule(painter, {plot.left(), yOf(tick)}, {plot.right(), yOf(tick)}, style.line, 0.4);
        style.draw(painter, QRectF(box.left(), yOf(tick) - mm(2), mm(8), mm(4)),
                   style.notation.figure(tick, panel.decimals), style.font(7), style.secondary,
                   Qt::AlignRight | Qt::AlignVCenter);
    }
    if (panel.limit) {
        style.rule(painter, {plot.left(), yOf(*panel.limit)}, {plot.right(), yOf(*panel.limit)}, style.text,
                   0.8, Qt::DotLine);
        style.draw(painter, QRectF(plot.left() + mm(0.8), yOf(*panel.limit) - mm(4), plot.width(), mm(4)),
                   panel.limitName, style.font(7), style.text);
    }
    for (size_t i = panel.lines.size(); i-- > 0;)
        paintLine(painter, plot, panel.lines[i], yOf,
                  QPen(i == 0 ? style.accent : style.text, page::pt(i == 0 ? 1.2 : 0.9),
                       i == 0 ? Qt::SolidLine : Qt::DashLine));
    paintNames(painter, plot, panel, yOf, style);
    paintLabels(painter, plot, panel.labels, style);
}

} // namespace

double chartHeight(const TrendPanels &chart, double)
{
    const size_t rows = (chart.panels.size() + mostInARow - 1) / mostInARow;
    return double(std::max<size_t>(1, rows)) * panelHeight;
}

void paintChart(QPainter &painter, const QRectF &box, const TrendPanels &chart, const PageStyle &style)
{
    const size_t columns = std::clamp<size_t>(chart.panels.size(), 2, mostInARow);
    const double width = (box.width() - between * double(columns - 1)) / double(columns);
    for (size_t i = 0; i < chart.panels.size(); ++i)
        paintPanel(painter,
                   QRectF(box.left() + double(i % columns) * (width + between),
                          box.top() + double(i / columns) * panelHeight, width, panelHeight - mm(2)),
                   chart.panels[i], style);
}

void paintCourse(QPainter &painter, const QRectF &box, const ReportCourse &course, const PageStyle &style)
{
    double low = qInf();
    double high = -qInf();
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const std::optional<double> &value : course.values) {
        if (value)
            take(*value);
    }
    if (low > high)
        return;
    if (course.target)
        take(*course.target);
    const double room = high > low ? high - low : 1;
    const QRectF plot = box.adjusted(mm(1), mm(0.8), -mm(1.4), -mm(0.8));
    const auto yOf = [&](double value) { return plot.bottom() - plot.height() * (value - low) / room; };
    if (course.target)
        style.rule(painter, {plot.left(), yOf(*course.target)}, {plot.right(), yOf(*course.target)},
                   style.secondary, 0.6, Qt::DotLine);
    paintLine(painter, plot, {{}, course.values}, yOf, QPen(style.accent, page::pt(0.9)));
    if (!course.values.back())
        return;
    const double step = plot.width() / double(course.values.size());
    painter.setPen(QPen(course.isSignal ? style.error : style.accent, page::pt(0.8)));
    painter.setBrush(course.isSignal ? style.ground : style.accent);
    const double radius = course.isSignal ? mm(0.9) : mm(0.6);
    painter.drawEllipse(QPointF(plot.right() - step / 2, yOf(*course.values.back())), radius, radius);
}

} // namespace fairlead
