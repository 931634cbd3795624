// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;

class TestFullDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("plan.fairlead"));
        makeFile(m_path, 5);
    }

    void anEditThatDoesNotFitIsRefusedAndEverythingStaysAsItWas()
    {
        const qint64 pages = QFileInfo(m_path).size() / 4096;
        const auto session = sessionOn(openStore(m_path, {.maximumPages = pages + 2}));
        Result<void> done;
        qint64 seq = 6;
        while ((done = madeStep(*session, seq)) && seq < 2000)
            ++seq;
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Unavailable);
        QVERIFY2(done.error().message.contains(m_path)
                     && done.error().message.contains(QStringLiteral("space")),
                 qPrintable(done.error().message));
        QVERIFY(!done.error().message.contains(u'\n'));
        QCOMPARE(session->revision(), seq - 1);
        const auto opened = openStore(m_path, {.mode = OpenMode::ReadOnly});
        QVERIFY(opened && opened->workspace == session->workspace());
        QCOMPARE(opened->history, session->history());
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-journal")));
    }

    void afterSpaceWasFreedTheSameEditWorks()
    {
        const qint64 pages = QFileInfo(m_path).size() / 4096;
        qint64 seq = 6;
        {
            const auto session = sessionOn(openStore(m_path, {.maximumPages = pages + 2}));
            while (madeStep(*session, seq))
                ++seq;
        }
        const auto session = sessionOn(openStore(m_path));
        QVERIFY(madeStep(*session, seq));
    }

    /// The operating system itself refuses to let any file grow over a limit.
    void aDiskThatIsReallyFullBreaksNothing_data()
    {
        QTest::addColumn<qint64>("room");
        for (const qint64 room : {0, 100, 1000, 4096, 5000, 8192, 20000, 65536, 200000})
            QTest::addRow("%lld bytes", room) << room;
    }
    void aDiskThatIsReallyFullBreaksNothing()
    {
        QFETCH(qint64, room);
        QProcess helper;
        helper.start(QCoreApplication::applicationDirPath() + QStringLiteral("/helper_store"),
                     {QStringLiteral("fill"), m_path, QString::number(QFileInfo(m_path).size() + room)});
        QVERIFY(helper.waitForFinished(60000));
        const QStringList said = QString::fromUtf8(helper.readAllStandardOutput()).trimmed().split(u'\n');
        QVERIFY2(helper.exitStatus() == QProcess::NormalExit && helper.exitCode() == 0,
                 qPrintable(QString::fromUtf8(helper.readAllStandardError())));
        QCOMPARE(said.size(), 4);
        QVERIFY2(said[0].contains(m_path) && said[0].contains(QStringLiteral("disk")), qPrintable(said[0]));
        QCOMPARE(said[3], QStringLiteral("same")); // what the window showed and what the file holds
        const qint64 undone = said[2] == QLatin1String("undone") ? 1 : 0;
        auto opened = openStore(m_path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        const auto session = sessionOn(std::move(opened));
        QCOMPARE(session->revision(), said[1].toLongLong() + undone);
        QVERIFY(madeStep(*session, session->revision() + 1));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
