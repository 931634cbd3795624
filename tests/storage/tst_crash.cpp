// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace fairlead;

namespace {

/// SIGKILL loses no data that the kernel has, so memory serves as well as a disk and spares the waiting.
QString fastFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
}

/// What the workspace must be after each entry, worked out once without any file.
class Expected {
public:
    const Workspace &at(qint64 revision)
    {
        while (qint64(m_states.size()) <= revision) {
            if (const auto done = madeStep(m_session, qint64(m_states.size())); !done)
                qFatal("%s", qPrintable(done.error().message));
            m_states.push_back(m_session.workspace());
        }
        return m_states[size_t(revision)];
    }

private:
    Session m_session{Workspace(), std::make_unique<MemoryJournal>(), {}, fixedTime};
    std::vector<Workspace> m_states{Workspace()};
};

/// How long after the last awaited line the program dies.
enum class Moment {
    Any,           ///< a random time later
    WithinACommit, ///< a random time after the next rollback journal has come into being
};

void spin(qint64 microseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < microseconds * 1000) { }
}

/// Lets the helper write until it has acknowledged about `more` entries and a little longer, then kills
/// it. The number of the last entry that it acknowledged.
qint64 killedWriter(const QString &path, qint64 from, int more, Moment moment, QRandomGenerator &random)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/helper_store"),
                 {QStringLiteral("write"), path, QString::number(from + 500)});
    QByteArray said;
    while (said.count('\n') < more && writer.waitForReadyRead(20000))
        said += writer.readAllStandardOutput();
    if (moment == Moment::WithinACommit) {
        const QByteArray journal = QFile::encodeName(QString(path + QStringLiteral("-journal")));
        for (int i = 0; i < 200000 && ::access(journal.constData(), F_OK) != 0; ++i) { }
    }
    spin(random.bounded(moment == Moment::WithinACommit ? 150 : 4000));
    ::kill(pid_t(writer.processId()), SIGKILL);
    writer.waitForFinished();
    said += writer.readAllStandardOutput();
    const qsizetype end = said.lastIndexOf('\n'); // what comes after it is a line that was cut
    const QList<QByteArray> lines = said.left(qMax<qsizetype>(end, 0)).split('\n');
    return lines.last().isEmpty() ? from : lines.last().toLongLong();
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// 100 kills at random moments of runs of up to 500 edits: five files, killed twenty times each.
    void noAcknowledgedEditIsLostWhenTheProgramIsKilled_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void noAcknowledgedEditIsLostWhenTheProgramIsKilled()
    {
        QFETCH(quint32, seed);
        const QTemporaryDir folder(fastFolder() + QStringLiteral("/fairlead-crash-XXXXXX"));
        const QString path = folder.filePath(QStringLiteral("crash.fairlead"));
        QRandomGenerator random(seed);
        qint64 revision = 0;
        int midway = 0;
        for (int kill = 0; kill < 20; ++kill) {
            const Moment moment = kill % 2 == 0 ? Moment::Any : Moment::WithinACommit;
            const qint64 acknowledged = killedWriter(path, revision, random.bounded(45), moment, random);
            midway += QFile::exists(path + QStringLiteral("-journal")) ? 1 : 0;
            if (!QFile::exists(path)) {
                QCOMPARE(acknowledged,
                         0); // killed before the new file was complete: there is none, not half of one
                continue;
            }
            auto opened = openStore(path);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
            QVERIFY2(opened->readOnlyReason.isEmpty(), qPrintable(opened->readOnlyReason));
            const auto session = sessionOn(std::move(opened));
            revision = session->revision();
            QVERIFY2(revision == acknowledged || revision == acknowledged + 1,
                     qPrintable(QStringLiteral("%1 acknowledged, %2 found").arg(acknowledged).arg(revision)));
            QVERIFY(session->workspace() == m_expected.at(revision));
            undoAndRedo(path, *session);
        }
        qInfo("%lld edits, %d of 20 kills in the middle of a transaction", revision, midway);
        QVERIFY(revision > 100);
        QVERIFY(midway > 0);
    }

private:
    /// On a copy: the run itself goes on as if nobody had looked.
    void undoAndRedo(const QString &path, const Session &session)
    {
        if (session.undoSentence().isEmpty())
            return;
        const QString copy = path + QStringLiteral(".copy");
        QVERIFY(saveCopyAs(path, copy, Existing::Replace));
        const auto other = sessionOn(openStore(copy));
        QVERIFY(other->undo());
        QVERIFY(other->workspace() != session.workspace());
        QVERIFY(other->redo());
        QVERIFY(other->workspace() == session.workspace());
    }

    Expected m_expected;
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
