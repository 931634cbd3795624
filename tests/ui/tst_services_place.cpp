// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_services_fixture.h"

#include "ui/governance/risks_view.h"
#include "ui/inspector/record_table.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/place_header.h"
#include "ui/kit/table_view.h"
#include "ui/roadmap/frame_view.h"
#include "ui/services/burn_down_chart.h"
#include "ui/services/catalogue_view.h"
#include "ui/services/fact_table.h"
#include "ui/services/proposal_panel.h"
#include "ui/services/slos_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <set>

using namespace fairlead;

/// Services ▸ Catalogue and ▸ SLOs on the sample.
class TestServicesPlace : public QObject {
    Q_OBJECT

    using Fixture = ServicesFixture;

private Q_SLOTS:
    void theCatalogueTellsWhatEachServiceLacks()
    {
        Fixture fixture;
        FactTable &table = fixture.place().catalogue().table();
        QCOMPARE(table.shownRows(), 14);
        QCOMPARE(fixture.text(table, u"S07", "Know it"), QStringLiteral("1 of 3"));
        QCOMPARE(fixture.text(table, u"S07", "Error budget"), QStringLiteral("no objective"));
        QCOMPARE(fixture.text(table, u"S06", "Error budget"), QStringLiteral("Healthy, 65 %"));
        QCOMPARE(fixture.text(table, u"S07", "Team"), QStringLiteral("PAY"));
        // Most critical first, and of those by key.
        QCOMPARE(table.model().row(0).facts[0].text, QStringLiteral("S01"));
        const PlaceHeader *header = fixture.place().findChild<PlaceHeader *>();
        const QString said = const_cast<PlaceHeader *>(header)->subtitle().text();
        QVERIFY2(said.contains(QStringLiteral("14 services")) && said.contains(QStringLiteral("6 of tier 1"))
                     && said.contains(QStringLiteral("4 known by too few"))
                     && said.contains(QStringLiteral("1 cycle")),
                 qPrintable(said));
    }

    void needsAreCountedOnceAPair()
    {
        Fixture fixture;
        FactTable &table = fixture.place().catalogue().table();
        const ServiceGraph &graph = fixture.answer().graph;
        for (const Service &service : fixture.workbench->workspace().rows<Service>()) {
            std::set<int> needs;
            std::set<int> neededBy;
            for (const ServiceLink &link : graph.links) {
                if (graph.nodes[size_t(link.from)].service == service.id)
                    needs.insert(link.to);
                if (graph.nodes[size_t(link.to)].service == service.id)
                    neededBy.insert(link.from);
            }
            QCOMPARE(fixture.text(table, service.key, "Needs"), QString::number(needs.size()));
            QCOMPARE(fixture.text(table, service.key, "Needed by"), QString::number(neededBy.size()));
        }
    }

    void typedWordsFilterAndSlashLeadsThere()
    {
        Fixture fixture;
        CatalogueView &view = fixture.place().catalogue();
        view.table().view().setFocus();
        QTest::keyClick(&view.table().view(), Qt::Key_Slash);
        QVERIFY(view.filter().hasFocus());
        QTest::keyClicks(&view.filter(), QStringLiteral("ledger"));
        QCOMPARE(view.table().shownRows(), 1);
        QTest::keyClicks(&view.filter(), QStringLiteral("xx"));
        QCOMPARE(view.table().shownRows(), 0);
        view.filter().clear();
        QCOMPARE(view.table().shownRows(), 14);
    }

    void theSelectionIsTheWindows()
    {
        Fixture fixture;
        CatalogueView &view = fixture.place().catalogue();
        view.table().view().setFocus();
        QTest::keyClick(&view.table().view(), Qt::Key_Down);
        QCOMPARE(fixture.workbench->selection().size(), 1);
        QCOMPARE(fixture.workbench->selection().first().table, QLatin1String(Service::table));
        const RecordRef ledger = refer(fixture.row<Service>(u"S07").id);
        fixture.workbench->select({ledger});
        QCOMPARE(view.table().current(), ledger);
        fixture.workbench->select({refer(fixture.row<Person>(u"P02").id)});
        QVERIFY(!view.table().view().selectionModel()->hasSelection());
        QCOMPARE(view.table().current(), ledger);
    }

