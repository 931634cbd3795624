// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/session.h"
#include "tests/support/filled_rows.h"
#include "tests/support/random_changes.h"
#include "tests/support/sketch.h"

#include <QSignalSpy>
#include <QTest>

using namespace fairlead;

namespace {

/// A journal that can be told to fail, as a full disk does.
class FragileJournal final : public Journal {
public:
    std::optional<Error> failure;

    Result<QList<JournalEntry>> entries() override { return m_kept.entries(); }
    Result<ChangeSet> changes(qint64 seq) override { return m_kept.changes(seq); }
    Result<void> write(const JournalEntry &entry, const ChangeSet &changes) override
    {
        return failure ? fail(*failure) : m_kept.write(entry, changes);
    }

private:
    MemoryJournal m_kept;
};

struct Opened {
    FragileJournal *journal = new FragileJournal;
    Session session{Workspace(), std::unique_ptr<Journal>(journal), {}, [] {
                        return QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
                    }};

    Opened()
    {
        const auto done = session.commit(
            sketchedChanges(QStringLiteral("team T1\nitem R01 effort=5 team=T1\nitem R02 effort=3 team=T1"),
                            QStringLiteral("import the plan")));
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    Result<void> rename(const char *item, const QString &title)
    {
        ChangeSet changes =
            edit<Item>(session.workspace(), item, [&](Item &changed) { changed.title = title; });
        changes.sentence = QStringLiteral("rename %1 to %2").arg(QLatin1String(item), title);
        return session.commit(changes);
    }
    QString title(const char *item) const { return sketched<Item>(session.workspace(), item).title; }
};

} // namespace

class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCommitIsShownNumberedAndNamed()
    {
        Opened opened;
        QSignalSpy changed(&opened.session, &Session::changed);
        QVERIFY(opened.rename("R01", QStringLiteral("Design")));
        QCOMPARE(opened.title("R01"), QStringLiteral("Design"));
        QCOMPARE(opened.session.revision(), 2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(opened.session.history().last().sentence, QStringLiteral("rename R01 to Design"));
        QCOMPARE(opened.session.history().last().at, QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    }

    void anEmptyChangeIsDoneAlready()
    {
        Opened opened;
        QVERIFY(opened.session.commit(ChangeSet()));
        QCOMPARE(opened.session.revision(), 1);
    }

    void undoAndRedoSayWhatTheyWouldDo()
    {
        Opened opened;
        QVERIFY(opened.rename("R01", QStringLiteral("Design")));
        QCOMPARE(opened.session.undoSentence(), QStringLiteral("rename R01 to Design"));
        QCOMPARE(opened.session.redoSentence(), QString());
        QVERIFY(opened.session.undo());
        QCOMPARE(opened.title("R01"), QStringLiteral("R01"));
        QCOMPARE(opened.session.undoSentence(), QStringLiteral("import the plan"));
        QCOMPARE(opened.session.redoSentence(), QStringLiteral("rename R01 to Design"));
        QCOMPARE(opened.session.history().last().sentence, QStringLiteral("Undo: rename R01 to Design"));
        QVERIFY(opened.session.redo());
        QCOMPARE(opened.title("R01"), QStringLiteral("Design"));
        QCOMPARE(opened.session.history().last().sentence, QStringLiteral("Redo: rename R01 to Design"));
        QCOMPARE(opened.session.revision(), 4); // nothing is erased from the journal
    }

    void anImportIsOneStep()
    {
        Opened opened;
        QVERIFY(opened.session.undo());
        QVERIFY(opened.session.workspace() == Workspace());
        QVERIFY(opened.session.undoSentence().isEmpty());
    }

    void undoAndRedoWithNothingToDoChangeNothing()
    {
        Opened opened;
        QVERIFY(opened.session.redo());
        QVERIFY(opened.session.undo());
        QVERIFY(opened.session.undo());
        QCOMPARE(opened.session.revision(), 2);
    }

    void aNewEditForgetsWhatCouldBeRedone()
    {
        Opened opened;
        QVERIFY(opened.rename("R01", QStringLiteral("A")));
        QVERIFY(opened.session.undo());
        QVERIFY(opened.rename("R02", QStringLiteral("B")));
        QVERIFY(opened.session.redoSentence().isEmpty());
        QVERIFY(opened.session.undo());
        QVERIFY(opened.session.undo());
        QVERIFY(opened.session.workspace() == Workspace());
    }

    void undoSurvivesARestart()
    {
        Opened opened;
        QVERIFY(opened.rename("R01", QStringLiteral("A")));
        QVERIFY(opened.rename("R01", QStringLiteral("B")));
        QVERIFY(opened.session.undo());
        auto journal = std::make_unique<MemoryJournal>();
        for (const JournalEntry &entry : opened.session.history())
            QVERIFY(journal->write(entry, *opened.journal->changes(entry.seq)));
        Session again(opened.session.workspace(), std::move(journal), opened.session.history(),
                      [] { return QDateTime(QDate(2026, 1, 6), QTime(9, 0), Qt::UTC); });
        QCOMPARE(again.undoSentence(), QStringLiteral("rename R01 to A"));
        QCOMPARE(again.redoSentence(), QStringLiteral("rename R01 to B"));
        QVERIFY(again.redo());
        QCOMPARE(sketched<Item>(again.workspace(), "R01").title, QStringLiteral("B"));
        QVERIFY(again.undo());
        QVERIFY(again.undo());
        QCOMPARE(sketched<Item>(again.workspace(), "R01").title, QStringLiteral("R01"));
    }

    void atShowsEveryRevisionAsItWas()
    {
        Opened opened;
        QList<QStringList> states{storedValues(Workspace()), storedValues(opened.session.workspace())};
        QRandomGenerator random(11);
        for (int i = 1; i <= 60; ++i) {
            if (random.bounded(4) == 0)
                QVERIFY(opened.session.undo());
            else if (random.bounded(4) == 0)
                QVERIFY(opened.session.redo());
            else
                QVERIFY(opened.session.commit(randomChanges(random, opened.session.workspace(), 4, i)));
            if (opened.session.revision() == states.size())
                states.append(storedValues(opened.session.workspace()));
        }
        QCOMPARE(opened.session.revision() + 1, qint64(states.size()));
        for (qint64 revision = 0; revision < states.size(); ++revision) {
            const auto then = opened.session.at(revision);
            QVERIFY(then);
            QCOMPARE(storedValues(*then), states[revision]);
        }
    }

    void atRefusesARevisionThatDoesNotExist()
    {
        Opened opened;
        QCOMPARE(opened.session.at(2).error().kind, Error::Kind::NotFound);
        QCOMPARE(opened.session.at(-1).error().kind, Error::Kind::NotFound);
    }

    void returningToARevisionIsOneStepThatCanBeUndone()
    {
        Opened opened;
        QVERIFY(opened.rename("R01", QStringLiteral("A")));
        QVERIFY(opened.rename("R02", QStringLiteral("B")));
        const Workspace before = opened.session.workspace();
        QVERIFY(opened.session.returnTo(1));
        QCOMPARE(opened.title("R01"), QStringLiteral("R01"));
        QCOMPARE(opened.title("R02"), QStringLiteral("R02"));
        QCOMPARE(opened.session.undoSentence(), QStringLiteral("Return to after “import the plan”"));
        QVERIFY(opened.session.undo());
        QVERIFY(opened.session.workspace() == before);
        QVERIFY(opened.session.returnTo(0));
        QVERIFY(opened.session.workspace() == Workspace());
        QVERIFY(opened.session.undo());
        QVERIFY(opened.session.workspace() == before);
    }

    void returningToWhereOneIsDoesNothing()
    {
        Opened opened;
        QVERIFY(opened.session.returnTo(1));
        QCOMPARE(opened.session.revision(), 1);
    }

    void aRefusedCommitChangesNothing()
    {
        Opened opened;
        const Workspace before = opened.session.workspace();
        QSignalSpy changed(&opened.session, &Session::changed);
        QSignalSpy refused(&opened.session, &Session::refused);
        const auto done = opened.rename("R01", QString()); // a title is required
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Invalid);
        QVERIFY(opened.session.workspace() == before);
        QCOMPARE(opened.session.revision(), 1);
        QCOMPARE(opened.journal->entries()->size(), 1);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(refused.count(), 1);
    }

