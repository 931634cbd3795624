// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_plan.h"

#include <QTest>

using namespace fairlead;

namespace {

/// Says stop after some questions.
class StopAfter final : public Progress {
public:
    explicit StopAfter(int questions) : m_left(questions) { }
    bool advance(double) override { return m_left-- > 0; }

private:
    int m_left;
};

QStringList keys(const SmallPlan &plan, std::vector<Id<Item>> items)
{
    QStringList result;
    for (const Id<Item> &item : items)
        result.append(plan.key(item));
    result.sort();
    return result;
}

QStringList dated(const SmallPlan &plan, const PlanResult &result)
{
    std::vector<Id<Item>> items;
    for (const ItemDates &dates : result.dates)
        items.push_back(dates.item);
    return keys(plan, items);
}

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

} // namespace

/// The pipeline from rows to dates and load, on plans that the sample does not have.
class TestPlanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereMustBeAPlanWithAPeriod()
    {
        NoProgress progress;
        const auto none = computePlan({}, {}, progress);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        SmallPlan plan;
        QCOMPARE(computePlan(plan.workspace, {Id<Plan>::create(), {}}, progress).error().kind,
                 Error::Kind::NotFound);
        plan.workspace.rows<Period>() = {};
        QCOMPARE(computePlan(plan.workspace, {}, progress).error().kind, Error::Kind::NotFound);
    }

    void emptyPlanIsComputed()
    {
        const SmallPlan plan;
        const PlanResult result = plan.result();
        QCOMPARE(result.plan, plan.plan);
        QCOMPARE(result.lines.size(), size_t(1));
        QVERIFY(!result.lines.at(0).hasBudget);
        QVERIFY(result.dates.empty() && result.loops.empty());
        QCOMPARE(result.loads.at(0).weeks.size(), size_t(4));
    }

    void stopsWhenAsked()
    {
        const SmallPlan plan;
        for (int questions = 0; questions < 4; ++questions) {
            StopAfter progress(questions);
            const auto result = computePlan(plan.workspace, {}, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        }
        StopAfter enough(4);
        QVERIFY(computePlan(plan.workspace, {}, enough));
    }

    void currentPlanIsTheNamedOneElseTheLatest()
    {
        SmallPlan plan;
        QVERIFY(!currentPlan({}));
        Period later = *plan.workspace.rows<Period>().begin();
        later.id = Id<Period>::named(u"later");
        later.start = later.start.addYears(1);
        later.end = later.end.addYears(1);
        plan.workspace.rows<Period>().insert(later);
        Plan next = *plan.workspace.find(plan.plan);
        next.id = Id<Plan>::named(u"next");
        next.key = QStringLiteral("PLAN02");
        next.period = later.id;
        plan.workspace.rows<Plan>().insert(next);
        QCOMPARE(currentPlan(plan.workspace)->id, next.id);
        plan.settings([](WorkspaceSettings &s) { s.activePlan = QStringLiteral("PLAN01"); });
        QCOMPARE(currentPlan(plan.workspace)->id, plan.plan);
    }

    void asOfIsAskedPinnedOrTheStart()
    {
        SmallPlan plan;
        const QDate asked(2026, 10, 20);
        const QDate pinned(2026, 10, 12);
        QCOMPARE(plan.result().asOf, plan.first);
        plan.settings([&](WorkspaceSettings &s) { s.asOf = pinned; });
        QCOMPARE(plan.result().asOf, pinned);
        QCOMPARE(plan.result({{}, asked}).asOf, asked);
        QCOMPARE(plan.result({{}, {}, false}).asOf, plan.first); // the plan as it was meant
    }

    void loopsAreNamedAndTheRestIsScheduled()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        for (const char16_t *key : {u"A", u"B", u"C", u"D"})
            plan.addItem(key, 2);
        plan.link(u"A", u"B");
        plan.link(u"B", u"C", DependencyType::StartToStart);
        plan.link(u"C", u"B", DependencyType::FinishToFinish);
        plan.link(u"C", u"D");
        const PlanResult result = plan.result();
        QCOMPARE(result.loops.size(), size_t(1));
        QCOMPARE(keys(plan, result.loops.at(0)), list("B C"));
        QCOMPARE(keys(plan, result.unscheduled), list("B C"));
        QCOMPARE(dated(plan, result), list("A D"));
        QCOMPARE(result.loads.at(0).period.demand, 4.0);
    }

    void linkToItemsBelowTheLineDoesNotCount()
    {
        SmallPlan plan;
        plan.settings([](WorkspaceSettings &s) { s.excellenceFloor = Share(); });
        const auto other = Id<Team>::named(u"Other");
        plan.addTeam(other);
        plan.addPerson(u"Ana");
        plan.addItem(u"A", 30); // does not fit
        plan.addItem(u"B", 2, [&](Item &item) { item.team = other; });
        plan.link(u"A", u"B");
        const PlanResult result = plan.result();
        QCOMPARE(dated(plan, result), list("B"));
        QCOMPARE(result.dates.at(0).start, plan.first);
    }

    void teamsWithoutPeopleCutNothing()
    {
        SmallPlan plan;
        plan.addItem(u"A", 500);
        const PlanResult result = plan.result();
        QVERIFY(!result.lines.at(0).hasBudget);
        QVERIFY(result.lines.at(0).items.at(0).isAbove);
        QCOMPARE(result.lines.at(0).load(), 0.0);
        QCOMPARE(result.loads.at(0).weeks.at(0).ratio(), std::numeric_limits<double>::infinity());
        plan.addPerson(u"Rui", [](Person &person) { person.roleShare = Share(); });
        QVERIFY(plan.result().lines.at(0).hasBudget); // somebody is there, without time
        QVERIFY(!plan.result().lines.at(0).items.at(0).isAbove);
    }

    void itemsWithoutATeamHaveTheirOwnLine()
    {
        SmallPlan plan;
        plan.addHoliday(plan.first);
        plan.addItem(u"A", 3, [](Item &item) { item.team = {}; });
        plan.addItem(u"B", 3, [](Item &item) { item.team = Id<Team>::create(); }); // a team that is gone
        const PlanResult result = plan.result();
        QCOMPARE(result.lines.size(), size_t(2));
        QVERIFY(result.lines.back().team.isNull());
        QCOMPARE(result.lines.back().items.size(), size_t(2));
        QCOMPARE(result.dates.at(0).start, plan.first); // Monday to Friday without holidays
        QVERIFY(result.ranked(*plan.workspace.byKey<Item>(u"B")).second);
        QCOMPARE(result.loads.size(), size_t(1));
    }

    void reserveIsKeptForExcellence()
    {
        // 20 days: 16 for features; excellence may take up to 30 %, 6 days.
        SmallPlan plan;
        plan.addPerson(u"Ana");
        plan.addItem(u"A", 16);
        plan.addItem(u"B", 1);
        plan.addItem(u"C", 4, [](Item &item) { item.investment = InvestmentClass::EngineeringExcellence; });
        PlanResult result = plan.result();
        QCOMPARE(dated(plan, result), list("A C"));
        // A team with its own band is measured by that.
        Team team = *plan.workspace.find(plan.team);
        team.excellenceFloor = Share::of(0.1);
        team.excellenceCeiling = Share::of(0.15);
        plan.workspace.rows<Team>().insert(team);
        result = plan.result();
        QCOMPARE(dated(plan, result), list("A B"));
    }

    void typedDurationReplacesTheComputedOne()
    {
        SmallPlan plan;
        plan.settings([](WorkspaceSettings &s) {
            s.focus = Share::of(0.8);
            s.interrupt = Share::of(0.1);
        });
        for (const char16_t *name : {u"Ana", u"Bo", u"Cy"})
            plan.addPerson(name);
        plan.addItem(u"A", 10, [](Item &item) { item.staffing = Headcount::of(2); });
        plan.addItem(u"B", 10, [](Item &item) { item.duration = 3; });
        const PlanResult result = plan.result();
        QCOMPARE(result.find(Id<Item>::named(u"A"))->duration, 7); // 10 ÷ 1.44
        QCOMPARE(result.find(Id<Item>::named(u"B"))->duration, 3);
        QCOMPARE(result.find(Id<Item>::named(u"B"))->finish, QDate(2026, 10, 7));
    }

    void otherPlansAndDroppedItemsAreNotInIt()
    {
        SmallPlan plan;
        plan.addItem(u"A", 1);
        plan.addItem(u"B", 1, [](Item &item) { item.plan = Id<Plan>::create(); });
        plan.addItem(u"C", 1, [](Item &item) { item.state = ItemState::Dropped; });
        plan.link(u"B", u"A");
        const PlanResult result = plan.result();
        QCOMPARE(dated(plan, result), list("A"));
        QVERIFY(!result.ranked(*plan.workspace.byKey<Item>(u"C")).first);
    }

    void doneWorkIsFixedAndTheRestIsNotInThePast()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        plan.addItem(u"A", 3, [](Item &item) {
            item.state = ItemState::Done;
            item.actualStart = QDate(2026, 10, 6);
            item.actualFinish = QDate(2026, 10, 7);
        });
        plan.addItem(u"B", 2);
        const PlanQuestion now{{}, QDate(2026, 10, 14)};
        const PlanResult result = plan.result(now);
        const ItemDates *done = result.find(Id<Item>::named(u"A"));
        QCOMPARE(done->finish, QDate(2026, 10, 7));
        QCOMPARE(done->driver, DriverKind::Actual);
        QVERIFY(!done->isCritical && !done->isNearCritical);
        QCOMPARE(result.find(Id<Item>::named(u"B"))->start, QDate(2026, 10, 14));
        QCOMPARE(result.find(Id<Item>::named(u"B"))->driver, DriverKind::AsOf);
        const PlanResult meant = plan.result({{}, {}, false});
        QCOMPARE(meant.find(Id<Item>::named(u"A"))->start, plan.first);
    }

    void nearlyCriticalIsWhatTheSettingsSay()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        plan.addItem(u"A", 4, [](Item &item) { item.deadline = QDate(2026, 10, 15); }); // float 5
        QVERIFY(!plan.result().dates.at(0).isNearCritical);
        QCOMPARE(plan.result().dates.at(0).totalFloat, 5);
        plan.settings([](WorkspaceSettings &s) { s.nearCriticalFloat = 5; });
        QVERIFY(plan.result().dates.at(0).isNearCritical);
    }

    void datesAreOrderedById()
    {
        SmallPlan plan;
        for (int i = 0; i < 50; ++i)
            plan.addItem(QStringLiteral("I%1").arg(i), 0.125);
        const PlanResult result = plan.result();
        QCOMPARE(result.dates.size(), size_t(50));
        for (size_t i = 1; i < result.dates.size(); ++i)
            QVERIFY(result.dates[i - 1].item < result.dates[i].item);
        QVERIFY(!result.find(Id<Item>::create()));
    }

    void sameQuestionSameAnswer()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        plan.addItem(u"A", 3);
        plan.addItem(u"B", 4);
        plan.link(u"B", u"A");
        const PlanResult once = plan.result();
        const PlanResult twice = plan.result();
        QCOMPARE(once.dates.at(0).finish, twice.dates.at(0).finish);
        QVERIFY(once.capacity.people.at(0).steps == twice.capacity.people.at(0).steps);
    }
};

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
