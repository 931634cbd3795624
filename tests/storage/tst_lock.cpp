// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace fairlead;

namespace {

/// Another program that has the file open, until it is ended.
class OtherProgram {
public:
    OtherProgram(const QString &path, const QStringList &before = {})
    {
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/helper_store"),
                        QStringList(before) << QStringLiteral("hold") << path);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20000)) { }
        m_said = QString::fromUtf8(m_process.readLine()).trimmed();
    }
    ~OtherProgram() { close(); }
    void close()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    void kill()
    {
        ::kill(pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }
    QString said() const { return m_said; }
    qint64 process() const { return m_process.processId(); }

private:
    QProcess m_process;
    QString m_said;
};

} // namespace

class TestLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("plan.fairlead"));
        makeFile(m_path, 3);
    }

    void theSecondProgramReadsAndSaysWhoWrites()
    {
        OtherProgram other(m_path);
        QCOMPARE(other.said(), QStringLiteral("writing"));
        const auto opened = openStore(m_path);
        QVERIFY(opened);
        QVERIFY2(opened->readOnlyReason.contains(QString::number(other.process())),
                 qPrintable(opened->readOnlyReason));
        QVERIFY2(opened->readOnlyReason.contains(QSysInfo::machineHostName()),
                 qPrintable(opened->readOnlyReason));
        QVERIFY2(opened->readOnlyReason.contains(QStringLiteral("helper_store")),
                 qPrintable(opened->readOnlyReason));
        QVERIFY(!opened->readOnlyReason.contains(u'\n'));
        QCOMPARE(opened->history.size(), 3);
        other.close();
        QVERIFY(openStore(m_path)->readOnlyReason.isEmpty());
    }

    void theReaderSeesWhatTheWriterHasWritten()
    {
        const auto writer = sessionOn(openStore(m_path));
        OtherProgram reader(m_path);
        QVERIFY(reader.said().contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(madeStep(*writer, 4)); // a reader does not keep the writer from writing
        QVERIFY(sessionOn(openStore(m_path))->workspace() == writer->workspace());
    }

    void theLockOfAProgramThatDiedIsTakenOver()
    {
        OtherProgram other(m_path);
        other.kill();
        QVERIFY(QFile::exists(m_path + QStringLiteral(".lock")));
        const auto opened = openStore(m_path);
        QVERIFY(opened);
        QCOMPARE(opened->readOnlyReason, QString());
    }

    void theLockGoesWithTheWindow()
    {
        {
            const auto session = sessionOn(openStore(m_path));
            QVERIFY(QFile::exists(m_path + QStringLiteral(".lock")));
        }
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".lock")));
    }

    void aFolderWithoutPermissionIsShownForReading()
    {
        allowReading();
        QVERIFY(QFile(m_folder->path()).setPermissions(QFile::Permissions(0x5555)));
        const QStringList asNobody =
            ::geteuid() == 0 ? QStringList{QStringLiteral("--as-nobody")} : QStringList();
        const OtherProgram other(m_path, asNobody);
        QFile(m_folder->path()).setPermissions(QFile::Permissions(0x7755));
        QVERIFY2(other.said().contains(m_folder->path())
                     && other.said().contains(QStringLiteral("permission")),
                 qPrintable(other.said()));
    }

    void aFileWithoutPermissionIsShownForReading()
    {
        allowReading();
        QVERIFY(QFile(m_folder->path()).setPermissions(QFile::Permissions(0x7777)));
        QVERIFY(QFile(m_path).setPermissions(QFile::Permissions(0x4444)));
        const QStringList asNobody =
            ::geteuid() == 0 ? QStringList{QStringLiteral("--as-nobody")} : QStringList();
        const OtherProgram other(m_path, asNobody);
        QVERIFY2(other.said().contains(m_path) && other.said().contains(QStringLiteral("permission")),
                 qPrintable(other.said()));
    }

private:
    void allowReading()
    {
        QFile(m_folder->path()).setPermissions(QFile::Permissions(0x7755));
        QFile(m_path).setPermissions(QFile::Permissions(0x6644));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestLock)
#include "tst_lock.moc"
