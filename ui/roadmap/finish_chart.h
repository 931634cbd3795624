// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast.h"
#include "ui/kit/theme.h"

#include <QChart>

class QDateTimeAxis;
class QValueAxis;

namespace fairlead {

class ChartWords;

/// When something ends, as the chance that it has ended by each day: a curve over its bands P10–P95 and
/// P50–P85, its percentiles named at the curve, the deadline a dashed line. Reads in black and white.
class FinishChart final : public QChart {
    Q_OBJECT
public:
    explicit FinishChart(QGraphicsItem *parent = nullptr);

    /// Without a distribution (null `target`) the curve goes through the percentiles of `item` alone.
    void show(const ItemForecast &item, const TargetForecast *target, QDate near, const Theme &look);
    /// Days, as boundaries, and the share of runs in which it has ended by then; ascending.
    const std::vector<std::pair<QDate, double>> &curve() const { return m_curve; }

private:
    void addBand(int from, int to, const QColor &color);
    void arrangeAxes();
    void paintWords(QPainter &painter) const;
    void paintDeadline(QPainter &painter) const;
    QPointF positionOf(QDate day, double share) const;
    double shareAt(QDate day) const;

    ItemForecast m_item;
    QDate m_near;
    std::vector<std::pair<QDate, double>> m_curve;
    Theme m_look;
    QDateTimeAxis *m_days;
    QValueAxis *m_share;
    ChartWords *m_words; ///< over the curve
};

} // namespace fairlead
