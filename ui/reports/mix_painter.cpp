// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/reports/figure_text.h"
#include "ui/kit/theme.h"
#include "ui/reports/chart_painters.h"

#include <QPainter>

namespace fairlead {

namespace {

using page::mm;

constexpr double rowHeight = mm(12);
constexpr size_t excellence = 1; ///< place of engineering excellence among the classes

/// Excellence first, so that its share is read against its band from one edge.
constexpr std::array<size_t, 5> order{excellence, 0, 2, 3, 4};

/// From dark to light as well as in hue, so that it prints in black and white.
QColor fillOf(size_t position, const PageStyle &style)
{
    const std::array<QColor, 5> fills{
        style.accent, mix(style.ground, style.accent, 0.30), mix(style.ground, style.series[1], 0.85),
        mix(style.ground, style.text, 0.55), mix(style.ground, style.series[3], 0.6)};
    return fills[position];
}

QColor inkOn(const QColor &fill, const PageStyle &style)
{
    return contrast(fill, style.ground) > 3.2 ? style.ground : style.text;
}

void paintBand(QPainter &painter, const QRectF &bar, const InvestmentMix::Bar &data, const PageStyle &style)
{
    if (data.bandHigh <= 0)
        return;
    const double low = bar.left() + bar.width() * data.bandLow;
    const double high = bar.left() + bar.width() * std::min(data.bandHigh, 1.0);
    const double y = bar.bottom() + mm(1.4);
    style.rule(painter, {low, y}, {high, y}, style.text, 1.0);
    for (const double x : {low, high})
        style.rule(painter, {x, y - mm(0.9)}, {x, y + mm(0.9)}, style.text, 1.0);
    style.draw(painter, QRectF(high + mm(1.2), y - mm(1.8), mm(50), mm(3.6)),
               Text::tr("excellence band %1–%2")
                   .arg(style.notation.figure(data.bandLow * 100, 0), style.notation.percent(data.bandHigh)),
               style.font(6.5), style.secondary);
}

} // namespace

double chartHeight(const InvestmentMix &chart, double)
{
    return mm(6) + double(chart.bars.size()) * rowHeight;
}

void paintChart(QPainter &painter, const QRectF &box, const InvestmentMix &chart, const PageStyle &style)
{
    const QFont keyFont = style.font(7.5);
    double x = box.left() + mm(38);
    for (size_t position = 0; position < order.size(); ++position) {
        const QString name = chart.classes.value(qsizetype(order[position]));
        painter.fillRect(QRectF(x, box.top() + mm(0.8), mm(2.6), mm(2.6)), fillOf(position, style));
        style.draw(painter, QRectF(x + mm(3.4), box.top(), mm(40), mm(4.2)), name, keyFont, style.secondary);
        x += mm(3.4) + PageStyle::widthOf(name, keyFont) + mm(5);
    }
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        const InvestmentMix::Bar &data = chart.bars[i];
        const QRectF row(box.left(), box.top() + mm(6) + double(i) * rowHeight, box.width(), rowHeight);
        style.draw(painter, QRectF(row.left(), row.top(), mm(36), mm(6.4)), data.name, style.font(8.5),
                   style.text);
        const QRectF bar(row.left() + mm(38), row.top(), row.width() - mm(38), mm(6.4));
        double sum = 0;
        for (const double days : data.days)
            sum += days;
        double from = bar.left();
        for (size_t position = 0; position < order.size() && sum > 0; ++position) {
            const double part = data.days[order[position]] / sum;
            if (part <= 0)
                continue;
            const QRectF segment(from, bar.top(), bar.width() * part, bar.height());
            const QColor fill = fillOf(position, style);
            painter.fillRect(segment.adjusted(0, 0, -page::pt(0.8), 0), fill);
            const QString text = style.notation.percent(part);
            if (PageStyle::widthOf(text, style.font(8, true)) + mm(1.5) < segment.width())
                style.draw(painter, segment, text, style.font(8, true), inkOn(fill, style),
                           Qt::AlignHCenter | Qt::AlignVCenter);
            from = segment.right();
        }
        paintBand(painter, bar, data, style);
    }
}

} // namespace fairlead