    void aServiceIsAddedRetiredAndBroughtBack()
    {
        Fixture fixture;
        CatalogueView &view = fixture.place().catalogue();
        view.table().view().setFocus();
        QTest::keyClick(&view.table().view(), Qt::Key_N);
        fixture.settle();
        QCOMPARE(view.table().shownRows(), 15);
        const Service added = fixture.row<Service>(u"S15");
        QCOMPARE(fixture.workbench->selection().first(), refer(added.id));
        QCOMPARE(view.table().current(), refer(added.id));
        view.table().view().setFocus();
        QTest::keyClick(&view.table().view(), Qt::Key_Delete);
        fixture.settle();
        QCOMPARE(fixture.row<Service>(u"S15").lifecycle, ServiceLifecycle::Retired);
        QCOMPARE(fixture.row<Service>(u"S15").retiredOn, fixture.workbench->asOf());
        QCOMPARE(fixture.text(view.table(), u"S15", "Know it"), QStringLiteral("–"));
        fixture.workbench->undo();
        fixture.settle();
        QCOMPARE(fixture.row<Service>(u"S15").lifecycle, ServiceLifecycle::Production);
        fixture.workbench->undo();
        fixture.settle();
        QCOMPARE(view.table().shownRows(), 14);
    }

    void allThatIsSelectedRetiresInOneStep()
    {
        Fixture fixture;
        fixture.workbench->select(
            {refer(fixture.row<Service>(u"S02").id), refer(fixture.row<Service>(u"S03").id)});
        fixture.place().catalogue().retire();
        fixture.settle();
        QCOMPARE(fixture.row<Service>(u"S02").lifecycle, ServiceLifecycle::Retired);
        QCOMPARE(fixture.row<Service>(u"S03").lifecycle, ServiceLifecycle::Retired);
        fixture.workbench->undo();
        QCOMPARE(fixture.row<Service>(u"S02").lifecycle, ServiceLifecycle::Production);
        QCOMPARE(fixture.row<Service>(u"S03").lifecycle, ServiceLifecycle::Production);
    }

    void ownersOverTimeFollowTheService()
    {
        Fixture fixture;
        CatalogueView &view = fixture.place().catalogue();
        const Id<Service> ledger = fixture.row<Service>(u"S07").id;
        const auto before = view.owners().model()->rowCount();
        ServiceOwnership row{Id<ServiceOwnership>::create(), ledger, fixture.row<Team>(u"ORD").id,
                             QDate(2024, 1, 1), QDate(2025, 6, 30)};
        ChangeSet changes{QStringLiteral("Note an owner"), {}};
        changes.add(row);
        QVERIFY(fixture.workbench->submit(changes));
        fixture.settle();
        view.table().setCurrent(refer(ledger));
        QVERIFY(view.owners().model()->rowCount() >= 1);
        view.table().setCurrent(refer(fixture.row<Service>(u"S01").id));
        QCOMPARE(view.owners().model()->rowCount(), before);
    }

    void theTeamOfTheContextFilters()
    {
        Fixture fixture;
        fixture.workbench->setTeam(fixture.row<Team>(u"PAY").id);
        fixture.settle();
        FactTable &table = fixture.place().catalogue().table();
        QVERIFY(table.shownRows() > 0 && table.shownRows() < 14);
        for (int row = 0; row < table.model().rowCount(); ++row)
            QCOMPARE(table.model().row(row).facts[2].text, QStringLiteral("PAY"));
    }

    void anEmptyWorkspaceOffersTheImport()
    {
        Fixture fixture{Workspace()};
        CatalogueView &view = fixture.place().catalogue();
        QVERIFY(view.emptyState().isVisible());
        auto *verb = view.emptyState().findChild<QPushButton *>();
        QVERIFY(verb && verb->text().contains(QStringLiteral("Backstage")));
        QTest::mouseClick(verb, Qt::LeftButton);
        QCOMPARE(fixture.view->imports, 1);
        view.addService();
        fixture.settle();
        QVERIFY(!view.emptyState().isVisible());
        QCOMPARE(view.table().shownRows(), 1);
    }

