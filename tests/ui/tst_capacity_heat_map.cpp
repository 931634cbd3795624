// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_capacity_fixture.h"

#include "core/planning/why_words.h"
#include "ui/capacity/heat_map_view.h"
#include "ui/capacity/steps_line.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QPushButton>

using namespace fairlead;

/// Capacity ▸ Heat map on the sample, driven by keys and mouse (W4).
class TestHeatMap : public QObject {
    Q_OBJECT

    using Fixture = CapacityFixture<HeatMapView>;

    static int rowOf(Fixture &fixture, QStringView person)
    {
        return fixture.view->model().rowOf(refer(fixture.row<Person>(person).id));
    }
    static QString figure(Fixture &fixture, QStringView person, HeatMapModel::Figure figure)
    {
        HeatMapModel &model = fixture.view->model();
        return model.index(rowOf(fixture, person), model.figureColumn(figure)).data().toString();
    }
    static int rowOfKind(Fixture &fixture, HeatRow::Kind kind)
    {
        for (int row = 0; row < fixture.view->model().rowCount(); ++row) {
            if (fixture.view->model().row(row).kind == kind)
                return row;
        }
        return -1;
    }
    static void click(Fixture &fixture, const QModelIndex &index)
    {
        TableView &table = fixture.view->table();
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    }

private Q_SLOTS:
    void figuresOfPeopleAreThoseOfTheSample()
    {
        Fixture fixture;
        QCOMPARE(figure(fixture, u"P12", HeatMapModel::Available), QStringLiteral("59"));
        QCOMPARE(figure(fixture, u"P12", HeatMapModel::OnCall), QStringLiteral("10.3"));
        QCOMPARE(figure(fixture, u"P12", HeatMapModel::Net), QStringLiteral("35.1"));
        QCOMPARE(figure(fixture, u"P15", HeatMapModel::Available), QStringLiteral("47"));
        QCOMPARE(figure(fixture, u"P15", HeatMapModel::Net), QStringLiteral("33.3"));
    }

    void nobodySeesWhoIsOnCallWhileOthersLookOn()
    {
        Fixture fixture;
        const auto marks = [&] {
            QString all;
            for (const HeatCell &cell : fixture.view->model().row(rowOf(fixture, u"P12")).cells)
                all += cell.marks;
            return all;
        };
        QVERIFY(marks().contains(u'P'));
        fixture.workbench->setPresenting(true);
        QVERIFY(!marks().contains(u'P') && !marks().contains(u'S'));
        QCOMPARE(figure(fixture, u"P12", HeatMapModel::OnCall), QString());
        QCOMPARE(figure(fixture, u"P12", HeatMapModel::Remark), QString());
        QCOMPARE(figure(fixture, u"P12", HeatMapModel::Net), QStringLiteral("35.1"));
        fixture.workbench->setPresenting(false);
        QVERIFY(marks().contains(u'P'));
    }

