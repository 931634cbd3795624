// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_text.h"
#include "ui/kit/theme.h"
#include "ui/reports/chart_painters.h"

#include <QPainter>

namespace fairlead {

using page::mm;

double chartHeight(const Waterfall &, double)
{
    return mm(66);
}

void paintChart(QPainter &painter, const QRectF &box, const Waterfall &chart, const PageStyle &style)
{
    if (chart.steps.empty())
        return;
    double top = 1;
    for (const Waterfall::Step &step : chart.steps)
        top = std::max(top, step.value);
    const QRectF area = box.adjusted(0, mm(6), 0, -mm(9));
    const double slot = area.width() / double(chart.steps.size());
    const double barWidth = slot * 0.78;
    const auto yOf = [&](double value) { return area.bottom() - area.height() * value / top; };
    double level = 0;
    for (size_t i = 0; i < chart.steps.size(); ++i) {
        const Waterfall::Step &step = chart.steps[i];
        const bool isLoss = step.kind == Waterfall::Kind::Loss;
        const bool isTotal = !isLoss && step.kind != Waterfall::Kind::Gain;
        const double before = level;
        level = isTotal ? step.value : level + (isLoss ? -step.value : step.value);
        const double upper = isTotal ? level : std::max(before, level);
        const double lower = isTotal ? 0 : std::min(before, level);
        const double x = area.left() + slot * double(i) + (slot - barWidth) / 2;
        const QRectF bar(x, yOf(upper), barWidth, std::max(yOf(lower) - yOf(upper), page::pt(0.8)));
        QColor fill = style.series[1];
        if (step.kind == Waterfall::Kind::Gross)
            fill = mix(style.ground, style.text, 0.85);
        else if (step.kind == Waterfall::Kind::Net)
            fill = mix(style.ground, style.accent, 0.72);
        else if (step.kind == Waterfall::Kind::Plan)
            fill = style.accent;
        else if (!isLoss)
            fill = style.series[2];
        painter.fillRect(bar, fill);
        const QString text = isTotal
            ? style.notation.figure(step.value, 0)
            : (isLoss ? QString(QChar(0x2212)) : QStringLiteral("+")) + style.notation.figure(step.value, 0);
        style.draw(
            painter, QRectF(bar.left() - slot * 0.2, bar.top() - mm(5), bar.width() + slot * 0.4, mm(4.6)),
            text, style.font(isTotal ? 10 : 8.5, isTotal), style.text, Qt::AlignHCenter | Qt::AlignVCenter);
        if (i + 1 < chart.steps.size())
            style.rule(painter, {bar.right(), yOf(level)}, {bar.right() + slot - barWidth, yOf(level)},
                       style.secondary, 0.4, Qt::DotLine);
        const QFont font = style.font(7.5);
        style.drawLines(painter, QRectF(area.left() + slot * double(i), area.bottom() + mm(1.2), slot, mm(4)),
                        PageStyle::wrapped(step.label, font, slot - mm(1)), font, style.secondary,
                        Qt::AlignHCenter);
    }
    style.rule(painter, area.bottomLeft(), area.bottomRight(), style.secondary, 0.5);
}

} // namespace fairlead
