// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample.h"
#include "core/vault/private_session.h"
#include "ui/hiring/hiring_desk.h"
#include "ui/workbench/workbench.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace fairlead {

inline QDateTime hiringNow()
{
    return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC);
}

/// The sample with its vault open, and Hiring on it; settings are the test's own.
class HiringFixture {
public:
    explicit HiringFixture(Workspace workspace = *marloweQuay(),
                           PrivateRecords records = *marloweQuayPrivate())
    {
        QCoreApplication::setOrganizationName(QStringLiteral("fairlead-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        session = std::make_unique<Session>(std::move(workspace), std::make_unique<MemoryJournal>(),
                                            QList<JournalEntry>(), hiringNow);
        workbench = std::make_unique<Workbench>(*session, QDate(2026, 11, 16));
        vault = std::make_unique<PrivateSession>(std::move(records), std::make_unique<MemoryPrivateJournal>(),
                                                 QList<JournalEntry>(), *session, hiringNow);
        desk = std::make_unique<HiringDesk>(*workbench, *vault, hiringNow);
        desk->resize(1290, 640);
        desk->setVisible(true);
        desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.get()));
    }

    const Candidate &candidate(QStringView code) const
    {
        for (const Candidate &each : vault->records().rows<Candidate>()) {
            if (each.key == code)
                return each;
        }
        qFatal("no such candidate");
    }
    void choose(QStringView code) { desk->scope().setCandidate(candidate(code).id); }
    void chooseRequisition(QStringView key)
    {
        desk->scope().setRequisition(workbench->workspace().byKey<Requisition>(key)->id);
    }
    Interviewer who(QStringView key) const { return {workbench->workspace().byKey<Person>(key)->id, {}}; }
    QString nameOf(QStringView key) const { return workbench->workspace().byKey<Person>(key)->name; }
    qsizetype entries() const { return vault->history().size(); }

    std::unique_ptr<Session> session;
    std::unique_ptr<Workbench> workbench;
    std::unique_ptr<PrivateSession> vault;
    std::unique_ptr<HiringDesk> desk;

private:
    QTemporaryDir m_settings;
};

} // namespace fairlead
