// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/desk.h"
#include "ui/connections/connection_commands.h"
#include "ui/exchange/import_commands.h"

#include <QApplication>
#include <QIcon>
#include <QThreadPool>

namespace fairlead {

namespace {

/// Modules that add commands to the window: one function each.
QList<Extension> extensions()
{
    return {addImportCommands, addConnectionCommands};
}

} // namespace

int runWindow(QApplication &app, const QString &file)
{
    const LookSettings look = LookSettings::read();
    applyTheme(app, look.appearance, look.textScale);
    QApplication::setQuitOnLastWindowClosed(true);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/fairlead.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.fairlead.Fairlead"));
    // Searches for better dates and for chances run for seconds; a page that somebody waits for must not
    // queue behind them, also where there are only two processors.
    QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount() + 2);
    Desk desk(extensions(), [] { return QDateTime::currentDateTimeUtc(); });
    if (file.isEmpty())
        desk.start();
    else
        desk.open(file);
    return QApplication::exec();
}

} // namespace fairlead
