// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "tests/support/filled_rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;

namespace {

JournalEntry entry(qint64 seq)
{
    return {seq, fixedTime(), QStringLiteral("Ada"), QStringLiteral("entry %1").arg(seq), EntryKind::Do, 0};
}

QString message(const Result<OpenedWorkspace> &opened)
{
    return opened ? QString() : opened.error().message;
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("work space, 100% ünï.fairlead"));
    }

    void aNewWorkspaceIsEmptyAndMayBeWritten()
    {
        auto created = createStore(m_path);
        QVERIFY2(created, qPrintable(message(created)));
        QVERIFY(created->workspace == Workspace());
        QVERIFY(created->history.isEmpty());
        QVERIFY(created->readOnlyReason.isEmpty());
        QVERIFY(created->notes.isEmpty());
        const QByteArray header = bytesOf(m_path).left(100);
        QCOMPARE(header.mid(68, 4), QByteArrayLiteral("FARL")); // so that `file` and we recognise it
    }

    void everyKindOfRowComesBackAsItWasWritten()
    {
        const Workspace filled = filledWorkspace(QStringLiteral("1"));
        {
            auto created = createStore(m_path);
            QVERIFY(created);
            QVERIFY(created->journal->write(entry(1), difference(Workspace(), filled)));
        }
        auto opened = openStore(m_path);
        QVERIFY2(opened, qPrintable(message(opened)));
        QCOMPARE(storedValues(opened->workspace), storedValues(filled));
        QVERIFY(opened->workspace == filled);
        QCOMPARE(opened->history, QList<JournalEntry>{entry(1)});
        QVERIFY(*appliedUnchecked(Workspace(), opened->journal->changes(1).value()) == filled);
        ChangeSet emptied = difference(filled, Workspace()); // references first, what they lead to last …
        QVERIFY(opened->journal->write(entry(2), emptied));
        std::reverse(emptied.edits.begin(), emptied.edits.end()); // … and in the opposite order
        QVERIFY(opened->journal->write(entry(3), inverted(emptied)));
        QVERIFY(opened->journal->write(entry(4), emptied));
        opened = openStore(m_path, {.mode = OpenMode::ReadOnly});
        QVERIFY(opened && opened->workspace == Workspace());
    }

    void everyFieldCanBeChangedAndEmptiedAgain()
    {
        Workspace defaults;
        RowKinds::all([&]<class Row>() {
            Row row;
            row.id = Id<Row>::named(u"1");
            defaults.rows<Row>().insert(row);
        });
        const Workspace filled = filledWorkspace(QStringLiteral("1"));
        auto created = createStore(m_path);
        QVERIFY(created->journal->write(entry(1), difference(Workspace(), defaults)));
        QVERIFY(created->journal->write(entry(2), difference(defaults, filled)));
        auto opened = openStore(m_path, {.mode = OpenMode::ReadOnly});
        QVERIFY(opened && opened->workspace == filled);
        QVERIFY(created->journal->write(entry(3), difference(filled, defaults)));
        opened = openStore(m_path, {.mode = OpenMode::ReadOnly});
        QVERIFY2(opened && opened->workspace == defaults, qPrintable(message(opened)));
    }

    void undoAndRedoSurviveARestartByteForByte()
    {
        makeFile(m_path, 40);
        QStringList before;
        {
            const auto session = sessionOn(openStore(m_path));
            before = storedValues(session->workspace());
            while (!session->undoSentence().isEmpty())
                QVERIFY(session->undo());
            QVERIFY(session->workspace() == Workspace());
        }
        const auto session = sessionOn(openStore(m_path));
        QVERIFY(session->workspace() == Workspace());
        QVERIFY(session->undoSentence().isEmpty());
        const auto then = session->at(40);
        QVERIFY(then);
        QCOMPARE(storedValues(*then), before);
        while (!session->redoSentence().isEmpty())
            QVERIFY(session->redo());
        QVERIFY(session->returnTo(40));
        QCOMPARE(storedValues(sessionOn(openStore(m_path, {.mode = OpenMode::ReadOnly}))->workspace()),
                 before);
    }

    void aFileThatExistsIsNotOverwrittenUnlessTold()
    {
        makeFile(m_path, 3);
        const QByteArray before = bytesOf(m_path);
        const auto refused = createStore(m_path);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(bytesOf(m_path), before);
        const auto replaced = createStore(m_path, nullptr, Existing::Replace);
        QVERIFY(replaced && replaced->workspace == Workspace());
    }

    void aFileThatIsOpenIsNotReplaced()
    {
        makeFile(m_path, 3);
        const auto session = sessionOn(openStore(m_path));
        const QByteArray before = bytesOf(m_path);
        QCOMPARE(createStore(m_path, nullptr, Existing::Replace).error().kind, Error::Kind::Unavailable);
        QCOMPARE(bytesOf(m_path), before);
    }

    void aNewWorkspaceCanStartWithAWholeJournal()
    {
        auto memory = std::make_unique<MemoryJournal>();
        MemoryJournal *kept = memory.get();
        Session session(Workspace(), std::move(memory), {}, fixedTime);
        for (int i = 1; i <= 30; ++i)
            QVERIFY(madeStep(session, i));
        const auto created = createStore(m_path, kept);
        QVERIFY2(created, qPrintable(message(created)));
        QVERIFY(created->workspace == session.workspace());
        QCOMPARE(created->history, session.history());
    }

    void aNewWorkspaceThatCannotBeFilledLeavesNothing()
    {
        MemoryJournal broken;
        Workspace dangling = sketch(QStringLiteral("person P1 team=T9"));
        QVERIFY(broken.write(entry(1), difference(Workspace(), dangling)));
        makeFile(m_path, 2);
        const QByteArray before = bytesOf(m_path);
        QVERIFY(!createStore(m_path, &broken, Existing::Replace));
        QCOMPARE(bytesOf(m_path), before);
        QVERIFY(!createStore(m_folder->filePath(QStringLiteral("other.fairlead")), &broken));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QFileInfo(m_path).fileName()});
    }

    void aDanglingReferenceIsRefusedByTheFileToo()
    {
        auto created = createStore(m_path);
        const auto written = created->journal->write(
            entry(1), difference(Workspace(), sketch(QStringLiteral("person P1 team=T9"))));
        QVERIFY(!written);
        auto opened = openStore(m_path, {.mode = OpenMode::ReadOnly});
        QVERIFY(opened && opened->workspace == Workspace() && opened->history.isEmpty());
        QVERIFY(created->journal->write(entry(1), ChangeSet())); // and the journal goes on
    }

    void anEntryThatSomebodyElseWroteIsNotWrittenOver()
    {
        makeFile(m_path, 3);
        auto first = openStore(m_path);
        QVERIFY(QFile::remove(m_path + QStringLiteral(".lock"))); // somebody cleans up by hand
        auto second = openStore(m_path);
        QVERIFY(second && second->readOnlyReason.isEmpty());
        QVERIFY(second->journal->write(entry(4), ChangeSet()));
        const auto late = first->journal->write(entry(4), ChangeSet());
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QVERIFY(first->journal->write(entry(6), ChangeSet()).error().kind == Error::Kind::Conflict);
    }

    void aRowThatIsNotAsExpectedIsAConflictAndNothingIsWritten()
    {
        auto created = createStore(m_path);
        const Workspace workspace = sketch(QStringLiteral("team T1\nteam T2"));
        ChangeSet changes = difference(Workspace(), sketch(QStringLiteral("team T3")));
        changes.edits.push_back(edit<Team>(workspace, "T1", [](Team &t) { t.channel = u'x'; }).edits.front());
        QCOMPARE(created->journal->write(entry(1), changes).error().kind, Error::Kind::Conflict);
        const auto opened = openStore(m_path, {.mode = OpenMode::ReadOnly});
        QVERIFY(opened && opened->workspace == Workspace() && opened->history.isEmpty());
    }

    void aFileThatWasReplacedWhileItWasOpenIsNotWrittenTo()
    {
        makeFile(m_path, 3);
        const auto session = sessionOn(openStore(m_path));
        const QByteArray before = bytesOf(m_path);
        QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".moved")));
        const auto refused = madeStep(*session, 4);
        QCOMPARE(refused.error().kind, Error::Kind::Unavailable);
        writeBytes(m_path, before); // a synchronising program puts another file there
        QVERIFY(!madeStep(*session, 4));
        QCOMPARE(session->revision(), 3);
        QCOMPARE(bytesOf(m_path), before);
    }

    void aCopyHasTheHistoryAndLeavesTheOriginalOpen()
    {
        makeFile(m_path, 12);
        const auto session = sessionOn(openStore(m_path));
        const QString copy = m_folder->filePath(QStringLiteral("copy.fairlead"));
        QVERIFY(saveCopyAs(m_path, copy));
        QVERIFY(madeStep(*session, 13));
        const auto opened = openStore(copy);
        QVERIFY2(opened, qPrintable(message(opened)));
        QCOMPARE(opened->history, session->history().first(12));
        QVERIFY(opened->workspace == *session->at(12));
        QCOMPARE(saveCopyAs(m_path, copy).error().kind, Error::Kind::Invalid); // it exists
        QCOMPARE(saveCopyAs(m_path, copy, Existing::Replace).error().kind,
                 Error::Kind::Unavailable); // it is open
        QVERIFY(!saveCopyAs(m_path, m_folder->filePath(QStringLiteral("no/such/folder.fairlead"))));
    }

    void theRollbackJournalOfAnOlderFileIsNotPlayedIntoANewOne()
    {
        makeFile(m_path, 3);
        writeBytes(m_path + QStringLiteral("-journal"), QByteArray(8192, 'x'));
        QVERIFY(createStore(m_path, nullptr, Existing::Replace));
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-journal")));
        QVERIFY(openStore(m_path));
    }

    void readingOnlyTakesNoLockAndWritesNothing()
    {
        makeFile(m_path, 3);
        const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        const auto session = sessionOn(openStore(m_path, {.mode = OpenMode::ReadOnly}));
        QVERIFY(session->isReadOnly());
        QVERIFY(!madeStep(*session, 4));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    }

    void twoPathsToOneFileShareItsLock()
    {
        makeFile(m_path, 2);
        const QString other = m_folder->filePath(QStringLiteral("link.fairlead"));
        QVERIFY(QFile::link(m_path, other));
        const auto first = openStore(m_path);
        const auto second = openStore(other);
        QVERIFY(second && !second->readOnlyReason.isEmpty());
    }

    void aHistoryOfTenThousandRowsIsOneTransactionEach()
    {
        // Removing what others refer to must not look through every row for each of them.
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += QStringLiteral("item R%1\n").arg(i);
        for (int i = 0; i + 3 < 3000; ++i)
            text +=
                QStringLiteral("dependency A%1 predecessor=R%1 successor=R%2\ndependency B%1 predecessor=R%1 "
                               "successor=R%3\n")
                    .arg(i)
                    .arg(i + 1)
                    .arg(i + 2);
        const auto session = sessionOn(createStore(m_path));
        QVERIFY(session->commit(sketchedChanges(text)));
        QVERIFY(session->undo());
        QVERIFY(session->redo());
        QVERIFY(sessionOn(openStore(m_path, {.mode = OpenMode::ReadOnly}))->workspace()
                == session->workspace());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
