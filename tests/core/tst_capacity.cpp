// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/factors.h"
#include "tests/support/small_plan.h"

#include <QTest>

using namespace fairlead;

namespace {

const QDate monday(2026, 10, 5);

/// The steps of the only person.
CapacitySteps stepsOf(const SmallPlan &plan)
{
    return plan.capacity().people.at(0).steps;
}

const TeamCapacity &only(const Capacity &capacity)
{
    return capacity.teams.at(0);
}

} // namespace

/// Capacity of people and teams, rule by rule (C02, C03, C04). The period has 20 weekdays.
class TestCapacity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formulaOfTheWorkedExample()
    {
        // 66 weekdays, 3 holidays, 5 days of leave, two weeks primary and two secondary.
        SmallPlan plan;
        plan.settings([](WorkspaceSettings &s) {
            s.focus = Share::of(0.8);
            s.interrupt = Share::of(0.1);
            s.excellenceFloor = Share::of(0.2);
        });
        const auto ana = plan.addPerson(u"Ana");
        for (const QDate day : {QDate(2026, 10, 7), QDate(2026, 11, 11), QDate(2026, 12, 25)})
            plan.addHoliday(day);
        plan.addLeave(ana, {2026, 11, 23}, {2026, 11, 27});
        plan.addDuty(ana, {2026, 10, 12}, {2026, 10, 25});
        plan.addDuty(ana, {2026, 11, 30}, {2026, 12, 13}, ShiftLayer::Secondary);
        const Capacity capacity = computeCapacity(plan.workspace, {2026, 10, 1}, {2026, 12, 31});
        const CapacitySteps &steps = capacity.people.at(0).steps;
        QCOMPARE(steps.gross, 66.0);
        QCOMPARE(steps.available, 58.0);
        QCOMPARE(steps.onCall, 5.0);
        QCOMPARE(steps.productive, 53.0);
        QCOMPARE(steps.focus, 53 * 0.2);
        QCOMPARE(steps.net, 38.16);
        QCOMPARE(steps.excellence, 7.632);
        QCOMPARE(steps.plan, 30.528);
    }

    void rampOfTheWorkedExample()
    {
        SmallPlan plan;
        plan.settings([](WorkspaceSettings &s) { s.ramp = WorkspaceSettings().ramp; });
        plan.addPerson(u"Anika", [](Person &person) { person.start = QDate(2026, 11, 2); });
        plan.addHoliday({2026, 12, 25});
        plan.addHoliday({2026, 12, 28});
        const Capacity capacity = computeCapacity(plan.workspace, {2026, 10, 1}, {2026, 12, 31});
        const CapacitySteps &steps = capacity.people.at(0).steps;
        QCOMPARE(steps.available, 42.0);
        QCOMPARE(steps.productive, 15.5);
        QCOMPARE(capacity.people.at(0).weeks.at(0).ramp, 1.0); // not here yet
        QCOMPARE(capacity.people.at(0).weeks.at(5).ramp, 0.25);
        QCOMPARE(capacity.people.at(0).weeks.back().ramp, 0.5);
    }

    void leaveOnAHolidayCostsNothing()
    {
        SmallPlan plan;
        plan.addHoliday({2026, 10, 7});
        plan.addLeave(plan.addPerson(u"Ana"), monday, {2026, 10, 11}); // Monday to Sunday
        const CapacitySteps steps = stepsOf(plan);
        QCOMPARE(steps.holidays, 1.0);
        QCOMPARE(steps.leave, 4.0);
        QCOMPARE(steps.available, 15.0);
    }

    void overlappingLeaveIsCountedOnce()
    {
        SmallPlan plan;
        const auto ana = plan.addPerson(u"Ana");
        plan.addLeave(ana, monday, {2026, 10, 7});
        plan.addLeave(ana, {2026, 10, 7}, {2026, 10, 8});
        plan.addLeave(ana, {2026, 10, 8}, {2026, 10, 9}, 0.5);
        QCOMPARE(stepsOf(plan).leave, 4.5);
    }

    void halfHolidayAndHalfLeaveLeaveAQuarter()
    {
        SmallPlan plan;
        plan.addHoliday(monday, 0.5);
        plan.addLeave(plan.addPerson(u"Ana"), monday, monday, 0.5);
        const CapacitySteps steps = stepsOf(plan);
        QCOMPARE(steps.holidays, 0.5);
        QCOMPARE(steps.leave, 0.25);
        QCOMPARE(steps.available, 19.25);
    }

    void shortWeekCountsOnlyItsDays()
    {
        SmallPlan plan;
        plan.addHoliday({2026, 10, 9}); // a Friday, free anyway
        plan.addPerson(u"Ewa", [](Person &person) {
            person.week.days[3] = Share::of(0.5);
            person.week.days[4] = Share();
        });
        const CapacitySteps steps = stepsOf(plan);
        QCOMPARE(steps.gross, 14.0);
        QCOMPARE(steps.holidays, 0.0);
    }

    void onlyDaysOfEmploymentCount()
    {
        SmallPlan plan;
        plan.settings([](WorkspaceSettings &s) { s.handoverDays = 0; });
        plan.addPerson(u"Ana", [](Person &person) {
            person.start = QDate(2026, 10, 7);
            person.end = QDate(2026, 10, 16);
        });
        QCOMPARE(stepsOf(plan).gross, 8.0);
    }

    void lastTenWorkingDaysAreHandOver()
    {
        SmallPlan plan;
        plan.addHoliday({2026, 10, 14});
        plan.addPerson(u"Ana", [](Person &person) { person.end = QDate(2026, 10, 23); });
        const CapacitySteps steps = stepsOf(plan); // 14 days, the last 10 of them at half
        QCOMPARE(steps.available, 14.0);
        QCOMPARE(steps.productive, 9.0);
        QCOMPARE(steps.ramp, 5.0);
    }

    void handOverBeginsInThePeriodOfALeaverAfterIt()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana", [](Person &person) { person.end = QDate(2026, 11, 4); });
        QCOMPARE(stepsOf(plan).productive, 16.5); // 3 of the 10 days are in November
    }

    void onCallWhileAwayCostsNothing()
    {
        SmallPlan plan;
        const auto ana = plan.addPerson(u"Ana");
        plan.addLeave(ana, monday, {2026, 10, 8});
        plan.addDuty(ana, monday, {2026, 10, 11});
        const Capacity capacity = plan.capacity();
        QCOMPARE(capacity.people.at(0).steps.onCall, 0.4); // Friday
        QCOMPARE(capacity.people.at(0).primaryWeeks, 1);
        QCOMPARE(capacity.people.at(0).secondaryWeeks, 0);
    }

    void shiftWithoutSomebodyIsNobodysTime()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        plan.addDuty({}, monday, {2026, 10, 11});
        QCOMPARE(stepsOf(plan).onCall, 0.0);
    }

    void leadGivesOnlyTheRoleShare()
    {
        SmallPlan plan;
        plan.addPerson(u"Rui", [](Person &person) { person.roleShare = Share::of(0.6); });
        const CapacitySteps steps = stepsOf(plan);
        QCOMPARE(steps.roleShare, 8.0);
        QCOMPARE(steps.net, 12.0);
    }

    void teamPolicyReplacesTheWorkspaceFactors()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        CapacityPolicy policy;
        policy.id = Id<CapacityPolicy>::create();
        policy.team = plan.team;
        policy.focus = Share::of(0.5);
        policy.excellenceFloor = Share::of(0.3);
        plan.workspace.rows<CapacityPolicy>().insert(policy);
        const Capacity capacity = plan.capacity();
        QCOMPARE(capacity.people.at(0).focus, 0.5);
        QCOMPARE(capacity.people.at(0).interrupt, 0.0); // not in the policy: the workspace's
        QCOMPARE(only(capacity).steps.net, 10.0);
        QCOMPARE(only(capacity).steps.excellence, 3.0);
        QCOMPARE(only(capacity).excellenceReserve, 0.3);
    }

    void membershipReplacesTheHomeTeamOnItsDays()
    {
        SmallPlan plan;
        const auto other = Id<Team>::named(u"Other");
        plan.addTeam(other);
        TeamMembership loan;
        loan.id = Id<TeamMembership>::create();
        loan.person = plan.addPerson(u"Ana");
        loan.team = other;
        loan.share = Share::of(0.5);
        loan.from = QDate(2026, 10, 19);
        plan.workspace.rows<TeamMembership>().insert(loan);
        const Capacity capacity = plan.capacity();
        QCOMPARE(capacity.find(plan.team)->steps.net, 10.0); // the first two weeks
        QCOMPARE(capacity.find(other)->steps.net, 5.0);
        QCOMPARE(capacity.people.at(0).steps.net, 20.0); // half of two weeks is in no team
        QCOMPARE(capacity.find(other)->people, 1);
        QCOMPARE(capacity.parts.size(), size_t(2));
        QCOMPARE(capacity.find(other)->netByWeek, (std::vector<double>{0, 0, 2.5, 2.5}));
    }

    void personWithoutATeamIsInNobodysCapacity()
    {
        SmallPlan plan;
        plan.addPerson(u"Helena", [](Person &person) { person.team = {}; });
        const Capacity capacity = plan.capacity();
        QCOMPARE(capacity.people.at(0).steps.net, 20.0);
        QCOMPARE(only(capacity).steps.net, 0.0);
        QCOMPARE(only(capacity).people, 0);
        QVERIFY(capacity.parts.empty());
    }

    /// Somebody who starts on one of five working days, each as likely, without a ramp: 1/5 is there on
    /// Monday, all on Friday.
    void aRangeOfStartsCountsWhatIsExpectedOfEachDay()
    {
        SmallPlan plan;
        plan.settings([](WorkspaceSettings &s) { s.ramp = {}; });
        HeadcountPlan hire;
        hire.id = Id<HeadcountPlan>::create();
        hire.team = plan.team;
        hire.probability = Share::of(1);
        hire.start = QDate(2026, 10, 19);
        hire.latestStart = hire.start;
        plan.workspace.rows<HeadcountPlan>().insert(hire);
        const double known = only(plan.capacity()).hires;
        hire.latestStart = QDate(2026, 10, 23);
        plan.workspace.rows<HeadcountPlan>().insert(hire);
        const double perDay = known / 10; // 19 to 30 October
        QVERIFY(std::abs(only(plan.capacity()).hires - (known - perDay * (0.8 + 0.6 + 0.4 + 0.2))) < 1e-9);
        hire.latestStart = QDate(2027, 6, 30); // beyond the period: the days of it still count
        plan.workspace.rows<HeadcountPlan>().insert(hire);
        QVERIFY(only(plan.capacity()).hires > 0);
        QVERIFY(only(plan.capacity()).hires < known / 10);
    }

    void aSeatThatIsFilledCountsAsThePersonAndNotTwice()
    {
        SmallPlan plan;
        HeadcountPlan hire;
        hire.id = Id<HeadcountPlan>::create();
        hire.team = plan.team;
        hire.count = 2;
        hire.start = QDate(2026, 10, 19);
        plan.workspace.rows<HeadcountPlan>().insert(hire);
        const double both = only(plan.capacity()).hires;
        Requisition requisition;
        requisition.id = Id<Requisition>::create();
        requisition.headcount = hire.id;
        requisition.state = RequisitionState::Open;
        plan.workspace.rows<Requisition>().insert(requisition);
        QCOMPARE(only(plan.capacity()).hires, both);
        requisition.state = RequisitionState::Filled;
        requisition.person = Id<Person>::create();
        plan.workspace.rows<Requisition>().insert(requisition);
        QVERIFY(std::abs(only(plan.capacity()).hires - both / 2) < 1e-9);
        requisition.state = RequisitionState::Cancelled;
        plan.workspace.rows<Requisition>().insert(requisition);
        QVERIFY(std::abs(only(plan.capacity()).hires - both / 2) < 1e-9);
    }

    void adjustmentIsSpreadOverWorkingDaysAndClipped()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        CapacityAdjustment training;
        training.id = Id<CapacityAdjustment>::create();
        training.team = plan.team;
        training.from = QDate(2026, 9, 28); // a week before the period and its first week
        training.to = QDate(2026, 10, 11);
        training.days = Effort::of(-5);
        plan.workspace.rows<CapacityAdjustment>().insert(training);
        const Capacity capacity = plan.capacity();
        QCOMPARE(only(capacity).steps.adjustments, -2.5);
        QCOMPARE(only(capacity).steps.net, 17.5);
        QCOMPARE(only(capacity).netByWeek, (std::vector<double>{2.5, 5, 5, 5}));
        QCOMPARE(capacity.people.at(0).steps.net, 20.0);
    }

    void adjustmentOfAPersonReachesTheTeam()
    {
        SmallPlan plan;
        CapacityAdjustment event;
        event.id = Id<CapacityAdjustment>::create();
        event.person = plan.addPerson(u"Ana");
        event.from = event.to = monday.addDays(5); // a Saturday: nobody works, so the day itself counts
        event.days = Effort::of(1);
        plan.workspace.rows<CapacityAdjustment>().insert(event);
        const Capacity capacity = plan.capacity();
        QCOMPARE(capacity.people.at(0).steps.net, 21.0);
        QCOMPARE(only(capacity).steps.net, 21.0);
        QCOMPARE(only(capacity).steps.adjustments, 1.0);
        QCOMPARE(only(capacity).netByWeek.at(0), 6.0);
    }

    void capacityIsNeverNegative()
    {
        SmallPlan plan;
        CapacityAdjustment tooMuch;
        tooMuch.id = Id<CapacityAdjustment>::create();
        tooMuch.person = plan.addPerson(u"Ana");
        tooMuch.from = plan.first;
        tooMuch.to = plan.last;
        tooMuch.days = Effort::of(-50);
        plan.workspace.rows<CapacityAdjustment>().insert(tooMuch);
        Capacity capacity = plan.capacity();
        QCOMPARE(capacity.people.at(0).steps.net, 0.0);
        QCOMPARE(capacity.people.at(0).steps.adjustments, -20.0); // no more than there was
        QCOMPARE(only(capacity).steps.net, 0.0);
        QCOMPARE(netBetween(capacity, plan.team, plan.first, plan.last), 0.0);
        tooMuch.person = {};
        tooMuch.team = plan.team;
        plan.workspace.rows<CapacityAdjustment>().insert(tooMuch);
        capacity = plan.capacity();
        QCOMPARE(capacity.people.at(0).steps.net, 20.0);
        QCOMPARE(only(capacity).steps.net, 0.0);
        QCOMPARE(only(capacity).netByMonth, std::vector<double>{0});
    }

    void plannedHireCountsRampedByItsProbability()
    {
        SmallPlan plan;
        plan.settings([](WorkspaceSettings &s) { s.ramp = {{{0, Share::of(0.25)}, {7, Share::of(0.5)}}}; });
        plan.addHoliday({2026, 10, 20});
        HeadcountPlan hire;
        hire.id = Id<HeadcountPlan>::create();
        hire.team = plan.team;
        hire.count = 2;
        hire.probability = Share::of(0.5);
        hire.start = QDate(2026, 10, 19);
        plan.workspace.rows<HeadcountPlan>().insert(hire);
        const Capacity capacity = plan.capacity();
        QCOMPARE(only(capacity).hires, 4 * 0.25 + 5 * 0.5);
        QCOMPARE(only(capacity).steps.net, 3.5);
        QCOMPARE(only(capacity).people, 0);
        QVERIFY(capacity.people.empty());
    }

    void bandIsThatOfTheTeamOrTheWorkspace()
    {
        SmallPlan plan;
        Team platform;
        platform.id = Id<Team>::named(u"Platform");
        platform.excellenceFloor = Share::of(0.4);
        platform.excellenceCeiling = Share::of(0.7);
        plan.workspace.rows<Team>().insert(platform);
        const Capacity capacity = plan.capacity();
        QCOMPARE(capacity.find(platform.id)->excellenceLow, 0.4);
        QCOMPARE(capacity.find(platform.id)->excellenceHigh, 0.7);
        QCOMPARE(capacity.find(plan.team)->excellenceLow, 0.15);
        QCOMPARE(capacity.find(plan.team)->excellenceHigh, 0.3);
    }

    void weeksOfTwoYearsAreNamedByIsoYear()
    {
        SmallPlan plan;
        const Capacity capacity = computeCapacity(plan.workspace, {2026, 12, 30}, {2027, 1, 5});
        QCOMPARE(capacity.weeks.at(0).key, QStringLiteral("2026-W53"));
        QCOMPARE(capacity.weeks.at(0).to, QDate(2027, 1, 3));
        QCOMPARE(capacity.weeks.at(1).key, QStringLiteral("2027-W01"));
        QCOMPARE(capacity.months.at(1).key, QStringLiteral("2027-01"));
    }

    void durationIsExactWhereFloatingPointIsNot()
    {
        const CapacityFactors usual{Share::of(0.8), Share::of(0.1), Share::of(0.2)};
        QCOMPARE(durationFromEffort(Effort::of(44), Headcount::of(3), usual), 21); // C07
        QCOMPARE(durationFromEffort(Effort::of(36), Headcount::of(2.5), usual), 20);
        QCOMPARE(durationFromEffort(Effort::of(0.125), Headcount::of(50), usual), 1);
        QCOMPARE(durationFromEffort(Effort(), Headcount::of(1), usual), 0);
        QCOMPARE(durationFromEffort(Effort::of(7), Headcount(), usual), 10);
        QCOMPARE(durationFromEffort(Effort::of(5), Headcount::of(1), {Share(), Share(), Share()}), 5);
        QCOMPARE(durationFromEffort(Effort::raw(std::numeric_limits<qint64>::max()), Headcount::of(1), usual),
                 1'000'000);
    }
};

QTEST_GUILESS_MAIN(TestCapacity)
#include "tst_capacity.moc"
