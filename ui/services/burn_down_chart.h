// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/services/services_answer.h"

#include <QChart>

class QDateTimeAxis;
class QValueAxis;

namespace fairlead {

class ChartWords;

/// What is left of an error budget at the end of each day of its window, beside a dashed line that spends it
/// evenly. Its last point is named. Reads in black and white.
class BurnDownChart final : public QChart {
    Q_OBJECT
public:
    explicit BurnDownChart(QGraphicsItem *parent = nullptr);

    void show(const SloFigures &slo, const Theme &look);
    void clear();
    /// Days and per cent that are left; empty without data.
    const std::vector<std::pair<QDate, double>> &points() const { return m_points; }

private:
    void addLine(const std::vector<std::pair<QDate, double>> &points, const QPen &pen);
    void arrangeAxes(const Theme &look);
    void paintWords(QPainter &painter) const;
    QPointF positionOf(QDate day, double percent) const;

    std::vector<std::pair<QDate, double>> m_points;
    Theme m_look;
    QDateTimeAxis *m_days;
    QValueAxis *m_left;
    ChartWords *m_words; ///< over the lines
};

} // namespace fairlead
