// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/plan_difference.h"
#include "tests/support/marlowe_quay.h"
#include "tests/support/small_plan.h"

#include <QTest>

using namespace fairlead;
using namespace marlowe_quay;

namespace {

PlanDifference compared(const Workspace &first, const Workspace &second)
{
    const PlanResult before = planned(first);
    const PlanResult after = planned(second);
    return planDifference({first, before}, {second, after});
}

const ItemDifference *find(const PlanDifference &difference, const Id<Item> &item)
{
    const auto at = std::ranges::find(difference.items, item, &ItemDifference::item);
    return at != difference.items.end() ? &*at : nullptr;
}

QStringList changedKeys(const Workspace &workspace, const PlanDifference &difference)
{
    QStringList keys;
    for (const ItemDifference &item : difference.items)
        keys.append(keyOf(workspace, item.item));
    keys.sort();
    return keys;
}

Id<Item> item(QStringView key)
{
    return Id<Item>::named(key);
}

} // namespace

/// Differences of plans and scenarios (C14).
class TestPlannerDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recoveryOptionsOfTheSample_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QDate>("launch");
        QTest::addColumn<int>("days"); // working days in Lisbon
        QTest::newRow("Swarm A") << "A" << date("2026-12-18") << -7;
        QTest::newRow("Swarm B") << "B" << date("2026-12-16") << -9;
        QTest::newRow("only help on R04") << "C" << date("2026-12-28") << -2;
    }
    void recoveryOptionsOfTheSample()
    {
        QFETCH(QString, option);
        QFETCH(QDate, launch);
        QFETCH(int, days);
        const Workspace now = current();
        const Workspace scenario = option == u"A" ? swarmA(now) : option == u"B" ? swarmB(now) : swarmC(now);
        const PlanDifference difference = compared(now, scenario);
        QCOMPARE(difference.milestones.size(), size_t(2));
        const auto checkout =
            std::ranges::find(difference.milestones, idOf<Item>(now, "R07"), &MilestoneDifference::item);
        QVERIFY(checkout != difference.milestones.end());
        QCOMPARE(checkout->before, date("2026-12-30"));
        QCOMPARE(checkout->after, launch);
        QCOMPARE(checkout->days, std::optional(days));
    }

    void onlyWhatChangesIsListed()
    {
        const Workspace now = current();
        const PlanDifference difference = compared(now, swarmA(now));
        QCOMPARE(changedKeys(now, difference), (QStringList{u"R05"_qs, u"R06"_qs, u"R07"_qs}));
        const ItemDifference *loadTest = find(difference, idOf<Item>(now, "R05"));
        QCOMPARE(loadTest->start, std::optional(0));
        QCOMPARE(loadTest->finish, std::optional(-4)); // 12 → 8 working days
        QCOMPARE(loadTest->effort, 0.0);
        QVERIFY(compared(now, now).items.empty());
    }

    void scenarioBMovesTheBulkImportAndTheLoad()
    {
        const Workspace now = current();
        const PlanDifference difference = compared(now, swarmB(now));
        const ItemDifference *import = find(difference, idOf<Item>(now, "R09"));
        QVERIFY(import);
        QCOMPARE(import->start, std::optional(5));
        QCOMPARE(import->startAfter, date("2026-11-23"));
        const auto orders =
            std::ranges::find(difference.teams, idOf<Team>(now, "ORD"), &TeamDifference::team);
        QVERIFY(orders != difference.teams.end());
        QCOMPARE(orders->weeks.size(), size_t(14));
        QCOMPARE(orders->weeks.at(7).bucket, QStringLiteral("2026-W47"));
        QVERIFY(orders->weeks.at(7).demand() < 0); // R09 has left the week
        QCOMPARE(orders->weeks.at(7).capacity(), 0.0);
        const auto payments =
            std::ranges::find(difference.teams, idOf<Team>(now, "PAY"), &TeamDifference::team);
        for (const LoadDifference &week : payments->weeks)
            QCOMPARE(week.demand(), 0.0);
    }

    void fromTheApprovedPlanToNow()
    {
        const Workspace then = approved();
        const Workspace now = current();
        const PlanResult before = baseline();
        const PlanResult after = planned(now);
        const PlanDifference difference = planDifference({then, before}, {now, after});
        QCOMPARE(find(difference, idOf<Item>(now, "R45"))->line, LineChange::Added);
        QCOMPARE(find(difference, idOf<Item>(then, "R39"))->line, LineChange::Removed);
        QVERIFY(!find(difference, idOf<Item>(now, "R39"))->finish);
        QVERIFY(!find(difference, idOf<Item>(now, "R16"))); // below on both sides
        // 10 unplanned days of 804, and 26 of modernisation less.
        QVERIFY(std::abs(difference.classShare[size_t(InvestmentClass::Unplanned)] - 10.0 / 804) < 1e-9);
        QVERIFY(std::abs(difference.classShare[size_t(InvestmentClass::Modernisation)]
                         - (100.0 / 804 - 126.0 / 820))
                < 1e-9);
        const ItemDifference *orderIntake = find(difference, idOf<Item>(now, "R01"));
        QCOMPARE(orderIntake->finish, std::optional(11)); // 4 to 19 November
        QCOMPARE(orderIntake->rank, 0);
    }

    void movingAnItemChangesRanksButAddingOneDoesNot()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        for (const char16_t *key : {u"A", u"B", u"C"})
            plan.addItem(key, 1);
        const Workspace before = plan.workspace;
        plan.addItem(u"D", 1, [](Item &row) { row.rank = QStringLiteral("0000"); });
        PlanDifference difference = compared(before, plan.workspace);
        QCOMPARE(changedKeys(plan.workspace, difference), QStringList{u"D"_qs});
        QCOMPARE(find(difference, item(u"D"))->line, LineChange::Added);

        Item moved = *plan.workspace.find(item(u"C"));
        moved.rank = QStringLiteral("0000a");
        plan.workspace.rows<Item>().insert(moved);
        difference = compared(before, plan.workspace);
        QCOMPARE(find(difference, item(u"C"))->rank, -2);
        QCOMPARE(find(difference, item(u"A"))->rank, 1);
    }

    void crossingTheLineIsSaid()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana"); // 16 days for features
        plan.addItem(u"A", 10);
        plan.addItem(u"B", 6);
        const Workspace before = plan.workspace;
        Item grown = *before.find(item(u"A"));
        grown.effort = Effort::of(12);
        plan.workspace.rows<Item>().insert(grown);
        const PlanDifference there = compared(before, plan.workspace);
        QCOMPARE(find(there, item(u"B"))->line, LineChange::ToBelow);
        QVERIFY(!find(there, item(u"B"))->finishAfter.isValid());
        QCOMPARE(find(there, item(u"A"))->effort, 2.0);
        QCOMPARE(find(there, item(u"A"))->finish, std::optional(2));
        const PlanDifference back = compared(plan.workspace, before);
        QCOMPARE(find(back, item(u"B"))->line, LineChange::ToAbove);
    }
};

QTEST_GUILESS_MAIN(TestPlannerDifference)
#include "tst_planner_difference.moc"
