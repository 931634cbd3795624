// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/chance_draws.h"
#include "core/forecast/effort_spread.h"
#include "core/forecast/forecast_run.h"

#include <QTest>
#include <random>

using namespace fairlead;

namespace {

const Day monday = dayOf(QDate(2026, 10, 5));

Id<Item> itemId(int number)
{
    return Id<Item>::fromUuid(QUuid(uint(number) + 1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

/// Each subject ends `days(run, subject)` days after the first Monday; each waits for the one before it.
class MadeUpTrial final : public Trial {
public:
    using Days = int (*)(int run, int subject);
    MadeUpTrial(int subjects, Days days) : m_subjects(subjects), m_days(days) { }
    std::unique_ptr<Trial> clone() const override { return std::make_unique<MadeUpTrial>(*this); }
    void run(int number, bool, TrialOutcome &outcome) override
    {
        outcome = {};
        for (int i = 0; i < m_subjects; ++i) {
            outcome.lastDay.push_back(monday + m_days(number, i));
            outcome.driver.push_back(number % 4 == 0 ? i - 1 : -1);
            outcome.size.push_back(float(m_days(number, i)));
        }
    }

private:
    int m_subjects;
    Days m_days;
};

ForecastFrame frame(int subjects, int limit)
{
    ForecastFrame made;
    made.calendars.push_back(WorkCalendar::create({1, 1, 1, 1, 1, 1, 1}, {}).value());
    made.rankings.push_back({});
    for (int i = 0; i < subjects; ++i) {
        made.subjects.push_back({itemId(i), monday + limit, true, i == subjects - 1, 0});
        made.rankings.front().subjects.push_back(i);
    }
    return made;
}

Forecast forecastOf(int subjects, int limit, MadeUpTrial::Days days, const ForecastOptions &options)
{
    NoProgress progress;
    ForecastRun run(frame(subjects, limit), std::make_unique<MadeUpTrial>(subjects, days), options);
    run.finish(progress).value();
    return run.forecast();
}

int drawn(int run, int subject)
{
    return int(ChanceStream(7, ChanceSource::Effort, run, quint64(subject)).next() * 30);
}

} // namespace

class TestForecastRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datesAreOrderStatistics()
    {
        // 100 runs that end on days 0 to 99: ⌈pN⌉ = p, and the p-th of them is day p − 1.
        const Forecast forecast =
            forecastOf(1, 49, [](int run, int) { return run * 37 % 100; }, {.runs = 100});
        const ItemForecast &item = forecast.items.front();
        for (const int percent : bandPercents)
            QCOMPARE(item.at(percent), dateOf(monday + percent - 1));
        QCOMPARE(item.chance, 0.5);
        QVERIFY(std::abs(item.chanceMargin - 0.0961) < 0.0005); // Wilson at 95 %
        QVERIFY(std::abs(item.finishMargin - 7) < 0.6);         // 1.96·√(100·0.85·0.15)
        QVERIFY(!item.at(42).isValid());
        QCOMPARE(forecast.targets.front().distribution.size(), size_t(100));
    }

    void chancesOfTwoBranchesAreJoined()
    {
        // C12: two branches with 50 % each by day 20 are both there in 25 % of all cases.
        const Forecast forecast =
            forecastOf(2, 20,
                       [](int run, int subject) {
                           const quint64 seed = 11 + quint64(subject) * 1000;
                           return ChanceStream(seed, ChanceSource::Effort, run, 0).next() < 0.5 ? 20 : 21;
                       },
                       {.runs = 10'000});
        const auto &prefixes = forecast.ranking({})->prefixes;
        QVERIFY(std::abs(prefixes[0].chance - 0.50) < 0.015);
        QVERIFY(std::abs(prefixes[1].chance - 0.25) < 0.015);
        QVERIFY(prefixes[1].margin < 0.01);
    }

    void whatNeverEndsHasNoDateThere()
    {
        const Forecast forecast = forecastOf(
            1, 20, [](int run, int) { return run % 10 < 8 ? 3 : farFuture - monday; }, {.runs = 100});
        QCOMPARE(forecast.items.front().at(80), dateOf(monday + 3));
        QVERIFY(!forecast.items.front().at(85).isValid());
        QCOMPARE(forecast.items.front().chance, 0.8);
    }

    void threadsDoNotShow()
    {
        const ForecastOptions one{.runs = 1500, .threads = 1, .sensitivity = 300};
        ForecastOptions two = one;
        two.threads = 2;
        ForecastOptions three = one;
        three.threads = 3;
        const Forecast forecast = forecastOf(9, 20, drawn, one);
        QVERIFY(forecast == forecastOf(9, 20, drawn, two));
        QVERIFY(forecast == forecastOf(9, 20, drawn, three));
    }

    void itIsRefinedInGrowingSteps()
    {
        NoProgress progress;
        ForecastRun run(frame(3, 20), std::make_unique<MadeUpTrial>(3, drawn), {.runs = 500});
        std::vector<int> runs;
        while (!run.isDone()) {
            QVERIFY(run.advance(progress));
            runs.push_back(run.forecast().runs);
        }
        QCOMPARE(runs, (std::vector<int>{64, 128, 256, 500}));
        QVERIFY(!run.forecast().targets.front().sensitivity.empty());
        QCOMPARE(run.forecast(), forecastOf(3, 20, drawn, {.runs = 500, .firstBatch = 500}));
    }

    void whatIsStoppedKeepsTheStepsBefore()
    {
        class Stop final : public Progress {
            bool advance(double fraction) override { return fraction < 0.2; }
        } stop;
        ForecastRun run(frame(3, 20), std::make_unique<MadeUpTrial>(3, drawn), {.runs = 1000});
        Result<void> done;
        while ((done = run.advance(stop))) { }
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QCOMPARE(run.forecast().runs, 256);
        NoProgress progress;
        QVERIFY(run.finish(progress)); // and can be gone on with
        QCOMPARE(run.forecast(), forecastOf(3, 20, drawn, {.runs = 1000}));
    }

    void pathsOfSomeRunsStandForAll()
    {
        const Forecast all = forecastOf(3, 20, drawn, {.runs = 400});
        QCOMPARE(all.targets.front().criticality, (std::vector<double>{0.25, 0.25, 1.0}));
        const Forecast some = forecastOf(3, 20, drawn, {.runs = 400, .pathsEvery = 8});
        QCOMPARE(some.targets.front().criticality,
                 (std::vector<double>{1.0, 1.0, 1.0})); // of runs 0, 8, 16 …
        QVERIFY(some.items == all.items);
    }

    void rankCorrelationKnowsTies()
    {
        QCOMPARE(rankCorrelation({1, 2, 3, 4}, {10, 20, 25, 90}), 1.0);
        QCOMPARE(rankCorrelation({1, 2, 3, 4}, {4, 3, 2, 1}), -1.0);
        QCOMPARE(rankCorrelation({1, 1, 1}, {1, 2, 3}), 0.0);
        // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4.
        QVERIFY(std::abs(rankCorrelation({1, 2, 2, 3}, {1, 2, 3, 4}) - 0.9486832981) < 1e-9);
    }

    void drawsAreThoseOfTheStandard()
    {
        std::mt19937_64 generator;
        generator.discard(9999);
        QCOMPARE(quint64(generator()), quint64(9981545732273789042u)); // C12
        QCOMPARE(unitValue(~quint64(0)), 1 - 0x1p-53);
        QCOMPARE(unitValue(0), 0.0);
    }

    void streamsOfRecordsAreEvenAndApart()
    {
        constexpr int runs = 20'000;
        double sum = 0;
        double product = 0;
        for (int run = 0; run < runs; ++run) {
            const double a = ChanceStream(1, ChanceSource::Effort, run, 1).next() - 0.5;
            const double b = ChanceStream(1, ChanceSource::Effort, run, 2).next() - 0.5;
            sum += a;
            product += a * b;
        }
        QVERIFY(std::abs(sum / runs) < 0.01);
        QVERIFY(std::abs(product / runs * 12) < 0.03);
        std::array<int, 16> bins{};
        for (int run = 0; run < runs; ++run)
            ++bins[size_t(lane::draw(lane::itemKey(5, 77), run) >> 12)];
        for (const int count : bins)
            QVERIFY(std::abs(count - runs / 16) < 150);
    }

    void effortsFollowTheirDistribution_data()
    {
        QTest::addColumn<EffortSpread>("spread");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("deviation");
        const double triangularVariance = (4 + 16 + 81 - 8 - 18 - 36) / 18.0; // of (2, 4, 9)
        QTest::newRow("triangular") << EffortSpread::Triangular << 5.0 << std::sqrt(triangularVariance);
        // C11 for the mean; a beta with α = 15/7, β = 27/7 over a range of 7 for the deviation.
        QTest::newRow("PERT") << EffortSpread::Pert << 4.5 << 1.2677;
        QTest::newRow("none") << EffortSpread::None << 4.0 << 0.0;
    }
    void effortsFollowTheirDistribution()
    {
        QFETCH(EffortSpread, spread);
        QFETCH(double, mean);
        QFETCH(double, deviation);
        constexpr int points = 10'000;
        double sum = 0;
        double squares = 0;
        double before = 0;
        for (int i = 0; i < points; ++i) {
            const double effort = effortAt({2, 4, 9}, spread, (i + 0.5) / points);
            QVERIFY(effort >= before);
            before = effort;
            sum += effort;
            squares += effort * effort;
        }
        QVERIFY(std::abs(sum / points - mean) < 0.01);
        QVERIFY(std::abs(std::sqrt(std::max(0.0, squares / points - sum * sum / points / points)) - deviation)
                < 0.01);
        QVERIFY(before <= 9);
    }
    void anEstimateWithoutARangeIsAConstant()
    {
        for (const EffortSpread spread : {EffortSpread::Triangular, EffortSpread::Pert, EffortSpread::None})
            QCOMPARE(effortAt({4, 4, 4}, spread, 0.3), 4.0);
        QVERIFY(std::abs(effortAt({2, 4, 9}, EffortSpread::Triangular, 0.8) - 6.354) < 0.001); // C12
    }
};

QTEST_GUILESS_MAIN(TestForecastRun)
#include "tst_forecast_run.moc"
