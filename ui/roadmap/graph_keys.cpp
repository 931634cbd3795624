// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does on the network: everything that the mouse can.
#include "core/workspace/item_edits.h"
#include "core/workspace/schedule_edits.h"
#include "ui/roadmap/graph_accessible.h"
#include "ui/roadmap/graph_canvas.h"
#include "ui/roadmap/graph_text.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <cmath>
#include <limits>

namespace fairlead {

namespace {

constexpr double zoomStep = 1.25;

} // namespace

void GraphCanvas::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    bool done = false;
    if (keys == Qt::AltModifier && event->key() == Qt::Key_W) {
        explainCurrent();
        done = true;
    } else if ((keys & ~Qt::ShiftModifier) == Qt::ControlModifier) {
        done = pressWithControl(event->key());
    } else if ((keys & ~Qt::ShiftModifier) == Qt::NoModifier) {
        done = pressPlain(event->key());
    }
    if (!done)
        QAbstractScrollArea::keyPressEvent(event);
}

bool GraphCanvas::pressWithControl(int key)
{
    switch (key) {
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
        Q_EMIT linkWanted();
        return true;
    default:
        return false;
    }
}

bool GraphCanvas::pressPlain(int key)
{
    switch (key) {
    case Qt::Key_Left:
        step(-1, 0);
        return true;
    case Qt::Key_Right:
        step(1, 0);
        return true;
    case Qt::Key_Up:
        step(0, -1);
        return true;
    case Qt::Key_Down:
        step(0, 1);
        return true;
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(int(m_graph.items.size()) - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        editTitle();
        return true;
    case Qt::Key_Space:
        Q_EMIT previewWanted();
        return true;
    case Qt::Key_Slash:
        Q_EMIT filterWanted();
        return true;
    case Qt::Key_C:
        setChainLit(!m_isChainLit);
        return true;
    case Qt::Key_Delete:
        if (m_link < 0)
            return false;
        removeCurrentLink();
        return true;
    case Qt::Key_Escape:
        if (m_link < 0 && !m_isChainLit)
            return false;
        if (m_link >= 0)
            setCurrent(m_current);
        m_link = -1;
        setChainLit(false);
        return true;
    default:
        return false;
    }
}

/// Left and right along a link; up and down, and where there is no link, to what stands there.
void GraphCanvas::step(int right, int down)
{
    if (m_graph.items.empty())
        return;
    if (m_current < 0)
        return setCurrent(0);
    const bool isLinked = right != 0 && !m_graph.items[size_t(m_current)].isLoose;
    const int next = isLinked ? neighbourAlong(right > 0) : nearest(right, down);
    setCurrent(next);
}

/// Of the items that wait for the current one, or that it waits for, the one most at its height; −1: none.
int GraphCanvas::neighbourAlong(bool onward) const
{
    const QPointF here = m_graph.items[size_t(m_current)].box.center();
    int best = -1;
    double least = std::numeric_limits<double>::infinity();
    for (const GraphLink &link : m_graph.links) {
        const int other = onward ? link.to : link.from;
        if ((onward ? link.from : link.to) != m_current || other == m_current)
            continue;
        const QPointF away = m_graph.items[size_t(other)].box.center() - here;
        const double distance = std::abs(away.y()) * 4 + std::abs(away.x());
        if (distance < least) {
            least = distance;
            best = other;
        }
    }
    return best;
}

/// The next item in that direction, first of all one in the same column or row; −1: none.
int GraphCanvas::nearest(int right, int down) const
{
    const QPointF here = m_graph.items[size_t(m_current)].box.center();
    int best = -1;
    double least = std::numeric_limits<double>::infinity();
    for (size_t i = 0; i < m_graph.items.size(); ++i) {
        const QPointF away = m_graph.items[i].box.center() - here;
        const double ahead = right != 0 ? away.x() * right : away.y() * down;
        const double aside = std::abs(right != 0 ? away.y() : away.x());
        if (int(i) == m_current || ahead <= 1)
            continue;
        const double distance = ahead + 6 * aside;
        if (distance < least) {
            least = distance;
            best = int(i);
        }
    }
    return best;
}

/// Goes through the links of the current item; past the last one the focus moves on.
bool GraphCanvas::focusNextPrevChild(bool next)
{
    return stepLink(next ? 1 : -1) || QAbstractScrollArea::focusNextPrevChild(next);
}

bool GraphCanvas::stepLink(int by)
{
    std::vector<int> links;
    for (size_t i = 0; i < m_graph.links.size(); ++i) {
        const GraphLink &link = m_graph.links[i];
        if (m_current >= 0 && (link.from == m_current || link.to == m_current))
            links.push_back(int(i));
    }
    const auto at = std::ranges::find(links, m_link);
    const bool isOnLink = at != links.end();
    const std::ptrdiff_t then = isOnLink ? at - links.begin() + by : by > 0 ? 0 : -1;
    const bool isThere = then >= 0 && then < std::ssize(links);
    if (!isThere && !isOnLink)
        return false;
    m_link = isThere ? links[size_t(then)] : -1;
    select();
    tellGraphLink(*this,
                  isThere
                      ? graphLinkTip(m_graph, m_graph.links[size_t(m_link)], m_workbench.resultWorkspace())
                      : QString());
    viewport()->update();
    return isThere || by < 0; // back from the first link to the item itself
}

void GraphCanvas::removeCurrentLink()
{
    if (m_link < 0)
        return;
    const Id<Dependency> link = m_graph.links[size_t(m_link)].ids.front();
    m_link = -1;
    m_workbench.submit(unlinkItems(m_workbench.workspace(), link));
    select();
}

void GraphCanvas::editTitle()
{
    const Item *item =
        m_current >= 0 ? m_workbench.workspace().find(m_graph.items[size_t(m_current)].item) : nullptr;
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
        connect(m_title, &QLineEdit::editingFinished, this, &GraphCanvas::commitTitle);
    }
    QRect place(0, 0, std::max(itemArea(m_current).width(), look.px(280)), look.controlHeight());
    place.moveTopLeft(itemArea(m_current).topLeft());
    place.moveRight(std::min(place.right(), viewport()->width() - 1));
    m_title->setGeometry(place);
    m_title->setProperty("item", item->id.uuid());
    m_title->setText(item->title);
    m_title->selectAll();
    m_title->show();
    m_title->setFocus(Qt::OtherFocusReason);
}

void GraphCanvas::commitTitle()
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

bool GraphCanvas::eventFilter(QObject *watched, QEvent *event)
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

} // namespace fairlead
