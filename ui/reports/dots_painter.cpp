// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/reports/figure_text.h"
#include "ui/kit/theme.h"
#include "ui/reports/chart_painters.h"

#include <QPainter>

namespace fairlead {

namespace {

using page::mm;

constexpr double rowHeight = mm(6.6);
constexpr double axisHeight = mm(5);
constexpr double keyHeight = mm(5);

/// From the likely to the safe day.
void paintBand(QPainter &painter, double from, double to, double y, const PageStyle &style)
{
    const QRectF band(from, y - mm(1.2), std::max(to - from, mm(0.8)), mm(2.4));
    hatch(painter, band, mix(style.ground, style.text, 0.45), mm(0.9));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mix(style.ground, style.text, 0.35), page::pt(0.5)));
    painter.drawRect(band);
}

void paintKey(QPainter &painter, const QRectF &line, bool hasBands, const PageStyle &style)
{
    const QFont font = style.font(7);
    double x = line.left();
    const double y = line.center().y();
    const auto word = [&](const QString &text) {
        style.draw(painter,
                   QRectF(x + mm(2.6), line.top(), PageStyle::widthOf(text, font) + mm(1), line.height()),
                   text, font, style.secondary);
        x += mm(2.6) + PageStyle::widthOf(text, font) + mm(4.5);
    };
    style.rule(painter, {x, y - mm(1.7)}, {x, y + mm(1.7)}, style.text, 1.4);
    word(Text::tr("promised"));
    style.diamond(painter, {x, y}, mm(1.3), style.secondary, false);
    word(Text::tr("baseline"));
    style.diamond(painter, {x, y}, mm(1.3), style.accent, true);
    word(Text::tr("forecast in time"));
    style.diamond(painter, {x, y}, mm(1.3), style.error, true);
    word(Text::tr("forecast late, with days after the promise"));
    if (!hasBands)
        return;
    paintBand(painter, x, x + mm(4), y, style);
    x += mm(2.5);
    word(Text::tr("with people: P50 to P85, chance"));
}

} // namespace

double chartHeight(const CommitmentDots &chart, double)
{
    return axisHeight + double(chart.dots.size()) * rowHeight + keyHeight + mm(2);
}

void paintChart(QPainter &painter, const QRectF &box, const CommitmentDots &chart, const PageStyle &style)
{
    const double names = box.width() * 0.36;
    const QRectF axis(box.left() + names, box.top(), box.width() - names, axisHeight);
    const double bottom = axis.bottom() + double(chart.dots.size()) * rowHeight;
    paintMonths(painter, axis, bottom, chart.from, chart.to, style);
    const auto xOf = [&](QDate day) {
        return xOfDay(axis, chart.from, chart.to, day)
            + axis.width() / double(std::max<qint64>(1, chart.from.daysTo(chart.to) + 1)) / 2;
    };
    if (chart.today.isValid() && chart.today >= chart.from && chart.today <= chart.to)
        style.rule(painter, {xOf(chart.today), axis.bottom()}, {xOf(chart.today), bottom}, style.accent, 0.7);
    for (size_t i = 0; i < chart.dots.size(); ++i) {
        const CommitmentDots::Dot &dot = chart.dots[i];
        const QRectF row(box.left(), axis.bottom() + double(i) * rowHeight, box.width(), rowHeight);
        const double y = row.center().y();
        style.draw(painter, QRectF(row.left(), row.top(), names - mm(3), row.height()), dot.label,
                   style.font(8.5), style.text);
        style.rule(painter, row.bottomLeft(), row.bottomRight(), style.line, 0.4);
        if (dot.isLate())
            style.rule(painter, {xOf(dot.promised), y}, {xOf(dot.forecast), y}, style.error, 1.0);
        const bool hasBand = dot.likely.isValid() && dot.safe.isValid() && dot.likely <= chart.to;
        if (hasBand)
            paintBand(painter, xOf(dot.likely), std::min(xOf(dot.safe), box.right()), y, style);
        if (dot.promised.isValid())
            style.rule(painter, {xOf(dot.promised), y - mm(2.2)}, {xOf(dot.promised), y + mm(2.2)},
                       style.text, 1.4);
        if (dot.baseline.isValid() && dot.baseline != dot.forecast)
            style.diamond(painter, {xOf(dot.baseline), y}, mm(1.4), style.secondary, false);
        if (!dot.forecast.isValid())
            continue;
        const QColor color = dot.isLate() ? style.error : style.accent;
        style.diamond(painter, {xOf(dot.forecast), y}, mm(1.6), color, true);
        QString label = style.notation.day(dot.forecast, chart.from.year());
        if (dot.isLate())
            label += QStringLiteral(" +%1").arg(dot.promised.daysTo(dot.forecast));
        if (!dot.chance.isEmpty())
            label += QStringLiteral(" · ") + dot.chance;
        const QFont font = style.font(7.5, dot.isLate());
        const double width = PageStyle::widthOf(label, font);
        const double bandEnd = hasBand ? std::min(xOf(dot.safe), box.right()) : 0;
        const double right = std::max(xOf(dot.forecast), bandEnd) + mm(2.4);
        const double leftMost = std::min({xOf(dot.forecast), hasBand ? xOf(dot.likely) : xOf(dot.forecast),
                                          dot.promised.isValid() ? xOf(dot.promised) : xOf(dot.forecast)});
        const double left =
            std::min(leftMost, dot.baseline.isValid() ? xOf(dot.baseline) : leftMost) - mm(2.4) - width;
        const double from = right + width <= box.right() ? right : left;
        const bool hidesPromise = dot.promised.isValid() && from == right
            && xOf(dot.promised) > right - mm(2.4) && xOf(dot.promised) < right + width + mm(1);
        style.draw(painter, QRectF(hidesPromise ? left : from, row.top(), width + 2, row.height()), label,
                   font, dot.isLate() ? style.error : style.secondary);
    }
    const bool hasBands = std::ranges::any_of(chart.dots, [](const auto &dot) { return dot.safe.isValid(); });
    paintKey(painter, QRectF(box.left() + mm(1), bottom + mm(1), box.width(), keyHeight), hasBands, style);
}

} // namespace fairlead
