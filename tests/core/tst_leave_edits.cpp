// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/leave_edits.h"

#include "tests/support/sketch.h"

#include <QTest>

using namespace fairlead;

/// Leave as it is dragged over a calendar.
class TestLeaveEdits : public QObject {
    Q_OBJECT

    static Workspace team()
    {
        return sketch(QStringLiteral("team T1\n"
                                     "person P1 name=\"Ana\" team=T1 start=2026-01-05\n"
                                     "leave L1 person=P1 from=2026-10-12 to=2026-10-16\n"));
    }
    static Leave leaveFrom(QDate from, QDate to)
    {
        Leave leave;
        leave.person = Id<Person>::named(u"P1");
        leave.from = from;
        leave.to = to;
        return leave;
    }
    static Id<Leave> existing() { return Id<Leave>::named(u"L1"); }

private Q_SLOTS:
    void theSentenceOfNewLeaveNamesPersonAndDays()
    {
        const auto changes = addLeave(team(), leaveFrom({2026, 11, 2}, {2026, 11, 6}));
        QVERIFY(changes);
        QCOMPARE(changes->sentence, QStringLiteral("Add leave: Ana, 2–6 Nov"));
        const auto after = applied(team(), *changes);
        QVERIFY(after);
        QCOMPARE(after->rows<Leave>().size(), size_t(2));
    }

    void daysMayComeInEitherOrder()
    {
        const auto changes = addLeave(team(), leaveFrom({2026, 12, 4}, {2026, 11, 30}));
        QVERIFY(changes);
        QCOMPARE(changes->sentence, QStringLiteral("Add leave: Ana, 30 Nov – 4 Dec"));
        QVERIFY(applied(team(), *changes));
    }

    void leaveOfNobodyIsRefused()
    {
        Leave leave = leaveFrom({2026, 11, 2}, {2026, 11, 6});
        leave.person = Id<Person>::named(u"P9");
        QVERIFY(!addLeave(team(), leave));
        QVERIFY(!addLeave(team(), leaveFrom({}, {2026, 11, 6})));
    }

    void anEndThatIsDraggedPastTheStartTurnsRound()
    {
        const auto changes = resizeLeave(team(), existing(), {2026, 10, 12}, {2026, 10, 8});
        QVERIFY(changes);
        const Workspace after = applied(team(), *changes).value();
        QCOMPARE(after.find(existing())->from, QDate(2026, 10, 8));
        QCOMPARE(after.find(existing())->to, QDate(2026, 10, 12));
    }

    void movingKeepsTheLengthAndSaysSo()
    {
        const auto changes = moveLeave(team(), existing(), 7);
        QVERIFY(changes);
        QCOMPARE(changes->sentence, QStringLiteral("Move leave: Ana, to 19–23 Oct"));
        const Workspace after = applied(team(), *changes).value();
        QCOMPARE(after.find(existing())->from, QDate(2026, 10, 19));
        QCOMPARE(after.find(existing())->to, QDate(2026, 10, 23));
    }

    void nothingMovedIsNoChange()
    {
        QVERIFY(moveLeave(team(), existing(), 0)->isEmpty());
        QVERIFY(changeLeave(team(), existing(), LeaveKind::Planned, Share::of(1))->isEmpty());
        QVERIFY(!changeLeave(team(), existing(), LeaveKind::Training, Share::of(0.5))->isEmpty());
    }

    void removingCanBeTakenBack()
    {
        const auto changes = removeLeave(team(), existing());
        QVERIFY(changes);
        QCOMPARE(changes->sentence, QStringLiteral("Remove leave: Ana, 12–16 Oct"));
        const Workspace without = applied(team(), *changes).value();
        QVERIFY(!without.find(existing()));
        QCOMPARE(applied(without, inverted(*changes)).value(), team());
        QVERIFY(!removeLeave(without, existing()));
    }

    void leaveOnADayCountsBothEnds()
    {
        const Workspace workspace = team();
        const Id<Person> ana = Id<Person>::named(u"P1");
        QVERIFY(leaveOn(workspace, ana, {2026, 10, 12}));
        QVERIFY(leaveOn(workspace, ana, {2026, 10, 16}));
        QVERIFY(!leaveOn(workspace, ana, {2026, 10, 17}));
    }
};

QTEST_GUILESS_MAIN(TestLeaveEdits)
#include "tst_leave_edits.moc"
