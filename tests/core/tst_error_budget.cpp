// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/reliability/budget_policy.h"
#include "core/reliability/burn_windows.h"
#include "core/reliability/headroom.h"

#include <QTest>
#include <map>

using namespace fairlead;

namespace {

const QDate asOf(2026, 11, 16);
const QDate lastDay(2026, 11, 28);

Slo objective(double percent, BudgetMethod method = BudgetMethod::Timeslices, int window = 28)
{
    Slo slo;
    slo.id = Id<Slo>::create();
    slo.key = QStringLiteral("SLO01");
    slo.service = Id<Service>::named(u"S");
    slo.objective = Measure::of(percent);
    slo.method = method;
    slo.window = window;
    return slo;
}

ServiceDay badDay(QDate on, double minutes)
{
    ServiceDay day;
    day.on = on;
    day.badMinutes = Measure::of(minutes);
    return day;
}

ServiceDay eventDay(QDate on, qint64 events, qint64 bad)
{
    ServiceDay day;
    day.on = on;
    day.events = events;
    day.badEvents = bad;
    return day;
}

/// 28 days that end with lastDay; bad minutes by days before the last one, else none.
BudgetHistory timeHistory(const std::map<int, double> &bad = {}, double percent = 99.9)
{
    BudgetHistory history{{objective(percent)}, {}};
    for (int ago = 27; ago >= 0; --ago) {
        const auto at = bad.find(ago);
        history.days.push_back(badDay(lastDay.addDays(-ago), at == bad.end() ? 0 : at->second));
    }
    return history;
}

bool isNear(double a, double b, double tolerance = 0.005)
{
    return std::abs(a - b) < tolerance;
}

const BudgetHistory &of(const Workspace &workspace, const std::vector<BudgetHistory> &histories,
                        const char *service)
{
    const Id<Service> id = workspace.byKey<Service>(QString::fromLatin1(service))->id;
    return *std::ranges::find_if(histories,
                                 [&id](const BudgetHistory &each) { return each.current().service == id; });
}

} // namespace

