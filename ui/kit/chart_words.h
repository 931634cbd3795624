// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QLegend>
#include <functional>

namespace fairlead {

/// What a chart says beside what Qt Charts draws: a layer over the whole chart, painted by the chart itself.
class ChartWords final : public QGraphicsItem {
public:
    using Paint = std::function<void(QPainter &)>;

    ChartWords(QChart &chart, Paint paint) : QGraphicsItem(&chart), m_chart(chart), m_paint(std::move(paint))
    {
        setZValue(100);
        QObject::connect(&chart, &QChart::plotAreaChanged, &chart, [this] { refresh(); });
    }
    QRectF boundingRect() const override { return m_chart.rect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override { m_paint(*painter); }
    /// After what is said has changed; a change of the plot area is seen.
    void refresh()
    {
        prepareGeometryChange();
        update();
    }

private:
    const QChart &m_chart;
    Paint m_paint;
};

/// A chart of the house: no legend, no ground, no margins, nothing that moves.
inline void makeBare(QChart &chart)
{
    chart.legend()->hide();
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.layout()->setContentsMargins(0, 0, 0, 0);
}

} // namespace fairlead
