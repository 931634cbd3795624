// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/capacity.h"
#include "core/people/onboarding.h"
#include "core/scorecard/kpi_rows.h"
#include "tests/core/plan_sketch.h"

#include <QTest>

using namespace fairlead;

namespace {

RampCurve curve(const char *text)
{
    return rampCurveFromText(QLatin1String(text)).value();
}

/// Somebody new in a plan, with the onboarding of the library.
struct Joiner {
    test::PlanSketch plan;
    Id<Person> person;

    Joiner()
    {
        Person row = plan.person(QStringLiteral("P18"), QStringLiteral("Filip Jarosz"));
        row.start = QDate(2026, 9, 14);
        plan.add(row);
        person = row.id;
        const auto changes = startOnboarding(plan.workspace, person, row.start);
        if (!changes)
            qFatal("%s", qPrintable(changes.error().message));
        plan.workspace = appliedUnchecked(plan.workspace, *changes).value();
    }
    Onboarding at(QDate day) const { return *onboardingOf(plan.workspace, person, day); }
    /// Marks the first points as done on a day.
    void finish(int points, QDate on)
    {
        std::vector<CheckAnswer> answers;
        for (const CheckAnswer &answer : plan.workspace.rows<CheckAnswer>())
            answers.push_back(answer);
        std::ranges::sort(answers, {}, &CheckAnswer::position);
        for (int i = 0; i < points; ++i) {
            answers[size_t(i)].state = AnswerState::Met;
            answers[size_t(i)].doneOn = on;
            plan.workspace.rows<CheckAnswer>().insert(answers[size_t(i)]);
        }
    }
};

} // namespace

