// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does on the timeline.
#include "core/workspace/schedule_edits.h"
#include "ui/roadmap/timeline_canvas.h"
#include "ui/roadmap/timeline_text.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>

#include <cmath>

namespace fairlead {

namespace {

constexpr int edgeInterval = 30; ///< milliseconds between two steps while something is held at the edge

Qt::CursorShape cursorOf(TimelinePart part)
{
    switch (part) {
    case TimelinePart::ColumnEdge:
        return Qt::SplitHCursor;
    case TimelinePart::Bar:
        return Qt::OpenHandCursor;
    case TimelinePart::BarEnd:
        return Qt::SizeHorCursor;
    case TimelinePart::StartHandle:
    case TimelinePart::FinishHandle:
        return Qt::CrossCursor;
    case TimelinePart::Link:
    case TimelinePart::Toggle:
        return Qt::PointingHandCursor;
    case TimelinePart::Title:
    case TimelinePart::Nothing:
        break;
    }
    return Qt::ArrowCursor;
}

} // namespace

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = m_mouse = event->position();
    m_scrolledAtPress = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    m_isDragging = false;
    m_drag.reset();
    const bool pans =
        event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld);
    if (pans) {
        m_press = Press::Pan;
        m_spaceUsed = m_spaceHeld;
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        pressAt(m_pressedAt);
    }
}

void TimelineCanvas::pressAt(QPointF position)
{
    const TimelineHit hit = hitTest(scene(), position);
    switch (hit.part) {
    case TimelinePart::ColumnEdge:
        m_press = Press::Column;
        return;
    case TimelinePart::Toggle:
        setCurrentRow(hit.row);
        setGroupOpen(hit.row, !m_layout.rows[size_t(hit.row)].isOpen);
        return;
    case TimelinePart::Link:
        setCurrentLink(hit.link);
        return;
    case TimelinePart::Bar:
    case TimelinePart::BarEnd:
    case TimelinePart::StartHandle:
    case TimelinePart::FinishHandle:
        m_press = Press::Bar; // before the row is made current: the bar is not to scroll away
        m_drag = TimelineDrag::begin(geometryNow(), hit, position);
        break;
    case TimelinePart::Title:
        break;
    case TimelinePart::Nothing:
        if (position.y() >= geometryNow().headHeight || position.x() >= m_columnWidth)
            m_press = Press::Pan; // when it is moved; a click selects
        break;
    }
    if (hit.row >= 0)
        setCurrentRow(hit.row);
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse = event->position();
    const bool isFar =
        (m_mouse - m_pressedAt).manhattanLength() >= QApplication::startDragDistance() || m_isDragging;
    if (m_press == Press::Column)
        setColumnWidth(int(m_mouse.x()));
    else if (m_press == Press::Pan && isFar)
        panTo(m_mouse);
    else if (m_press == Press::Bar && isFar)
        startDragging(m_mouse);
    else if (m_press == Press::None)
        hoverAt(m_mouse);
}

void TimelineCanvas::panTo(QPointF position)
{
    m_isDragging = true;
    m_isFitted = false;
    viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(m_scrolledAtPress.x() - int(position.x() - m_pressedAt.x()));
    verticalScrollBar()->setValue(m_scrolledAtPress.y() - int(position.y() - m_pressedAt.y()));
}

void TimelineCanvas::startDragging(QPointF position)
{
    const PlanResult *result = m_workbench.result();
    if (!m_drag || !result)
        return;
    if (!m_isDragging) {
        const QString locked = m_workbench.readOnlyReason();
        const Result<void> possible = locked.isEmpty()
            ? m_drag->isPossible(m_workbench.workspace(), *result, m_layout)
            : fail(Error::unavailable(locked));
        if (!possible) {
            cancelDrag();
            Q_EMIT m_workbench.refused(possible.error());
            return;
        }
        m_isDragging = true;
        m_edgeTimer.start(edgeInterval, this);
        viewport()->setCursor(m_drag->kind() == TimelineDrag::Kind::Move ? Qt::ClosedHandCursor
                                                                         : viewport()->cursor().shape());
    }
    m_drag->moveTo(geometryNow(), m_workbench.workspace(), *result, position);
    tryDrop();
    viewport()->update();
}

/// Goes on scrolling while something is held at an edge of the chart.
void TimelineCanvas::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeTimer.timerId())
        return QAbstractScrollArea::timerEvent(event);
    const QRectF chart = geometryNow().chart();
    const double edge = theme(this).px(28);
    const double sideways =
        std::max(0.0, m_mouse.x() - chart.right() + edge) - std::max(0.0, chart.left() + edge - m_mouse.x());
    const double down =
        std::max(0.0, m_mouse.y() - chart.bottom() + edge) - std::max(0.0, chart.top() + edge - m_mouse.y());
    if (sideways == 0 && down == 0)
        return;
    m_isFitted = m_isFitted && sideways == 0;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value()
                                    + int(std::clamp(sideways, -40.0, 40.0) / 2));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::clamp(down, -40.0, 40.0) / 2));
    startDragging(m_mouse);
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *)
{
    const bool drops = m_press == Press::Bar && m_isDragging;
    m_press = Press::None;
    m_edgeTimer.stop();
    if (drops)
        drop();
    endDragging();
    hoverAt(m_mouse);
    viewport()->update();
}

