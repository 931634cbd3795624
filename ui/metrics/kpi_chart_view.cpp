// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/kpi_chart_view.h"

#include "ui/metrics/kpi_chart.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace fairlead {

KpiChartView::KpiChartView(QWidget *parent) : QChartView(parent), m_chart(new KpiChart)
{
    tellParts();
    setChart(m_chart);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Control chart"));
}

void KpiChartView::show(const KpiChartData &data)
{
    m_data = data;
    m_current = m_data.points.empty() ? -1
        : m_current < 0               ? int(m_data.points.size()) - 1
                                      : std::min(m_current, int(m_data.points.size()) - 1);
    m_chart->show(m_data, theme(this));
    m_chart->setCurrent(hasFocus() ? m_current : -1);
    setAccessibleName(tr("Control chart: %1").arg(m_data.finding));
}

void KpiChartView::setCurrent(int point)
{
    if (m_data.points.empty())
        return;
    m_current = std::clamp(point, 0, int(m_data.points.size()) - 1);
    m_chart->setCurrent(hasFocus() ? m_current : -1);
    tellCurrentPart(*this);
    Q_EMIT currentChanged(m_current);
}

QRect KpiChartView::partArea(int part) const
{
    return mapFromScene(m_chart->mapToScene(m_chart->columnRect(part)).boundingRect()).boundingRect();
}

/// A chart of its own on paper, in the theme that is asked for.
void KpiChartView::drawPicture(QPainter &painter, const Theme &look) const
{
    QGraphicsScene scene;
    auto *chart = new KpiChart;
    scene.addItem(chart);
    chart->resize(pictureSize());
    chart->show(m_data, look);
    chart->layout()->activate(); // there is no event loop that would do it
    const QRectF area(QPointF(0, 0), pictureSize());
    scene.setSceneRect(area);
    scene.render(&painter, area, area);
}

void KpiChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_data.points.size()) - 1);
    default:
        event->ignore(); // the page has keys of its own
    }
}

void KpiChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int point = m_chart->pointAt(m_chart->mapFromScene(mapToScene(event->position().toPoint())));
    if (point >= 0)
        setCurrent(point);
}

void KpiChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_chart->setCurrent(m_current);
}

void KpiChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_chart->setCurrent(-1);
}

bool KpiChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int point = m_chart->pointAt(m_chart->mapFromScene(mapToScene(help->pos())));
        if (point >= 0)
            QToolTip::showText(help->globalPos(), m_data.words(size_t(point)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QChartView::viewportEvent(event);
}

void KpiChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_chart->show(m_data, theme(this));
}

} // namespace fairlead
