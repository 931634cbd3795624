// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys of the leave calendar.
#include "ui/capacity/leave_chooser.h"
#include "ui/capacity/leave_view.h"
#include "ui/kit/table_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace fairlead {

QModelIndex LeaveView::dayAt(const QPoint &position) const
{
    const int names = m_table->columnWidth(LeaveModel::Name) + m_table->columnWidth(LeaveModel::Net);
    const QModelIndex index = position.x() < names ? QModelIndex() : m_table->indexAt(position);
    return index.isValid() && index.column() >= LeaveModel::FirstDay ? index : QModelIndex();
}

void LeaveView::press(const QPoint &position, Qt::KeyboardModifiers modifiers)
{
    m_chooser->hide();
    const QModelIndex index = dayAt(position);
    if (!index.isValid() || m_model->row(index.row()).isHead)
        return;
    const QRect cell = m_table->visualRect(index);
    const double share = double(position.x() - cell.left()) / std::max(1, cell.width());
    const double grip = std::clamp(double(theme(this).px(5)) / std::max(1, cell.width()), 0.1, 0.4);
    m_table->setFocus(Qt::MouseFocusReason);
    m_table->setCurrentIndex(index);
    if (!m_workbench.readOnlyReason().isEmpty())
        return;
    m_drag = dragFrom(m_workbench.workspace(), m_model->row(index.row()).person,
                      m_model->dateOf(index.column()), share, grip);
    if (m_drag->mode == LeaveDrag::Mode::Create && modifiers.testFlag(Qt::ControlModifier))
        m_drag->leave.fraction = Share::of(0.5);
}

/// What would be shows at once, and so do the net days that it would leave.
void LeaveView::drag(const QPoint &position)
{
    const int column = m_table->columnAt(position.x());
    const QDate day = column < 0 ? QDate() : m_model->dateOf(column);
    if (!day.isValid() || day == m_drag->to)
        return;
    m_drag->to = day;
    const auto changes = m_drag->changes(m_workbench.workspace());
    if (!changes)
        return;
    if (auto draft = appliedUnchecked(m_workbench.workspace(), *changes))
        m_model->setDraft(*std::move(draft));
}

void LeaveView::release()
{
    const LeaveDrag done = *std::exchange(m_drag, std::nullopt);
    // A click alone selects; it takes a drag or Enter to change something.
    if (done.isStill() && !m_model->isDraft())
        return;
    const auto changes = done.changes(m_workbench.workspace());
    const bool isMade = (!changes || !changes->isEmpty()) && m_workbench.submit(changes);
    m_model->endDraft(isMade);
    if (isMade && done.mode == LeaveDrag::Mode::Create)
        openChooser(done.leave.id);
}

void LeaveView::cancel()
{
    m_drag.reset();
    m_model->endDraft(false);
}

void LeaveView::showCursor(const QPoint &position)
{
    const QModelIndex index = dayAt(position);
    const LeaveDay *day = m_model->day(index);
    if (!day || day->leave.isNull())
        return m_table->viewport()->unsetCursor();
    const QRect cell = m_table->visualRect(index);
    const int grip = std::min(theme(this).px(5), cell.width() * 2 / 5);
    const bool isEnd = (day->isFirst && position.x() - cell.left() <= grip)
        || (day->isLast && cell.right() - position.x() <= grip);
    m_table->viewport()->setCursor(isEnd ? Qt::SizeHorCursor : Qt::OpenHandCursor);
}

bool LeaveView::mouseEvent(QEvent *event)
{
    auto *mouse = static_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() != Qt::LeftButton || !dayAt(mouse->pos()).isValid()
            || mouse->modifiers().testFlag(Qt::ShiftModifier))
            return false;
        press(mouse->pos(), mouse->modifiers());
        return true;
    case QEvent::MouseMove:
        if (m_drag)
            drag(mouse->pos());
        else
            showCursor(mouse->pos());
        return m_drag.has_value();
    case QEvent::MouseButtonRelease:
        if (!m_drag)
            return false;
        release();
        return true;
    default:
        return false;
    }
}

bool LeaveView::isOurKey(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers keys = event.modifiers() & ~Qt::KeypadModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
    case Qt::Key_H:
        return keys == Qt::NoModifier;
    case Qt::Key_Escape:
        return m_drag || m_chooser->isVisible();
    case Qt::Key_Up:
    case Qt::Key_Down:
        return keys == Qt::ShiftModifier;
    case Qt::Key_Left:
    case Qt::Key_Right:
        return keys.testFlag(Qt::ControlModifier);
    case Qt::Key_W:
        return keys == Qt::AltModifier;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        return keys.testFlag(Qt::ControlModifier);
    default:
        return keys == Qt::NoModifier && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_5;
    }
}

void LeaveView::keyPressEvent(QKeyEvent *event)
{
    if (!isOurKey(*event))
        return QWidget::keyPressEvent(event);
    const bool isBack = event->key() == Qt::Key_Left;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return addSelected();
    case Qt::Key_Delete:
        return removeSelected();
    case Qt::Key_H:
        return toggleHalf();
    case Qt::Key_Escape:
        m_chooser->hide();
        return cancel();
    case Qt::Key_Up:
    case Qt::Key_Down:
        return; // a span has one person
    case Qt::Key_Left:
    case Qt::Key_Right:
        return nudge(isBack ? -1 : 1, event->modifiers().testFlag(Qt::ShiftModifier));
    case Qt::Key_W:
        return explainCurrent();
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        return setPixelsPerDay(m_pixels + (event->key() == Qt::Key_Plus ? 4 : -4),
                               m_table->visualRect(m_table->currentIndex()).left());
    default:
        if (const Leave *leave = currentLeave()) {
            m_last = leave->id;
            change(LeaveKind(event->key() - Qt::Key_1), leave->fraction < Share::of(1));
        }
    }
}

bool LeaveView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport()) {
        if (event->type() == QEvent::Resize && m_fits)
            QMetaObject::invokeMethod(this, &LeaveView::fit, Qt::QueuedConnection);
        if (event->type() == QEvent::Wheel
            && static_cast<QWheelEvent *>(event)->modifiers().testFlag(Qt::ControlModifier)) {
            auto *wheel = static_cast<QWheelEvent *>(event);
            const double step = std::max(1.0, m_pixels / 6);
            setPixelsPerDay(m_pixels + (wheel->angleDelta().y() > 0 ? step : -step),
                            int(wheel->position().x()));
            return true;
        }
        if (mouseEvent(event))
            return true;
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isOurKey(*key)) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LeaveView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_frame)
        arrange();
}

} // namespace fairlead