    void aCommitThatCannotBeWrittenChangesNothing()
    {
        Opened opened;
        QVERIFY(opened.rename("R01", QStringLiteral("A")));
        const Workspace before = opened.session.workspace();
        opened.journal->failure = Error::unavailable(QStringLiteral("Disk full."));
        QSignalSpy refused(&opened.session, &Session::refused);
        QCOMPARE(opened.rename("R01", QStringLiteral("B")).error().message, QStringLiteral("Disk full."));
        QVERIFY(!opened.session.undo());
        QVERIFY(!opened.session.returnTo(0));
        QCOMPARE(refused.count(), 3);
        QVERIFY(opened.session.workspace() == before);
        QCOMPARE(opened.session.revision(), 2);
        QCOMPARE(opened.session.undoSentence(), QStringLiteral("rename R01 to A"));
        opened.journal->failure.reset();
        QVERIFY(opened.session.undo());
    }

    void aReadOnlySessionRefusesAndSaysWhy()
    {
        const Workspace workspace = sketch(QStringLiteral("item R01"));
        Session session(
            workspace, std::make_unique<MemoryJournal>(), {}, [] { return QDateTime(); },
            QStringLiteral("Ada has it open."));
        QVERIFY(session.isReadOnly());
        const auto done = session.commit(
            edit<Item>(workspace, "R01", [](Item &item) { item.title = QStringLiteral("x"); }));
        QCOMPARE(done.error().kind, Error::Kind::Unavailable);
        QCOMPARE(done.error().message, QStringLiteral("Ada has it open."));
        QVERIFY(session.workspace() == workspace);
    }

    // 2.5 rule 9 through the journal
    void undoAllGivesBackTheStartAndRedoAllTheEnd()
    {
        for (quint32 seed = 1; seed <= 10; ++seed) {
            Opened opened;
            QRandomGenerator random(seed);
            for (int i = 1; i <= 30; ++i)
                QVERIFY(opened.session.commit(randomChanges(random, opened.session.workspace(), 5, i)));
            const QStringList end = storedValues(opened.session.workspace());
            while (!opened.session.undoSentence().isEmpty())
                QVERIFY(opened.session.undo());
            QVERIFY(opened.session.workspace() == Workspace());
            while (!opened.session.redoSentence().isEmpty())
                QVERIFY(opened.session.redo());
            QCOMPARE(storedValues(opened.session.workspace()), end);
        }
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