    void theModelKeepsItsPromises()
    {
        Fixture fixture;
        QAbstractItemModelTester tester(&fixture.view->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        fixture.workbench->setTeam(fixture.row<Team>(u"PAY").id);
        fixture.settle();
        fixture.view->addHire();
        fixture.settle();
        fixture.workbench->undo();
        fixture.settle();
        fixture.workbench->setTeam({});
        QVERIFY(fixture.view->model().rowCount() > 20);
    }

    void weeksAreThoseOfThePlanner()
    {
        Fixture fixture;
        HeatMapModel &model = fixture.view->model();
        QCOMPARE(model.weekCount(), int(fixture.capacity().weeks.size()));
        for (const PersonCapacity &person : fixture.capacity().people) {
            const int row = model.rowOf(refer(person.person));
            QVERIFY(row >= 0);
            for (int week = 0; week < model.weekCount(); ++week)
                QCOMPARE(model.index(row, 1 + week).data(Qt::EditRole).toDouble(),
                         person.weeks[size_t(week)].available);
        }
    }

    void peopleAreSortedByNameInTheirTeam()
    {
        Fixture fixture;
        fixture.workbench->setTeam(fixture.row<Team>(u"PAY").id);
        QStringList names;
        for (const HeatRow &row : fixture.view->model().sheet().rows) {
            if (row.kind == HeatRow::Kind::Person)
                names.append(row.name);
        }
        QStringList sorted = names;
        std::sort(sorted.begin(), sorted.end(),
                  [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
        QCOMPARE(names, sorted);
        QCOMPARE(names.size(), 9);
    }

    void leaveAndOnCallShowAsLetters()
    {
        Fixture fixture;
        HeatMapModel &model = fixture.view->model();
        int marked = 0;
        for (const PersonCapacity &person : fixture.capacity().people) {
            for (size_t week = 0; week < person.weeks.size(); ++week) {
                const PersonWeek &days = person.weeks[week];
                const HeatCell &cell = model.row(model.rowOf(refer(person.person))).cells[week];
                if (days.available <= 0 && days.leave > 0)
                    QCOMPARE(cell.text, QStringLiteral("L"));
                QCOMPARE(cell.marks.contains(u'P'), days.primary);
                QCOMPARE(cell.marks.contains(u'S'), days.secondary);
                QCOMPARE(cell.hatch > 0, days.holidays > 0);
                marked += days.primary ? 1 : 0;
            }
        }
        QVERIFY(marked > 20);
    }

    void overloadIsMarkedByIconAndFigure()
    {
        Fixture fixture;
        fixture.workbench->setTeam(fixture.row<Team>(u"PAY").id);
        const int row = rowOfKind(fixture, HeatRow::Kind::Months);
        const std::vector<HeatCell> &cells = fixture.view->model().row(row).cells;
        QCOMPARE(cells.size(), size_t(3));
        const TeamLoad *load = fixture.result().load(fixture.row<Team>(u"PAY").id);
        for (size_t month = 0; month < cells.size(); ++month) {
            QCOMPARE(cells[month].isOver, load->months[month].ratio() > 1.05);
            QCOMPARE(cells[month].hasIcon, cells[month].isOver);
        }
        QVERIFY(cells[1].isOver);
        QVERIFY(fixture.view->finding().contains(QStringLiteral("November")));
    }

    void aClickOnAFigureAsksWhyAndANameSelects()
    {
        Fixture fixture;
        QSignalSpy explained(fixture.workbench.get(), &Workbench::explained);
        HeatMapModel &model = fixture.view->model();
        const int row = rowOf(fixture, u"P20");
        click(fixture, model.index(row, 5));
        QTRY_COMPARE(explained.size(), 1);
        const auto week = explained.takeFirst().at(0).value<Explanation>();
        QVERIFY(week.title.contains(fixture.row<Person>(u"P20").name));
        QCOMPARE(fixture.workbench->selection(), QList<RecordRef>{refer(fixture.row<Person>(u"P20").id)});
        fixture.view->table().setFocus();
        fixture.view->table().setCurrentIndex(model.index(row, model.figureColumn(HeatMapModel::Net)));
        QTest::keyClick(&fixture.view->table(), Qt::Key_W, Qt::AltModifier);
        QCOMPARE(explained.size(), 1);
        QVERIFY(explained.takeFirst().at(0).value<Explanation>().title.contains(QStringLiteral("24.4")));
    }

    void cellsWalkByArrowsAndEnterAsks()
    {
        Fixture fixture;
        TableView &table = fixture.view->table();
        QSignalSpy explained(fixture.workbench.get(), &Workbench::explained);
        table.setFocus();
        table.setCurrentIndex(fixture.view->model().index(rowOf(fixture, u"P12"), 1));
        QTest::keyClick(&table, Qt::Key_Right);
        QTest::keyClick(&table, Qt::Key_Right);
        QCOMPARE(table.currentIndex().column(), 3);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(explained.size(), 1);
        QVERIFY(explained.first().at(0).value<Explanation>().title.contains(QStringLiteral("W42")));
    }

    void theLineUnderItSaysWhereTheDaysGo()
    {
        Fixture fixture;
        fixture.workbench->setTeam(fixture.row<Team>(u"PAY").id);
        const CapacitySteps &steps = fixture.capacity().find(fixture.row<Team>(u"PAY").id)->steps;
        const QString line = fixture.view->steps().text();
        QVERIFY2(line.startsWith(QString(words::days(steps.available) + QStringLiteral(" available"))),
                 qPrintable(line));
        QVERIFY2(line.contains(QStringLiteral("302.5 net")), qPrintable(line));
        QVERIFY2(line.contains(QStringLiteral("60.5 excellence")), qPrintable(line));
        QVERIFY2(line.endsWith(QStringLiteral("242.0 plan")), qPrintable(line));
    }

    void aNewHireIsARowThatCountsAndCanBeUndone()
    {
        Fixture fixture;
        fixture.workbench->setTeam(fixture.row<Team>(u"PAY").id);
        const Id<Team> team = fixture.row<Team>(u"PAY").id;
        const double before = fixture.capacity().find(team)->steps.net;
        const int rows = fixture.view->model().rowCount();
        fixture.view->table().setFocus();
        fixture.view->table().setCurrentIndex(fixture.view->model().index(1, 1));
        QTest::keyClick(&fixture.view->table(), Qt::Key_N);
        fixture.settle();
        QCOMPARE(fixture.view->model().rowCount(), rows + 1);
        QVERIFY(fixture.capacity().find(team)->steps.net > before + 1);
        QCOMPARE(fixture.session->undoSentence(), QStringLiteral("Add a planned hire to Payments & Ledger"));
        QCOMPARE(fixture.workbench->selection().first().table, QLatin1String(HeadcountPlan::table));
        const int hire = fixture.view->model().rowOf(fixture.workbench->selection().first());
        QVERIFY(hire > 0);
        QCOMPARE(fixture.view->model().row(hire).steps.net,
                 fixture.capacity().find(team)->steps.net - before);
        fixture.workbench->undo();
        fixture.settle();
        QCOMPARE(fixture.view->model().rowCount(), rows);
        QCOMPARE(fixture.capacity().find(team)->steps.net, before);
    }

    void theNameStaysWhenWeeksScroll()
    {
        Fixture fixture;
        fixture.view->resize(700, 600);
        TableView &table = fixture.view->table();
        table.setFocus();
        table.setCurrentIndex(fixture.view->model().index(2, fixture.view->model().weekCount()));
        QVERIFY(table.columnViewportPosition(0) < 0);
        const auto frozen = table.findChildren<QTableView *>();
        QCOMPARE(frozen.size(), 1);
        QVERIFY(frozen.first()->isVisible());
        QCOMPARE(frozen.first()->rowHeight(0), table.rowHeight(0));
        QCOMPARE(frozen.first()->columnViewportPosition(0), 0);
    }

    void anEmptyWorkspaceOffersWhatToDo()
    {
        Fixture fixture{Workspace()};
        auto *empty = fixture.view->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(!fixture.view->table().isVisible());
        QSignalSpy refused(fixture.workbench.get(), &Workbench::refused);
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(refused.size(), 1); // there is no team yet, and it says so
    }

    void thePictureHasATableAndDraws()
    {
        Fixture fixture;
        const PictureTable table = fixture.view->pictureTable();
        QCOMPARE(table.rows.size(), fixture.view->model().rowCount());
        for (const QStringList &row : table.rows)
            QCOMPARE(row.size(), table.headers.size());
        QTemporaryDir folder;
        QVERIFY(fixture.view->frame().save(folder.filePath(QStringLiteral("map.svg"))));
        const QString png = folder.filePath(QStringLiteral("map.png"));
        QVERIFY(fixture.view->frame().save(png));
        QCOMPARE(QImage(png).size(), (fixture.view->pictureSize() * 2).toSize());
    }

    void screenReadersHearCells()
    {
        Fixture fixture;
        const int row = rowOf(fixture, u"P12");
        const QString heard = fixture.view->model().index(row, 2).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.contains(QStringLiteral("W41")) && heard.contains(QStringLiteral("primary")),
                 qPrintable(heard));
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&fixture.view->table());
        QVERIFY(table->tableInterface());
        QCOMPARE(table->tableInterface()->rowCount(), fixture.view->model().rowCount());
    }
};

QTEST_MAIN(TestHeatMap)
#include "tst_capacity_heat_map.moc"
