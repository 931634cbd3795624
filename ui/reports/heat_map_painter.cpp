// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_text.h"
#include "ui/kit/theme.h"
#include "ui/reports/chart_painters.h"

#include <QPainter>

namespace fairlead {

namespace {

using page::mm;

constexpr double rowHeight = mm(5.6);
constexpr double axisHeight = mm(5);
constexpr double keyHeight = mm(5);

void paintCell(QPainter &painter, const QRectF &box, const HeatMap::Cell &cell, double full,
               const PageStyle &style)
{
    const double share = cell.replaces ? 0 : std::clamp(cell.value / full, 0.0, 1.0);
    const QColor fill = mix(style.ground, style.accent, share * 0.72);
    if (share > 0)
        painter.fillRect(box, fill);
    const QColor ink = share > 0 && contrast(fill, style.ground) > 3.0 ? style.ground : style.text;
    if (cell.hatched) {
        const QRectF corner(box.right() - box.width() * 0.28, box.top(), box.width() * 0.28, box.height());
        hatch(painter, corner, share > 0 ? mix(fill, style.ground, 0.65) : style.secondary, mm(0.8));
    }
    if (cell.replaces) {
        style.draw(painter, box, cell.mark, style.font(7.5), style.secondary,
                   Qt::AlignHCenter | Qt::AlignVCenter);
        return;
    }
    const QFont font = style.font(7.5);
    const QString number = style.notation.brief(cell.value);
    style.draw(painter, box, number, font, ink, Qt::AlignHCenter | Qt::AlignVCenter);
    if (!cell.mark.isEmpty()) {
        const double x = box.center().x() + PageStyle::widthOf(number, font) / 2 + mm(0.3);
        style.draw(painter, QRectF(x, box.top() + mm(0.5), mm(4), mm(3)), cell.mark, style.font(5.5, true),
                   ink, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace

double chartHeight(const HeatMap &chart, double)
{
    return axisHeight + double(chart.rows.size()) * rowHeight + keyHeight;
}

void paintChart(QPainter &painter, const QRectF &box, const HeatMap &chart, const PageStyle &style)
{
    const double names = box.width() * 0.24;
    const double totals = mm(12);
    const double slot = (box.width() - names - totals) / double(std::max<qsizetype>(chart.labels.size(), 1));
    for (qsizetype i = 0; i < chart.labels.size(); ++i)
        style.draw(painter, QRectF(box.left() + names + slot * double(i), box.top(), slot, axisHeight),
                   chart.labels[i], style.font(7), style.secondary, Qt::AlignHCenter | Qt::AlignVCenter);
    style.draw(painter, QRectF(box.right() - totals, box.top(), totals, axisHeight), chart.totalTitle,
               style.font(7), style.secondary, Qt::AlignRight | Qt::AlignVCenter);
    for (size_t i = 0; i < chart.rows.size(); ++i) {
        const HeatMap::Row &row = chart.rows[i];
        const double y = box.top() + axisHeight + double(i) * rowHeight;
        style.draw(painter, QRectF(box.left(), y, names - mm(2), rowHeight), row.name, style.font(8),
                   style.text);
        for (size_t k = 0; k < row.cells.size(); ++k) {
            const QRectF cell(box.left() + names + slot * double(k), y, slot, rowHeight);
            paintCell(painter, cell.adjusted(page::pt(0.6), page::pt(0.6), -page::pt(0.6), -page::pt(0.6)),
                      row.cells[k], chart.full, style);
        }
        style.draw(painter, QRectF(box.right() - totals, y, totals, rowHeight), row.total,
                   style.font(8, true), style.text, Qt::AlignRight | Qt::AlignVCenter);
    }
    style.draw(painter, QRectF(box.left() + names, box.bottom() - keyHeight, box.width() - names, keyHeight),
               chart.key, style.font(7), style.secondary);
}

} // namespace fairlead