    void theModelsKeepTheirPromises()
    {
        Fixture fixture;
        for (FactTable *table : fixture.place().findChildren<FactTable *>()) {
            new QAbstractItemModelTester(&table->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest, table);
            new QAbstractItemModelTester(table->view().model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest, table);
        }
        fixture.place().catalogue().addService();
        fixture.settle();
        fixture.spend();
        fixture.settle();
        fixture.workbench->setTeam(fixture.row<Team>(u"COR").id);
        fixture.settle();
        fixture.workbench->undo();
        fixture.settle();
        QVERIFY(fixture.place().catalogue().table().shownRows() > 0);
    }

    void budgetsAreThoseOfTheCalculation()
    {
        Fixture fixture;
        fixture.place().showView(QStringLiteral("V5c"));
        QCOMPARE(fixture.place().currentView(), QStringLiteral("slos"));
        FactTable &table = fixture.place().slos().table();
        QCOMPARE(table.shownRows(), 4);
        QCOMPARE(fixture.text(table, u"SLO02", "Used"), QStringLiteral("65 %"));
        QCOMPARE(fixture.text(table, u"SLO02", "State"), QStringLiteral("Healthy"));
        QCOMPARE(fixture.text(table, u"SLO02", "7 d"), QStringLiteral("2.38×"));
        QCOMPARE(fixture.text(table, u"SLO02", "Lasts"), QStringLiteral("4.1\u00a0d"));
        QCOMPARE(fixture.text(table, u"SLO02", "Policy"), QStringLiteral("–"));
    }

    void theMultiWindowTableIsThatOfTwentyEightDays()
    {
        Fixture fixture;
        SlosView &view = fixture.place().slos();
        view.table().setCurrent(refer(fixture.row<Slo>(u"SLO02").id));
        FactModel &windows = view.windows().model();
        QCOMPARE(windows.rowCount(), 6);
        QCOMPARE(windows.row(0).facts[4].text, QStringLiteral("13.44×")); // 2 % of 28 days in one hour
        QCOMPARE(windows.row(0).facts[5].text, QStringLiteral("1.344\u00a0%"));
        QCOMPARE(windows.row(5).facts[7].text, QStringLiteral("2.38×"));
        QCOMPARE(windows.row(5).facts[7].tone, Tone::Error); // above 2× over a week
    }

    void theBurnDownEndsWhereTheBudgetStands()
    {
        Fixture fixture;
        SlosView &view = fixture.place().slos();
        view.table().setCurrent(refer(fixture.row<Slo>(u"SLO02").id));
        const auto &points = view.chart().points();
        QCOMPARE(points.size(), size_t(28));
        QCOMPARE(points.back().first, QDate(2026, 11, 15));
        QVERIFY(std::abs(points.back().second - 35.3) < 0.1);
        QVERIFY2(view.finding().contains(QStringLiteral("35 %")), qPrintable(view.finding()));
        QCOMPARE(view.pictureTable().rows.size(), 28);
        QTemporaryDir folder;
        const QString png = folder.filePath(QStringLiteral("budget.png"));
        QVERIFY(view.frame().save(png));
        QCOMPARE(QImage(png).size(), (view.pictureSize() * 2).toSize());
    }

    void aSpentBudgetGoesIntoThePlanInOneStep()
    {
        Fixture fixture;
        fixture.spend();
        fixture.settle();
        fixture.place().showView(QStringLiteral("slos"));
        SlosView &view = fixture.place().slos();
        view.table().setCurrent(refer(fixture.row<Slo>(u"SLO02").id));
        QCOMPARE(fixture.text(view.table(), u"SLO02", "State"), QStringLiteral("Spent"));
        QCOMPARE(fixture.text(view.table(), u"SLO02", "Lasts"), QStringLiteral("spent"));
        QCOMPARE(fixture.text(view.table(), u"SLO02", "Policy"), QStringLiteral("8\u00a0d"));
        QVERIFY(view.proposal().words().contains(QStringLiteral("payments-gateway")));
        QVERIFY(view.proposal().verb().isVisible());
        const auto items = fixture.workbench->workspace().rows<Item>().size();
        const auto decisions = fixture.workbench->workspace().rows<Decision>().size();
        QTest::mouseClick(&view.proposal().verb(), Qt::LeftButton);
        fixture.settle();
        QCOMPARE(fixture.workbench->workspace().rows<Item>().size(), items + 1);
        QCOMPARE(fixture.workbench->workspace().rows<Decision>().size(), decisions + 1);
        QCOMPARE(fixture.workbench->selection().first().table, QLatin1String(Item::table));
        QVERIFY(!view.proposal().verb().isVisible());
        QVERIFY2(view.proposal().words().startsWith(QStringLiteral("It is in the plan already: R46")),
                 qPrintable(view.proposal().words()));
        fixture.workbench->undo();
        fixture.settle();
        QCOMPARE(fixture.workbench->workspace().rows<Item>().size(), items);
        QCOMPARE(fixture.workbench->workspace().rows<Decision>().size(), decisions);
        QVERIFY(view.proposal().verb().isVisible());
    }

