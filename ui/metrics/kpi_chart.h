// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/metrics/kpi_chart_data.h"

#include <QChart>

class QValueAxis;

namespace fairlead {

class ChartWords;

/// A control chart in Qt Charts: the values with their centre and natural limits, which are what the process
/// does, and the target as a line of its own, which is what is asked. Signals are rings with a letter. Reads
/// in black and white.
class KpiChart final : public QChart {
    Q_OBJECT
public:
    explicit KpiChart(QGraphicsItem *parent = nullptr);

    void show(const KpiChartData &data, const Theme &look);
    const KpiChartData &shown() const { return m_data; }
    /// The point that has the keyboard; -1: none.
    void setCurrent(int point);
    /// Where the value stands, in the chart's coordinates; the foot of its column without a value.
    QPointF pointAt(int point) const;
    /// The column of a point.
    QRectF columnRect(int point) const;
    /// The point in whose column the position is, or -1.
    int pointAt(const QPointF &position) const;

private:
    enum class Line { Value, Centre, Limit, Target, NearTarget };
    void addLine(const QList<QPointF> &points, Line line);
    void addValues();
    void addLimits();
    void restyle();
    void chooseSteps();
    void paintWords(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    void paintFigure(QPainter &painter, const QPointF &at, const KpiChartPoint &point) const;
    void paintNotes(QPainter &painter) const;
    void paintEnds(QPainter &painter) const;
    QPointF positionOf(double x, double value) const;

    KpiChartData m_data;
    Theme m_look;
    QValueAxis *m_periods;
    QValueAxis *m_values;
    ChartWords *m_words; ///< over the lines
    int m_current = -1;
};

} // namespace fairlead
