// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does on the timeline: everything that the mouse can.
#include "core/planning/why_people_dates.h"
#include "core/workspace/item_edits.h"
#include "core/workspace/schedule_edits.h"
#include "ui/roadmap/timeline_accessible.h"
#include "ui/roadmap/timeline_canvas.h"
#include "ui/roadmap/timeline_text.h"
#include "ui/workbench/told_workspace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace fairlead {

namespace {

constexpr double zoomStep = 1.25;

} // namespace

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const int direction = key == Qt::Key_Left ? -1 : 1;
    bool done = false;
    if (keys == (Qt::ShiftModifier | Qt::AltModifier) && isSideways) {
        lengthenCurrent(direction);
        done = true;
    } else if (keys == Qt::AltModifier && key == Qt::Key_W) {
        explainCurrent();
        done = true;
    } else if ((keys & ~Qt::ShiftModifier) == Qt::ControlModifier) {
        done = pressWithControl(key, keys & Qt::ShiftModifier);
    } else if (keys == Qt::NoModifier && key == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = true;
        m_spaceUsed = false;
        done = true;
    } else if ((keys & ~Qt::ShiftModifier) == Qt::NoModifier) {
        done = pressPlain(key);
    }
    if (!done)
        QAbstractScrollArea::keyPressEvent(event);
}

void TimelineCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && m_spaceHeld) {
        m_spaceHeld = false;
        viewport()->unsetCursor();
        if (!m_spaceUsed)
            Q_EMIT previewWanted();
        return;
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

bool TimelineCanvas::pressWithControl(int key, bool shift)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!shift)
            return false;
        moveCurrent(key == Qt::Key_Left ? -1 : 1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(zoomStep);
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        zoomBy(1 / zoomStep);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    case Qt::Key_L:
        if (shift)
            return false;
        Q_EMIT linkWanted();
        return true;
    case Qt::Key_Semicolon:
        showAsOf();
        return true;
    case Qt::Key_Home:
        setCurrentRow(0);
        return true;
    case Qt::Key_End:
        setCurrentRow(int(m_layout.rows.size()) - 1);
        return true;
    default:
        return false;
    }
}

