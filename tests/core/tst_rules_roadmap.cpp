// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rules.h"
#include "tests/support/sketch.h"

#include <QTest>

using namespace fairlead;

namespace {

QString refusal(const Workspace &workspace, const QString &text)
{
    const auto done = applied(workspace, sketchedChanges(text));
    return done ? QString() : done.error().message;
}

QString refusal(const Workspace &workspace, const ChangeSet &changes)
{
    const auto done = applied(workspace, changes);
    return done ? QString() : done.error().message;
}

} // namespace

class TestRoadmapRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // 2.5 rule 1
    void theDependencyGraphIsAcyclicOverAllFourTypesTogether()
    {
        const Workspace workspace =
            sketch(QStringLiteral("item R01\nitem R02\nitem R03\nitem R04\n"
                                  "dependency D1 predecessor=R01 successor=R02 type=SS\n"
                                  "dependency D2 predecessor=R02 successor=R03 type=FF\n"
                                  "dependency D3 predecessor=R03 successor=R04 type=SF"));
        const QString line =
            refusal(workspace, QStringLiteral("dependency D4 predecessor=R04 successor=R01 type=FS"));
        for (const char *key : {"R01", "R02", "R03", "R04"})
            QVERIFY2(line.contains(QLatin1String(key)), qPrintable(line));
        QCOMPARE(refusal(workspace, QStringLiteral("dependency D4 predecessor=R01 successor=R04")),
                 QString());
    }

    void theLoopThatWouldCloseIsNamedInOrder()
    {
        const Workspace workspace = sketch(QStringLiteral("item R01\nitem R02\nitem R03\n"
                                                          "dependency D1 predecessor=R01 successor=R02\n"
                                                          "dependency D2 predecessor=R02 successor=R03"));
        const auto id = [](const char *name) { return Id<Item>::named(QString(QLatin1String(name))); };
        const std::vector<Id<Item>> loop = loopClosedBy(workspace, id("R03"), id("R01"));
        QVERIFY((loop == std::vector<Id<Item>>{id("R01"), id("R02"), id("R03")}));
        QVERIFY(loopClosedBy(workspace, id("R01"), id("R03")).empty());
        QVERIFY(loopClosedBy(workspace, id("R01"), id("R99")).empty());
    }

    void anItemCannotWaitForItselfNorTwiceInTheSameWay()
    {
        const Workspace workspace =
            sketch(QStringLiteral("item R01\nitem R02\ndependency D1 predecessor=R01 successor=R02"));
        QVERIFY(refusal(workspace, QStringLiteral("dependency D2 predecessor=R01 successor=R01"))
                    .contains(QStringLiteral("R01")));
        QVERIFY(!refusal(workspace, QStringLiteral("dependency D2 predecessor=R01 successor=R02")).isEmpty());
        QCOMPARE(refusal(workspace, QStringLiteral("dependency D2 predecessor=R01 successor=R02 type=FF")),
                 QString());
    }

    // 2.5 rule 2
    void estimatesAreInOrder()
    {
        QCOMPARE(refusal({}, QStringLiteral("item R01 optimistic=2 effort=3 pessimistic=8")), QString());
        QCOMPARE(refusal({}, QStringLiteral("item R01 optimistic=3 effort=3 pessimistic=3")), QString());
        QCOMPARE(refusal({}, QStringLiteral("item R01 effort=3")), QString()); // the others are not known
        const QString line = refusal({}, QStringLiteral("item R01 optimistic=4 effort=3 pessimistic=8"));
        QVERIFY2(line.contains(QStringLiteral("R01")), qPrintable(line));
        QVERIFY(!refusal({}, QStringLiteral("item R01 optimistic=1 effort=3 pessimistic=2")).isEmpty());
    }

    // 2.5 rule 2
    void aMilestoneHasNoEffortAndNoDuration()
    {
        QCOMPARE(refusal({}, QStringLiteral("item M01 kind=milestone")), QString());
        QCOMPARE(refusal({}, QStringLiteral("item M01 kind=milestone duration=0")), QString());
        QVERIFY(!refusal({}, QStringLiteral("item M01 kind=milestone effort=1")).isEmpty());
        QVERIFY(!refusal({}, QStringLiteral("item M01 kind=milestone duration=1")).isEmpty());
    }

    // 2.5 rule 2
    void skillDemandSumsToTheEffort()
    {
        const Workspace workspace = sketch(QStringLiteral(
            "skill S1\nskill S2\nitem R01 effort=5\nitem R02 effort=5\n"
            "skill_demand D1 item=R01 skill=S1 effort=3\nskill_demand D2 item=R01 skill=S2 effort=2"));
        const QString line = refusal(workspace, QStringLiteral("skill_demand D3 item=R02 skill=S1 effort=4"));
        QVERIFY2(line.contains(QStringLiteral("R02")), qPrintable(line));
        QCOMPARE(refusal(workspace, QStringLiteral("skill_demand D3 item=R02 skill=S1 effort=5")), QString());
        QVERIFY(!refusal(workspace, edit<Item>(workspace, "R01", [](Item &i) { i.effort = Effort::of(6); }))
                     .isEmpty());
        QVERIFY(!refusal(workspace, removal<SkillDemand>(workspace, "D1")).isEmpty());
        ChangeSet none = removal<SkillDemand>(workspace, "D1");
        QCOMPARE(refusal(workspace, none.remove(sketched<SkillDemand>(workspace, "D2"))), QString());
    }

    void movingSkillDemandAwayIsCheckedAtTheItemThatItLeaves()
    {
        const Workspace workspace = sketch(QStringLiteral(
            "skill S1\nskill S2\nitem R01 effort=5\nitem R02 effort=2\n"
            "skill_demand D1 item=R01 skill=S1 effort=3\nskill_demand D2 item=R01 skill=S2 effort=2"));
        const auto moved =
            edit<SkillDemand>(workspace, "D2", [](SkillDemand &d) { d.item = Id<Item>::named(u"R02"); });
        QVERIFY(refusal(workspace, moved).contains(QStringLiteral("R01")));
    }

    void actualDatesRunForwardAndDoneHasAFinish()
    {
        QVERIFY(!refusal({}, QStringLiteral("item R01 actual_start=2026-02-02 actual_finish=2026-02-01"))
                     .isEmpty());
        QVERIFY(!refusal({}, QStringLiteral("item R01 state=done")).isEmpty());
        QCOMPARE(refusal({}, QStringLiteral("item R01 state=done actual_finish=2026-02-01")), QString());
    }

    // 2.5 rule 13
    void baselinesAreImmutable()
    {
        const Workspace workspace = sketch(QStringLiteral("baseline B1 name=Start as_of=2026-01-05"));
        const auto changed = edit<Baseline>(workspace, "B1", [](Baseline &b) { b.asOf = QDate(2026, 1, 6); });
        QVERIFY(refusal(workspace, changed).contains(QStringLiteral("Start")));
    }

    // 2.5 rule 14
    void ranksAreAStrictTotalOrderPerPlan()
    {
        const Workspace workspace = sketch(
            QStringLiteral("period Q1 start=2026-01-01 end=2026-03-31\nplan A period=Q1\nplan B period=Q1\n"
                           "item R01 plan=A rank=h\nitem R02 plan=A rank=p"));
        QVERIFY(
            refusal(workspace, QStringLiteral("item R03 plan=A rank=h")).contains(QStringLiteral("rank")));
        QCOMPARE(refusal(workspace, QStringLiteral("item R03 plan=A rank=j")), QString());
        QCOMPARE(refusal(workspace, QStringLiteral("item R03 plan=B rank=h")), QString());
        QCOMPARE(refusal(workspace, QStringLiteral("item R03 plan=A\nitem R04 plan=A")),
                 QString()); // no rank yet
    }

    void periodsRunForwardAndDoNotOverlapWithinTheirKind()
    {
        const Workspace workspace = sketch(QStringLiteral("period Q1 start=2026-01-01 end=2026-03-31"));
        QVERIFY(!refusal(workspace, QStringLiteral("period Q2 start=2026-03-31 end=2026-06-30")).isEmpty());
        QCOMPARE(refusal(workspace, QStringLiteral("period Q2 start=2026-04-01 end=2026-06-30")), QString());
        QCOMPARE(refusal(workspace, QStringLiteral("period Y kind=year start=2026-01-01 end=2026-12-31")),
                 QString());
        QVERIFY(!refusal(workspace, QStringLiteral("period Q3 start=2027-01-02 end=2027-01-01")).isEmpty());
    }

    void aPeriodHasOneApprovedPlan()
    {
        const Workspace workspace = sketch(QStringLiteral("period Q1 start=2026-01-01 end=2026-03-31\n"
                                                          "plan A period=Q1 state=approved"));
        QVERIFY(!refusal(workspace, QStringLiteral("plan B period=Q1 state=in-progress")).isEmpty());
        QCOMPARE(refusal(workspace, QStringLiteral("plan B period=Q1 state=draft")), QString());
    }
};

QTEST_GUILESS_MAIN(TestRoadmapRules)
#include "tst_rules_roadmap.moc"
