// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_commands.h"

#include "ui/exchange/import_page.h"
#include "ui/shell/main_window.h"

namespace fairlead {

void addImportCommands(MainWindow &window, const QString &)
{
    auto *page = new ImportPage(window.workbench(), &window);
    QObject::connect(page, &ImportPage::closed, &window, [page, &window](const QString &sentence) {
        if (page->isHidden())
            window.goTo(window.currentPlace()); // the keyboard goes on there
        if (!sentence.isEmpty())
            Q_EMIT window.workbench().said(sentence);
    });
    QObject::connect(page, &ImportPage::serverWanted, &window, [page, &window] {
        page->cancel();
        window.commands().run(QStringLiteral("file.connections"));
    });
    window.addCommand({QStringLiteral("file.import"),
                       MainWindow::tr("Import…"),
                       {QKeySequence(QStringLiteral("Ctrl+Shift+I"))},
                       [page] { page->open(); },
                       [&window] { return window.workbench().readOnlyReason().isEmpty(); },
                       Offer::FileMenu});
}

} // namespace fairlead
