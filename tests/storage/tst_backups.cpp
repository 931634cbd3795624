// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"
#include "files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;

class TestBackups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("plan.fairlead"));
    }

    void aFileThatChangedIsBackedUpWhenItIsOpenedAgain()
    {
        makeFile(m_path, 3);
        QVERIFY(backupsOf(m_path).isEmpty()); // a new file needs none
        Workspace opened = sessionOn(openStore(m_path))->workspace();
        const QStringList backups = backupsOf(m_path);
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.first(), QString(m_path + QStringLiteral(".backups/plan-0001.fairlead")));
        QVERIFY(sessionOn(openStore(backups.first(), {.mode = OpenMode::ReadOnly}))->workspace() == opened);
        QCOMPARE(QFileInfo(backups.first()).lastModified(), QFileInfo(m_path).lastModified());
    }

    void aFileThatDidNotChangeIsNotBackedUpAgain()
    {
        makeFile(m_path, 3);
        sessionOn(openStore(m_path));
        sessionOn(openStore(m_path));
        QCOMPARE(backupsOf(m_path).size(), 1);
    }

    void theLastTenAreKept()
    {
        makeFile(m_path, 1);
        for (int i = 2; i <= 15; ++i)
            QVERIFY(madeStep(*sessionOn(openStore(m_path)), i));
        const QStringList backups = backupsOf(m_path);
        QCOMPARE(backups.size(), 10);
        for (int i = 0; i < backups.size(); ++i)
            QCOMPARE(sessionOn(openStore(backups[i], {.mode = OpenMode::ReadOnly}))->revision(), 14 - i);
        const QStringList names = QDir(backupFolder(m_path)).entryList(QDir::Files);
        QCOMPARE(names.size(), 10); // and nothing else lies about
    }

    void theNewestBackupThatOpensIsOffered()
    {
        makeFile(m_path, 1);
        for (int i = 2; i <= 5; ++i)
            QVERIFY(madeStep(*sessionOn(openStore(m_path)), i));
        const QStringList backups = backupsOf(m_path);
        QCOMPARE(newestBackup(m_path), backups[0]);
        writeBytes(backups[0], bytesOf(backups[0]).left(5000));
        writeBytes(backups[1], {});
        QCOMPARE(newestBackup(m_path), backups[2]);
        writeBytes(m_path, QByteArrayLiteral("gone"));
        QCOMPARE(newestBackup(m_path), backups[2]); // whatever happened to the file
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(newestBackup(m_path), backups[2]);
    }

    void withoutBackupsNoneIsOffered()
    {
        makeFile(m_path, 1);
        QCOMPARE(newestBackup(m_path), QString());
    }

    void aBackupCanBeTakenAsANewWorkspace()
    {
        makeFile(m_path, 6);
        sessionOn(openStore(m_path));
        const QString restored = m_folder->filePath(QStringLiteral("restored.fairlead"));
        QVERIFY(saveCopyAs(newestBackup(m_path), restored));
        QCOMPARE(sessionOn(openStore(restored))->revision(), 6);
    }

    void aBackupThatFailsIsANoteAndTheWorkspaceOpens()
    {
        makeFile(m_path, 3);
        writeBytes(backupFolder(m_path), QByteArrayLiteral("a file in the way of the folder"));
        auto opened = openStore(m_path);
        QVERIFY(opened);
        QCOMPARE(opened->notes.size(), 1);
        QVERIFY2(opened->notes.first().contains(QStringLiteral(".backups")),
                 qPrintable(opened->notes.first()));
        QVERIFY(opened->readOnlyReason.isEmpty());
        QVERIFY(madeStep(*sessionOn(std::move(opened)), 4));
    }

    void otherFilesInTheFolderAreLeftAlone()
    {
        makeFile(m_path, 1);
        QVERIFY(QDir().mkpath(backupFolder(m_path)));
        const QString mine =
            QDir(backupFolder(m_path)).filePath(QStringLiteral("before the offsite.fairlead"));
        writeBytes(mine, QByteArrayLiteral("kept"));
        for (int i = 2; i <= 14; ++i)
            QVERIFY(madeStep(*sessionOn(openStore(m_path)), i));
        QCOMPARE(bytesOf(mine), QByteArrayLiteral("kept"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
