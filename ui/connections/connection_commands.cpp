// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connection_commands.h"

#include "ui/connections/connections_page.h"
#include "ui/shell/main_window.h"

namespace fairlead {

void addConnectionCommands(MainWindow &window, const QString &)
{
    window.addCommand({QStringLiteral("file.connections"),
                       MainWindow::tr("Connections…"),
                       {QKeySequence(QStringLiteral("Ctrl+Shift+O"))},
                       // The page is made when it is first wanted.
                       [&window, page = QPointer<ConnectionsPage>()]() mutable {
                           if (!page) {
                               page = new ConnectionsPage(window.workbench(), window.clock(), &window);
                               QObject::connect(page, &ConnectionsPage::closed, &window, [&window] {
                                   window.goTo(window.currentPlace()); // the keyboard goes on there
                               });
                           }
                           page->open();
                       },
                       {},
                       Offer::FileMenu});
}

} // namespace fairlead