class TestErrorBudget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto sample = marloweQuay();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = *std::move(sample);
    }

    /// calculations.md C17: 99.9 %, 28 days, ten bad minutes in the last week.
    void tenBadMinutesAreAQuarterOfTheBudget()
    {
        const BudgetHistory history = timeHistory({{3, 4.0}, {1, 6.0}});
        const ErrorBudget budget = errorBudget(history, lastDay);
        QVERIFY(isNear(budget.allowed, 40.32, 1e-9));
        QVERIFY(isNear(budget.consumed() * 100, 24.8, 0.05));
        QVERIFY(isNear(*burnRate(history, lastDay, 7), 0.99));
        QVERIFY(isNear(*budget.daysToExhaustion, 21.2, 0.05));
        QCOMPARE(budget.state, BudgetState::Healthy);
        QCOMPARE(budget.emptyDays, 0);
    }

    void allOfThemOnOneDayBurnSevenTimes()
    {
        QVERIFY(isNear(*burnRate(timeHistory({{0, 10.0}}), lastDay, 1), 6.94));
        QVERIFY(isNear(*burnRate(10, 10080, 0.999), 0.992, 0.0005));
        QVERIFY(!burnRate(0, 0, 0.999));
        QVERIFY(!burnRate(1, 10, 1));
    }

    void eventsHaveABudgetInEvents()
    {
        BudgetHistory history{{objective(99.9, BudgetMethod::Occurrences)}, {}};
        for (int ago = 27; ago >= 0; --ago)
            history.days.push_back(eventDay(lastDay.addDays(-ago), 12000000 / 28, ago == 5 ? 3900 : 0));
        history.days.front().events = 12000000 - 27 * qint64(12000000 / 28);
        const ErrorBudget budget = errorBudget(history, lastDay);
        QVERIFY(isNear(budget.allowed, 12000, 1e-6));
        QVERIFY(isNear(budget.consumed() * 100, 32.5, 1e-6));
        QCOMPARE(budget.valid, 12000000.0);
        QVERIFY(!budget.isLowTraffic);
    }

    void stateFollowsUseAndBurn_data()
    {
        QTest::addColumn<double>("minutes");
        QTest::addColumn<int>("state");
        QTest::newRow("nothing") << 0.0 << int(BudgetState::Healthy);
        QTest::newRow("just below") << 30.2 << int(BudgetState::Healthy);
        QTest::newRow("three quarters") << 30.24 << int(BudgetState::Caution);
        QTest::newRow("all of it") << 40.32 << int(BudgetState::Caution);
        QTest::newRow("more") << 40.33 << int(BudgetState::Exhausted);
    }
    void stateFollowsUseAndBurn()
    {
        QFETCH(double, minutes);
        QFETCH(int, state);
        const ErrorBudget budget = errorBudget(timeHistory({{20, minutes}}), lastDay);
        QCOMPARE(int(budget.state), state);
    }

    void aBurnAboveOneIsCautionWhenDaysAreMissing()
    {
        BudgetHistory history{{objective(99.9)}, {badDay(lastDay, 4), badDay(lastDay.addDays(-1), 0)}};
        std::ranges::sort(history.days, {}, &ServiceDay::on);
        const ErrorBudget budget = errorBudget(history, lastDay);
        QVERIFY(budget.consumed() < 0.1);
        QVERIFY(isNear(*budget.burn, 4 / 2.88));
        QCOMPARE(budget.state, BudgetState::Caution);
        QCOMPARE(budget.emptyDays, 26);
    }

    void nothingBadNeverExhausts()
    {
        const ErrorBudget quiet = errorBudget(timeHistory(), lastDay);
        QVERIFY(!quiet.daysToExhaustion);
        QCOMPARE(*quiet.burn, 0.0);
        const ErrorBudget spent = errorBudget(timeHistory({{2, 50}}), lastDay);
        QCOMPARE(*spent.daysToExhaustion, 0.0);
        QVERIFY(spent.remaining() < 0);
        QVERIFY(!daysToExhaustion(10, 0, 40, 28));
    }

    void withoutDataThereIsNoBurn()
    {
        const ErrorBudget budget = errorBudget({{objective(99.9)}, {}}, lastDay);
        QVERIFY(!budget.hasData);
        QVERIFY(!budget.burn);
        QCOMPARE(budget.emptyDays, 28);
        QCOMPARE(budget.state, BudgetState::Healthy);
        QVERIFY(isNear(budget.allowed, 40.32, 1e-9));
        QCOMPARE(actionFor(budget, {}), BudgetAction::None);
    }

    void aDayWithoutTrafficBurnsNothing()
    {
        BudgetHistory history{{objective(99, BudgetMethod::Occurrences, 7)},
                              {eventDay(lastDay.addDays(-1), 0, 0), eventDay(lastDay, 10000, 200)}};
        QVERIFY(budgetShare(history, lastDay.addDays(-1)).isEmpty);
        QVERIFY(!burnRate(history, lastDay.addDays(-1), 1));
        QVERIFY(isNear(*burnRate(history, lastDay, 2), 2, 1e-9));
    }

    /// Each day by its own objective: 14 days at 99 %, 14 at 99.9 %.
    void anObjectiveThatChangesJudgesItsOwnDaysOnly()
    {
        BudgetHistory history = timeHistory({{20, 10}, {3, 10}});
        Slo before = objective(99);
        before.to = lastDay.addDays(-14);
        history.versions.front().from = lastDay.addDays(-13);
        history.versions.insert(history.versions.begin(), before);
        const ErrorBudget budget = errorBudget(history, lastDay);
        QVERIFY(isNear(budget.allowed, 14 * 14.4 + 14 * 1.44, 1e-9));
        QVERIFY(isNear(*burnRate(history, lastDay, 14), 10 / (14 * 1.44), 1e-9));
        QVERIFY(isNear(*burnRate(history, lastDay.addDays(-14), 14), 10 / (14 * 14.4), 1e-9));
    }

    void aNewObjectiveStartsWithAWholeBudget()
    {
        BudgetHistory history = timeHistory({{20, 30}, {1, 5}});
        history.versions.front().from = lastDay.addDays(-6);
        const ErrorBudget budget = errorBudget(history, lastDay);
        QVERIFY(isNear(budget.allowed, 40.32, 1e-9));
        QCOMPARE(budget.used, 5.0);
        QVERIFY(isNear(*budget.burn, 5 / (7 * 1.44), 1e-9));
    }

    void maintenanceCountsUnlessTheObjectiveExcludesIt()
    {
        BudgetHistory history = timeHistory();
        history.days.back().maintenance = Measure::of(440);
        QVERIFY(isNear(errorBudget(history, lastDay).allowed, 40.32, 1e-9));
        history.versions.front().excludesMaintenance = true;
        QVERIFY(isNear(errorBudget(history, lastDay).allowed, 40.32 - 0.44, 1e-9));
        QCOMPARE(budgetShare(history, lastDay).valid, 1000.0);
    }

    void slicesCountDaysNotRequests()
    {
        BudgetHistory history{{objective(90, BudgetMethod::RatioTimeslices, 7)}, {}};
        for (int ago = 6; ago >= 0; --ago)
            history.days.push_back(eventDay(lastDay.addDays(-ago), ago == 0 ? 10 : 100000, ago == 0 ? 5 : 0));
        const ErrorBudget budget = errorBudget(history, lastDay);
        QVERIFY(isNear(budget.allowed, 0.7, 1e-9));
        QVERIFY(isNear(budget.used, 0.5, 1e-9));
    }

    void fewEventsAreMarkedAndAskForNothing()
    {
        BudgetHistory history{{objective(99.9, BudgetMethod::Occurrences)}, {eventDay(lastDay, 300, 1)}};
        const ErrorBudget budget = errorBudget(history, lastDay);
        QVERIFY(budget.isLowTraffic);
        QVERIFY(isNear(budget.allowed, 0.3, 1e-9)); // the budget is 0.3 requests
        QVERIFY(budget.consumed() > 3);
        QCOMPARE(actionFor(budget, {}), BudgetAction::None);
    }

    /// operations-and-integrations.md A.4.
    void theTableHasTheUsualFactors()
    {
        const double expected30[] = {14.4, 6, 3, 1};
        const double expected28[] = {13.44, 5.6, 2.8, 0.9333};
        const double impossible[] = {0.9306, 0.8333, 0.6667, 0};
        const double detect[] = {0.864, 2.16, 4.32, 4.32}; // minutes at a total outage, 99.9 %
        for (size_t i = 0; i < burnWindows.size(); ++i) {
            const BurnWindow &window = burnWindows[i];
            QVERIFY(isNear(burnFactor(window.share, 30, window.longHours), expected30[i], 1e-4));
            QVERIFY(isNear(burnFactor(window.share, 28, window.longHours), expected28[i], 1e-4));
            QVERIFY(isNear(*detectionHours(window, 30, 0.999, 1) * 60, detect[i], 1e-3));
            if (impossible[i] > 0) {
                QVERIFY(!canFire(window, 30, impossible[i] - 0.0001));
                QVERIFY(canFire(window, 30, impossible[i] + 0.0001));
            }
        }
        QVERIFY(canFire(burnWindows[3], 30, 0.01));
        // Shares of sloth's 7-day table follow from the same formula.
        QVERIFY(isNear(burnFactor(0.08, 7, 1), 13.44, 1e-9));
        QVERIFY(isNear(burnFactor(0.42, 7, 72), 0.98, 1e-9));
    }

    void bothSpansMustBeStrictlyAbove()
    {
        const BurnWindow &fast = burnWindows[0];
        const double factor = burnFactor(fast.share, 30, fast.longHours);
        QVERIFY(!fires(fast, 30, factor, 100));
        QVERIFY(!fires(fast, 30, 100, factor));
        QVERIFY(fires(fast, 30, factor + 0.01, factor + 0.01));
        QVERIFY(!detectionHours(fast, 30, 0.999, factor * 0.001));
    }

    void budgetsOfTheTableInMinutes()
    {
        const std::map<double, std::pair<double, double>> expected{{99.9, {43.2, 40.32}},
                                                                   {99.5, {216, 201.6}},
                                                                   {99.95, {21.6, 20.16}},
                                                                   {99.99, {4.32, 4.03}},
                                                                   {99, {432, 403.2}}};
        for (const auto &[percent, minutes] : expected) {
            BudgetHistory history{{objective(percent, BudgetMethod::Timeslices, 30)}, {}};
            QVERIFY(isNear(errorBudget(history, lastDay).allowed, minutes.first));
            history.versions.front().window = 28;
            QVERIFY(isNear(errorBudget(history, lastDay).allowed, minutes.second));
        }
    }

    void aBadDayThatIsOverIsNoSustainedBurn()
    {
        QVERIFY(!isSustainedBurn(timeHistory({{5, 24}}), lastDay));
        QVERIFY(isSustainedBurn(timeHistory({{5, 20}, {0, 4}}), lastDay));
        const auto readings = dailyReadings(timeHistory({{5, 24}}), lastDay);
        QVERIFY(!readings[0].isReached);
        QVERIFY(readings[1].isReached);
    }

    void theBudgetComesBackWhenTheBadDayLeavesTheWindow()
    {
        const BudgetHistory history = timeHistory({{20, 50}});
        const ErrorBudget budget = errorBudget(history, lastDay);
        QCOMPARE(recoversOn(history, budget, 1), lastDay.addDays(8));
        const ErrorBudget then = errorBudget(history, lastDay.addDays(8));
        QVERIFY(then.used == 0 && errorBudget(history, lastDay.addDays(7)).used == 50);
        QCOMPARE(recoversOn(timeHistory(), errorBudget(timeHistory(), lastDay), 1), lastDay);
    }

    void theBurnDownEndsAtWhatIsLeft()
    {
        const BudgetHistory history = timeHistory({{20, 10}, {3, 10}});
        const ErrorBudget budget = errorBudget(history, lastDay);
        const std::vector<double> left = burnDown(history, budget);
        QCOMPARE(left.size(), size_t(28));
        QCOMPARE(left.front(), 1.0);
        QVERIFY(isNear(left.back(), 1 - budget.consumed(), 1e-12));
        QVERIFY(std::ranges::is_sorted(left, std::greater()));
    }

    /// sample-workspace.md 6.12, K14: the worst tier-1 burn of each month against 99.9 %.
    void theSamplesMonthlyBurnIsThatOfItsPage()
    {
        const double expected[] = {2.34, 1.23, 2.17, 1.12, 1.08, 1.04, 0.83, 0.74, 1.46, 0.13, 0.65, 0.60};
        std::map<Id<Service>, std::vector<ServiceDay>> days;
        for (const ServiceDay &day : m_sample.rows<ServiceDay>())
            days[day.service].push_back(day);
        QCOMPARE(days.size(), size_t(6));
        QDate month(2025, 11, 1);
        for (const double each : expected) {
            double worst = 0;
            for (const auto &[service, rows] : days)
                worst = std::max(worst, *monthlyBurn(rows, 99.9, month.year(), month.month()));
            QVERIFY2(isNear(worst, each, 0.0051), qPrintable(month.toString(Qt::ISODate)));
            month = month.addMonths(1);
        }
        QVERIFY(!monthlyBurn(days.begin()->second, 99.9, 2030, 1));
    }

    void theSamplesBudgetsOnItsDay()
    {
        const auto histories = budgetHistories(m_sample, asOf);
        QCOMPARE(histories.size(), size_t(4));
        for (const BudgetHistory &history : histories)
            QCOMPARE(lastJudgedDay(history, asOf), asOf.addDays(-1));
        const BudgetHistory &payments = of(m_sample, histories, "S06");
        const ErrorBudget budget = errorBudget(payments, asOf.addDays(-1));
        QCOMPARE(budget.first, QDate(2026, 10, 19));
        QVERIFY(isNear(budget.used, 26.1, 0.05));
        QVERIFY(isNear(budget.consumed() * 100, 64.7, 0.1));
        QVERIFY(isNear(*burnRate(payments, asOf.addDays(-1), 7), 2.38));
        QVERIFY(isNear(*budget.daysToExhaustion, 4.15, 0.02));
        QCOMPARE(budget.state, BudgetState::Healthy);
        QVERIFY(!isSustainedBurn(payments, asOf.addDays(-1)));
        QVERIFY(proposeItems(m_sample, m_sample.rows<Plan>().begin()->id, asOf).empty());
    }

    void aSpentBudgetProposesAnItemWithItsCost()
    {
        Workspace workspace = m_sample;
        ServiceDay day = badDay(QDate(2026, 11, 14), 30);
        day.id = Id<ServiceDay>::create();
        const Service *service = workspace.byKey<Service>(u"S06");
        day.service = service->id;
        for (const ServiceDay &each : m_sample.rows<ServiceDay>()) {
            if (each.service == day.service && each.on == day.on)
                day.id = each.id;
        }
        workspace.rows<ServiceDay>().insert(day);
        const Id<Plan> plan = workspace.byKey<Plan>(u"PLAN01")->id;
        BudgetPolicy policy;
        policy.repairCost = Effort::of(12);
        const auto proposals = proposeItems(workspace, plan, asOf, policy);
        QCOMPARE(proposals.size(), size_t(1));
        const BudgetProposal &proposal = proposals.front();
        QCOMPARE(proposal.action, BudgetAction::Freeze);
        QCOMPARE(proposal.cost.value(), 12.0);
        QVERIFY2(proposal.reason.contains(u"payments-gateway"), qPrintable(proposal.reason));
        QVERIFY(proposal.recoversOn > asOf);
        const auto next = applied(workspace, proposal.changes);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        const auto isNew = [&workspace](const Item &item) { return !workspace.find(item.id); };
        const auto item = std::ranges::find_if(next->rows<Item>(), isNew);
        QVERIFY(item != next->rows<Item>().end());
        QCOMPARE(item->effort.value(), 12.0);
        QVERIFY(item->team == service->team);
        QCOMPARE(item->kind, ItemKind::Reliability);
        QCOMPARE(next->rows<Decision>().size(), workspace.rows<Decision>().size() + 1);
        // It is proposed once: while the item is open, there is nothing more to propose.
        QVERIFY(proposeItems(*next, plan, asOf, policy).empty());
        Item dropped = *item;
        dropped.state = ItemState::Dropped;
        Workspace again = *next;
        again.rows<Item>().insert(dropped);
        QCOMPARE(proposeItems(again, plan, asOf, policy).size(), size_t(1));
    }

    void lessThanAQuarterLeftAsksForAReview()
    {
        const ErrorBudget budget = errorBudget(timeHistory({{20, 31}}), lastDay);
        QCOMPARE(actionFor(budget, {}), BudgetAction::Review);
        BudgetPolicy strict;
        strict.freezeAt = 0.3;
        QCOMPARE(actionFor(budget, strict), BudgetAction::Freeze);
        QCOMPARE(actionFor(errorBudget(timeHistory({{20, 30}}), lastDay), {}), BudgetAction::None);
    }

    void aNewVersionEndsTheOneBefore()
    {
        Workspace workspace = m_sample;
        Slo stricter = *workspace.byKey<Slo>(u"SLO01");
        stricter.id = Id<Slo>::create();
        stricter.from = QDate(2026, 11, 1);
        stricter.objective = Measure::of(99.95);
        Slo before = *workspace.byKey<Slo>(u"SLO01");
        before.to = QDate(2026, 10, 31);
        workspace.rows<Slo>().insert(before);
        workspace.rows<Slo>().insert(stricter);
        const auto histories = budgetHistories(workspace, asOf);
        QCOMPARE(histories.size(), size_t(4));
        const BudgetHistory &orders = of(workspace, histories, "S01");
        QCOMPARE(orders.versions.size(), size_t(2));
        const ErrorBudget budget = errorBudget(orders, asOf.addDays(-1));
        QVERIFY(isNear(budget.allowed, 13 * 1.44 + 15 * 0.72, 1e-9));
    }

    /// calculations.md C32: database disk of the sample, 51 … 67 %.
    void theDiskIsFullEnoughInDecember()
    {
        std::vector<std::pair<QDate, double>> samples;
        const auto disk = std::ranges::find_if(m_sample.rows<KpiSeries>(),
                                               [](const KpiSeries &each) { return each.part == u"disk"; });
        for (const KpiSample &each : m_sample.rows<KpiSample>()) {
            if (each.series == disk->id && each.value)
                samples.emplace_back(each.from, each.value->value());
        }
        std::ranges::sort(samples);
        QCOMPARE(samples.size(), size_t(12));
        std::vector<double> values;
        for (const auto &[month, value] : samples)
            values.push_back(value);
        const auto line = trend(values);
        QVERIFY(isNear(line->slope, 1.5035, 0.0001));
        QVERIFY(isNear(line->intercept, 50.397, 0.001));
        const auto at = crossing(*line, 70);
        QVERIFY(isNear(at->middle, 13.04));
        QVERIFY(at->early < at->middle && at->middle < at->late);
        QCOMPARE(monthOf(samples.front().first, at->middle), QDate(2026, 12, 1));
        QCOMPARE(atPeak(67, 1.3), 67 * 1.3);
    }

    void aTrendThatDoesNotRiseNeverCrosses()
    {
        const double falling[] = {5, 4, 3};
        QVERIFY(!crossing(*trend(falling), 70));
        QVERIFY(!trend(std::span(falling).first(1)));
        const double old[] = {1000, 1, 2, 3};
        QVERIFY(isNear(trend(old, 3)->slope, 1, 1e-12));
    }

    /// calculations.md C34 and K17 of the sample's October.
    void costOfAThousandRequests()
    {
        const auto october = std::ranges::find_if(m_sample.rows<CostSample>(), [](const CostSample &each) {
            return each.month == QDate(2026, 10, 1);
        });
        const double cost = october->cost.value();
        QVERIFY(isNear(*unitCost(cost, double(*october->requests)), 0.1274, 0.00005));
        QVERIFY(!unitCost(cost, 0));
        QVERIFY(isNear(saving(0.13, 0.12, 500e6, 6), 30000, 1e-6));
        QCOMPARE(variance(65, 60), 5.0);
    }

private:
    Workspace m_sample;
};

QTEST_GUILESS_MAIN(TestErrorBudget)
#include "tst_error_budget.moc"
