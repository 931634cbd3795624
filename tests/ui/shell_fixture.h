// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace fairlead {

/// The sample in a real window, with settings of its own and a journal in memory.
class ShellFixture {
public:
    explicit ShellFixture(const QString &readOnlyReason = {},
                          const QString &file = QStringLiteral("/tmp/sample"))
    {
        auto journal = marloweQuayJournal();
        auto entries = (*journal)->entries();
        m_session =
            std::make_unique<Session>(*marloweQuay(), *std::move(journal), *entries, clock, readOnlyReason);
        today = m_session->workspace().settings().asOf;
        open(file);
        m_window->goTo(QStringLiteral("plan")); // where most tests begin; a day begins with Today
    }

    /// Closes the window, which writes its layout, and opens a new one.
    void open(const QString &file)
    {
        if (m_window)
            m_window->close();
        m_window.reset();
        m_workbench = std::make_unique<Workbench>(*m_session, today);
        m_window = std::make_unique<MainWindow>(*m_workbench, file, clock);
        m_window->resize(1600, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        settle();
    }

    /// Waits for the planner's answer.
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_workbench->isComputing(), 30000); }

    MainWindow &window() { return *m_window; }
    Workbench &workbench() { return *m_workbench; }
    Session &session() { return *m_session; }
    const Item &item(QStringView key) { return *m_workbench->workspace().byKey<Item>(key); }
    void select(QStringView key) { m_workbench->select({refer(item(key).id)}); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : m_window.get(), Qt::Key(key), modifiers);
    }

    QDate today;

private:
    static QDateTime clock() { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<MainWindow> m_window;
};

/// Settings that no other program sees.
inline void useOwnSettings(const QTemporaryDir &folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("fairlead-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
}

} // namespace fairlead
