// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/marlowe_quay.h"

#include <QTest>

using namespace fairlead;
using namespace marlowe_quay;

namespace {

/// sample-workspace.md 6.4, in days.
struct PersonRow {
    const char *key;
    double gross, holidays, leave, available, onCall, productive, net, excellence, plan;
};

// clang-format off
constexpr PersonRow personRows[] = {
    {"P01", 66, 4, 4, 58, 0.00, 58.00, 0.00, 0.00, 0.00},
    {"P02", 66, 3, 5, 58, 0.00, 58.00, 20.88, 4.18, 16.70},
    {"P03", 66, 4, 5, 57, 3.25, 53.75, 23.22, 4.64, 18.58},
    {"P04", 66, 3, 7, 56, 2.60, 53.40, 38.45, 7.69, 30.76},
    {"P05", 66, 4, 5, 57, 4.20, 52.80, 38.02, 7.60, 30.41},
    {"P06", 66, 3, 5, 58, 4.35, 53.65, 38.63, 7.73, 30.90},
    {"P07", 66, 4, 4, 58, 3.40, 54.60, 39.31, 7.86, 31.45},
    {"P08", 66, 3, 5, 58, 3.65, 54.35, 39.13, 7.83, 31.31},
    {"P09", 66, 4, 4, 58, 0.00, 58.00, 41.76, 8.35, 33.41},
    {"P10", 66, 4, 5, 57, 0.00, 57.00, 41.04, 8.21, 32.83},
    {"P11", 66, 3, 4, 59, 3.00, 56.00, 24.19, 4.84, 19.35},
    {"P12", 66, 3, 4, 59, 10.30, 48.70, 35.06, 7.01, 28.05},
    {"P13", 66, 4, 8, 54, 4.90, 49.10, 35.35, 7.07, 28.28},
    {"P14", 66, 3, 7, 56, 4.50, 51.50, 37.08, 7.42, 29.66},
    {"P15", 53, 2, 4, 47, 0.80, 46.20, 33.26, 6.65, 26.61},
    {"P16", 66, 4, 4, 58, 2.90, 55.10, 39.67, 7.93, 31.74},
    {"P17", 66, 3, 21, 42, 2.50, 39.50, 28.44, 5.69, 22.75},
    {"P18", 66, 3, 4, 59, 0.00, 36.50, 26.28, 5.26, 21.02},
    {"P19", 66, 3, 3, 60, 0.00, 60.00, 43.20, 8.64, 34.56},
    {"P20", 66, 3, 4, 59, 2.60, 56.40, 24.36, 4.87, 19.49},
    {"P21", 66, 3, 5, 58, 3.60, 54.40, 39.17, 7.83, 31.33},
    {"P22", 66, 3, 5, 58, 4.15, 53.85, 38.77, 7.75, 31.02},
    {"P23", 66, 3, 3, 60, 3.40, 56.60, 40.75, 8.15, 32.60},
    {"P24", 66, 3, 5, 58, 3.50, 54.50, 39.24, 7.85, 31.39},
    {"P25", 66, 3, 5, 58, 4.40, 53.60, 38.59, 7.72, 30.87},
    {"P26", 44, 2, 0, 42, 0.00, 15.50, 11.16, 2.23, 8.93},
};

struct TeamRow {
    const char *key;
    double available, onCall, net;
    std::array<double, 3> byMonth;
    int people;
};

constexpr TeamRow teamRows[] = {
    {"ORD", 459, 21.4, 299.6, {100.5, 102.9, 96.2}, 8},
    {"PAY", 494, 28.9, 302.5, {109.6, 104.3, 88.7}, 9},
    {"COR", 451, 21.6, 252.9, {81.7, 85.0, 86.1}, 8},
};
// clang-format on

Capacity quarter(const Workspace &workspace)
{
    return computeCapacity(workspace, date("2026-10-01"), date("2026-12-31"));
}

/// The page rounds; a half may be rounded either way.
bool agrees(double computed, double stated, double tolerance)
{
    const bool ok = std::abs(computed - stated) <= tolerance + 1e-9;
    if (!ok)
        qWarning("computed %.5f, stated %.5f", computed, stated);
    return ok;
}

} // namespace

