// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/on_call_health.h"
#include "ui/kit/theme.h"

#include <QChart>

class QBarCategoryAxis;
class QValueAxis;

namespace fairlead {

class ChartWords;

/// A week of the chart, and the kind of pages in it; none: all of them.
struct HealthBar {
    int week = -1;
    std::optional<PageKind> kind = {};
    bool operator==(const HealthBar &) const = default;
};

/// Pages by week, stacked by kind, with the disrupted hours over them; below, the most incidents that twelve
/// hours of duty had, with the limit of two. Counts stand in the bars, so that it reads in black and white.
class HealthChart final : public QChart {
    Q_OBJECT
public:
    explicit HealthChart(QGraphicsItem *parent = nullptr);

    void show(const std::vector<WeekLoad> &weeks, const Theme &look);
    const std::vector<WeekLoad> &weeks() const { return m_weeks; }
    /// The bar that has the keyboard; week −1: none.
    void setCurrent(const HealthBar &bar);
    /// In the chart's coordinates: a week from top to bottom, or the part of its bar.
    QRectF areaOf(const HealthBar &bar) const;
    /// What is at the point; week −1: nothing.
    HealthBar barAt(const QPointF &point) const;

private:
    void addBars();
    void arrangeAxis();
    void paintWords(QPainter &painter) const;
    void paintKey(QPainter &painter) const;
    void paintCounts(QPainter &painter, int week) const;
    void paintHours(QPainter &painter) const;
    void paintIncidents(QPainter &painter) const;
    QRectF strip() const;
    double heightOf(double pages) const;
    double centerOf(int week) const;
    double columnWidth() const;

    std::vector<WeekLoad> m_weeks;
    Theme m_look;
    QBarCategoryAxis *m_columns;
    QValueAxis *m_pages;
    ChartWords *m_words;
    HealthBar m_current;
};

/// The fill of a kind.
QColor kindFill(PageKind kind, const Theme &look);

} // namespace fairlead
