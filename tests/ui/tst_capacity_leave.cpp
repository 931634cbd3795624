// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_capacity_fixture.h"

#include "ui/capacity/leave_chooser.h"
#include "ui/capacity/leave_view.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QScrollBar>
#include <QWheelEvent>

using namespace fairlead;

/// Capacity ▸ Leave on the sample: leave by drag and by keys alone.
class TestLeave : public QObject {
    Q_OBJECT

    using Fixture = CapacityFixture<LeaveView>;

    static QModelIndex cell(Fixture &fixture, QStringView person, QDate day)
    {
        LeaveModel &model = fixture.view->model();
        return model.index(model.rowOf(fixture.row<Person>(person).id), model.columnOf(day));
    }
    static QPoint middle(Fixture &fixture, const QModelIndex &index)
    {
        return fixture.view->table().visualRect(index).center();
    }
    /// From the middle of one day to the middle of another, as a hand does it.
    static void drag(Fixture &fixture, const QPoint &from, const QPoint &to,
                     Qt::KeyboardModifiers modifiers = {}, bool release = true)
    {
        QWidget *viewport = fixture.view->table().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
        QTest::mouseMove(viewport, (from + to) / 2);
        QTest::mouseMove(viewport, to);
        if (release)
            QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
    }
    static std::vector<Leave> leaveOf(Fixture &fixture, QStringView person)
    {
        std::vector<Leave> found;
        for (const Leave &leave : fixture.workbench->workspace().rows<Leave>()) {
            if (leave.person == fixture.row<Person>(person).id)
                found.push_back(leave);
        }
        return found;
    }
    /// What the test made: the sample has no leave of that person before December.
    static Leave made(Fixture &fixture, QStringView person)
    {
        for (const Leave &leave : leaveOf(fixture, person)) {
            if (leave.from >= QDate(2026, 11, 9) && leave.from < QDate(2026, 12, 1))
                return leave;
        }
        return {};
    }
    static double net(Fixture &fixture, QStringView person)
    {
        return fixture.capacity().find(fixture.row<Person>(person).id)->steps.net;
    }
    static void showPerson(Fixture &fixture, QStringView person)
    {
        fixture.workbench->setTeam(fixture.row<Person>(person).team);
        fixture.settle();
        // The first answer may have laid out with another width.
        QCoreApplication::processEvents();
    }
    static void goTo(Fixture &fixture, const QModelIndex &index)
    {
        fixture.view->table().setFocus();
        fixture.view->table().setCurrentIndex(index);
    }

private Q_SLOTS:
    void aDragAcrossDaysMakesLeaveThatCosts()
    {
        Fixture fixture;
        showPerson(fixture, u"P09");
        const double before = net(fixture, u"P09");
        const size_t count = leaveOf(fixture, u"P09").size();
        drag(fixture, middle(fixture, cell(fixture, u"P09", {2026, 11, 9})),
             middle(fixture, cell(fixture, u"P09", {2026, 11, 13})));
        fixture.settle();
        QCOMPARE(leaveOf(fixture, u"P09").size(), count + 1);
        const Leave after = made(fixture, u"P09");
        QCOMPARE(after.from, QDate(2026, 11, 9));
        QCOMPARE(after.to, QDate(2026, 11, 13));
        QCOMPARE(after.kind, LeaveKind::Planned);
        QVERIFY(fixture.session->undoSentence().startsWith(QStringLiteral("Add leave: ")));
        QVERIFY(fixture.session->undoSentence().endsWith(QStringLiteral("9–13 Nov")));
        QVERIFY(std::abs(before - net(fixture, u"P09") - 5 * 0.72) < 1e-9);
        const QModelIndex row = cell(fixture, u"P09", {2026, 11, 9}).siblingAtColumn(LeaveModel::Net);
        QCOMPARE(row.data(Qt::EditRole).toDouble(), net(fixture, u"P09"));
        fixture.workbench->undo();
        fixture.settle();
        QCOMPARE(net(fixture, u"P09"), before);
        QCOMPARE(leaveOf(fixture, u"P09").size(), count);
    }

