// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/factors.h"
#include "core/schedule/estimate.h"

#include <QTest>
#include <cmath>

using namespace fairlead;

namespace {

/// As the pages print it.
double rounded(double value, int places)
{
    const double scale = std::pow(10.0, places);
    return std::round(value * scale) / scale;
}

Day day(int year, int month, int dayOfMonth)
{
    return dayOf(QDate(year, month, dayOfMonth));
}

} // namespace

class TestEstimate : public QObject {
    Q_OBJECT

    const CapacityFactors m_factors{Share::of(0.8), Share::of(0.1), Share::of(0.2)}; ///< k = 0.72

private Q_SLOTS:
    void durationOfTheSamplesItems_data()
    {
        QTest::addColumn<double>("effort");
        QTest::addColumn<double>("staffing");
        QTest::addColumn<int>("duration");
        QTest::newRow("R01, the worked example") << 44.0 << 3.0 << 21;
        QTest::newRow("R02") << 28.0 << 2.0 << 20;
        QTest::newRow("R03") << 20.0 << 1.5 << 19;
        QTest::newRow("R05") << 16.0 << 2.0 << 12;
        QTest::newRow("R05 with three people") << 16.0 << 3.0 << 8;
        QTest::newRow("R06") << 10.0 << 1.5 << 10;
        QTest::newRow("R06 with two people") << 10.0 << 2.0 << 7;
        QTest::newRow("R09, exactly 25") << 18.0 << 1.0 << 25;
        QTest::newRow("R39") << 26.0 << 1.0 << 37;
        QTest::newRow("R45") << 10.0 << 2.0 << 7;
        QTest::newRow("milestone") << 0.0 << 0.0 << 0;
        QTest::newRow("an hour") << 0.125 << 3.0 << 1;
    }
    void durationOfTheSamplesItems()
    {
        QFETCH(double, effort);
        QFETCH(double, staffing);
        QFETCH(int, duration);
        QCOMPARE(durationFromEffort(Effort::of(effort), Headcount::of(staffing), m_factors), duration);
    }

    void wholeQuotientsAreNotRoundedUp()
    {
        for (int days = 1; days <= 2000; ++days) // 9 days of effort a day, a quotient that floats
            QCOMPARE(durationFromEffort(Effort::of(days * 9.0), Headcount::of(12.5), m_factors), days);
    }

    void namedPeopleWorkEffortOffDayByDay()
    {
        // 10 days of effort, full focus: Ana works Monday to Friday, Bo joins on the second Monday.
        const Day monday = day(2026, 11, 16);
        const NamedAllocation ana{WorkCalendar(), farPast, farFuture, 1};
        const NamedAllocation bo{WorkCalendar(), monday + 7, farFuture, 0.5};
        QCOMPARE(finishOfAllocated(Effort::of(10), monday, std::vector{ana}, 1).value(), monday + 12);
        QCOMPARE(finishOfAllocated(Effort::of(10), monday, std::vector{ana, bo}, 1).value(), monday + 11);
        QCOMPARE(finishOfAllocated(Effort::of(5), monday, std::vector{ana}, 0.5).value(), monday + 12);
    }

    void halfHolidayCostsHalfADayOfWork()
    {
        const Day monday = day(2026, 11, 16);
        const auto calendar =
            WorkCalendar::create(WorkCalendar::mondayToFriday, {{QDate(2026, 11, 16), 0.5, QString()}})
                .value();
        const NamedAllocation ana{calendar, farPast, farFuture, 1};
        QCOMPARE(finishOfAllocated(Effort::of(1.5), monday, std::vector{ana}, 1).value(), monday + 2);
        QCOMPARE(finishOfAllocated(Effort::of(1.625), monday, std::vector{ana}, 1).value(), monday + 3);
    }

    void peopleWhoLeaveBeforeTheEndNeverFinish()
    {
        const Day monday = day(2026, 11, 16);
        const NamedAllocation ana{WorkCalendar(), farPast, monday + 3, 1};
        QCOMPARE(finishOfAllocated(Effort::of(3), monday, std::vector{ana}, 1).value(), monday + 3);
        QVERIFY(!finishOfAllocated(Effort::of(4), monday, std::vector{ana}, 1));
        QVERIFY(!finishOfAllocated(Effort::of(1), monday, {}, 1));
        QVERIFY(!finishOfAllocated(Effort::of(1), monday, std::vector{ana}, 0));
        QCOMPARE(finishOfAllocated(Effort(), monday, {}, 1).value(), monday);
    }