class TestOnboarding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasThreeStagesThatAreDueWhenTheirLastPointIs()
    {
        const Joiner joiner;
        const Onboarding onboarding = joiner.at({2026, 11, 16});
        QCOMPARE(onboarding.day, 63);
        QCOMPARE(onboarding.stages.size(), size_t(3));
        QCOMPARE(onboarding.stages[0].due, QDate(2026, 10, 14));
        QCOMPARE(onboarding.stages[1].due, QDate(2026, 11, 13));
        QCOMPARE(onboarding.stages[2].due, QDate(2026, 12, 13));
        QCOMPARE(onboarding.all(), 15);
    }

    void isLateOnlyAfterTheDayAndWhileSomethingIsOpen()
    {
        Joiner joiner;
        joiner.finish(6, {2026, 10, 10});
        QVERIFY(!joiner.at({2026, 11, 13}).stages[1].isLate({2026, 11, 13}));
        QVERIFY(joiner.at({2026, 11, 14}).stages[1].isLate({2026, 11, 14}));
        QVERIFY(!joiner.at({2026, 11, 14}).stages[0].isLate({2026, 11, 14}));
        QCOMPARE(daysBehind(joiner.at({2026, 11, 16}), {2026, 11, 16}), 3);
    }

    void aSecondOneIsRefused()
    {
        const Joiner joiner;
        QCOMPARE(startOnboarding(joiner.plan.workspace, joiner.person, {2026, 11, 1}).error().kind,
                 Error::Kind::Conflict);
        QCOMPARE(startOnboarding(joiner.plan.workspace, {}, {2026, 11, 1}).error().kind,
                 Error::Kind::NotFound);
    }

    void aLateOnboardingDelaysTheStepsThatAreNotReached()
    {
        const RampCurve usual = curve("0:0.25 30:0.5 60:0.75 90:1");
        QCOMPARE(toText(delayedRamp(usual, 63, 3)), QStringLiteral("0:0.25 30:0.5 63:0.75 93:1"));
        QCOMPARE(toText(delayedRamp(usual, 45, 15)), QStringLiteral("0:0.25 45:0.5 75:0.75 105:1"));
        QVERIFY(delayedRamp(usual, 63, 0) == usual);
    }

    void theCapacityFollowsTheOnboarding()
    {
        Joiner joiner;
        joiner.finish(6, {2026, 10, 10});
        const QDate today(2026, 11, 30); // 17 days behind
        const auto net = [](const Workspace &workspace) {
            return computeCapacity(workspace, {2026, 10, 1}, {2026, 12, 31}).teams.front().steps;
        };
        const CapacitySteps before = net(joiner.plan.workspace);
        const ChangeSet held = holdRamp(joiner.plan.workspace, joiner.at(today), today);
        QVERIFY(!held.isEmpty());
        const Workspace after = applied(joiner.plan.workspace, held).value();
        QVERIFY(net(after).ramp > before.ramp);
        QVERIFY(net(after).net < before.net);
        // Day 60 to 76 at a half instead of three quarters, and day 90 to 106 at three quarters instead of
        // all: 13 Nov – 29 Nov has 11 working days, 13 – 29 Dec has 12.
        QCOMPARE(net(after).ramp - before.ramp, 0.25 * (11 + 12));
        QVERIFY(holdRamp(after, *onboardingOf(after, joiner.person, today), today).isEmpty());
    }

    void anOwnRampCountsFromItsDay()
    {
        test::PlanSketch plan;
        const Person person = plan.person(QStringLiteral("P01"), QStringLiteral("Ana"));
        PersonRamp back;
        back.id = Id<PersonRamp>::named(u"r");
        back.person = person.id;
        back.from = QDate(2026, 10, 5);
        back.ramp = curve("0:0.5 7:1");
        const auto lost = [&plan] {
            return computeCapacity(plan.workspace, {2026, 10, 1}, {2026, 12, 31}).teams.front().steps.ramp;
        };
        QCOMPARE(lost(), 0.0);
        plan.add(back);
        QCOMPARE(lost(), 2.5); // five working days at a half, after a long leave
    }

    void rampSuccessCountsWhoReachedDayNinety() // K25b
    {
        Joiner joiner;
        joiner.finish(12, {2026, 12, 1});
        const auto in = [&joiner](QDate from, QDate to) {
            return rampSuccess(joiner.plan.workspace, from, to);
        };
        QCOMPARE(in({2026, 12, 1}, {2026, 12, 31}).reached, 1);
        QCOMPARE(in({2026, 12, 1}, {2026, 12, 31}).succeeded, 1); // 12 of 15 is 80 %
        QCOMPARE(in({2026, 9, 1}, {2026, 11, 30}).reached, 0);
        joiner.finish(12, {2026, 12, 24}); // after day 90
        QCOMPARE(in({2026, 12, 1}, {2026, 12, 31}).succeeded, 0);
        joiner.finish(12, {2026, 12, 1});
        Person gone = *joiner.plan.workspace.find(joiner.person);
        gone.end = QDate(2026, 12, 4);
        joiner.plan.add(gone);
        QCOMPARE(in({2026, 12, 1}, {2026, 12, 31}).succeeded, 0);
    }

    void theScorecardCountsTheOnboardings() // K25b, from the records
    {
        Joiner joiner;
        joiner.finish(12, {2026, 12, 1});
        const auto ramp = [&joiner](QDate asOf) {
            const KpiSource source = kpiSource(joiner.plan.workspace, asOf);
            return kpiValue(source.store, *kpiRecipe(QStringLiteral("K25b")), QStringLiteral("K25b"), {},
                            spanOf(KpiWindow::Quarter, {2026, 12, 1}), asOf);
        };
        QVERIFY(!ramp({2026, 12, 12}).value); // the 90th day is to come
        const KpiValue all = ramp({2026, 12, 31});
        QCOMPARE(all.value, 100.0);
        QCOMPARE(all.whole, 1.0);
        QVERIFY(all.isLowData);
        QCOMPARE(all.origin, KpiOrigin::Events);
        joiner.finish(12, {2026, 12, 24}); // after day 90
        QCOMPARE(ramp({2026, 12, 31}).value, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestOnboarding)
#include "tst_onboarding.moc"
