// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_capacity_fixture.h"

#include "core/rota/rota_rows.h"
#include "ui/kit/table_view.h"
#include "ui/operations/rota_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMimeData>

using namespace fairlead;

/// Operations ▸ Rota on the sample: what is missing, swaps, proposals.
class TestRotaView : public QObject {
    Q_OBJECT

    using Fixture = CapacityFixture<RotaView>;

    /// The turn of a team's rotation in the week of a day.
    static QModelIndex turn(Fixture &fixture, QStringView team, ShiftLayer role, QDate day)
    {
        RotaModel &model = fixture.view->model();
        for (int row = 0; row < model.rowCount(); row += 2) {
            const Rotation *rotation =
                fixture.workbench->workspace().find(model.rotationOf(model.index(row, 0)));
            if (rotation && rotation->team == fixture.row<Team>(team).id)
                return model.index(row + int(role), model.columnOf(day));
        }
        return {};
    }
    static QString text(const QModelIndex &index) { return index.data().toString(); }
    static void goTo(Fixture &fixture, const QModelIndex &index)
    {
        fixture.view->table().setFocus();
        fixture.view->table().setCurrentIndex(index);
    }
    static void press(Fixture &fixture, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&fixture.view->table(), key, modifiers);
    }
    static QString nameOf(Fixture &fixture, QStringView key) { return fixture.row<Person>(key).name; }
    static void waitForProposal(Fixture &fixture)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.view->job().isRunning(), 30000);
    }