/// Lets go of what was dragged, and shows the answer that came meanwhile.
void TimelineCanvas::endDragging()
{
    m_isDragging = false;
    m_drag.reset();
    m_nextTrial.reset();
    m_trial.cancel();
    if (!m_pending)
        dropTrial(); // else it stays until the planner has answered
    if (std::exchange(m_isBehind, false) && !m_pending)
        rebuild();
}

void TimelineCanvas::drop()
{
    const Result<ChangeSet> changes = m_drag->drop();
    m_isDragging = false;
    if (changes && changes->isEmpty())
        return;
    // The bar stays where it was let go until the planner has said where it goes.
    const TimelineGhost ghost = m_drag->ghost();
    if (m_workbench.submit(changes) && m_workbench.isComputing() && !ghost.isLink) {
        m_pending = ghost;
        m_pending->words.clear();
    }
}

void TimelineCanvas::cancelDrag()
{
    m_press = Press::None;
    m_edgeTimer.stop();
    endDragging();
    viewport()->unsetCursor();
    viewport()->update();
}

void TimelineCanvas::hoverAt(QPointF position)
{
    const TimelineHit hit = hitTest(scene(), position);
    viewport()->setCursor(m_spaceHeld ? Qt::OpenHandCursor : cursorOf(hit.part));
    const int row = geometryNow().rowAt(position.y());
    if (row == m_hoverRow)
        return;
    m_hoverRow = row;
    viewport()->update();
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const TimelineHit hit = hitTest(scene(), event->position());
    if (hit.part == TimelinePart::Title)
        editTitle();
    else if (hit.part == TimelinePart::Bar || hit.part == TimelinePart::Link)
        Q_EMIT previewWanted();
    else if (hit.part == TimelinePart::Toggle)
        mousePressEvent(event);
}

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.0015, turned.y()), std::max(event->position().x(), double(m_columnWidth)));
    } else if ((event->modifiers() & Qt::ShiftModifier) || std::abs(turned.x()) > std::abs(turned.y())) {
        m_isFitted = false;
        const int by = turned.x() != 0 ? turned.x() : turned.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by);
    } else {
        const int rows = 3 * theme(this).rowHeight();
        verticalScrollBar()->setValue(verticalScrollBar()->value() - turned.y() * rows / 120);
    }
    event->accept();
}

QString TimelineCanvas::tipAt(QPointF position) const
{
    const TimelineHit hit = hitTest(scene(), position);
    if (hit.part == TimelinePart::Link) {
        const Dependency *link = m_workbench.resultWorkspace().find(hit.link);
        return link ? linkInWords(m_workbench.resultWorkspace(), *link) : QString();
    }
    if (hit.row >= 0)
        return rowTip(m_layout.rows[size_t(hit.row)], m_layout);
    const TimelineGeometry geometry = geometryNow();
    if (position.y() < geometry.headHeight && position.x() > m_columnWidth)
        return shortDay(Day(std::floor(geometry.dayAt(position.x()))), {});
    return {};
}

bool TimelineCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = m_isDragging ? QString() : tipAt(help->pos());
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_press == Press::None) {
        m_hoverRow = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

/// The change that takes the typed not-before or duration of the current item away; none: nothing typed.
std::optional<Result<ChangeSet>> TimelineCanvas::clearedBound(bool ofStart) const
{
    const Item *item = current() ? m_workbench.workspace().find(current()->item) : nullptr;
    if (!item || (ofStart ? !item->notBefore.isValid() : !item->duration))
        return {};
    if (ofStart)
        return startNotBefore(m_workbench.workspace(), item->id, {});
    return computedDuration(m_workbench.workspace(), item->id);
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (const int row = geometryNow().rowAt(event->y()); byMouse && row >= 0)
        setCurrentRow(row);
    if (!current() || !current()->isItem())
        return;
    QMenu menu(this);
    menu.addAction(tr("Edit the title"), this, &TimelineCanvas::editTitle);
    menu.addAction(tr("Link to…"), this, &TimelineCanvas::linkWanted);
    menu.addAction(tr("Why this date?"), this, &TimelineCanvas::explainCurrent);
    menu.addAction(tr("What would it take to make the date?"), this,
                   [this] { m_workbench.askWhatItTakes(current()->item); });
    menu.addAction(tr("Chances of this finish"), this, &TimelineCanvas::chancesWanted);
    menu.addSeparator();
    for (const bool ofStart : {true, false}) {
        QAction *clear = menu.addAction(ofStart ? tr("Start as early as it can")
                                                : tr("Take the duration from effort and people"));
        clear->setEnabled(clearedBound(ofStart).has_value());
        connect(clear, &QAction::triggered, this, [this, ofStart] {
            if (const auto changes = clearedBound(ofStart))
                m_workbench.submit(*changes);
        });
    }
    const QPoint below = viewport()->mapToGlobal(rowArea(m_currentRow).bottomLeft());
    menu.exec(byMouse ? event->globalPos() : below);
}

} // namespace fairlead
