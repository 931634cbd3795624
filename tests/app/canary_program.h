// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "ui/connections/connection_commands.h"
#include "ui/exchange/import_commands.h"
#include "ui/shell/palette.h"
#include "ui/workbench/live_forecast.h"

#include <QtTest>

namespace fairlead {

/// The whole program on one workspace with a vault beside it, for going through all of it.
class CanaryProgram {
public:
    static constexpr int patience = 120000;
    static QDateTime now() { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); }

    QString file;
    QString passphrase;

    void open()
    {
        m_desk = std::make_unique<Desk>(QList<Extension>{addImportCommands, addConnectionCommands}, now);
        m_desk->open(file);
        QVERIFY(m_desk->window());
        workbench().setImproves(false); // better dates say nothing new of anybody
        workbench().forecast().setOn(false);
        window().resize(1600, 900);
        settle();
    }
    void quit() { m_desk.reset(); }
    Desk &desk() { return *m_desk; }
    MainWindow &window() { return *m_desk->window(); }
    Workbench &workbench() { return window().workbench(); }
    VaultKeeper &keeper() { return *workbench().vault(); }

    /// As when somebody sits before it: what has the focus counts only then.
    void activate()
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!workbench().isComputing(), patience);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1000);
    }
    void unlock()
    {
        keeper().unlock(passphrase);
        QTRY_COMPARE_WITH_TIMEOUT(keeper().state(), VaultKeeper::State::Open, patience);
        settle();
    }
    void eachView(const std::function<void(QWidget &place, const QString &where)> &run)
    {
        for (qsizetype i = 0; i < window().places().size(); ++i) {
            const QString id = window().places().at(i).id;
            window().goTo(id);
            const Place &place = window().places().at(i);
            const QStringList views = place.viewsOf() ? place.viewsOf()->views() : QStringList{QString()};
            for (const QString &view : views) {
                if (place.viewsOf())
                    window().showView(id, view);
                settle();
                run(*place.widget, view.isEmpty() ? id : QString(id + u'/' + view));
            }
        }
    }
    /// How many private records the global search offers.
    int privateHits(const QString &words)
    {
        PaletteModel &model = window().palette().model();
        int hits = 0;
        for (int tries = 0; tries < 200 && hits == 0; ++tries) { // it takes the vault up in portions
            model.search(words);
            for (int row = 0; row < model.rowCount(); ++row)
                hits += model.isPrivate(row) ? 1 : 0;
            QCoreApplication::processEvents();
        }
        return hits;
    }

private:
    std::unique_ptr<Desk> m_desk;
};

} // namespace fairlead
