// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does on the network.
#include "ui/roadmap/graph_canvas.h"
#include "ui/roadmap/graph_text.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace fairlead {

void GraphCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_pressedAt = event->position();
    m_scrolledAtPress = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    m_isPressed = true;
    m_isPanning = false;
    if (event->button() == Qt::MiddleButton) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (const int item = itemAt(m_pressedAt); item >= 0)
        return setCurrent(item);
    if (const int link = linkAt(m_pressedAt); link >= 0) {
        m_link = link;
        select();
        viewport()->update();
    }
}

void GraphCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed)
        return hoverAt(event->position());
    const QPointF by = event->position() - m_pressedAt;
    if (!m_isPanning && by.manhattanLength() < QApplication::startDragDistance())
        return;
    m_isPanning = true;
    m_isFitted = false;
    viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(m_scrolledAtPress.x() - int(by.x()));
    verticalScrollBar()->setValue(m_scrolledAtPress.y() - int(by.y()));
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_isPressed = m_isPanning = false;
    viewport()->unsetCursor();
    hoverAt(event->position());
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && itemAt(event->position()) >= 0)
        editTitle();
}

/// Lights what the item under the mouse depends on and what needs it.
void GraphCanvas::hoverAt(QPointF position)
{
    const int item = itemAt(position);
    if (item < 0 && linkAt(position) >= 0)
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    if (item == m_hover)
        return;
    m_hover = item;
    refreshLit();
    viewport()->update();
}

void GraphCanvas::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const int step = 3 * theme(this).rowHeight();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.0015, turned.y()), event->position());
    } else {
        const bool isSideways = event->modifiers() & Qt::ShiftModifier;
        const QPoint by = isSideways && turned.x() == 0 ? QPoint(turned.y(), 0) : turned;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x() * step / 120);
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y() * step / 120);
        m_isFitted =
            m_isFitted && horizontalScrollBar()->maximum() == 0 && verticalScrollBar()->maximum() == 0;
    }
    event->accept();
}

bool GraphCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int item = itemAt(help->pos());
        const int link = item < 0 ? linkAt(help->pos()) : -1;
        const QString tip = item >= 0 ? itemTip(m_graph, item)
            : link >= 0 ? graphLinkTip(m_graph, m_graph.links[size_t(link)], m_workbench.resultWorkspace())
                        : QString();
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hover >= 0) {
        m_hover = -1;
        refreshLit();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void GraphCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (const int item = itemAt(event->pos()); byMouse && item >= 0)
        setCurrent(item);
    if (m_current < 0)
        return;
    QMenu menu(this);
    menu.addAction(tr("Edit the title"), this, &GraphCanvas::editTitle);
    menu.addAction(tr("Link to…"), this, &GraphCanvas::linkWanted);
    menu.addAction(tr("Why this date?"), this, &GraphCanvas::explainCurrent);
    menu.addSeparator();
    QAction *chain = menu.addAction(tr("Light what it depends on and what needs it"));
    chain->setCheckable(true);
    chain->setChecked(m_isChainLit);
    connect(chain, &QAction::triggered, this, &GraphCanvas::setChainLit);
    menu.exec(byMouse ? event->globalPos() : viewport()->mapToGlobal(itemArea(m_current).bottomLeft()));
}

} // namespace fairlead
