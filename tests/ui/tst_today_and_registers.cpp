// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell_fixture.h"

#include "ui/kit/table_view.h"
#include "ui/registers/checklists_view.h"
#include "ui/registers/register_view.h"
#include "ui/registers/registers_place.h"
#include "ui/services/fact_table.h"
#include "ui/today/today_place.h"

using namespace fairlead;

/// The places “Today” and “Registers” in the window, on the sample.
class TestTodayAndRegisters : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<ShellFixture> m_shell;

    template <class Place> Place &place(const char *id)
    {
        m_shell->window().goTo(QLatin1String(id));
        for (const fairlead::Place &each : m_shell->window().places()) {
            if (each.id == QLatin1String(id))
                return *qobject_cast<Place *>(each.widget);
        }
        qFatal("there is no place %s", id);
    }
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
        QCOMPARE(registers.views().size(), 7);
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
