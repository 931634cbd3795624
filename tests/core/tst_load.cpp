// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/load.h"
#include "tests/support/marlowe_quay.h"
#include "tests/support/small_plan.h"

#include <QTest>

using namespace fairlead;
using marlowe_quay::date;

namespace {

QList<int> percent(const std::vector<LoadCell> &cells)
{
    QList<int> result;
    for (const LoadCell &cell : cells)
        result.append(int(std::lround(cell.ratio() * 100)));
    return result;
}

std::vector<double> demand(const std::vector<LoadCell> &cells)
{
    std::vector<double> result;
    for (const LoadCell &cell : cells)
        result.push_back(cell.demand);
    return result;
}

bool agrees(double computed, double stated, double tolerance = 0.05)
{
    const bool ok = std::abs(computed - stated) <= tolerance + 1e-9;
    if (!ok)
        qWarning("computed %.5f, stated %.5f", computed, stated);
    return ok;
}

Item running(double effort, int remaining)
{
    Item item;
    item.effort = Effort::of(effort);
    item.state = ItemState::InProgress;
    item.remaining = remaining;
    return item;
}

ItemDates dates(const char *start, const char *finish, int duration)
{
    ItemDates result;
    result.start = date(start);
    result.finish = date(finish);
    result.duration = duration;
    return result;
}

} // namespace

