// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include "core/planning/why_words.h"
#include "core/workspace/item_edits.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/picture.h"
#include "ui/kit/table_view.h"
#include "ui/scenarios/changes_view.h"
#include "ui/scenarios/compare_model.h"
#include "ui/scenarios/compare_view.h"
#include "ui/scenarios/merge_page.h"
#include "ui/scenarios/scenario_column.h"
#include "ui/scenarios/scope_log_model.h"
#include "ui/scenarios/slip_picture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace fairlead;

/// Scenarios side by side (V2e), and what has become of the approved plan (V2f).
class TestCompareView : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<ShellFixture> m_shell;

    MainWindow &window() { return m_shell->window(); }
    Workbench &workbench() { return m_shell->workbench(); }
    const Workspace &current() { return m_shell->session().workspace(); }
    CompareView &compare()
    {
        window().showView(QStringLiteral("plan"), QStringLiteral("V2e"));
        auto *view = window().findChild<CompareView *>();
        settled(*view);
        return *view;
    }
    void settled(CompareView &view)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!view.isComparing() && view.model().columnCount() > 0, 60000);
    }
    ChangesView &changes()
    {
        window().showView(QStringLiteral("plan"), QStringLiteral("V2f"));
        return *window().findChild<ChangesView *>();
    }
    QString cell(CompareView &view, const QString &label, int column)
    {
        for (int row = 0; row < view.model().rowCount(); ++row) {
            if (view.model().index(row, 0).data().toString().startsWith(label))
                return view.model().index(row, column).data().toString();
        }
        return QStringLiteral("no row %1").arg(label);
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings); }
    void init()
    {
        QSettings().clear();
        m_shell = std::make_unique<ShellFixture>();
    }
    void cleanup() { m_shell.reset(); }

    void theScenariosOfTheSampleStandBesideThePlan()
    {
        CompareView &view = compare();
        QAbstractItemModelTester tester(&view.model());
        QCOMPARE(view.model().columnCount(), 5); // what, the plan, and three scenarios
        QCOMPARE(view.columns().size(), 3);
        QVERIFY2(cell(view, QStringLiteral("R07"), 1).contains(u'%'),
                 qPrintable(cell(view, QStringLiteral("R07"), 1))); // a date and its chance
        // C14: B, which helps more, is earlier than the plan too.
        QCOMPARE(view.model().headerData(4, Qt::Horizontal).toString(), QStringLiteral("Swarm B"));
        QVERIFY2(cell(view, QStringLiteral("R07"), 4).contains(QStringLiteral("earlier")),
                 qPrintable(cell(view, QStringLiteral("R07"), 4)));
        QVERIFY(cell(view, QStringLiteral("Load of"), 1).contains(QStringLiteral(" of ")));
        QVERIFY(cell(view, QStringLiteral("      in November"), 1).contains(u'%'));
        QVERIFY(!cell(view, QStringLiteral("Waiting costs"), 1).startsWith(QStringLiteral("no row")));
    }

    void theComparisonHasTheDatesOfTheWindow()
    {
        workbench().setImproves(true); // as the program does
        m_shell->settle();
        QTRY_VERIFY_WITH_TIMEOUT(!workbench().isImproving(), 60000);
        const QDate finish = workbench().result()->people.find(m_shell->item(u"R07").id)->finish;
        const QString day = words::day(finish, workbench().asOf());
        CompareView &view = compare();
        QVERIFY2(cell(view, QStringLiteral("R07"), 1).startsWith(day),
                 qPrintable(day + QStringLiteral(" / ") + cell(view, QStringLiteral("R07"), 1)));
    }

    void noMoreThanThreeStandSideBySide()
    {
        workbench().createScenario();
        m_shell->settle();
        CompareView &view = compare();
        QCOMPARE(view.shown().size(), 3);
        QVERIFY(view.shown().contains(workbench().scenario()->id)); // the one on screen is among them
        for (const Scenario &scenario : current().rows<Scenario>())
            view.setShown(scenario.id, true);
        QCOMPARE(view.shown().size(), 3);
    }

    void aTickedChangeIsTakenOverAlone()
    {
        CompareView &view = compare();
        ScenarioColumn *column = nullptr;
        for (ScenarioColumn *each : view.columns()) {
            if (each->ticks().size() > 1)
                column = each;
        }
        QVERIFY(column);
        const auto before = column->ticks().size();
        column->ticks().first()->setChecked(true);
        QCOMPARE(column->picks().size(), 1);
        Q_EMIT column->picksWanted(column->picks());
        MergePage &page = window().mergePage();
        QVERIFY(page.isVisible());
        page.reason().setText(QStringLiteral("This alone"));
        const qint64 revision = m_shell->session().revision();
        page.merge();
        QVERIFY2(!page.isVisible(), "the pick was refused");
        QCOMPARE(m_shell->session().revision(), revision + 1);
        m_shell->settle();
        settled(view);
        QTRY_VERIFY(std::ranges::any_of(view.columns(),
                                        [&](ScenarioColumn *each) { return each->ticks().size() < before; }));
        workbench().undo();
        QCOMPARE(m_shell->session().revision(), revision + 2);
    }

    void withoutScenariosItOffersToBeginOne()
    {
        ChangeSet none{QStringLiteral("Without scenarios"), {}};
        for (const Scenario &scenario : current().rows<Scenario>())
            none.remove(scenario);
        QVERIFY(workbench().submit(none));
        m_shell->settle();
        window().showView(QStringLiteral("plan"), QStringLiteral("V2e"));
        auto *view = window().findChild<CompareView *>();
        auto *empty = view->findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(workbench().scenario());
    }

    void theCausesOfASlipSumToIt()
    {
        ChangesView &view = changes();
        QVERIFY(workbench().baseline());
        QSignalSpy counted(&view, &ChangesView::counted);
        view.showItem(m_shell->item(u"R07").id);
        QTRY_VERIFY_WITH_TIMEOUT(view.slip().slip().has_value() && counted.size() > 0, 120000);
        const SlipWaterfall &slip = *view.slip().slip();
        int tenths = 0;
        for (const SlipPart &part : slip.parts)
            tenths += part.tenths;
        QCOMPARE(tenths, slip.total * 10);
        QVERIFY2(view.slip().finding().startsWith(QStringLiteral("R07")), qPrintable(view.slip().finding()));
        QCOMPARE(view.slip().pictureTable().rows.size(), qsizetype(slip.parts.size()) + 2);
    }

    void whatIsDeliveredIsThatOfTheCalculation()
    {
        ChangesView &view = changes();
        QTRY_VERIFY(!view.delivered().isEmpty());
        // C22: committed 820, delivered 254 = 31.0 %, scope change 4.4 %.
        for (const char *figure : {"820 d", "254 d", "31.0 %", "71 %", "4.4 %"})
            QVERIFY2(view.delivered().contains(QLatin1String(figure)), qPrintable(view.delivered()));
    }

    void aTradeOffIsWrittenInTheLog()
    {
        ChangesView &view = changes();
        QAbstractItemModelTester tester(&view.log());
        QTRY_VERIFY(view.log().rowCount() > 0);
        const QModelIndex index = view.log().index(0, ScopeLogModel::TradeOff);
        const Id<ScopeChange> id = view.log().line(0)->id;
        QVERIFY(view.log().setData(index, QStringLiteral("R39 waits")));
        QCOMPARE(current().find(id)->tradeOff, QStringLiteral("R39 waits"));
        workbench().undo();
        QVERIFY(current().find(id)->tradeOff != QStringLiteral("R39 waits"));
    }

    void withoutABaselineItLeadsToTheApproval()
    {
        ChangeSet none{QStringLiteral("Without baselines"), {}};
        for (const Baseline &baseline : current().rows<Baseline>())
            none.remove(baseline);
        QVERIFY(workbench().submit(none));
        m_shell->settle();
        ChangesView &view = changes();
        QTRY_VERIFY(view.empty().isVisible());
        QTest::mouseClick(view.empty().findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(window().currentView(), QStringLiteral("commit"));
    }
};

QTEST_MAIN(TestCompareView)
#include "tst_compare_view.moc"
