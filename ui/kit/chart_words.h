// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>
#include <QGraphicsItem>
#include <functional>

namespace fairlead {

/// What a chart says beside what Qt Charts draws: a layer over the whole chart, painted by the chart itself.
class ChartWords final : public QGraphicsItem {
public:
    using Paint = std::function<void(QPainter &)>;

    ChartWords(QChart &chart, Paint paint) : QGraphicsItem(&chart), m_chart(chart), m_paint(std::move(paint))
    {
        setZValue(100);
    }
    QRectF boundingRect() const override { return m_chart.rect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override { m_paint(*painter); }
    /// After the chart's plot area, or what is said, has changed.
    void refresh()
    {
        prepareGeometryChange();
        update();
    }

private:
    const QChart &m_chart;
    Paint m_paint;
};

} // namespace fairlead