/// Demand against capacity over time (C06).
class TestLoad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void approvedPlanOfTheSampleByWeek_data()
    {
        QTest::addColumn<QList<int>>("weeks"); // sample-workspace.md 6.4
        QTest::addColumn<QList<int>>("months");
        QTest::newRow("ORD") << QList<int>{20, 70, 143, 186, 199, 149, 85, 86, 104, 67, 67, 53, 29, 16}
                             << QList<int>{136, 103, 49};
        QTest::newRow("PAY") << QList<int>{21, 97, 120, 119, 94, 148, 171, 147, 77, 76, 85, 42, 52, 23}
                             << QList<int>{100, 129, 58};
        QTest::newRow("COR") << QList<int>{25, 95, 163, 175, 162, 136, 103, 69, 66, 77, 63, 65, 39, 11}
                             << QList<int>{134, 92, 54};
    }
    void approvedPlanOfTheSampleByWeek()
    {
        QFETCH(QList<int>, weeks);
        QFETCH(QList<int>, months);
        const Workspace workspace = marlowe_quay::approved();
        const PlanResult result = marlowe_quay::baseline();
        const TeamLoad *load = result.load(marlowe_quay::idOf<Team>(workspace, QTest::currentDataTag()));
        QVERIFY(load);
        QCOMPARE(percent(load->weeks), weeks);
        QCOMPARE(percent(load->months), months);
    }

    void approvedPlanOfTheSampleInDays()
    {
        const Workspace workspace = marlowe_quay::approved();
        const PlanResult result = marlowe_quay::baseline();
        struct Stated {
            const char *team;
            double months[3];
            double period;
        };
        for (const Stated &stated :
             {Stated{"ORD", {136.3, 106.1, 47.5}, 290}, Stated{"PAY", {110.0, 135.0, 51.0}, 296},
              Stated{"COR", {109.3, 78.6, 46.1}, 234}}) {
            const TeamLoad *load = result.load(marlowe_quay::idOf<Team>(workspace, stated.team));
            QVERIFY(load);
            for (size_t month = 0; month < 3; ++month)
                QVERIFY(agrees(load->months[month].demand, stated.months[month]));
            QVERIFY(agrees(load->period.demand, stated.period, 1e-6));
        }
    }

    void remainingWorkOfTheSample_data()
    {
        QTest::addColumn<double>("demand"); // sample-workspace.md 6.18, X04
        QTest::addColumn<double>("capacity");
        QTest::addColumn<int>("week47");
        QTest::newRow("ORD") << 131.7 << 150.0 << 133;
        QTest::newRow("PAY") << 133.4 << 146.5 << 166;
        QTest::newRow("COR") << 63.5 << 132.9 << 66;
    }
    void remainingWorkOfTheSample()
    {
        QFETCH(double, demand);
        QFETCH(double, capacity);
        QFETCH(int, week47);
        const Workspace workspace = marlowe_quay::current();
        const PlanResult result = marlowe_quay::planned(workspace);
        const TeamLoad *load = result.load(marlowe_quay::idOf<Team>(workspace, QTest::currentDataTag()));
        QVERIFY(load);
        QVERIFY(agrees(load->remaining.demand, demand));
        QVERIFY(agrees(load->remaining.capacity, capacity, 0.06));
        QCOMPARE(percent(load->weeks).at(7), week47);
    }

    void effortIsSpreadEvenlyOverWorkingDays()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        plan.addHoliday({2026, 10, 13});
        plan.addItem(u"A", 9, [](Item &item) {
            item.duration = 9; // 5 to 16 October, without the 13th
        });
        const PlanResult result = plan.result();
        QCOMPARE(demand(result.loads.at(0).weeks), (std::vector<double>{5, 4, 0, 0}));
        QCOMPARE(percent(result.loads.at(0).weeks), (QList<int>{100, 100, 0, 0}));
    }

    void workAfterThePeriodCountsNowhere()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        plan.addItem(u"A", 10, [](Item &item) {
            item.duration = 10;
            item.notBefore = QDate(2026, 10, 26);
        });
        const TeamLoad load = plan.result().loads.at(0);
        QCOMPARE(demand(load.weeks), (std::vector<double>{0, 0, 0, 5}));
        QCOMPARE(load.period.demand, 5.0);
    }

    void demandWithoutCapacityIsInfinite()
    {
        QCOMPARE((LoadCell{1, 0}).ratio(), std::numeric_limits<double>::infinity());
        QCOMPARE((LoadCell{0, 0}).ratio(), 0.0);
        QCOMPARE((LoadCell{1, 4}).ratio(), 0.25);
    }

    void runningWorkIsSplitAtTheAsOfDate()
    {
        const auto spans =
            workSpans(running(20, 4), dates("2026-10-05", "2026-10-22", 10), date("2026-10-19"));
        QCOMPARE(spans.size(), size_t(2));
        QCOMPARE(dateOf(spans[0].from), date("2026-10-05"));
        QCOMPARE(dateOf(spans[0].to), date("2026-10-19")); // a boundary
        QCOMPARE(spans[0].effort, 12.0);
        QCOMPARE(dateOf(spans[1].from), date("2026-10-19"));
        QCOMPARE(dateOf(spans[1].to), date("2026-10-23"));
        QCOMPARE(spans[1].effort, 8.0);
    }

    void remainingDaysNeverStandForMoreThanTheEffort()
    {
        const auto spans =
            workSpans(running(20, 15), dates("2026-10-05", "2026-11-06", 10), date("2026-10-19"));
        QCOMPARE(spans.size(), size_t(1));
        QCOMPARE(dateOf(spans[0].from), date("2026-10-19"));
        QCOMPARE(spans[0].effort, 20.0);
    }

    void statesDoNotMatterWithoutAnAsOf()
    {
        const auto spans = workSpans(running(20, 4), dates("2026-10-05", "2026-10-16", 10), {});
        QCOMPARE(spans.size(), size_t(1));
        QCOMPARE(spans[0].effort, 20.0);
    }

    void workThatFellOnAFreeDayCountsOnThatDay()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        plan.addItem(u"A", 2, [](Item &item) {
            item.state = ItemState::Done;
            item.actualStart = item.actualFinish = QDate(2026, 10, 10); // a Saturday
        });
        const PlanResult result = plan.result({{}, QDate(2026, 10, 19)});
        QCOMPARE(demand(result.loads.at(0).weeks), (std::vector<double>{2, 0, 0, 0}));
        QCOMPARE(result.loads.at(0).remaining.demand, 0.0);
        QCOMPARE(result.loads.at(0).remaining.capacity, 10.0);
    }

    void namedPeopleWorkWhenTheyAreThere()
    {
        SmallPlan plan;
        Allocation half;
        half.id = Id<Allocation>::create();
        half.person = plan.addPerson(u"Ana");
        half.item = plan.addItem(u"A", 6);
        half.share = Share::of(0.5);
        half.to = QDate(2026, 10, 8);
        Allocation whole = half;
        whole.id = Id<Allocation>::create();
        whole.share = Share::of(1);
        whole.from = QDate(2026, 10, 9);
        whole.to = QDate(2026, 10, 30);
        plan.workspace.rows<Allocation>().insert(half);
        plan.workspace.rows<Allocation>().insert(whole);
        const PlanResult result = plan.result();
        // Four halves until Thursday, then four whole days: Friday to Wednesday.
        QCOMPARE(result.dates.at(0).duration, 8);
        QCOMPARE(result.dates.at(0).finish, QDate(2026, 10, 14));
        QCOMPARE(demand(result.loads.at(0).weeks), (std::vector<double>{3, 3, 0, 0}));
    }

    void namedPeopleWhoNeverFinishLeaveItToTheStaffing()
    {
        SmallPlan plan;
        Allocation gone;
        gone.id = Id<Allocation>::create();
        gone.person = plan.addPerson(u"Ana");
        gone.item = plan.addItem(u"A", 6);
        gone.to = QDate(2026, 10, 2);
        plan.workspace.rows<Allocation>().insert(gone);
        const PlanResult result = plan.result();
        QCOMPARE(result.dates.at(0).duration, 6);
        QCOMPARE(demand(result.loads.at(0).weeks), (std::vector<double>{5, 1, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
