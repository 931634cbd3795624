// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/map_canvas.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace fairlead {

namespace {

constexpr double leastScale = 0.6; ///< below it words cannot be read: the map scrolls

} // namespace

MapCanvas::MapCanvas(QWidget *parent) : QWidget(parent)
{
    tellParts();
    setAccessibleName(tr("Map of services"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MapCanvas::setMap(ServiceMap map, ServiceGraph graph)
{
    const RecordRef was = m_current >= 0 ? m_map.boxes[size_t(m_current)].record : RecordRef();
    m_map = std::move(map);
    m_graph = std::move(graph);
    m_hover = -1;
    m_current = was.id.isNull() ? -1 : m_map.indexOf(was);
    updateGeometry();
    update();
}

void MapCanvas::setCurrent(int box)
{
    if (box == m_current)
        return;
    m_current = box;
    update();
    if (hasFocus() && box >= 0)
        tellCurrentPart(*this);
}

void MapCanvas::choose(int box)
{
    setCurrent(box);
    Q_EMIT chosen(box);
}

double MapCanvas::scale() const
{
    if (m_map.size.isEmpty())
        return 1;
    const double fits = std::min(width() / m_map.size.width(), height() / m_map.size.height());
    return std::clamp(fits, leastScale, 1.0);
}

QPointF MapCanvas::corner() const
{
    const QSizeF free = QSizeF(size()) - m_map.size * scale();
    return {std::max(0.0, free.width() / 2), std::max(0.0, free.height() / 2)};
}

QSize MapCanvas::sizeHint() const
{
    return m_map.size.toSize();
}

QSize MapCanvas::minimumSizeHint() const
{
    return (m_map.size * leastScale).toSize();
}

QString MapCanvas::partName(int part) const
{
    const MapBox &box = m_map.boxes[size_t(part)];
    QString name = QString(box.key + u' ' + box.name + QStringLiteral(", ") + box.notes);
    const Reach reached = reach()[size_t(part)];
    if (reached == Reach::Stops)
        name = tr("%1, stops with the selected one").arg(name);
    if (reached == Reach::MayStop)
        name = tr("%1, may stop with the selected one").arg(name);
    return name;
}

QRect MapCanvas::partArea(int part) const
{
    const QRectF &area = m_map.boxes[size_t(part)].area;
    return QRectF(area.topLeft() * scale() + corner(), area.size() * scale()).toAlignedRect();
}

bool MapCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int box = m_map.boxAt(toMap(help->pos()));
        QToolTip::showText(help->globalPos(), box < 0 ? QString() : partName(box), this);
        return true;
    }
    if (event->type() == QEvent::Leave && m_hover >= 0) {
        m_hover = -1;
        update();
    }
    return QWidget::event(event);
}

void MapCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.translate(corner());
    paintMap(painter, {m_map, theme(this), reach(), scale(), m_current, m_hover, hasFocus()});
}

void MapCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(m_map.boxAt(toMap(event->position())));
}

void MapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int box = m_map.boxAt(toMap(event->position()));
    if (box == m_hover)
        return;
    m_hover = box;
    update();
}

/// The box whose middle is nearest in that direction; what lies across counts double.
int MapCanvas::nearest(int right, int down) const
{
    if (m_current < 0)
        return m_map.boxes.empty() ? -1 : 0;
    const QPointF from = m_map.boxes[size_t(m_current)].area.center();
    int best = m_current;
    double least = std::numeric_limits<double>::max();
    for (int box = 0; box < partCount(); ++box) {
        const QPointF way = m_map.boxes[size_t(box)].area.center() - from;
        const double along = way.x() * right + way.y() * down;
        const double across = std::abs(way.x() * down) + std::abs(way.y() * right);
        if (along <= 1 || along + 2 * across >= least)
            continue;
        least = along + 2 * across;
        best = box;
    }
    return best;
}

void MapCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(nearest(-1, 0));
    case Qt::Key_Right:
        return choose(nearest(1, 0));
    case Qt::Key_Up:
        return choose(nearest(0, -1));
    case Qt::Key_Down:
        return choose(nearest(0, 1));
    case Qt::Key_Escape:
        if (m_current >= 0)
            return choose(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace fairlead
