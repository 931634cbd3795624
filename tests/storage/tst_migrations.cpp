// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/scenario_changes.h"
#include "core/storage/backups.h"
#include "core/storage/migrations.h"
#include "files.h"
#include "tests/support/filled_rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;

namespace {

/// Rebuilds the file that an older program wrote from its dump (`sqlite3 FILE .dump`). Dumps are never
/// made anew: they are what those programs have left on people's disks.
void restoreDump(const QString &dump, const QString &path)
{
    const auto database = Database::open(path, dialect::Access::Create);
    const auto transaction = Transaction::begin(**database);
    const QString text = QString::fromUtf8(bytesOf(dump));
    const QStringList statements = text.split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    for (const QString &statement : statements) {
        if (const auto done = (*database)->run(statement.trimmed()); !done)
            qFatal("%s: %s", qPrintable(statement.left(80)), qPrintable(done.error().message));
    }
    if (const auto done = (*transaction)->commit(); !done)
        qFatal("%s", qPrintable(done.error().message));
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("plan.fairlead"));
    }

    void everyFieldListIsTheTableThatTheMigrationsMake()
    {
        const auto database = Database::open(m_path, dialect::Access::Create);
        QVERIFY(migrate(**database));
        QSet<QString> tables;
        RowKinds::all([&]<class Row>() {
            QStringList fields;
            for (const Field<Row> &field : Row::fields())
                fields.append(QLatin1String(field.key));
            QStringList columns;
            auto found = (*database)->run(dialect::columnsQuery(QLatin1String(Row::table)));
            while (found->next())
                columns.append(found->value(1).toString());
            QCOMPARE(QSet<QString>(columns.begin(), columns.end()),
                     QSet<QString>(fields.begin(), fields.end()));
            QCOMPARE(columns.size(), fields.size());
            tables.insert(QLatin1String(Row::table));
        });
        auto found = (*database)->run(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
        while (found->next())
            tables.remove(found->value(0).toString());
        QVERIFY2(tables.isEmpty(), qPrintable(QStringList(tables.begin(), tables.end()).join(u' ')));
    }

    void everyReferenceOfTheModelIsKeptByTheDatabaseToo()
    {
        const auto database = Database::open(m_path, dialect::Access::Create);
        QVERIFY(migrate(**database));
        RowKinds::all([&]<class Row>() {
            QMap<QString, QString> kept;
            auto found = (*database)->run(
                QStringLiteral("PRAGMA foreign_key_list(%1)").arg(QLatin1String(Row::table)));
            while (found->next())
                kept.insert(found->value(3).toString(), found->value(2).toString());
            for (const Field<Row> &field : Row::fields()) {
                const bool isLead = QLatin1String(Row::table) == QLatin1String("team")
                    && QLatin1String(field.key) == QLatin1String("lead"); // its table comes later
                if (field.kind == Kind::Reference && !isLead)
                    QCOMPARE(kept.value(QLatin1String(field.key)), QLatin1String(field.reference));
            }
        });
    }

    void everyMigrationIsRecorded()
    {
        const auto database = Database::open(m_path, dialect::Access::Create);
        QVERIFY(migrate(**database));
        QCOMPARE(*installedSchema(**database), newestSchema());
        QCOMPARE((*database)->single(QStringLiteral("SELECT count(*) FROM schema_history"))->toInt(),
                 newestSchema());
        QVERIFY(migrate(**database)); // and done once
        QCOMPARE((*database)->single(QStringLiteral("SELECT count(*) FROM schema_history"))->toInt(),
                 newestSchema());
    }

    void aFileOfEveryOlderVersionOpensWithItsData_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < newestSchema(); ++version)
            QTest::addRow("version %d", version) << version;
    }
    void aFileOfEveryOlderVersionOpensWithItsData()
    {
        QFETCH(int, version);
        const QString dump = QStringLiteral(FAIRLEAD_TEST_DATA "/workspace_v%1.sql").arg(version);
        QVERIFY2(QFile::exists(dump),
                 "every released format needs a dump: sqlite3 FILE .dump, and its PRAGMAs");
        restoreDump(dump, m_path);
        auto opened = openStore(m_path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QVERIFY(opened->readOnlyReason.isEmpty());
        const auto session = sessionOn(std::move(opened));
        QVERIFY(session->revision() >= 4);
        QVERIFY(session->workspace().rows<Item>().size() >= 3);
        QCOMPARE(*session->at(0), Workspace()); // every row can be traced back to the beginning
        const Workspace before = session->workspace();
        QVERIFY(session->undo());
        QVERIFY(session->redo());
        QVERIFY(session->workspace() == before);
        QVERIFY(session->commit(sketchedChanges(QStringLiteral("deprecation D1\ntag new"))));
        QCOMPARE(backupsOf(m_path).size(), 1);
        const auto backup = Database::open(backupsOf(m_path).first(), dialect::Access::Read);
        QCOMPARE(*installedSchema(**backup), version); // as it was before
    }

    void theFirstFormatIsReadValueByValue()
    {
        restoreDump(QStringLiteral(FAIRLEAD_TEST_DATA "/workspace_v1.sql"), m_path);
        const auto session = sessionOn(openStore(m_path));
        const Workspace &workspace = session->workspace();
        QCOMPARE(workspace.settings().name, QStringLiteral("Harbour office"));
        QCOMPARE(workspace.settings().focus, Share::of(0.7));
        const Person &ada = sketched<Person>(workspace, "P1");
        QCOMPARE(ada.name, QStringLiteral("Ada Byron"));
        QCOMPARE(ada.start, QDate(2024, 3, 1));
        QCOMPARE(ada.week.days[4], Share::of(0.5));
        const Item &item = sketched<Item>(workspace, "R01");
        QCOMPARE(item.title, QStringLiteral("Berth “planner” 🚢; it's first"));
        QCOMPARE(item.effort, Effort::of(12.5));
        QCOMPARE(item.duration, std::optional(9));
        QCOMPARE(item.state, ItemState::InProgress);
        QCOMPARE(sketched<Dependency>(workspace, "D1").lag, -2);
        QCOMPARE(sketched<Dependency>(workspace, "D1").type, DependencyType::StartToStart);
        QCOMPARE(sketched<Leave>(workspace, "L1").fraction, Share::of(0.5));
        QCOMPARE(session->history().first().sentence, QStringLiteral("set up the harbour office"));
        QCOMPARE(session->redoSentence(), QStringLiteral("drop R03"));
    }

    void aScenarioThatWasBegunInAnOlderFormatStillMakesItsChanges()
    {
        restoreDump(QStringLiteral(FAIRLEAD_TEST_DATA "/workspace_v3.sql"), m_path);
        const auto session = sessionOn(openStore(m_path));
        const Workspace &workspace = session->workspace();
        QCOMPARE(workspace.rows<CheckSuppression>().begin()->reason, QStringLiteral("volunteers"));
        QCOMPARE(sketched<Plan>(workspace, "PL1").lineSize, LineSize::Effort); // a field that came later
        const auto state = scenarioState(workspace, *workspace.rows<Scenario>().begin());
        QVERIFY2(state, state ? "" : qPrintable(state.error().message));
        QCOMPARE(state->leftBehind, QStringList());
        QCOMPARE(sketched<Item>(state->workspace, "R02").effort, Effort::of(5));
        QCOMPARE(sketched<Plan>(state->workspace, "PL1").headline,
                 QStringLiteral("What if the tide tables take a week?"));
    }

    void anOlderFileThatMayNotBeWrittenIsReadFromACopy()
    {
        restoreDump(QStringLiteral(FAIRLEAD_TEST_DATA "/workspace_v1.sql"), m_path);
        const QByteArray before = bytesOf(m_path);
        const auto session = sessionOn(openStore(m_path, {.mode = OpenMode::ReadOnly}));
        QCOMPARE(session->workspace().settings().name, QStringLiteral("Harbour office"));
        QVERIFY(session->at(1));
        QCOMPARE(bytesOf(m_path), before);
    }

    void withoutABackupAnOlderFileIsNotMigrated()
    {
        restoreDump(QStringLiteral(FAIRLEAD_TEST_DATA "/workspace_v1.sql"), m_path);
        writeBytes(backupFolder(m_path), QByteArrayLiteral("in the way"));
        const QByteArray before = bytesOf(m_path);
        const auto opened = openStore(m_path);
        QVERIFY(opened);
        QVERIFY2(opened->readOnlyReason.contains(QStringLiteral("backup")),
                 qPrintable(opened->readOnlyReason));
        QCOMPARE(bytesOf(m_path), before);
    }

    void anOlderFileWithBrokenRowsIsLeftAlone()
    {
        restoreDump(QStringLiteral(FAIRLEAD_TEST_DATA "/workspace_v1.sql"), m_path);
        {
            const auto database = Database::open(m_path, dialect::Access::Write);
            QVERIFY((*database)->run(QStringLiteral("UPDATE item SET state = 'asleep'")));
        }
        const QByteArray before = bytesOf(m_path);
        const auto opened = openStore(m_path);
        QCOMPARE(opened.error().kind, Error::Kind::Damaged);
        QVERIFY2(opened.error().message.contains(m_path), qPrintable(opened.error().message));
        QCOMPARE(bytesOf(m_path), before);
    }

    void aFileOfANewerProgramIsRefusedPolitely()
    {
        makeFile(m_path, 2);
        {
            const auto database = Database::open(m_path, dialect::Access::Write);
            QVERIFY((*database)->run(
                QStringLiteral("INSERT INTO schema_history VALUES (9000, '9000_future.sql')")));
        }
        const QByteArray before = bytesOf(m_path);
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto opened = openStore(m_path, {.mode = mode});
            QCOMPARE(opened.error().kind, Error::Kind::TooNew);
            const QString line = opened.error().message;
            QVERIFY2(line.contains(QStringLiteral("9000")) && line.contains(QStringLiteral("Update")),
                     qPrintable(line));
            QVERIFY(line.contains(QString::number(newestSchema())));
        }
        QCOMPARE(bytesOf(m_path), before);
    }

    void aMigrationThatFailsIsUndone()
    {
        const auto database = Database::open(m_path, dialect::Access::Create);
        QVERIFY(migrate(**database, 1));
        QVERIFY((*database)->run(QStringLiteral("CREATE TABLE deprecation (in_the_way TEXT)")));
        QVERIFY(!migrate(**database));
        QCOMPARE(*installedSchema(**database), 1);
        QVERIFY((*database)->run(QStringLiteral("DROP TABLE deprecation")));
        QVERIFY(migrate(**database));
        QCOMPARE(*installedSchema(**database), newestSchema());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
