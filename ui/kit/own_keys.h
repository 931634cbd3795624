// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QKeySequence>
#include <QWidget>

namespace fairlead {

/// Keeps keys for a widget that the window would take for its commands, while the widget has the focus:
/// Ctrl+plus zooms the timeline there, and enlarges text elsewhere.
class OwnKeys final : public QObject {
public:
    /// The widget owns it.
    OwnKeys(QWidget *widget, QList<QKeySequence> keys) : QObject(widget), m_keys(std::move(keys))
    {
        widget->installEventFilter(this);
    }
    /// What every view that can be zoomed keeps.
    static QList<QKeySequence> forZoom()
    {
        return {QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+=")),
                QKeySequence(QStringLiteral("Ctrl+-")), QKeySequence(QStringLiteral("Ctrl+0"))};
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
            if (m_keys.contains(QKeySequence(int(modifiers) | key->key()))) {
                event->accept();
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QList<QKeySequence> m_keys;
};

} // namespace fairlead