private Q_SLOTS:
    /// sample-workspace.md 6.9: W47 P17 / P13; W53 of COR has no secondary; W50 of PAY is on leave.
    void theRotaIsThatOfTheSampleWithItsHolesAndConflicts()
    {
        Fixture fixture;
        QCOMPARE(text(turn(fixture, u"PAY", ShiftLayer::Primary, QDate(2026, 11, 16))),
                 nameOf(fixture, u"P17"));
        QCOMPARE(text(turn(fixture, u"PAY", ShiftLayer::Secondary, QDate(2026, 11, 16))),
                 nameOf(fixture, u"P13"));
        QCOMPARE(text(turn(fixture, u"ORD", ShiftLayer::Primary, QDate(2026, 12, 21))),
                 nameOf(fixture, u"P05"));
        QCOMPARE(text(turn(fixture, u"COR", ShiftLayer::Secondary, QDate(2026, 12, 28))),
                 QStringLiteral("✖ nobody"));
        const QString conflict = text(turn(fixture, u"PAY", ShiftLayer::Primary, QDate(2026, 12, 7)));
        QVERIFY2(conflict.contains(nameOf(fixture, u"P16")) && conflict.contains(QStringLiteral("on leave")),
                 qPrintable(conflict));
        QCOMPARE(fixture.view->model().holes(), 1);
    }

    void xAndEnterSwapTwoTurnsAndTellFairnessFirst()
    {
        Fixture fixture;
        goTo(fixture, turn(fixture, u"PAY", ShiftLayer::Primary, QDate(2026, 12, 7)));
        press(fixture, Qt::Key_X);
        press(fixture, Qt::Key_Right);
        QVERIFY2(fixture.view->note().contains(QStringLiteral("fair share")),
                 qPrintable(fixture.view->note()));
        QVERIFY2(fixture.view->note().contains(QStringLiteral("2 → 1"))
                     || fixture.view->note().contains(QStringLiteral("1 → 0")),
                 qPrintable(fixture.view->note()));
        press(fixture, Qt::Key_Return);
        QCOMPARE(text(turn(fixture, u"PAY", ShiftLayer::Primary, QDate(2026, 12, 7))),
                 nameOf(fixture, u"P14"));
        const QString other = text(turn(fixture, u"PAY", ShiftLayer::Primary, QDate(2026, 12, 14)));
        QVERIFY2(other.contains(nameOf(fixture, u"P16")), qPrintable(other));
        fixture.workbench->undo();
        QVERIFY(text(turn(fixture, u"PAY", ShiftLayer::Primary, QDate(2026, 12, 7)))
                    .contains(nameOf(fixture, u"P16")));
    }

    void aDragSwapsToo()
    {
        Fixture fixture;
        const QModelIndex from = turn(fixture, u"ORD", ShiftLayer::Primary, QDate(2026, 11, 30));
        const QModelIndex to = turn(fixture, u"ORD", ShiftLayer::Primary, QDate(2026, 12, 7));
        goTo(fixture, to);
        QWidget *viewport = fixture.view->table().viewport();
        const QPoint start = fixture.view->table().visualRect(from).center();
        const QPoint end = fixture.view->table().visualRect(to).center();
        QTest::mousePress(viewport, Qt::LeftButton, {}, start);
        QMouseEvent move(QEvent::MouseMove, QPointF(end), QPointF(viewport->mapToGlobal(end)), Qt::LeftButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
        QVERIFY(fixture.view->model().marked().isValid());
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
        QCOMPARE(text(turn(fixture, u"ORD", ShiftLayer::Primary, QDate(2026, 11, 30))),
                 nameOf(fixture, u"P08"));
        QCOMPARE(text(turn(fixture, u"ORD", ShiftLayer::Primary, QDate(2026, 12, 7))),
                 nameOf(fixture, u"P07"));
    }

    void whatHasBegunStaysAndSaysSo()
    {
        Fixture fixture;
        goTo(fixture, turn(fixture, u"ORD", ShiftLayer::Primary, QDate(2026, 11, 16)));
        press(fixture, Qt::Key_X);
        press(fixture, Qt::Key_Right);
        QVERIFY2(fixture.view->note().contains(QStringLiteral("it stays")), qPrintable(fixture.view->note()));
        const Workspace before = fixture.workbench->workspace();
        press(fixture, Qt::Key_Return);
        QVERIFY(fixture.workbench->workspace() == before);
    }

    void aProposalIsLookedAtAndTakenInOneStep()
    {
        Fixture fixture;
        fixture.view->setBudget({200'000, 1});
        goTo(fixture, turn(fixture, u"PAY", ShiftLayer::Primary, QDate(2026, 12, 7)));
        const Workspace before = fixture.workbench->workspace();
        press(fixture, Qt::Key_P);
        QVERIFY(fixture.view->job().isRunning());
        waitForProposal(fixture);
        QVERIFY(fixture.view->hasProposal());
        QVERIFY(fixture.workbench->workspace() == before); // only looked at
        // Asked once each, however many turns change: the rotation has seven people.
        const QString asked = fixture.view->note().section(QStringLiteral("have to agree: "), 1);
        QVERIFY2(asked.toInt() > 0 && asked.toInt() <= 7, qPrintable(fixture.view->note()));
        QVERIFY(fixture.view->reasons().isVisible());
        QVERIFY(fixture.view->reasons().model()->rowCount() > 0);
        for (int row = 0; row < fixture.view->reasons().model()->rowCount(); ++row)
            QVERIFY(!fixture.view->reasons().model()->index(row, 4).data().toString().isEmpty());
        press(fixture, Qt::Key_Return, Qt::ControlModifier);
        fixture.settle();
        QVERIFY(!fixture.view->hasProposal());
        QVERIFY(!text(turn(fixture, u"PAY", ShiftLayer::Primary, QDate(2026, 12, 7)))
                     .contains(QStringLiteral("on leave")));
        fixture.workbench->undo();
        QVERIFY(fixture.workbench->workspace() == before);
    }

    /// The search is anytime: whoever has no time for the rest looks at what there is.
    void escEndsTheSearchAndShowsTheBestSoFar()
    {
        Fixture fixture;
        fixture.view->setBudget({2'000'000'000'000, 1});
        goTo(fixture, turn(fixture, u"PAY", ShiftLayer::Primary, QDate(2026, 12, 7)));
        const Workspace before = fixture.workbench->workspace();
        press(fixture, Qt::Key_P);
        QVERIFY(fixture.view->job().isRunning());
        press(fixture, Qt::Key_Escape);
        waitForProposal(fixture);
        QVERIFY(fixture.view->hasProposal());
        QVERIFY2(fixture.view->note().startsWith(QStringLiteral("Stopped, the best so far")),
                 qPrintable(fixture.view->note()));
        QVERIFY(fixture.view->reasons().isVisible());
        QVERIFY(fixture.workbench->workspace() == before);
        press(fixture, Qt::Key_Return, Qt::ControlModifier);
        fixture.settle();
        QVERIFY(!text(turn(fixture, u"PAY", ShiftLayer::Primary, QDate(2026, 12, 7)))
                     .contains(QStringLiteral("on leave")));
    }

    void aSecondEscGivesTheSearchUp()
    {
        Fixture fixture;
        fixture.view->setBudget({2'000'000'000'000, 1});
        goTo(fixture, turn(fixture, u"PAY", ShiftLayer::Primary, QDate(2026, 12, 7)));
        press(fixture, Qt::Key_P);
        press(fixture, Qt::Key_Escape);
        press(fixture, Qt::Key_Escape);
        QVERIFY(!fixture.view->job().isRunning());
        QVERIFY(!fixture.view->hasProposal());
    }

    void theRotaIsCopiedAsPictureAndTable()
    {
        Fixture fixture;
        goTo(fixture, turn(fixture, u"PAY", ShiftLayer::Primary, QDate(2026, 12, 7)));
        press(fixture, Qt::Key_T);
        QVERIFY(fixture.view->frame().isTable());
        fixture.view->frame().copy();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        const RotaModel &model = fixture.view->model();
        const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), model.rowCount() + 1);
        const auto pay = std::ranges::find_if(lines, [&fixture](const QString &line) {
            return line.contains(nameOf(fixture, u"P17")) && line.contains(QStringLiteral("primary"));
        });
        QVERIFY(pay != lines.end());
        fixture.workbench->setPresenting(true); // GR5: neither is a name copied then
        fixture.view->frame().copy();
        const QString hidden = QGuiApplication::clipboard()->mimeData()->text();
        for (const Person &person : fixture.workbench->workspace().rows<Person>())
            QVERIFY2(!hidden.contains(person.name), qPrintable(hidden));
    }

    /// GR5: nobody who looks on reads who is on call.
    void namesAreHiddenWhilePresenting()
    {
        Fixture fixture;
        fixture.workbench->setPresenting(true);
        for (int row = 0; row < fixture.view->model().rowCount(); ++row) {
            for (int column = 0; column < fixture.view->model().columnCount(); ++column) {
                const QString shown = text(fixture.view->model().index(row, column));
                for (const Person &person : fixture.workbench->workspace().rows<Person>())
                    QVERIFY2(!shown.contains(person.name), qPrintable(shown));
            }
        }
        goTo(fixture, turn(fixture, u"PAY", ShiftLayer::Primary, QDate(2026, 12, 7)));
        press(fixture, Qt::Key_P);
        QVERIFY(!fixture.view->job().isRunning());
    }

    void theModelKeepsItsPromises()
    {
        Fixture fixture;
        QAbstractItemModelTester tester(&fixture.view->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        goTo(fixture, turn(fixture, u"ORD", ShiftLayer::Primary, QDate(2026, 11, 30)));
        press(fixture, Qt::Key_X);
        press(fixture, Qt::Key_Escape);
        fixture.workbench->setTeam(fixture.row<Team>(u"COR").id);
        QCOMPARE(fixture.view->model().rowCount(), 2);
    }

    void withoutRotationsThePlaceSaysWhatItIsFor()
    {
        Fixture fixture{Workspace()};
        QVERIFY(!fixture.view->table().isVisible());
    }
};

QTEST_MAIN(TestRotaView)
#include "tst_rota_view.moc"
