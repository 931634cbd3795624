// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/health_bars.h"

#include "ui/operations/health_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace fairlead {

HealthBars::HealthBars(QWidget *parent) : QChartView(parent), m_chart(new HealthChart)
{
    tellParts();
    setChart(m_chart);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setFocusPolicy(Qt::NoFocus); // the view has it
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages by week and kind"));
}

/// The week that had too much in twelve hours is the one to begin with, else the last.
void HealthBars::show(const std::vector<WeekLoad> &weeks)
{
    const bool isSame = std::ranges::equal(weeks, m_chart->weeks(), {}, &WeekLoad::monday, &WeekLoad::monday);
    m_chart->show(weeks, theme(this));
    if (isSame)
        return;
    const auto most = std::ranges::max_element(weeks, {}, &WeekLoad::mostIncidents);
    const bool isCrowded = most != weeks.end() && most->mostIncidents > health::incidentLimit;
    m_current = {};
    m_chart->setCurrent(m_current);
    setCurrent({isCrowded ? int(most - weeks.begin()) : int(weeks.size()) - 1});
}

void HealthBars::setCurrent(const HealthBar &bar)
{
    const int last = partCount() - 1;
    m_current = last < 0 ? HealthBar() : HealthBar{std::clamp(bar.week, 0, last), bar.kind};
    m_chart->setCurrent(hasFocus() ? m_current : HealthBar());
    if (last >= 0)
        tellCurrentPart(*this);
}

QRect HealthBars::areaOf(const HealthBar &bar) const
{
    return mapFromScene(m_chart->mapToScene(m_chart->areaOf(bar)).boundingRect()).boundingRect();
}

QString HealthBars::partName(int part) const
{
    return health::week(m_chart->weeks()[size_t(part)]);
}

void HealthBars::pressPart(int part)
{
    setCurrent({part});
    Q_EMIT asked(m_current);
}

/// Through the parts of the bar that have pages, from all of them upwards and round again.
void HealthBars::step(int by)
{
    if (m_current.week < 0)
        return;
    std::vector<std::optional<PageKind>> stops{std::nullopt};
    for (const PageKind kind : health::kindsUpwards) {
        if (m_chart->weeks()[size_t(m_current.week)].byKind[size_t(kind)] > 0)
            stops.emplace_back(kind);
    }
    const auto at = std::ranges::find(stops, m_current.kind);
    const int index = at == stops.end() ? 0 : int(at - stops.begin());
    const int count = int(stops.size());
    setCurrent({m_current.week, stops[size_t((index + by + count) % count)]});
}

void HealthBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent({m_current.week - 1});
    case Qt::Key_Right:
        return setCurrent({m_current.week + 1});
    case Qt::Key_Up:
        return step(1);
    case Qt::Key_Down:
        return step(-1);
    case Qt::Key_Home:
        return setCurrent({0});
    case Qt::Key_End:
        return setCurrent({partCount() - 1});
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return event->ignore(); // takes the factor
        if (m_current.week >= 0)
            Q_EMIT asked(m_current);
        return;
    default:
        event->ignore(); // the view around it has keys of its own
    }
}

HealthBar HealthBars::barAt(const QPoint &at) const
{
    return m_chart->barAt(m_chart->mapFromScene(mapToScene(at)));
}

void HealthBars::mouseReleaseEvent(QMouseEvent *event)
{
    const HealthBar bar = barAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || bar.week < 0)
        return QChartView::mouseReleaseEvent(event);
    setCurrent(bar);
    Q_EMIT asked(bar);
}

void HealthBars::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_chart->setCurrent(m_current);
}

void HealthBars::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_chart->setCurrent({});
}

bool HealthBars::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const HealthBar bar = barAt(help->pos());
        if (bar.week >= 0)
            QToolTip::showText(help->globalPos(), partName(bar.week), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QChartView::viewportEvent(event);
}

void HealthBars::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_chart->show(std::vector<WeekLoad>(m_chart->weeks()), theme(this));
}

} // namespace fairlead
