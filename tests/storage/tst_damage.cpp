// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;

class TestDamage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_original = m_folder.filePath(QStringLiteral("original.fairlead"));
        makeFile(m_original, 60);
        m_bytes = bytesOf(m_original);
        QVERIFY(m_bytes.size() > 100000);
    }
    void init() { m_path = m_folder.filePath(QStringLiteral("damaged.fairlead")); }

    void aFileThatIsNoWorkspaceIsNamedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QByteArray flipped = m_bytes;
        flipped[3] = char(flipped[3] ^ 0x10);
        QByteArray noMagic = m_bytes;
        noMagic.replace(0, 16, QByteArray(16, '\0'));
        QByteArray pageSize = m_bytes;
        pageSize[16] = char(0x13);
        QByteArray zeroes = m_bytes;
        zeroes.replace(4096, 40960, QByteArray(40960, '\0'));
        QTest::newRow("empty") << QByteArray() << int(Error::Kind::Damaged);
        QTest::newRow("text") << QByteArrayLiteral("key;title\nR01;Design\n") << int(Error::Kind::Malformed);
        QTest::newRow("zip") << QByteArray("PK\x03\x04" + QByteArray(4000, 'z'))
                             << int(Error::Kind::Malformed);
        QTest::newRow("header cut") << m_bytes.left(60) << int(Error::Kind::Damaged);
        QTest::newRow("first page only") << m_bytes.left(4096) << int(Error::Kind::Damaged);
        QTest::newRow("half") << m_bytes.left(m_bytes.size() / 2) << int(Error::Kind::Damaged);
        QTest::newRow("a byte short") << m_bytes.chopped(1) << int(Error::Kind::Damaged);
        QTest::newRow("bit flipped in the header") << flipped << int(Error::Kind::Damaged);
        QTest::newRow("first bytes lost") << noMagic << int(Error::Kind::Damaged);
        QTest::newRow("page size broken") << pageSize << int(Error::Kind::Damaged);
        QTest::newRow("zeroes in the middle") << zeroes << int(Error::Kind::Damaged);
    }
    void aFileThatIsNoWorkspaceIsNamedAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        writeBytes(m_path, bytes);
        const auto opened = openStore(m_path);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(m_path), qPrintable(opened.error().message));
        QVERIFY(!opened.error().message.contains(u'\n'));
        if (QByteArray(QTest::currentDataTag()) != "page size broken") // SQLite itself says “not a database”
            QCOMPARE(int(opened.error().kind), kind);
        QCOMPARE(bytesOf(m_path), bytes);
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".backups")));
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".lock")));
    }

    void aMissingFileIsNotMade()
    {
        const QString missing = m_folder.filePath(QStringLiteral("missing.fairlead"));
        QCOMPARE(openStore(missing).error().kind, Error::Kind::NotFound);
        QVERIFY(!QFile::exists(missing));
    }

    void aFolderIsNoWorkspace()
    {
        const auto opened = openStore(m_folder.path());
        QCOMPARE(opened.error().kind, Error::Kind::Malformed);
        QVERIFY(opened.error().message.contains(QStringLiteral("folder")));
    }

    void brokenContentIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("choice") << QStringLiteral("UPDATE item SET state = 'asleep'")
                                << QStringLiteral("asleep");
        QTest::newRow("number") << QStringLiteral("UPDATE item SET effort = 'many'")
                                << QStringLiteral("Effort");
        QTest::newRow("date") << QStringLiteral("UPDATE item SET deadline = '2026-13-01'")
                              << QStringLiteral("2026-13-01");
        QTest::newRow("id") << QStringLiteral("UPDATE tag SET id = 'x'") << QStringLiteral("Tag");
        QTest::newRow("reference") << QStringLiteral("DELETE FROM team") << QStringLiteral("team");
        QTest::newRow("table") << QStringLiteral("DROP TABLE risk") << QStringLiteral("risk");
        QTest::newRow("column") << QStringLiteral("ALTER TABLE risk DROP COLUMN effect")
                                << QStringLiteral("effect");
        QTest::newRow("journal gap") << QStringLiteral("DELETE FROM journal WHERE seq = 5")
                                     << QStringLiteral("5");
        QTest::newRow("journal kind")
            << QStringLiteral("UPDATE journal SET kind = 'x' WHERE seq = 9") << QStringLiteral("9");
        QTest::newRow("trigger") << QStringLiteral(
            "CREATE TRIGGER sly AFTER UPDATE ON item BEGIN DELETE FROM item; END")
                                 << QStringLiteral("sly");
        QTest::newRow("history of the format")
            << QStringLiteral("DROP TABLE schema_history") << QStringLiteral("damaged");
        QTest::newRow("mark") << QStringLiteral("PRAGMA application_id = 5") << QStringLiteral("damaged");
    }
    void brokenContentIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        writeBytes(m_path, m_bytes);
        {
            const auto database = Database::open(m_path, dialect::Access::Write);
            const QString tag = QStringLiteral("INSERT INTO tag (id, name) VALUES ('%1', 'a')")
                                    .arg(Id<Tag>::named(u"a").toString());
            QVERIFY((*database)->runAll({QStringLiteral("PRAGMA foreign_keys = OFF"), tag, sql}));
        }
        const QByteArray before = bytesOf(m_path);
        const auto opened = openStore(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Damaged);
        QVERIFY2(opened.error().message.contains(named), qPrintable(opened.error().message));
        QVERIFY2(opened.error().message.contains(m_path), qPrintable(opened.error().message));
        QCOMPARE(bytesOf(m_path), before);
    }

    void anEntryThatCannotBeReadStopsItsUndoAndNothingElse()
    {
        writeBytes(m_path, m_bytes);
        {
            const auto database = Database::open(m_path, dialect::Access::Write);
            QVERIFY((*database)->run(QStringLiteral("UPDATE journal SET edits = '{' WHERE seq = 60")));
        }
        const auto session = sessionOn(openStore(m_path));
        const auto undone = session->undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, Error::Kind::Damaged);
        QCOMPARE(session->revision(), 60);
        QVERIFY(madeStep(*session, 61));
    }

    void aDatabaseOfAnotherProgramIsRefused()
    {
        QFile::remove(m_path);
        {
            const auto database = Database::open(m_path, dialect::Access::Create);
            QVERIFY((*database)->run(QStringLiteral("CREATE TABLE songs (title TEXT)")));
        }
        const QByteArray before = bytesOf(m_path);
        QCOMPARE(openStore(m_path).error().kind, Error::Kind::Malformed);
        QCOMPARE(saveCopyAs(m_path, QString(m_path + QStringLiteral("2"))).error().kind,
                 Error::Kind::Malformed);
        QCOMPARE(bytesOf(m_path), before);
    }

    void randomCorruptionNeverCrashesAndNeverChangesTheFile()
    {
        QRandomGenerator random(2026);
        int refused = 0;
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = m_bytes;
            const int hits = 1 << random.bounded(12);
            for (int i = 0; i < hits; ++i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            if (random.bounded(5) == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            writeBytes(m_path, bytes);
            auto opened = openStore(
                m_path, {.mode = random.bounded(2) == 0 ? OpenMode::ReadOnly : OpenMode::ReadWrite});
            QCOMPARE(bytesOf(m_path), bytes);
            if (opened)
                continue; // the texts of a few records differ, as if they had been typed
            ++refused;
            QVERIFY(!opened.error().message.isEmpty());
        }
        QVERIFY2(refused > 200, qPrintable(QString::number(refused)));
    }

private:
    QTemporaryDir m_folder;
    QString m_original;
    QByteArray m_bytes;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
