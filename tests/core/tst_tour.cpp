// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/tour.h"
#include "tests/core/plan_sketch.h"

using namespace fairlead;
using namespace fairlead::test;

/// The tour of the sample: five steps before the first checks, that go when they were done.
class TestTour : public QObject {
    Q_OBJECT

    Workspace m_guided;

    static PlanResult planOf(const Workspace &workspace)
    {
        NoProgress progress;
        auto result = computePlan(workspace, {{}, QDate(2026, 11, 16), true}, progress);
        return result ? *std::move(result) : PlanResult();
    }
    static QStringList left(const Workspace &workspace)
    {
        const PlanResult result = planOf(workspace);
        QStringList codes;
        for (const Finding &step : checkPlan({workspace, result}).tour)
            codes.append(step.code);
        return codes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const auto journal = guidedSampleJournal();
        QVERIFY(journal);
        auto sample = marloweQuay();
        QVERIFY(sample);
        auto guided = applied(*sample, tourThrough(*sample));
        QVERIFY2(guided, guided ? "" : qPrintable(guided.error().message));
        m_guided = *std::move(guided);
    }

    void theSampleHasFiveStepsThatCountAsNoFinding()
    {
        QVERIFY(hasTour(m_guided));
        const PlanResult result = planOf(m_guided);
        const CheckedPlan checked = checkPlan({m_guided, result});
        QCOMPARE(checked.tour.size(), size_t(5));
        QCOMPARE(tourLength(), 5);
        for (const Finding &step : checked.tour) {
            QVERIFY(isTourStep(step));
            QVERIFY(!step.sentence.isEmpty());
            QVERIFY(!step.place.view.isEmpty());
            QCOMPARE(step.records.size(), size_t(1));
        }
        QVERIFY2(checked.tour[0].sentence.contains(u"R07 will be 12 days late"),
                 qPrintable(checked.tour[0].sentence));
        QVERIFY(std::ranges::none_of(checked.findings, isTourStep));
    }

    void whoeverOpensTheSampleFindsTheTourInItsLastStep()
    {
        const auto plain = marloweQuayJournal();
        const auto guided = guidedSampleJournal();
        QVERIFY(plain && guided);
        QCOMPARE((*guided)->entries()->size(), (*plain)->entries()->size());
        QCOMPARE((*guided)->entries()->last().sentence, (*plain)->entries()->last().sentence);
        const auto last = (*guided)->changes((*guided)->entries()->last().seq);
        QVERIFY(last);
        int tags = 0;
        for (const AnyEdit &edit : last->edits)
            tags += edit.is<Tagging>() ? 1 : 0;
        QCOMPARE(tags, 5);
    }

    void aStepIsTickedOffAndComesBackWithUndo()
    {
        const PlanResult result = planOf(m_guided);
        const auto steps = tourSteps({m_guided, result});
        const ChangeSet tick = steps[0].fixes.front().changes;
        const auto ticked = applied(m_guided, tick);
        QVERIFY(ticked);
        QCOMPARE(left(*ticked).join(u' '), (QStringLiteral("T2 T3 T4 T5")));
        const auto back = applied(*ticked, inverted(tick));
        QVERIFY(back);
        QCOMPARE(left(*back).join(u' '), (QStringLiteral("T1 T2 T3 T4 T5")));
    }

    void aStepThatWasDoneIsGone()
    {
        Workspace workspace = m_guided;
        Leave leave;
        leave.id = Id<Leave>::create();
        leave.person = workspace.byKey<Person>(u"P26")->id;
        leave.from = QDate(2026, 12, 7);
        leave.to = QDate(2026, 12, 11);
        workspace.rows<Leave>().insert(leave);
        QVERIFY(!left(workspace).contains(QStringLiteral("T2")));
        Dependency link;
        link.id = Id<Dependency>::create();
        link.predecessor = workspace.byKey<Item>(u"R13")->id;
        link.successor = workspace.byKey<Item>(u"R44")->id;
        workspace.rows<Dependency>().insert(link);
        QVERIFY(!left(workspace).contains(QStringLiteral("T4")));
        Scenario scenario;
        scenario.id = Id<Scenario>::create();
        scenario.name = QStringLiteral("Try");
        scenario.plan = workspace.byKey<Plan>(u"PLAN01")->id;
        workspace.rows<Scenario>().insert(scenario);
        QVERIFY(!left(workspace).contains(QStringLiteral("T5")));
    }

    void anotherWorkspaceHasNone()
    {
        QVERIFY(!hasTour(*marloweQuay()));
        QVERIFY(left(*marloweQuay()).isEmpty());
        QVERIFY(tourThrough(PlanSketch().workspace).edits.size() == 2); // it has a PLAN01
        QVERIFY(tourThrough(Workspace()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
