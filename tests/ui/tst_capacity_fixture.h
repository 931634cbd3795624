// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample.h"
#include "core/workspace/new_workspace.h"
#include "ui/workbench/workbench.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace fairlead {

/// The sample, or another workspace, and one view on it as in the place; settings are the test's own.
template <class View> class CapacityFixture {
public:
    explicit CapacityFixture(Workspace workspace = *marloweQuay())
    {
        QCoreApplication::setOrganizationName(QStringLiteral("fairlead-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        const auto clock = [] { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); };
        session = std::make_unique<Session>(std::move(workspace), std::make_unique<MemoryJournal>(),
                                            QList<JournalEntry>(), clock);
        workbench = std::make_unique<Workbench>(*session, QDate(2026, 11, 16));
        view = std::make_unique<View>(*workbench);
        view->resize(1290, 700);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        settle();
    }

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!workbench->isComputing(), 30000); }
    const PlanResult &result() const { return *workbench->result(); }
    template <class Row> const Row &row(QStringView key) const
    {
        return *workbench->workspace().byKey<Row>(key);
    }
    const Capacity &capacity() const { return result().capacity; }

    std::unique_ptr<Session> session;
    std::unique_ptr<Workbench> workbench;
    std::unique_ptr<View> view;

private:
    QTemporaryDir m_settings;
};

} // namespace fairlead
