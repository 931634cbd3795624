// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/people_plan.h"
#include "tests/support/marlowe_quay.h"
#include "tests/support/people_checker.h"
#include "tests/support/small_plan.h"

#include <QTest>
#include <random>

using namespace fairlead;
using Held = StaffingFact::Kind;

namespace {

QDate oct(int day)
{
    return {2026, 10, day};
}

const PeopleDates &datesOf(const PlanResult &result, QStringView key)
{
    return *result.people.find(Id<Item>::named(key));
}

/// A plan made by chance: people with skills, leave and duty, items with skills, staffing and links.
SmallPlan randomPlan(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](unsigned bound) { return int(random() % bound); };
    SmallPlan plan;
    plan.last = QDate(2026, 12, 31);
    Period period = *plan.workspace.rows<Period>().begin();
    period.end = plan.last;
    plan.workspace.rows<Period>().insert(period);
    const Id<Skill> skills[] = {plan.addSkill(u"java"), plan.addSkill(u"kafka"), plan.addSkill(u"ops")};
    const int people = 2 + below(4);
    for (int i = 0; i < people; ++i) {
        const auto person = plan.addPerson(QStringLiteral("p%1").arg(i), [&](Person &row) {
            if (below(4) == 0)
                row.week.days[4] = Share();
        });
        for (const Id<Skill> &skill : skills) {
            if (const int level = below(4))
                plan.setLevel(person, skill, level);
        }
        for (int j = below(3); j > 0; --j) {
            const QDate from = plan.first.addDays(below(60));
            plan.addLeave(person, from, from.addDays(below(8)), below(3) == 0 ? 0.5 : 1);
        }
        if (below(2))
            plan.addDuty(person, oct(5).addDays(7 * below(6)), oct(11).addDays(7 * below(6) + 35));
    }
    const int items = 4 + below(10);
    for (int i = 0; i < items; ++i) {
        const QString key = QStringLiteral("i%1").arg(i, 2, 10, QLatin1Char('0'));
        const int effort = below(9) == 0 ? 0 : 1 + below(12);
        const auto item = plan.addItem(key, effort, [&](Item &row) {
            row.staffing = Headcount::of(0.5 * (1 + below(5)));
            if (below(4) == 0)
                row.notBefore = oct(5).addDays(below(30));
            if (below(5) == 0)
                row.deadline = oct(20).addDays(below(50));
        });
        if (effort > 2 && below(2))
            plan.addDemand(item, skills[below(3)], effort / 2, 1 + below(2));
        for (int j = below(3); j > 0 && i > 0; --j) {
            const QString before = QStringLiteral("i%1").arg(below(unsigned(i)), 2, 10, QLatin1Char('0'));
            plan.link(before, key, DependencyType(below(4)));
        }
    }
    return plan;
}

} // namespace