    void thePlanningSessionSeesWhatBudgetsAskFor()
    {
        Fixture fixture;
        RisksView risks(*fixture.workbench);
        risks.resize(1200, 800);
        risks.show();
        ProposalList &list = risks.proposals();
        QTRY_VERIFY(!list.watch().isComputing());
        QVERIFY(!list.table().isVisible());
        fixture.spend();
        QTRY_COMPARE(list.table().shownRows(), 1);
        QVERIFY(list.table().isVisible());
        QCOMPARE(list.table().model().row(0).facts[2].text, QStringLiteral("8\u00a0d"));
        const auto items = fixture.workbench->workspace().rows<Item>().size();
        QTest::mouseClick(&list.verb(), Qt::LeftButton);
        QCOMPARE(fixture.workbench->workspace().rows<Item>().size(), items + 1);
        QTRY_COMPARE(list.table().shownRows(), 0);
        QVERIFY(!list.verb().isVisible());
    }

    void theFrameTakesWhatABudgetAsksForAsAnItem()
    {
        Fixture fixture;
        RisksView risks(*fixture.workbench);
        FrameView frame(*fixture.workbench);
        QCOMPARE(&frame.proposals().watch(), &risks.proposals().watch()); // computed once for both
        frame.resize(1200, 800);
        frame.show();
        fixture.spend();
        QTRY_COMPARE(frame.proposals().table().shownRows(), 1);
        QCOMPARE(frame.proposals().table().model().row(0).facts[2].text, QStringLiteral("8\u00a0d"));
        const auto items = fixture.workbench->workspace().rows<Item>().size();
        frame.proposals().put();
        QCOMPARE(fixture.workbench->workspace().rows<Item>().size(), items + 1);
        QTRY_COMPARE(frame.proposals().table().shownRows(), 0);
        QTRY_COMPARE(risks.proposals().table().shownRows(), 0);
    }

    void whoJoinsLateIsToldTheFigures()
    {
        Fixture fixture; // its place has the answer already
        ProposalList list(*fixture.workbench);
        QSignalSpy told(&list.watch(), &ServicesWatch::changed);
        QTRY_VERIFY(told.count() > 0);
    }

    void anObjectiveIsAddedForTheSelectedService()
    {
        Fixture fixture;
        const Id<Service> ledger = fixture.row<Service>(u"S07").id;
        fixture.workbench->select({refer(ledger)});
        fixture.place().slos().addObjective();
        fixture.settle();
        QCOMPARE(fixture.row<Slo>(u"SLO05").service, ledger);
        // Its days were measured before it came: the service has its data, the objective its budget.
        QCOMPARE(fixture.place().slos().table().shownRows(), 5);
    }

    void thePlaceRemembersItsView()
    {
        Fixture fixture;
        QCOMPARE(fixture.place().currentView(), QStringLiteral("catalogue"));
        fixture.place().showView(QStringLiteral("slos"));
        ServicesPlace again(*fixture.workbench, [] { });
        QCOMPARE(again.currentView(), QStringLiteral("slos"));
        again.showView(QStringLiteral("nowhere"));
        QCOMPARE(again.currentView(), QStringLiteral("slos"));
        QTRY_VERIFY(!again.watch().isComputing());
    }

    void everyControlHasAName()
    {
        Fixture fixture;
        for (QWidget *widget : fixture.place().findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus)
                || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
            const QString where =
                QString(QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(" in ")
                        + QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
            QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), qPrintable(where));
        }
    }
};

QTEST_MAIN(TestServicesPlace)
#include "tst_services_place.moc"
