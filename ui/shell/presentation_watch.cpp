// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presentation_watch.h"

#include <QGuiApplication>
#include <QWidget>
#include <QWindowStateChangeEvent>

namespace fairlead {

PresentationWatch::PresentationWatch(QWidget *window) : QObject(window)
{
    window->installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::screenAdded, this,
            [this] { Q_EMIT noticed(tr("Another display was connected. Do others look on?")); });
}

bool PresentationWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange) {
        const bool was = static_cast<QWindowStateChangeEvent *>(event)->oldState() & Qt::WindowFullScreen;
        if (!was && static_cast<QWidget *>(watched)->isFullScreen())
            Q_EMIT noticed(tr("The window fills the screen. Do others look on?"));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fairlead
