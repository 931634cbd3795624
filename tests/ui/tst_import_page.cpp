// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "ui/exchange/import_models.h"
#include "ui/exchange/import_page.h"
#include "ui/kit/buttons.h"
#include "ui/kit/fields.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtGui/QDropEvent>

using namespace fairlead;

/// The import page over the sample, from file to one undo step.
class TestImportPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<QWidget> m_window;
    ImportPage *m_page = nullptr;

    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return path;
    }
    void read(const QString &path)
    {
        m_page->open(path);
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading(), 30000); }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void init()
    {
        auto sample = marloweQuay();
        QVERIFY(sample);
        const auto clock = [] { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); };
        m_session = std::make_unique<Session>(*sample, std::make_unique<MemoryJournal>(),
                                              QList<JournalEntry>(), clock);
        m_workbench = std::make_unique<Workbench>(*m_session, QDate(2026, 11, 16));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_page = new ImportPage(*m_workbench, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_workbench.reset();
        m_session.reset();
    }

    void itWaitsForAFile()
    {
        m_page->open();
        QVERIFY(m_page->isVisible());
        QCOMPARE(m_page->geometry(), m_window->rect());
        QVERIFY(!m_page->draft());
        QVERIFY(!m_page->applyButton().isEnabled());
        QTest::keyClick(m_page, Qt::Key_Escape);
        QVERIFY(!m_page->isVisible());
    }

    void aFileIsShownAndAppliedAsOneStep()
    {
        const size_t before = m_session->workspace().rows<Item>().size();
        QSignalSpy closed(m_page, &ImportPage::closed);
        read(file("backlog.csv", "Title,Team,Effort\nNew thing,ORD,5\nBad thing,ORD,lots\n"));
        QVERIFY(m_page->draft());
        QCOMPARE(m_page->draft()->counts.added, qsizetype(1));
        QCOMPARE(m_page->draft()->counts.refused, qsizetype(1));
        QCOMPARE(m_page->kindField().value().toString(), QStringLiteral("items"));
        QCOMPARE(m_page->columns().rowCount(), 3);
        QVERIFY(m_page->applyButton().isEnabled());
        QCOMPARE(m_session->workspace().rows<Item>().size(), before);
        m_window->grab().save( // for people to look at
            QCoreApplication::applicationDirPath() + QStringLiteral("/import_page.png"));
        QTest::keyClick(m_page, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_page->isVisible());
        QCOMPARE(m_session->workspace().rows<Item>().size(), before + 1);
        QCOMPARE(closed.first().first().toString(), QStringLiteral("Import 1 item from backlog.csv"));
        QCOMPARE(m_session->undoSentence(), QStringLiteral("Import 1 item from backlog.csv"));
        m_workbench->undo();
        QCOMPARE(m_session->workspace().rows<Item>().size(), before);
    }

    void severalFilesFollowOneAnotherAndWhatRefersToOthersComesLast()
    {
        const size_t items = m_session->workspace().rows<Item>().size();
        const size_t links = m_session->workspace().rows<Dependency>().size();
        QSignalSpy closed(m_page, &ImportPage::closed);
        m_page->open({file("links.csv", "Predecessor,Successor,Type\nM1,M2,FS\n"),
                      file("backlog.csv", "Key,Title,Team,Effort\nM1,One,ORD,5\nM2,Two,ORD,5\n")});
        settle();
        QTRY_VERIFY(m_page->draft() && m_page->draft()->kind == ImportKind::Items);
        QTest::keyClick(m_page, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_page->isVisible());
        settle();
        QTRY_VERIFY(m_page->draft() && m_page->draft()->kind == ImportKind::Dependencies);
        QCOMPARE(m_page->draft()->counts.added, qsizetype(1));
        QTest::keyClick(m_page, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_page->isVisible());
        QCOMPARE(m_session->workspace().rows<Item>().size(), items + 2);
        QCOMPARE(m_session->workspace().rows<Dependency>().size(), links + 1);
        QCOMPARE(closed.size(), qsizetype(2));
    }

    void draftsOfOtherSourcesAreShownAndAppliedTheSame()
    {
        std::atomic_int asked = 0;
        const auto source = [this, &asked](const Workspace &workspace, const ImportOptions &,
                                           Progress &) -> Result<ImportDraft> {
            ++asked;
            ImportDraft draft;
            draft.kind = ImportKind::Connection;
            draft.file = QStringLiteral("metrics");
            Service service = *workspace.rows<Service>().begin();
            service.name += QStringLiteral(" anew");
            draft.changes.replace(*workspace.rows<Service>().begin(), service);
            draft.changes.sentence = QStringLiteral("Read metrics: 1 changed");
            draft.counts.changed = 1;
            draft.ledger.push_back({LedgerKind::Changed, 0, service.caption(), {}});
            return draft;
        };
        m_page->open({QStringLiteral("Read metrics"), source});
        settle();
        QVERIFY(m_page->draft());
        QVERIFY(!m_page->kindField().isVisible()); // there is no file to read otherwise
        QVERIFY(!m_page->acceptDrops());
        QVERIFY(m_page->applyButton().isEnabled());
        ChangeSet other; // what is shown is made anew for the workspace that there is then
        Service renamed = *m_session->workspace().rows<Service>().begin();
        renamed.name = QStringLiteral("Other");
        other.replace(*m_session->workspace().rows<Service>().begin(), renamed).sentence =
            QStringLiteral("x");
        QVERIFY(m_session->commit(other));
        settle();
        QCOMPARE(asked.load(), 2);
        QTest::keyClick(m_page, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_page->isVisible());
        QCOMPARE(m_session->undoSentence(), QStringLiteral("Read metrics: 1 changed"));
        QCOMPARE(m_session->workspace().rows<Service>().begin()->name, QStringLiteral("Other anew"));
        QCOMPARE(asked.load(), 2); // its own change is nothing to read it again for
        m_page->open();            // and a file afterwards
        QVERIFY(!m_page->draft());
        QVERIFY(m_page->acceptDrops());
    }

    void cancelChangesNothing()
    {
        const qint64 revision = m_session->revision();
        read(file("people.csv", "Name\nZoe Zimmer\n"));
        m_page->cancel();
        QCOMPARE(m_session->revision(), revision);
        QVERIFY(!m_page->isVisible());
    }

    void filtersShowOneKindOfRows()
    {
        read(file("backlog.csv", "Title,Team,Effort\nNew thing,ORD,5\nBad thing,ORD,lots\n"));
        QAbstractItemModelTester tester(&m_page->ledger(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int all = m_page->ledger().rowCount();
        QVERIFY(all >= 2);
        m_page->ledger().setFilter(LedgerKind::Refused);
        QCOMPARE(m_page->ledger().rowCount(), 1);
        QVERIFY(m_page->ledger().index(0, ImportLedgerModel::Reason).data().toString().contains(u"Effort"));
        m_page->ledger().setFilter({});
        QCOMPARE(m_page->ledger().rowCount(), all);
    }

    void aColumnCanBeReadAsSomethingElse()
    {
        read(file("odd.csv", "Title,Sprint guess\nNew thing,5\n"));
        QAbstractItemModelTester tester(&m_page->columns(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex target = m_page->columns().index(1, ImportColumnsModel::Target);
        QCOMPARE(target.data(Qt::EditRole).toString(), QString());
        QVERIFY(m_page->columns().setData(target, QStringLiteral("effort")));
        settle();
        QCOMPARE(m_page->columns().index(1, ImportColumnsModel::Target).data(Qt::EditRole).toString(),
                 QStringLiteral("effort"));
        m_page->apply();
        bool found = false;
        for (const Item &item : m_session->workspace().rows<Item>())
            found = found || (item.title == u"New thing" && item.effort == Effort::of(5));
        QVERIFY(found);
    }

    void theOrderOfDatesIsAskedOnce()
    {
        const QByteArray name = m_session->workspace().rows<Person>().begin()->name.toUtf8();
        read(file("leave.csv", "person,from,to\n" + name + ",03/12/2026,04/12/2026\n"));
        QVERIFY(!m_page->applyButton().isEnabled());
        QVERIFY(m_page->message().isVisible());
        QVERIFY(m_page->datesField().isVisible());
        Q_EMIT m_page->datesField().committed(QStringLiteral("dmy"));
        settle();
        QVERIFY(!m_page->message().isVisible());
        QVERIFY(m_page->applyButton().isEnabled());
        QVERIFY(m_page->datesField().isVisible()); // still to be changed
    }

    void aMissingColumnIsSaid()
    {
        read(file("odd.csv", "Who,When\nAna,2026-12-01\n"));
        QVERIFY(m_page->message().isVisible());
        QVERIFY(!m_page->applyButton().isEnabled());
        Q_EMIT m_page->kindField().committed(QStringLiteral("people"));
        settle();
        QVERIFY(m_page->message().accessibleName().contains(u"Name"));
        m_page->columns().setData(m_page->columns().index(0, ImportColumnsModel::Target),
                                  QStringLiteral("name"));
        settle();
        QVERIFY(m_page->applyButton().isEnabled());
    }

    void aFileThatCannotBeReadIsSaidInItsPlace()
    {
        read(file("cut.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"));
        QVERIFY(m_page->message().isVisible());
        QVERIFY(m_page->message().accessibleName().contains(u"cut.ics"));
        QVERIFY(!m_page->draft());
    }

    void anotherChangeReadsTheFileAgain()
    {
        read(file("backlog.csv", "Key,Title\nR01,Renamed\n"));
        QCOMPARE(m_page->draft()->counts.changed, qsizetype(1));
        ChangeSet change{QStringLiteral("rename"), {}};
        const Item &item = *m_session->workspace().byKey<Item>(u"R01");
        Item renamed = item;
        renamed.title = QStringLiteral("Renamed");
        QVERIFY(m_workbench->submit(change.replace(item, renamed)));
        settle();
        QCOMPARE(m_page->draft()->counts.unchanged, qsizetype(1));
        QVERIFY(!m_page->applyButton().isEnabled());
    }

    void aDroppedFileIsRead()
    {
        m_page->open();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file("people.csv", "Name\nZoe Zimmer\n"))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page, &drop);
        settle();
        QCOMPARE(m_page->draft()->counts.added, qsizetype(1));
    }
};

QTEST_MAIN(TestImportPage)
#include "tst_import_page.moc"