/// The capacity oracle of the sample: every person, every column (C02, C03, C04).
class TestCapacitySample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPersonOfTheTable_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < int(std::size(personRows)); ++i)
            QTest::newRow(personRows[i].key) << i;
    }
    void everyPersonOfTheTable()
    {
        QFETCH(int, row);
        const PersonRow &stated = personRows[row];
        const Workspace workspace = current();
        const Capacity capacity = quarter(workspace);
        const PersonCapacity *person = capacity.find(idOf<Person>(workspace, stated.key));
        QVERIFY(person);
        const CapacitySteps &steps = person->steps;
        QVERIFY(agrees(steps.gross, stated.gross, 0));
        QVERIFY(agrees(steps.holidays, stated.holidays, 0));
        QVERIFY(agrees(steps.leave, stated.leave, 0));
        QVERIFY(agrees(steps.available, stated.available, 0));
        QVERIFY(agrees(steps.onCall, stated.onCall, 0.005));
        QVERIFY(agrees(steps.productive, stated.productive, 0.005));
        QVERIFY(agrees(steps.net, stated.net, 0.005));
        QVERIFY(agrees(steps.excellence, stated.excellence, 0.005));
        QVERIFY(agrees(steps.plan, stated.plan, 0.005));
    }

    void stepsOfEverybodyAddUp()
    {
        const Capacity capacity = quarter(current());
        QCOMPARE(capacity.people.size(), size_t(26));
        for (const PersonCapacity &person : capacity.people) {
            const CapacitySteps &s = person.steps;
            QVERIFY(agrees(s.gross - s.holidays - s.leave, s.available, 1e-9));
            QVERIFY(agrees(s.available - s.onCall - s.ramp, s.productive, 1e-9));
            QVERIFY(agrees(s.productive - s.roleShare - s.focus - s.interrupts + s.adjustments, s.net, 1e-9));
            double weeks = 0;
            for (const PersonWeek &week : person.weeks)
                weeks += week.net;
            QVERIFY(agrees(weeks, s.net, 1e-9));
        }
    }

    void teamTotalsAndMonths_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < int(std::size(teamRows)); ++i)
            QTest::newRow(teamRows[i].key) << i;
    }
    void teamTotalsAndMonths()
    {
        QFETCH(int, row);
        const TeamRow &stated = teamRows[row];
        const Workspace workspace = approved();
        const Capacity capacity = quarter(workspace);
        const TeamCapacity *team = capacity.find(idOf<Team>(workspace, stated.key));
        QVERIFY(team);
        QCOMPARE(team->people, stated.people);
        QVERIFY(agrees(team->steps.available, stated.available, 0.05));
        QVERIFY(agrees(team->steps.onCall, stated.onCall, 0.05));
        QVERIFY(agrees(team->steps.net, stated.net, 0.05));
        for (size_t month = 0; month < 3; ++month)
            QVERIFY(agrees(team->netByMonth[month], stated.byMonth[month], 0.05));
    }

    void weeksOfTheQuarterAreNamedAndClipped()
    {
        const Capacity capacity = quarter(current());
        QCOMPARE(capacity.weeks.size(), size_t(14));
        const Bucket first{QStringLiteral("2026-W40"), date("2026-10-01"), date("2026-10-04")};
        const Bucket last{QStringLiteral("2026-W53"), date("2026-12-28"), date("2026-12-31")};
        QVERIFY(capacity.weeks.front() == first);
        QVERIFY(capacity.weeks.back() == last);
        QCOMPARE(capacity.months.front().key, QStringLiteral("2026-10"));
        QCOMPARE(capacity.months.back().to, date("2026-12-31"));
    }

    void primaryWeeksOfTheSoleLedgerExpert()
    {
        const Workspace workspace = current();
        const Capacity capacity = quarter(workspace);
        const PersonCapacity *person = capacity.find(idOf<Person>(workspace, "P12"));
        QVERIFY(person);
        QCOMPARE(person->primaryWeeks, 5); // 6.1, point 4
        QVERIFY(person->weeks[1].primary && !person->weeks[1].secondary);
        QVERIFY(person->weeks[0].secondary);
    }

    void capacityLeftFromTheMiddleOfTheQuarter()
    {
        const Workspace workspace = approved();
        const Capacity capacity = quarter(workspace);
        const auto left = [&](const char *team) {
            return netBetween(capacity, idOf<Team>(workspace, team), date("2026-11-16"), date("2027-03-31"));
        };
        QVERIFY(agrees(left("ORD"), 150.0, 0.05));
        QVERIFY(agrees(left("PAY"), 146.5, 0.05));
        QVERIFY(agrees(left("COR"), 132.9, 0.06)); // 132.95, which the page prints as 132.9
        QCOMPARE(netBetween(capacity, {}, date("2026-11-16"), date("2026-12-31")), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestCapacitySample)
#include "tst_capacity_sample.moc"
