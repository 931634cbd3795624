// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/accessible_parts.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QVariant>
#include <QWindow>

namespace fairlead {

namespace {

constexpr const char *roleProperty = "accessibleRole";

/// One part. It asks the widget for everything, so it stays right when that changes.
class PartAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartAccessible(QWidget *widget, int part) : m_widget(widget), m_part(part) { }

    bool isValid() const override { return m_widget && m_part < parts().partCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text what) const override
    {
        return isValid() && what == QAccessible::Name ? parts().partName(m_part) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = parts().partArea(m_part);
        return QRect(m_widget->mapToGlobal(area.topLeft()), area.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = parts().currentPart() == m_part;
        state.focused = state.selected && m_widget->hasFocus();
        state.offscreen = !m_widget->rect().intersects(parts().partArea(m_part));
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
            dynamic_cast<AccessibleParts *>(m_widget.data())->pressPart(m_part);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const AccessibleParts &parts() const { return *dynamic_cast<const AccessibleParts *>(m_widget.data()); }

    QPointer<QWidget> m_widget;
    int m_part;
};

class PartsAccessible final : public QAccessibleWidget {
public:
    explicit PartsAccessible(QWidget *widget) : QAccessibleWidget(widget, QAccessible::List) { }
    ~PartsAccessible() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    /// A line of words is a list only where some of them can be pressed.
    QAccessible::Role role() const override
    {
        return childCount() > 0 ? QAccessible::List : QAccessible::StaticText;
    }
    int childCount() const override { return parts() ? parts()->partCount() : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_children.size() <= index) {
            auto *part = new PartAccessible(widget(), int(m_children.size()));
            m_children.append(QAccessible::registerAccessibleInterface(part));
        }
        return QAccessible::accessibleInterface(m_children[index]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < m_children.size(); ++i) {
            if (QAccessible::accessibleInterface(m_children[i]) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (parts()->partArea(i).contains(widget()->mapFromGlobal(QPoint(x, y))))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return parts() && widget()->hasFocus() ? child(parts()->currentPart()) : nullptr;
    }

private:
    const AccessibleParts *parts() const { return dynamic_cast<const AccessibleParts *>(widget()); }
    mutable QList<QAccessible::Id> m_children; ///< made when somebody asks
};

/// Asks for the role each time: it may be given after somebody has looked.
class RoleAccessible final : public QAccessibleWidget {
public:
    explicit RoleAccessible(QWidget *widget) : QAccessibleWidget(widget) { }
    QAccessible::Role role() const override
    {
        return QAccessible::Role(widget()->property(roleProperty).toInt());
    }
};

QAccessibleInterface *makeParts(const QString &, QObject *object)
{
    return dynamic_cast<AccessibleParts *>(object) ? new PartsAccessible(static_cast<QWidget *>(object))
                                                   : nullptr;
}

QAccessibleInterface *makeRole(const QString &, QObject *object)
{
    return object->property(roleProperty).isValid() ? new RoleAccessible(static_cast<QWidget *>(object))
                                                    : nullptr;
}

} // namespace

void tellParts()
{
    QAccessible::installFactory(makeParts); // once, however often it is asked for
}

void tellCurrentPart(QWidget &widget)
{
    const auto *parts = dynamic_cast<const AccessibleParts *>(&widget);
    if (!parts || !QAccessible::isActive() || !widget.hasFocus() || parts->currentPart() < 0)
        return;
    QAccessibleEvent focus(&widget, QAccessible::Focus);
    focus.setChild(parts->currentPart());
    QAccessible::updateAccessibility(&focus);
}

void nameControl(QWidget &control, const QString &name)
{
    control.setAccessibleName(name);
    const auto *box = qobject_cast<QComboBox *>(&control);
    if (box && box->lineEdit())
        box->lineEdit()->setAccessibleName(name);
}

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(makeRole);
    widget.setProperty(roleProperty, int(role));
}

} // namespace fairlead