bool TimelineCanvas::pressPlain(int key)
{
    const int page = std::max(1, int(geometryNow().chart().height()) / theme(this).rowHeight() - 1);
    switch (key) {
    case Qt::Key_Up:
        stepRow(-1);
        return true;
    case Qt::Key_Down:
        stepRow(1);
        return true;
    case Qt::Key_PageUp:
        stepRow(-page);
        return true;
    case Qt::Key_PageDown:
        stepRow(page);
        return true;
    case Qt::Key_Home:
        setCurrentRow(0);
        return true;
    case Qt::Key_End:
        setCurrentRow(int(m_layout.rows.size()) - 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        stepSideways(key == Qt::Key_Left ? -1 : 1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (m_currentRow >= 0)
            setGroupOpen(m_currentRow, key == Qt::Key_Plus);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (const TimelineRow *row = current(); row && !row->isItem())
            setGroupOpen(m_currentRow, !row->isOpen);
        else
            editTitle();
        return true;
    case Qt::Key_N:
        Q_EMIT addWanted();
        return true;
    case Qt::Key_C:
        Q_EMIT chancesWanted();
        return true;
    case Qt::Key_Slash:
        Q_EMIT filterWanted();
        return true;
    case Qt::Key_Delete:
        removeCurrentLink();
        return !m_link.isNull();
    case Qt::Key_Escape:
        if (m_press == Press::None && m_link.isNull())
            return false;
        m_press != Press::None ? cancelDrag() : setCurrentLink({});
        return true;
    default:
        return false;
    }
}

void TimelineCanvas::stepRow(int by)
{
    const int last = int(m_layout.rows.size()) - 1;
    const int from = m_currentRow >= 0 ? m_currentRow : by > 0 ? -1 : last + 1;
    setCurrentRow(std::clamp(from + by, 0, std::max(0, last)));
}

/// Closes and opens on the head of a group; scrolls time elsewhere.
void TimelineCanvas::stepSideways(int direction)
{
    if (const TimelineRow *row = current(); row && !row->isItem() && row->isOpen == (direction < 0))
        return setGroupOpen(m_currentRow, direction > 0);
    m_isFitted = false;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + direction * int(7 * m_pixelsPerDay));
}

void TimelineCanvas::moveCurrent(int workingDays)
{
    const TimelineRow *row = current();
    const PlanResult *result = m_workbench.result();
    if (!row || !result || !row->isItem() || !row->hasDates())
        return;
    const WorkCalendar &calendar = m_layout.calendars[size_t(row->calendar)];
    const Day start = calendar.snapForward(*row->start);
    const Day day = workingDays > 0 ? calendar.snapForward(calendar.add(start, workingDays))
                                    : calendar.add(start, workingDays);
    m_workbench.submit(moveTo(m_workbench.workspace(), *result, m_layout, m_currentRow, day));
}

void TimelineCanvas::lengthenCurrent(int workingDays)
{
    const TimelineRow *row = current();
    const Item *item = row ? m_workbench.workspace().find(row->item) : nullptr;
    if (!item || !row->hasDates())
        return;
    // What was typed last counts, also before the planner has answered.
    const int typed = item->state == ItemState::InProgress ? item->remaining.value_or(row->duration)
                                                           : item->duration.value_or(row->duration);
    m_workbench.submit(changeDuration(m_workbench.workspace(), item->id, typed + workingDays));
}

/// Goes through the links of the current item; past the last one the focus moves on.
bool TimelineCanvas::focusNextPrevChild(bool next)
{
    return stepLink(next ? 1 : -1) || QAbstractScrollArea::focusNextPrevChild(next);
}

bool TimelineCanvas::stepLink(int by)
{
    std::vector<Id<Dependency>> links;
    for (const TimelineLink &link : m_layout.links) {
        if (m_currentRow >= 0 && (link.from == m_currentRow || link.to == m_currentRow))
            links.push_back(link.id);
    }
    const auto at = std::find(links.begin(), links.end(), m_link);
    const bool isOnLink = at != links.end();
    const std::ptrdiff_t now = at - links.begin();
    const std::ptrdiff_t then = isOnLink ? now + by : by > 0 ? 0 : -1;
    if (then < 0 || then >= std::ssize(links)) {
        if (isOnLink)
            setCurrentLink({});
        return isOnLink && by < 0; // back from the first link to the item itself
    }
    setCurrentLink(links[size_t(then)]);
    return true;
}

void TimelineCanvas::setCurrentLink(const Id<Dependency> &link)
{
    m_link = link;
    selectCurrent();
    const Dependency *row = m_workbench.resultWorkspace().find(link);
    tellLink(*this, row ? linkInWords(m_workbench.resultWorkspace(), *row) : QString());
    viewport()->update();
}

void TimelineCanvas::removeCurrentLink()
{
    if (m_link.isNull())
        return;
    const Id<Dependency> link = std::exchange(m_link, {});
    m_workbench.submit(unlinkItems(m_workbench.workspace(), link));
    selectCurrent();
}

void TimelineCanvas::editTitle()
{
    const Item *item = current() ? m_workbench.workspace().find(current()->item) : nullptr;
    if (!item)
        return;
    const QString locked = m_workbench.readOnlyReason();
    if (!locked.isEmpty()) {
        Q_EMIT m_workbench.refused(Error::unavailable(locked));
        return;
    }
    const Theme &look = theme(this);
    if (!m_title) {
        m_title = new QLineEdit(viewport());
        m_title->setAccessibleName(tr("Title"));
        m_title->installEventFilter(this);
        connect(m_title, &QLineEdit::editingFinished, this, &TimelineCanvas::commitTitle);
    }
    QRect place = rowArea(m_currentRow);
    place.setLeft(look.px(20));
    place.setWidth(m_columnWidth - look.px(24));
    m_title->setGeometry(place);
    m_title->setProperty("item", item->id.uuid());
    m_title->setText(item->title);
    m_title->selectAll();
    m_title->show();
    m_title->setFocus(Qt::OtherFocusReason);
}

void TimelineCanvas::commitTitle()
{
    if (m_title->isHidden())
        return;
    const bool hadFocus = m_title->hasFocus();
    const auto id = Id<Item>::fromUuid(m_title->property("item").toUuid());
    const QString text = m_title->text().trimmed();
    m_title->hide();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    const Item *item = m_workbench.workspace().find(id);
    if (!item || text == item->title)
        return;
    Item after = *item;
    after.title = text;
    m_workbench.submit(
        changeItem(m_workbench.workspace(), *item, after, tr("Change Title of %1").arg(item->caption())));
}

bool TimelineCanvas::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_title->hide(); // before the focus moves, which would commit
            setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) { // and not a second time here
            commitTitle();
            return true;
        }
    }
    return QAbstractScrollArea::eventFilter(watched, event);
}

void TimelineCanvas::explainCurrent()
{
    const TimelineRow *row = current();
    const PlanResult *result = m_workbench.result();
    if (!row || !row->isItem() || !result)
        return;
    const Workspace workspace = toldWorkspace(m_workbench);
    const auto explanation = row->hasDates() ? whyPeopleFinish(workspace, *result, row->item)
                                             : whyPosition(workspace, *result, row->item);
    QRect area = rowArea(m_currentRow);
    if (const QRectF bar = geometryNow().barRect(m_currentRow); !bar.isNull())
        area = bar.toRect().intersected(viewport()->rect());
    m_workbench.explain(explanation, viewport(), area.isEmpty() ? rowArea(m_currentRow) : area);
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_currentRow >= 0)
        tellCurrentRow(*this);
    viewport()->update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_spaceHeld = false;
    viewport()->update();
}

} // namespace fairlead