    void pertOfTheWorkedExample()
    {
        const ThreePoint path[] = {{8, 10, 15}, {4, 6, 9}, {10, 14, 22}};
        QCOMPARE(pert(path[0]).mean, 10.5);
        QCOMPARE(rounded(pert(path[1]).mean, 2), 6.17);
        QCOMPARE(rounded(pert(path[2]).mean, 2), 14.67);
        QCOMPARE(rounded(pert(path[0]).variance, 3), 1.361);
        QCOMPARE(rounded(pert(path[1]).variance, 3), 0.694);
        QCOMPARE(rounded(pert(path[2]).variance, 3), 4.0);
        const PertSum sum = pertOfPath(path);
        QCOMPARE(rounded(sum.mean, 2), 31.33);
        QCOMPARE(rounded(sum.variance, 3), 6.056);
        QCOMPARE(rounded(sum.sigma(), 3), 2.461);
        QCOMPARE(rounded(sum.p80(), 2), 33.40);
    }

    void triangularOfTheWorkedExample()
    {
        QCOMPARE(rounded(triangularAt({2, 4, 9}, 0.8), 3), 6.354);
        QCOMPARE(triangularAt({2, 4, 9}, 0), 2.0);
        QCOMPARE(triangularAt({2, 4, 9}, 1), 9.0);
        QCOMPARE(triangularAt({5, 5, 5}, 0.3), 5.0);
        QCOMPARE(triangularAt({2, 2, 6}, 0.75), 4.0); // no rising side: 6 − √(0.25·4·4)
        QCOMPARE(triangularAt({2, 6, 6}, 0.25), 4.0); // no falling side: 2 + √(0.25·4·4)
    }

    void triangularNeverFalls()
    {
        for (const ThreePoint &estimate : {ThreePoint{2, 4, 9}, ThreePoint{2, 2, 9}, ThreePoint{1, 9, 9}}) {
            for (int i = 1; i <= 100; ++i)
                QVERIFY(triangularAt(estimate, i / 100.0) >= triangularAt(estimate, (i - 1) / 100.0));
        }
    }

    void costOfDelayOfTheWorkedExample()
    {
        const DelayedWork x{4, 12, 0}, y{2, 8, 0};
        QCOMPARE(costOfDelayPerWeek(x), std::optional(3.0));
        QCOMPARE(costOfDelayPerWeek(y), std::optional(4.0));
        QCOMPARE(delayCost(std::vector{y, x}).total, 88.0);
        QCOMPARE(delayCost(std::vector{x, y}).total, 96.0);
        QCOMPARE(byCostOfDelay(std::vector{x, y}), (std::vector<int>{1, 0}));
    }

    void missingCostSortsLastAndIsCounted()
    {
        const std::vector<DelayedWork> work{{1, {}, 0}, {2, 0, 0}, {1, {}, 0}, {1, 5, 0}};
        QCOMPARE(byCostOfDelay(work), (std::vector<int>{3, 1, 0, 2}));
        QCOMPARE(delayCost(work).unknown, 2);
        QCOMPARE(costOfDelayPerWeek(work[0]), std::optional<double>());
    }

    void fixedDateCostsOnlyAfterTheDate()
    {
        QCOMPARE(delayCost(std::vector{DelayedWork{4, 30, 6}}).total, 0.0);
        QCOMPARE(delayCost(std::vector{DelayedWork{4, {}, 0}, DelayedWork{4, 30, 6}}).total, 60.0);
    }

    /// The order by cost of delay ÷ duration is the cheapest of all orders.
    void orderByCostOfDelayIsTheCheapest()
    {
        const std::vector<DelayedWork> work{{3, 4, 0}, {1, 2, 0}, {5, 9, 0}, {2, 1, 0}, {4, 7, 0}};
        const auto costOf = [&](const std::vector<int> &order) {
            std::vector<DelayedWork> line;
            for (const int index : order)
                line.push_back(work[size_t(index)]);
            return delayCost(line).total;
        };
        const double best = costOf(byCostOfDelay(work));
        std::vector<int> order{0, 1, 2, 3, 4};
        do {
            QVERIFY(costOf(order) >= best);
        } while (std::ranges::next_permutation(order).found);
    }
};

QTEST_GUILESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
