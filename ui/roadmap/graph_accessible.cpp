// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/graph_accessible.h"

#include "ui/roadmap/graph_canvas.h"
#include "ui/roadmap/graph_text.h"

#include <QAccessibleWidget>

namespace fairlead {

namespace {

/// One item. It asks the network for everything, so it stays right when the plan changes.
class ItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemAccessible(GraphCanvas *canvas, int item) : m_canvas(canvas), m_item(item) { }

    bool isValid() const override { return m_canvas && m_item < int(m_canvas->graph().items.size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_canvas->itemArea(m_item);
        return QRect(m_canvas->viewport()->mapToGlobal(area.topLeft()), area.size());
    }
    QString text(QAccessible::Text what) const override
    {
        return isValid() && what == QAccessible::Name ? itemInWords(m_canvas->graph(), m_item) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_canvas->current() == m_item;
        state.focusable = true;
        state.selectable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_canvas->hasFocus();
        state.offscreen = !m_canvas->viewport()->rect().intersects(m_canvas->itemArea(m_item));
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
        if (name == pressAction() && isValid())
            m_canvas->setCurrent(m_item);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<GraphCanvas> m_canvas;
    int m_item;
};

class NetworkAccessible final : public QAccessibleWidget {
public:
    explicit NetworkAccessible(GraphCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::List) { }
    ~NetworkAccessible() override
    {
        for (const QAccessible::Id id : m_children) {
            if (id)
                QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override { return int(canvas().graph().items.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (m_children.size() <= size_t(index))
            m_children.resize(size_t(index) + 1);
        QAccessible::Id &id = m_children[size_t(index)];
        if (!id)
            id = QAccessible::registerAccessibleInterface(
                new ItemAccessible(static_cast<GraphCanvas *>(object()), index));
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
        return canvas().viewport()->rect().contains(position) ? child(canvas().itemAt(position)) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return canvas().hasFocus() ? child(canvas().current()) : nullptr;
    }

private:
    const GraphCanvas &canvas() const { return *static_cast<GraphCanvas *>(object()); }
    mutable std::vector<QAccessible::Id> m_children; ///< made when somebody asks; 0: nobody did
};

} // namespace

QAccessibleInterface *makeGraphAccessible(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<GraphCanvas *>(object);
    return canvas ? new NetworkAccessible(canvas) : nullptr;
}

void tellCurrentItem(GraphCanvas &canvas)
{
    if (!QAccessible::isActive() || !canvas.hasFocus() || canvas.current() < 0)
        return;
    QAccessibleEvent focus(&canvas, QAccessible::Focus);
    focus.setChild(canvas.current());
    QAccessible::updateAccessibility(&focus);
}

void tellGraphLink(GraphCanvas &canvas, const QString &words)
{
    canvas.setAccessibleDescription(words);
    if (words.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleEvent described(&canvas, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

} // namespace fairlead
