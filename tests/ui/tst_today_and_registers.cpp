// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell_fixture.h"

#include "ui/kit/buttons.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/table_view.h"
#include "ui/registers/checklists_view.h"
#include "ui/registers/journal_view.h"
#include "ui/registers/register_view.h"
#include "ui/registers/registers_place.h"
#include "ui/services/fact_table.h"
#include "ui/today/today_place.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace fairlead;

/// The places “Today” and “Registers” in the window, on the sample.
class TestTodayAndRegisters : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<ShellFixture> m_shell;

    template <class Place> Place &place(const char *id)
    {
        m_shell->window().goTo(QLatin1String(id));
        if (auto *today = m_shell->window().findChild<TodayPlace *>())
            waitFor(*today);
        for (const fairlead::Place &each : m_shell->window().places()) {
            if (each.id == QLatin1String(id))
                return *qobject_cast<Place *>(each.widget);
        }
        qFatal("there is no place %s", id);
    }
    static void waitFor(TodayPlace &page) { QTRY_VERIFY_WITH_TIMEOUT(!page.isComputing(), 60000); }
    static QStringList texts(FactTable &table, int column)
    {
        QStringList list;
        for (int row = 0; row < table.model().rowCount(); ++row)
            list.append(table.model().index(row, column).data().toString());
        return list;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        useOwnSettings(m_settings);
    }
    void init() { m_shell = std::make_unique<ShellFixture>(); }
    void cleanup() { m_shell.reset(); }

    void theDayBeginsWithWhatCannotWait()
    {
        auto &page = place<TodayPlace>("today");
        const QStringList needs = texts(page.needs(), 0);
        QVERIFY2(needs.value(0).startsWith(u"R07"), qPrintable(needs.join(u'\n')));
        QVERIFY2(texts(page.day(), 1).contains(QStringLiteral("Weekly ops review")),
                 qPrintable(texts(page.day(), 1).join(u'\n')));
        QVERIFY(texts(page.reviews(), 0).join(u'\n').contains(u"payouts-worker"));
        QVERIFY(page.milestones().model().rowCount() >= 4);
    }

    /// No vault is there: nothing that lies in one may be told.
    void withoutAVaultNothingPrivateIsThere()
    {
        auto &page = place<TodayPlace>("today");
        for (const QString &text : texts(page.day(), 1) + texts(page.needs(), 0))
            QVERIFY2(!text.contains(u"1:1") && !text.contains(u"REQ-"), qPrintable(text));
        QVERIFY(!page.page().health.overdueTalks);
    }

    /// The page is made off the window's thread; what it said stays until then, and nothing is made unseen.
    void theOldPageStaysUntilTheNewOneIsThere()
    {
        auto &page = place<TodayPlace>("today");
        const QStringList before = texts(page.needs(), 0);
        const ActionItem &action = *m_shell->workbench().workspace().byKey<ActionItem>(u"A-11");
        ActionItem done = action;
        done.state = ActionState::Done;
        done.doneOn = m_shell->workbench().asOf();
        QVERIFY(m_shell->workbench().submit(ChangeSet{QStringLiteral("done"), {}}.replace(action, done)));
        QSignalSpy started(&page.job(), &JobBase::started);
        QVERIFY(started.wait(60000));
        QVERIFY(page.isComputing());
        QCOMPARE(texts(page.needs(), 0), before);
        waitFor(page);
        QCOMPARE(page.page().health.overdueActions, 4);
        m_shell->window().goTo(QStringLiteral("plan"));
        started.clear();
        m_shell->workbench().undo();
        m_shell->settle();
        QCOMPARE(started.size(), 0);
        QCOMPARE(page.page().health.overdueActions, 4);
        m_shell->window().goTo(QStringLiteral("today"));
        waitFor(page);
        QCOMPARE(page.page().health.overdueActions, 5);
    }

    void enterGoesToWhereItCanBeWorkedOn()
    {
        auto &page = place<TodayPlace>("today");
        page.reviews().view().setFocus();
        page.reviews().view().setCurrentIndex(page.reviews().view().model()->index(0, 0));
        QTest::keyClick(&page.reviews().view(), Qt::Key_Return);
        QCOMPARE(m_shell->window().currentPlace(), QStringLiteral("registers"));
        QCOMPARE(m_shell->window().currentView(), QStringLiteral("documents"));
    }

    void aDoneActionLeavesTheDay()
    {
        auto &page = place<TodayPlace>("today");
        const int overdue = page.page().health.overdueActions;
        QCOMPARE(overdue, 5);
        const ActionItem &action = *m_shell->workbench().workspace().byKey<ActionItem>(u"A-11");
        ActionItem done = action;
        done.state = ActionState::Done;
        done.doneOn = m_shell->workbench().asOf();
        QVERIFY(m_shell->workbench().submit(ChangeSet{QStringLiteral("done"), {}}.replace(action, done)));
        m_shell->settle();
        QTRY_COMPARE(page.page().health.overdueActions, overdue - 1);
    }

    void everyRegisterHasItsTables()
    {
        auto &registers = place<RegistersPlace>("registers");
        QCOMPARE(registers.views().size(), 8);
        const Workspace &workspace = m_shell->workbench().workspace();
        const auto rows = [&](const char *view, int table) {
            return registers.sheet(QLatin1String(view))->table(table).model()->rowCount();
        };
        QCOMPARE(rows("actions", 0), int(workspace.rows<ActionItem>().size()));
        QCOMPARE(rows("decisions", 0), int(workspace.rows<Decision>().size()));
        QCOMPARE(rows("risks", 0), int(workspace.rows<Risk>().size()));
        QCOMPARE(rows("documents", 0), int(workspace.rows<Document>().size()));
        QCOMPARE(rows("partners", 0), int(workspace.rows<Stakeholder>().size()));
        QCOMPARE(rows("evidence", 0), int(workspace.rows<Escalation>().size()));
        for (const char *code : {"V8a", "V8b", "V8c", "V8d", "V8e", "V8f", "V8g"}) {
            registers.showView(QLatin1String(code));
            QVERIFY2(registers.views().contains(registers.currentView()), code);
        }
        QCOMPARE(registers.currentView(), QStringLiteral("evidence"));
    }

    /// V8g: what was done, filtered, with what it touched; the state after it can be looked at.
    void theJournalTellsWhatEachEntryTouched()
    {
        const Item item = m_shell->item(u"R08");
        Item changed = item;
        changed.title = QStringLiteral("Search with facets");
        ChangeSet changes{QStringLiteral("Reword the search"), {}};
        changes.replace(item, changed);
        QVERIFY(m_shell->workbench().submit(changes));
        m_shell->workbench().undo();
        m_shell->settle();
        auto &registers = place<RegistersPlace>("registers");
        registers.showView(QStringLiteral("journal"));
        JournalView &journal = registers.journal();
        QAbstractItemModel &entries = *journal.table().model();
        const int all = entries.rowCount();
        QCOMPARE(all, int(m_shell->session().history().size()));
        journal.filter().setText(QStringLiteral("reword the"));
        QCOMPARE(entries.rowCount(), 2);
        journal.kind().setCurrentIndex(2); // taken back
        QCOMPARE(entries.rowCount(), 1);
        journal.kind().setCurrentIndex(1);
        QCOMPARE(entries.rowCount(), 1);
        journal.table().setCurrentIndex(entries.index(0, 0));
        QCOMPARE(texts(journal.touched(), 1).size(), 1);
        QVERIFY(texts(journal.touched(), 1).first().contains(u"R08"));
        QVERIFY2(texts(journal.touched(), 2).first().contains(u"Title"),
                 qPrintable(texts(journal.touched(), 2).first()));
        // Enter on what it touched leads to the record.
        journal.touched().view().setFocus();
        journal.touched().view().setCurrentIndex(journal.touched().view().model()->index(0, 0));
        QTest::keyClick(&journal.touched().view(), Qt::Key_Return);
        QCOMPARE(m_shell->workbench().selection().value(0), refer(item.id));
        QVERIFY(m_shell->window().findChild<PanelHost *>()->isOpen());
        // Looking back, and returning there, is the window's own.
        const qint64 revision = m_shell->session().revision();
        journal.lookButton().click();
        QCOMPARE(m_shell->workbench().previewed(), revision - 1);
        QCOMPARE(m_shell->workbench().workspace().find(item.id)->title, changed.title);
        m_shell->window().commands().run(QStringLiteral("return"));
        QCOMPARE(m_shell->session().workspace().find(item.id)->title, changed.title);
        journal.kind().setCurrentIndex(0);
        journal.filter().clear();
        QCOMPARE(entries.rowCount(), all + 1);
    }

    void theFirstEntryOfTheJournalAddedWhatItTouched()
    {
        auto &registers = place<RegistersPlace>("registers");
        registers.showView(QStringLiteral("journal"));
        JournalView &journal = registers.journal();
        QAbstractItemModel &entries = *journal.table().model();
        journal.table().setCurrentIndex(entries.index(entries.rowCount() - 1, 0));
        const QStringList what = texts(journal.touched(), 2);
        QVERIFY(what.size() > 100);
        for (const QString &words : what)
            QCOMPARE(words, QStringLiteral("added"));
    }

    void theReviewQueueStandsFirstAmongDocuments()
    {
        auto &registers = place<RegistersPlace>("registers");
        auto *model = registers.sheet(QStringLiteral("documents"))->table(0).model();
        QVERIFY(model->index(0, 1).data().toString().contains(u"payouts-worker"));
        QVERIFY(model->index(1, 1).data().toString().contains(u"ADR-014"));
    }

    void aNewManagerStartsTheFirstYear()
    {
        auto &registers = place<RegistersPlace>("registers");
        registers.showView(QStringLiteral("V8e"));
        ChecklistsView &checklists = registers.checklists();
        const int before = checklists.runs().model().rowCount();
        checklists.start(QStringLiteral("T05"));
        QCOMPARE(checklists.runs().model().rowCount(), before + 1);
        const Workspace &workspace = m_shell->workbench().workspace();
        for (const ChecklistRun &run : workspace.rows<ChecklistRun>()) {
            const ChecklistTemplate *source = workspace.find(run.checklist);
            if (source && source->key == u"T05")
                checklists.runs().setCurrent(refer(run.id));
        }
        QCOMPARE(checklists.points().model()->rowCount(), 57);
        m_shell->workbench().undo();
        QCOMPARE(checklists.runs().model().rowCount(), before);
    }
};

QTEST_MAIN(TestTodayAndRegisters)
#include "tst_today_and_registers.moc"