    void netMovesWhileItIsDragged()
    {
        Fixture fixture;
        showPerson(fixture, u"P09");
        const double before = net(fixture, u"P09");
        drag(fixture, middle(fixture, cell(fixture, u"P09", {2026, 11, 9})),
             middle(fixture, cell(fixture, u"P09", {2026, 11, 11})), {}, false);
        const int row = fixture.view->model().rowOf(fixture.row<Person>(u"P09").id);
        QTRY_VERIFY(std::abs(fixture.view->model().row(row).net - (before - 3 * 0.72)) < 1e-9);
        QCOMPARE(net(fixture, u"P09"), before); // nothing is submitted yet
        QTest::keyClick(&fixture.view->table(), Qt::Key_Escape);
        QTRY_VERIFY(std::abs(fixture.view->model().row(row).net - before) < 1e-9);
        QTest::mouseRelease(fixture.view->table().viewport(), Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(!fixture.view->model().isDraft());
    }

    void ctrlMakesHalfDays()
    {
        Fixture fixture;
        showPerson(fixture, u"P09");
        const double before = net(fixture, u"P09");
        drag(fixture, middle(fixture, cell(fixture, u"P09", {2026, 11, 9})),
             middle(fixture, cell(fixture, u"P09", {2026, 11, 10})), Qt::ControlModifier);
        fixture.settle();
        QVERIFY(std::abs(before - net(fixture, u"P09") - 2 * 0.5 * 0.72) < 1e-9);
    }

    void theChooserBesideItChangesTheKind()
    {
        Fixture fixture;
        showPerson(fixture, u"P09");
        drag(fixture, middle(fixture, cell(fixture, u"P09", {2026, 11, 9})),
             middle(fixture, cell(fixture, u"P09", {2026, 11, 10})));
        fixture.settle();
        QVERIFY(fixture.view->chooser().isVisible());
        const auto kinds = fixture.view->chooser().findChildren<QPushButton *>();
        QCOMPARE(kinds.size(), 5);
        QTest::mouseClick(kinds[3], Qt::LeftButton);
        QCOMPARE(made(fixture, u"P09").kind, LeaveKind::Training);
        QVERIFY(!fixture.view->chooser().isVisible());
    }

    void anEndIsPulledAndTheWholeIsMoved()
    {
        Fixture fixture;
        showPerson(fixture, u"P09");
        fixture.view->setPixelsPerDay(24, 300);
        fixture.view->table().horizontalScrollBar()->setValue(24 * 25);
        drag(fixture, middle(fixture, cell(fixture, u"P09", {2026, 11, 9})),
             middle(fixture, cell(fixture, u"P09", {2026, 11, 11})));
        fixture.settle();
        const QRect last = fixture.view->table().visualRect(cell(fixture, u"P09", {2026, 11, 11}));
        drag(fixture, {last.right() - 1, last.center().y()},
             middle(fixture, cell(fixture, u"P09", {2026, 11, 13})));
        fixture.settle();
        QCOMPARE(made(fixture, u"P09").from, QDate(2026, 11, 9));
        QCOMPARE(made(fixture, u"P09").to, QDate(2026, 11, 13));
        drag(fixture, middle(fixture, cell(fixture, u"P09", {2026, 11, 10})),
             middle(fixture, cell(fixture, u"P09", {2026, 11, 17})));
        fixture.settle();
        QCOMPARE(made(fixture, u"P09").from, QDate(2026, 11, 16));
        QCOMPARE(made(fixture, u"P09").to, QDate(2026, 11, 20));
        QVERIFY(fixture.session->undoSentence().startsWith(QStringLiteral("Move leave: ")));
    }

    void aClickAloneChangesNothing()
    {
        Fixture fixture;
        showPerson(fixture, u"P09");
        const size_t count = leaveOf(fixture, u"P09").size();
        QTest::mouseClick(fixture.view->table().viewport(), Qt::LeftButton, {},
                          middle(fixture, cell(fixture, u"P09", {2026, 11, 9})));
        QCOMPARE(leaveOf(fixture, u"P09").size(), count);
        QCOMPARE(fixture.workbench->selection(), QList<RecordRef>{refer(fixture.row<Person>(u"P09").id)});
    }

    void keysAloneAddMoveAndRemove()
    {
        Fixture fixture;
        showPerson(fixture, u"P09");
        const size_t count = leaveOf(fixture, u"P09").size();
        TableView &table = fixture.view->table();
        goTo(fixture, cell(fixture, u"P09", {2026, 11, 9}));
        QTest::keyClick(&table, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&table, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&table, Qt::Key_Return);
        fixture.settle();
        QCOMPARE(leaveOf(fixture, u"P09").size(), count + 1);
        QCOMPARE(made(fixture, u"P09").to, QDate(2026, 11, 11));
        goTo(fixture, cell(fixture, u"P09", {2026, 11, 10}));
        QTest::keyClick(&table, Qt::Key_4);
        QCOMPARE(made(fixture, u"P09").kind, LeaveKind::Training);
        QTest::keyClick(&table, Qt::Key_H);
        QCOMPARE(made(fixture, u"P09").fraction, Share::of(0.5));
        QTest::keyClick(&table, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(made(fixture, u"P09").from, QDate(2026, 11, 10));
        QTest::keyClick(&table, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(made(fixture, u"P09").to, QDate(2026, 11, 13));
        goTo(fixture, cell(fixture, u"P09", {2026, 11, 11}));
        QTest::keyClick(&table, Qt::Key_Delete);
        fixture.settle();
        QCOMPARE(leaveOf(fixture, u"P09").size(), count);
        QVERIFY(fixture.session->undoSentence().startsWith(QStringLiteral("Remove leave: ")));
    }

    void onCallDuringLeaveIsSaid()
    {
        Fixture fixture;
        const int row = fixture.view->model().rowOf(fixture.row<Person>(u"P14").id);
        int conflicts = 0;
        for (const LeaveRow &each : fixture.view->model().sheet().rows)
            conflicts += each.conflicts;
        int findings = 0;
        for (const Finding &finding : fixture.workbench->findings())
            findings += finding.code == QLatin1String("X09") ? 1 : 0;
        QVERIFY(row >= 0);
        QVERIFY(findings > 0);
        QCOMPARE(conflicts, findings);
        QVERIFY2(fixture.view->finding().contains(QStringLiteral("on call during leave")),
                 qPrintable(fixture.view->finding()));
    }

    void holidaysHaveTheirNames()
    {
        Fixture fixture;
        const int row = fixture.view->model().rowOf(fixture.row<Person>(u"P02").id);
        bool named = false;
        for (int day = 0; day < fixture.view->model().sheet().dayCount(); ++day) {
            const LeaveDay &shown = fixture.view->model().row(row).days[size_t(day)];
            const QString heard = fixture.view->model()
                                      .index(row, LeaveModel::FirstDay + day)
                                      .data(Qt::AccessibleTextRole)
                                      .toString();
            if (shown.holiday > 0) {
                named = true;
                QVERIFY(!shown.holidayName.isEmpty());
                QVERIFY(heard.contains(shown.holidayName));
            }
        }
        QVERIFY(named);
    }

    void theWheelZoomsAroundTheMouseAndIsRemembered()
    {
        Fixture fixture;
        TableView &table = fixture.view->table();
        const double before = fixture.view->pixelsPerDay();
        const QPoint at(700, 100);
        const QDate day = fixture.view->model().dateOf(table.columnAt(at.x()));
        for (int turn = 0; turn < 6; ++turn) {
            QWheelEvent wheel(at, table.viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(table.viewport(), &wheel);
        }
        QVERIFY(fixture.view->pixelsPerDay() > before * 1.8);
        const QDate after = fixture.view->model().dateOf(table.columnAt(at.x()));
        QVERIFY2(std::abs(day.daysTo(after)) <= 1, qPrintable(after.toString()));
        LeaveView again(*fixture.workbench);
        QCOMPARE(again.pixelsPerDay(), fixture.view->pixelsPerDay());
    }

    void theModelKeepsItsPromises()
    {
        Fixture fixture;
        QAbstractItemModelTester tester(&fixture.view->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        showPerson(fixture, u"P09");
        drag(fixture, middle(fixture, cell(fixture, u"P09", {2026, 11, 9})),
             middle(fixture, cell(fixture, u"P09", {2026, 11, 10})));
        fixture.settle();
        fixture.workbench->setTeam({});
        fixture.settle();
        QVERIFY(fixture.view->model().rowCount() > 20);
    }

    void anEmptyWorkspaceShowsWhatWillBeHere()
    {
        Fixture fixture{Workspace()};
        QVERIFY(fixture.view->findChild<EmptyState *>()->isVisible());
        QVERIFY(!fixture.view->table().isVisible());
    }

    void thePictureHasATableOfAllLeave()
    {
        Fixture fixture;
        const PictureTable table = fixture.view->pictureTable();
        QVERIFY(table.rows.size() > 20);
        for (const QStringList &row : table.rows)
            QCOMPARE(row.size(), table.headers.size());
        QTemporaryDir folder;
        const QString png = folder.filePath(QStringLiteral("leave.png"));
        QVERIFY(fixture.view->frame().save(png));
        QCOMPARE(QImage(png).size(), (fixture.view->pictureSize() * 2).toSize());
    }
};

QTEST_MAIN(TestLeave)
#include "tst_capacity_leave.moc"
