// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include "core/capacity/factors.h"
#include "core/planning/commitments.h"
#include "core/workspace/item_edits.h"
#include "ui/governance/risks_view.h"
#include "ui/inspector/record_table.h"
#include "ui/kit/band_slider.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/place_header.h"
#include "ui/kit/table_view.h"
#include "ui/roadmap/commit_view.h"
#include "ui/roadmap/frame_view.h"
#include "ui/roadmap/plan_place.h"
#include "ui/roadmap/reserve_panel.h"
#include "ui/roadmap/scenario_table.h"
#include "ui/scenarios/merge_page.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>

using namespace fairlead;

namespace {

constexpr size_t stored = 3; ///< scenarios of the sample

} // namespace

/// The six tabs of the planning session and the scenarios beside the plan.
class TestPlanPlace : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<ShellFixture> m_shell;

    MainWindow &window() { return m_shell->window(); }
    Workbench &workbench() { return m_shell->workbench(); }
    const Workspace &workspace() { return workbench().workspace(); }
    PlanPlace &plan() { return *window().findChild<PlanPlace *>(); }
    template <class View> View &open(const char *tab)
    {
        window().showView(QStringLiteral("plan"), QLatin1String(tab));
        return *plan().findChild<View *>();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { m_shell->press(key, modifiers); }
    void rename(QStringView key, const QString &title)
    {
        Item after = m_shell->item(key);
        after.title = title;
        QVERIFY(workbench().submit(
            changeItem(workspace(), m_shell->item(key), after, QStringLiteral("Rename %1").arg(key))));
        m_shell->settle();
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings); }
    void init()
    {
        QSettings().clear();
        m_shell = std::make_unique<ShellFixture>();
    }
    void cleanup() { m_shell.reset(); }

    void allTabsAreVisitedByKeysInAnyOrder()
    {
        QCOMPARE(window().currentView(), QStringLiteral("rank"));
        QStringList seen;
        for (int i = 0; i < 8; ++i) {
            press(Qt::Key_Tab, Qt::ControlModifier);
            m_shell->settle();
            seen.append(window().currentView());
        }
        QCOMPARE(seen,
                 QStringList({QStringLiteral("sequence"), QStringLiteral("risks"), QStringLiteral("commit"),
                              QStringLiteral("compare"), QStringLiteral("changes"), QStringLiteral("frame"),
                              QStringLiteral("capacity"), QStringLiteral("rank")}));
    }

    void theHeadSaysWhatIsLateWithThePeopleThereAre()
    {
        const auto line = [this] {
            for (const RunsLabel *label : plan().findChild<PlaceHeader *>()->findChildren<RunsLabel *>()) {
                if (label->text().contains(QStringLiteral("deadlines")))
                    return label->text();
            }
            return QString();
        };
        const Commitments all = commitmentsOf(workspace(), *workbench().result(), {});
        QCOMPARE(all.size(), 4U); // R07, R22, R30, R43
        QVERIFY(!all.late.empty());
        QVERIFY2(line().contains(QStringLiteral("%1 late").arg(all.late.size())), qPrintable(line()));
        for (const QStringView key : {u"R07", u"R22", u"R30", u"R43"}) {
            Item calm = m_shell->item(key);
            calm.deadline = QDate(2027, 6, 30);
            QVERIFY(workbench().submit(
                changeItem(workspace(), m_shell->item(key), calm, QStringLiteral("Later"))));
        }
        m_shell->settle();
        QVERIFY2(line().contains(QStringLiteral("all met")), qPrintable(line()));
    }

    void theOpenTabIsRememberedAndGoesBackWithAltLeft()
    {
        open<RisksView>("risks");
        m_shell->select(u"R05");
        open<FrameView>("frame");
        m_shell->select(u"R08");
        press(Qt::Key_Left, Qt::AltModifier);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window().currentView(), QStringLiteral("risks"));
        m_shell->open(QStringLiteral("/tmp/sample"));
        QCOMPARE(window().currentView(), QStringLiteral("risks"));
    }

    void theReserveOfATeamFollowsItsSlider()
    {
        auto &frame = open<FrameView>("frame");
        const Id<Team> orders = workspace().byKey<Team>(u"ORD")->id;
        BandSlider *slider = frame.findChild<ReservePanel *>()->slider(orders);
        QVERIFY(slider);
        const int before = slider->value();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        m_shell->settle();
        QCOMPARE(slider->value(), before + 1);
        QCOMPARE(int(std::lround(factorsOf(workspace(), orders).excellence.value() * 100)), before + 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        m_shell->settle();
        QCOMPARE(slider->value(), before);
    }

    void objectivesAreEditedInPlace()
    {
        auto &frame = open<FrameView>("frame");
        QAbstractItemModel *model = frame.objectives().model();
        QAbstractItemModelTester tester(model);
        const int rows = model->rowCount();
        QVERIFY(rows > 0);
        QVERIFY(model->setData(model->index(0, 1), QStringLiteral("Sell in three countries")));
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("Sell in three countries"));
        frame.addObjective();
        QCOMPARE(model->rowCount(), rows + 1);
        workbench().undo();
        QCOMPARE(model->rowCount(), rows);
    }

    void aCellIsEditedWithTheKeyboard()
    {
        auto &frame = open<FrameView>("frame");
        TableView &table = frame.objectives();
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 1));
        QTest::keyClick(&table, Qt::Key_F2);
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("Be quick"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(table.model()->index(0, 1).data().toString(), QStringLiteral("Be quick"));
    }

    void aRiskIsAboutTheSelectedItem()
    {
        auto &risks = open<RisksView>("risks");
        m_shell->select(u"R05");
        const int before = risks.risks().model()->rowCount();
        risks.addRisk();
        QCOMPARE(risks.risks().model()->rowCount(), before + 1);
        QCOMPARE(workbench().selection().size(), 1);
        const Risk *risk = workspace().find(Id<Risk>::fromUuid(workbench().selection().first().id));
        QVERIFY(risk);
        QCOMPARE(risk->item, m_shell->item(u"R05").id);
        QAbstractItemModelTester tester(risks.risks().model());
        QAbstractItemModelTester second(risks.agreements().model());
    }

    void approvalTakesABaselineThatUndoTakesBack()
    {
        auto &commit = open<CommitView>("commit");
        const auto before = workspace().rows<Baseline>().size();
        commit.approver().setText(QStringLiteral("Director"));
        QTest::keyClick(&commit.approver(), Qt::Key_Return);
        m_shell->settle();
        QCOMPARE(workspace().rows<Baseline>().size(), before + 1);
        QCOMPARE(workbench().plan()->approvedBy, QStringLiteral("Director"));
        QVERIFY(workbench().baseline());
        QCOMPARE(workbench().baseline()->name, QStringLiteral("Approved v1.1"));
        workbench().undo();
        QCOMPARE(workspace().rows<Baseline>().size(), before);
    }

    void scenariosStandSideBySideWithTheDatesThatPeopleCanKeep()
    {
        auto &commit = open<CommitView>("commit");
        const auto *table = commit.findChild<ScenarioTable *>();
        QVERIFY(table);
        const auto rowOf = [&](const QString &label) {
            for (int row = 0; row < table->rowCount(); ++row) {
                if (table->index(row, 0).data().toString() == label)
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("R07")) >= 0, 30000);
        const Item &launch = m_shell->item(u"R07");
        const QDate finish = workbench().result()->people.find(launch.id)->finish;
        QVERIFY(finish > workbench().result()->find(launch.id)->finish); // links alone say less
        QCOMPARE(table->index(rowOf(QStringLiteral("R07")), 1).data().toString(),
                 QStringLiteral("%1, %2 d late")
                     .arg(QLocale().toString(finish, QLocale::ShortFormat))
                     .arg(launch.deadline.daysTo(finish)));
    }

    void nobodyApprovesWithoutAName()
    {
        auto &commit = open<CommitView>("commit");
        const auto before = workspace().rows<Baseline>().size();
        commit.approver().clear();
        QSignalSpy refused(&workbench(), &Workbench::refused);
        commit.approve();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(workspace().rows<Baseline>().size(), before);
    }

    void whatIsTriedInAScenarioStaysThere()
    {
        const QString title = m_shell->item(u"R16").title;
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        m_shell->settle();
        QVERIFY(workbench().scenario());
        QVERIFY(plan().findChild<PlaceHeader *>());
        rename(u"R16", QStringLiteral("Returns, smaller"));
        QCOMPARE(m_shell->item(u"R16").title, QStringLiteral("Returns, smaller"));
        workbench().setScenario({});
        QCOMPARE(m_shell->item(u"R16").title, title);
        const Id<Scenario> draft = workspace().rows<Scenario>().begin()->id;
        workbench().setScenario(draft);
        QCOMPARE(m_shell->item(u"R16").title, QStringLiteral("Returns, smaller"));
        workbench().undo(); // one edit, made in the scenario
        QCOMPARE(m_shell->item(u"R16").title, title);
        QVERIFY(workbench().scenario());
        workbench().undo(); // the scenario itself
        QVERIFY(!workbench().scenario());
        QCOMPARE(workspace().rows<Scenario>().size(), stored);
    }

    void aScenarioIsPromotedInOneUndoStep()
    {
        const QString title = m_shell->item(u"R16").title;
        workbench().createScenario();
        rename(u"R16", QStringLiteral("One"));
        rename(u"R01", QStringLiteral("Two"));
        QVERIFY(workbench().promoteScenario());
        QVERIFY(!workbench().scenario());
        QCOMPARE(m_shell->item(u"R16").title, QStringLiteral("One"));
        QCOMPARE(m_shell->item(u"R01").title, QStringLiteral("Two"));
        workbench().undo();
        QCOMPARE(m_shell->item(u"R16").title, title);
        QCOMPARE(workspace().rows<Scenario>().size(), stored + 1);
    }

    void anApprovedScenarioIsADecision()
    {
        workbench().createScenario();
        rename(u"R16", QStringLiteral("One"));
        auto &commit = open<CommitView>("commit");
        commit.approver().setText(QStringLiteral("Director"));
        commit.approve();
        m_shell->settle();
        QVERIFY(!workbench().scenario());
        QCOMPARE(m_shell->item(u"R16").title, QStringLiteral("One"));
        const auto isIt = [](const Decision &each) {
            return each.chosen == QStringLiteral("Draft 1")
                && each.rationale == QStringLiteral("Approved by Director");
        };
        QVERIFY(std::ranges::any_of(workspace().rows<Decision>(), isIt));
    }

    void aScenarioThatThePlanDisputesIsNotPromotedSilently()
    {
        workbench().createScenario();
        const Id<Scenario> id = workbench().scenario()->id;
        rename(u"R16", QStringLiteral("Mine"));
        workbench().setScenario({});
        rename(u"R16", QStringLiteral("Yours"));
        workbench().setScenario(id);
        QVERIFY(!workbench().promoteScenario());
        QVERIFY(window().mergePage().isVisible()); // where somebody chooses
        QCOMPARE(window().mergePage().openConflicts(), 1);
        QVERIFY(workbench().scenario()); // still on screen
        QCOMPARE(workbench().session().workspace().byKey<Item>(u"R16")->title, QStringLiteral("Yours"));
    }

    void aDiscardedScenarioComesBackWithUndo()
    {
        workbench().createScenario();
        rename(u"R16", QStringLiteral("One"));
        window().commands().run(QStringLiteral("scenario.discard"));
        QCOMPARE(workspace().rows<Scenario>().size(), stored);
        workbench().undo();
        QCOMPARE(workspace().rows<Scenario>().size(), stored + 1);
    }

    void scenariosStandSideBySide()
    {
        workbench().createScenario();
        QVERIFY(workbench().submit(removeItem(workspace(), m_shell->item(u"R01").id)));
        m_shell->settle();
        auto &commit = open<CommitView>("commit");
        QTRY_COMPARE(commit.scenarios().columnCount(), int(stored) + 3); // what it is, current, and this one
        QAbstractItemModelTester tester(&commit.scenarios());
        const auto cell = [&](int row, int column) {
            return commit.scenarios().index(row, column).data().toString();
        };
        int row = 0;
        while (row < commit.scenarios().rowCount() && cell(row, 0) != QStringLiteral("ORD"))
            ++row;
        QVERIFY(cell(row, 1).startsWith(QStringLiteral("290 of 300 d")));
        QVERIFY(cell(row, 2) != cell(row, 1));
    }
};

QTEST_MAIN(TestPlanPlace)
#include "tst_plan_place.moc"
