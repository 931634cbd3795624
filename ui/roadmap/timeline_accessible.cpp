// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/timeline_accessible.h"

#include "ui/roadmap/timeline_canvas.h"
#include "ui/roadmap/timeline_text.h"

#include <QAccessibleWidget>

namespace fairlead {

namespace {

/// One row. It asks the timeline for everything, so it stays right when the plan changes.
class RowAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    RowAccessible(TimelineCanvas *canvas, int row) : m_canvas(canvas), m_row(row) { }

    bool isValid() const override { return m_canvas && m_row < int(m_canvas->layoutShown().rows.size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::TreeItem; }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_canvas->rowArea(m_row);
        return QRect(m_canvas->viewport()->mapToGlobal(area.topLeft()), area.size());
    }
    QString text(QAccessible::Text what) const override
    {
        return isValid() && what == QAccessible::Name ? rowInWords(row()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_canvas->currentRow() == m_row;
        state.focusable = true;
        state.selectable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_canvas->hasFocus();
        state.offscreen = !m_canvas->viewport()->rect().intersects(m_canvas->rowArea(m_row));
        state.expandable = !row().isItem();
        state.expanded = !row().isItem() && row().isOpen;
        state.collapsed = !row().isItem() && !row().isOpen;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name != pressAction() || !isValid())
            return;
        m_canvas->setCurrentRow(m_row);
        m_canvas->setGroupOpen(m_row, !row().isOpen);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const TimelineRow &row() const { return m_canvas->layoutShown().rows[size_t(m_row)]; }

    QPointer<TimelineCanvas> m_canvas;
    int m_row;
};

class CanvasAccessible final : public QAccessibleWidget {
public:
    explicit CanvasAccessible(TimelineCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::Tree) { }
    ~CanvasAccessible() override
    {
        for (const QAccessible::Id id : m_children) {
            if (id)
                QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override { return int(canvas().layoutShown().rows.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (m_children.size() <= size_t(index))
            m_children.resize(size_t(index) + 1);
        QAccessible::Id &id = m_children[size_t(index)];
        if (!id)
            id = QAccessible::registerAccessibleInterface(
                new RowAccessible(static_cast<TimelineCanvas *>(object()), index));
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_children.size(); ++i) {
            if (m_children[i] && QAccessible::accessibleInterface(m_children[i]) == child)
                return int(i);
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint position = canvas().viewport()->mapFromGlobal(QPoint(x, y));
        return canvas().viewport()->rect().contains(position)
            ? child(canvas().geometryNow().rowAt(position.y()))
            : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return canvas().hasFocus() ? child(canvas().currentRow()) : nullptr;
    }

private:
    const TimelineCanvas &canvas() const { return *static_cast<TimelineCanvas *>(object()); }
    mutable std::vector<QAccessible::Id> m_children; ///< made when somebody asks; 0: nobody did
};

} // namespace

QAccessibleInterface *makeTimelineAccessible(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<TimelineCanvas *>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

void tellCurrentRow(TimelineCanvas &canvas)
{
    if (!QAccessible::isActive() || !canvas.hasFocus() || canvas.currentRow() < 0)
        return;
    QAccessibleEvent focus(&canvas, QAccessible::Focus);
    focus.setChild(canvas.currentRow());
    QAccessible::updateAccessibility(&focus);
}

void tellLink(TimelineCanvas &canvas, const QString &words)
{
    canvas.setAccessibleDescription(words);
    if (words.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleEvent described(&canvas, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

} // namespace fairlead
