// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/capacity_bars.h"
#include "ui/kit/theme.h"

#include <QChart>

class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace fairlead {

class ChartWords;

/// The bars from gross to plan days in Qt Charts: levels stand on the axis, causes hang between them,
/// each with its figure above and its cause in words below. Reads in black and white.
class WaterfallChart final : public QChart {
    Q_OBJECT
public:
    explicit WaterfallChart(QGraphicsItem *parent = nullptr);

    void show(const std::vector<CapacityBar> &bars, const Theme &look);
    const std::vector<CapacityBar> &bars() const { return m_bars; }
    /// The bar that has the keyboard; -1: none.
    void setCurrent(int bar);
    /// The column of a bar with its words, in the chart's coordinates.
    QRectF columnRect(int bar) const;
    /// The bar alone.
    QRectF barRect(int bar) const;
    /// The bar in whose column the point is, or -1.
    int barAt(const QPointF &point) const;

private:
    void paintWords(QPainter &painter) const;
    void addSeries();
    void restyle();
    QPointF positionOf(double column, double days) const;

    std::vector<CapacityBar> m_bars;
    Theme m_look;
    QBarCategoryAxis *m_columns;
    QValueAxis *m_days;
    ChartWords *m_words; ///< over the grid, so that no line runs through a figure
    int m_current = -1;
};

/// "−40" of a cause, "528" of a level.
QString barFigure(const CapacityBar &bar);

} // namespace fairlead