class TestPeoplePlan final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void effortIsWorkedOffDayByDayAroundLeave()
    {
        SmallPlan plan;
        const auto ana = plan.addPerson(u"Ana");
        plan.addItem(u"A", 5);
        plan.addLeave(ana, oct(7), oct(8)); // Wednesday and Thursday
        const PlanResult result = plan.result();
        const PeopleDates &dates = datesOf(result, u"A");
        QCOMPARE(dates.start, oct(5));
        QCOMPARE(dates.finish, oct(13)); // Mo Tu – – Fr, Mo Tu
        QCOMPARE(dates.work.size(), 1U);
        QCOMPARE(dates.work[0].person, ana);
        QCOMPARE(dates.work[0].effort, 5.0);
        QCOMPARE(people_checker::check(plan.workspace, result), QString());
    }

    void whatIsHigherInRankWinsThePersonAndTheOtherSaysSo()
    {
        SmallPlan plan;
        const auto ana = plan.addPerson(u"Ana");
        plan.addItem(u"A", 3);
        plan.addItem(u"B", 2);
        const PlanResult result = plan.result();
        QCOMPARE(datesOf(result, u"A").finish, oct(7));
        const PeopleDates &second = datesOf(result, u"B");
        QCOMPARE(second.start, oct(8));
        QCOMPARE(second.earliest, oct(5));
        QCOMPARE(second.startFact.kind, Held::Busy);
        QCOMPARE(second.startFact.person, ana);
        QCOMPARE(second.startFact.item, Id<Item>::named(u"A"));
        QCOMPARE(second.startFact.to, oct(7));
    }

    void whoIsAwayAtTheBeginningHoldsTheStart()
    {
        SmallPlan plan;
        const auto ana = plan.addPerson(u"Ana");
        plan.addPerson(u"Bo", [&](Person &row) { row.team = Id<Team>(); });
        plan.addLeave(ana, oct(5), oct(6));
        plan.addItem(u"A", 1);
        const PlanResult result = plan.result();
        QCOMPARE(datesOf(result, u"A").start, oct(7));
        QCOMPARE(datesOf(result, u"A").startFact.kind, Held::Away);
        QCOMPARE(datesOf(result, u"A").startFact.person, ana);
        QCOMPARE(datesOf(result, u"A").startFact.to, oct(6));
    }

    void onlyWhoHasTheSkillAtTheLevelIsAsked()
    {
        SmallPlan plan;
        const auto kafka = plan.addSkill(u"kafka");
        plan.setLevel(plan.addPerson(u"Ana"), kafka, 2);
        const auto bo = plan.addPerson(u"Bo");
        plan.setLevel(bo, kafka, 3);
        plan.addDemand(plan.addItem(u"A", 2), kafka, 2, 3);
        plan.addDemand(plan.addItem(u"B", 2), kafka, 2, 3);
        const PlanResult result = plan.result();
        QCOMPARE(datesOf(result, u"A").work.front().person, bo);
        QCOMPARE(datesOf(result, u"B").work.front().person, bo);
        QCOMPARE(datesOf(result, u"B").start, oct(7));
    }

    void rareSkillsAreLeftForThoseWhoNeedThem()
    {
        SmallPlan plan;
        const auto kafka = plan.addSkill(u"kafka");
        const auto java = plan.addSkill(u"java");
        const auto ana = plan.addPerson(u"Ana");
        plan.setLevel(ana, kafka, 3);
        plan.setLevel(ana, java, 3);
        plan.setLevel(plan.addPerson(u"Bo"), java, 2);
        plan.addDemand(plan.addItem(u"A", 5), java, 5);
        plan.addDemand(plan.addItem(u"B", 5), kafka, 5);
        const PlanResult result = plan.result();
        QCOMPARE(datesOf(result, u"A").finish, oct(9)); // Bo
        QCOMPARE(datesOf(result, u"B").finish, oct(9)); // Ana, at the same time
    }

    void aSkillNobodyHasIsSaidAndTheDatesOfTheLinksStandIn()
    {
        SmallPlan plan;
        const auto kafka = plan.addSkill(u"kafka");
        plan.addPerson(u"Ana");
        plan.addDemand(plan.addItem(u"A", 3), kafka, 3, 3);
        const PlanResult result = plan.result();
        const PeopleDates &dates = datesOf(result, u"A");
        QVERIFY(!dates.isPlaced);
        QCOMPARE(dates.finishFact.kind, Held::NobodyCan);
        QCOMPARE(dates.finishFact.skill, kafka);
        QCOMPARE(dates.finishFact.minimumLevel, 3);
        QCOMPARE(dates.finish, result.find(dates.item)->finish);
        QCOMPARE(result.people.cost.unplaced, 1);
    }

    void inAPairWhoLearnsDoesTheWorkAndWhoCanHelps()
    {
        SmallPlan plan;
        const auto kafka = plan.addSkill(u"kafka");
        const auto ana = plan.addPerson(u"Ana");
        const auto bo = plan.addPerson(u"Bo");
        plan.setLevel(ana, kafka, 3);
        plan.setLevel(bo, kafka, 2);
        plan.addDemand(plan.addItem(u"A", 6, [](Item &row) { row.staffing = Headcount::of(2); }), kafka, 6,
                       3);
        QCOMPARE(datesOf(plan.result(), u"A").work.front().person, ana);
        SkillDemand demand = *plan.workspace.rows<SkillDemand>().begin();
        demand.isPaired = true;
        plan.workspace.rows<SkillDemand>().insert(demand);
        const PlanResult result = plan.result();
        double learned = 0, helped = 0;
        for (const WorkSlice &slice : datesOf(result, u"A").work)
            (slice.person == bo ? learned : helped) += slice.effort;
        QCOMPARE(learned, 6.0);
        QVERIFY(std::abs(helped - 1.2) < 0.01);
    }

    void whoIsAboveTheLevelIsFasterWhereThePolicySaysSo()
    {
        SmallPlan plan;
        const auto java = plan.addSkill(u"java");
        plan.setLevel(plan.addPerson(u"Ana"), java, 4);
        plan.addDemand(plan.addItem(u"A", 6), java, 6, 2);
        QCOMPARE(datesOf(plan.result(), u"A").finish, oct(12));
        plan.settings([](WorkspaceSettings &row) { row.levelSpeed = Share::of(0.1); });
        QCOMPARE(datesOf(plan.result(), u"A").finish, oct(9)); // six days at 120 % are five
    }

    void fluidWorkTakesAPartOfEveryDayOfItsWindow()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        plan.addItem(u"A", 2, [](Item &row) {
            row.isFluid = true;
            row.notBefore = oct(5);
            row.deadline = oct(14);
        });
        plan.addItem(u"B", 6);
        const PlanResult result = plan.result();
        QCOMPARE(datesOf(result, u"A").finish, oct(14));
        QCOMPARE(datesOf(result, u"B").start, oct(5));
        QCOMPARE(datesOf(result, u"B").finish, oct(14)); // at three quarters of eight days
        QCOMPARE(people_checker::check(plan.workspace, result), QString());
    }

    void threeItemsOnTwoPeopleTakeFiveDays() // C13
    {
        SmallPlan plan;
        plan.addPerson(u"X");
        plan.addPerson(u"Y");
        plan.addItem(u"A", 3);
        plan.addItem(u"B", 4, [](Item &row) { row.staffing = Headcount::of(2); });
        plan.addItem(u"C", 2);
        const PlanResult result = plan.result();
        QCOMPARE(result.people.finish, oct(9));
        QCOMPARE(people_checker::check(plan.workspace, result), QString());
    }

    void theLastSeatGetsWhatStaffingLeavesOver()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        plan.addPerson(u"Bo");
        plan.addItem(u"A", 6, [](Item &row) { row.staffing = Headcount::of(1.5); });
        const PlanResult result = plan.result();
        const PeopleDates &dates = datesOf(result, u"A");
        QCOMPARE(dates.work.size(), 2U);
        QCOMPARE(dates.work[0].effort, 4.0);
        QCOMPARE(dates.work[1].effort, 2.0);
        QCOMPARE(dates.work[1].share, 0.5);
        QCOMPARE(dates.finish, oct(8));
    }

    void twoHalfSeatsShareOnePerson()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        for (const char16_t *key : {u"A", u"B"})
            plan.addItem(key, 2, [](Item &row) { row.staffing = Headcount::of(0.5); });
        const PlanResult result = plan.result();
        QCOMPARE(datesOf(result, u"A").finish, oct(8));
        QCOMPARE(datesOf(result, u"B").finish, oct(8)); // the other half of the same days
        QCOMPARE(people_checker::check(plan.workspace, result), QString());
    }

    void namedPeopleShareTheWholeEffort()
    {
        SmallPlan plan;
        const auto ana = plan.addPerson(u"Ana");
        const auto bo = plan.addPerson(u"Bo");
        const auto item = plan.addItem(u"A", 4);
        for (const auto &person : {ana, bo}) {
            Allocation row;
            row.id = Id<Allocation>::named(person.toString());
            row.person = person;
            row.item = item;
            plan.workspace.rows<Allocation>().insert(row);
        }
        const PlanResult result = plan.result();
        QCOMPARE(datesOf(result, u"A").finish, oct(6));
        QVERIFY(datesOf(result, u"A").work.front().isNamed);
        QCOMPARE(people_checker::check(plan.workspace, result), QString());
    }

    void workInProgressGoesOnBeforeWhatIsHigherInRank()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        plan.addItem(u"A", 2);
        plan.addItem(u"B", 4, [](Item &row) {
            row.state = ItemState::InProgress;
            row.actualStart = oct(5);
            row.remaining = 2;
        });
        const PlanResult result = plan.result({{}, oct(12), true});
        QCOMPARE(datesOf(result, u"B").start, oct(5));
        QCOMPARE(datesOf(result, u"B").finish, oct(13));
        QCOMPARE(datesOf(result, u"A").start, oct(14));
        QCOMPARE(datesOf(result, u"A").startFact.item, Id<Item>::named(u"B"));
    }

    void aPlannedHireTakesWorkThatAsksForNoSkill()
    {
        SmallPlan plan;
        HeadcountPlan hire;
        hire.id = Id<HeadcountPlan>::named(u"H");
        hire.team = plan.team;
        hire.start = oct(12);
        hire.probability = Share::of(0.5);
        plan.workspace.rows<HeadcountPlan>().insert(hire);
        plan.addItem(u"A", 2);
        const PlanResult result = plan.result();
        QCOMPARE(datesOf(result, u"A").start, oct(12));
        QCOMPARE(datesOf(result, u"A").finish, oct(15)); // comes with a chance of one half
        QCOMPARE(datesOf(result, u"A").work.front().hire, hire.id);
    }

    void nothingIsLaunchedInAFreeze()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        plan.addItem(u"A", 3);
        plan.addItem(u"M", 0);
        plan.link(u"A", u"M");
        Freeze freeze;
        freeze.id = Id<Freeze>::named(u"F");
        freeze.from = oct(6);
        freeze.to = oct(9);
        plan.workspace.rows<Freeze>().insert(freeze);
        const PlanResult result = plan.result();
        QCOMPARE(datesOf(result, u"M").finish, oct(10));
        QCOMPARE(datesOf(result, u"M").finishFact.kind, Held::Freeze);
        QCOMPARE(result.find(Id<Item>::named(u"M"))->finish, oct(7));
    }

    void everyRandomPlanPassesACheckerOfItsOwn_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void everyRandomPlanPassesACheckerOfItsOwn()
    {
        QFETCH(unsigned, seed);
        const SmallPlan plan = randomPlan(seed);
        PlanQuestion question;
        const PlanResult first = plan.result(question);
        QCOMPARE(people_checker::check(plan.workspace, first), QString());
        question.people.schedules = 200;
        const PlanResult better = plan.result(question);
        QCOMPARE(people_checker::check(plan.workspace, better), QString());
        QVERIFY(better.people.cost <= first.people.cost);
        QVERIFY(better.people.finish >= better.people.bound);
        question.people.islands = 2;
        const PlanResult once = plan.result(question);
        question.people.threads = 2;
        const PlanResult again = plan.result(question);
        QVERIFY(once.people.order == again.people.order);
    }

    void theSampleKeepsAllPromises()
    {
        const Workspace workspace = marlowe_quay::current();
        const PlanResult result = marlowe_quay::planned(workspace);
        QCOMPARE(people_checker::check(workspace, result), QString());
        QCOMPARE(result.people.cost.unplaced, 0);
        for (const PeopleDates &dates : result.people.dates) {
            const ItemDates &linked = *result.find(dates.item);
            QVERIFY2(dates.finish >= linked.start, qPrintable(workspace.find(dates.item)->key));
        }
    }

    void theBaselineOfTheSampleKeepsAllPromises()
    {
        const Workspace workspace = marlowe_quay::approved();
        const PlanResult result = marlowe_quay::baseline();
        QCOMPARE(people_checker::check(workspace, result), QString());
        QCOMPARE(result.people.cost.unplaced, 0);
    }
};

QTEST_GUILESS_MAIN(TestPeoplePlan)
#include "tst_people_plan.moc"
