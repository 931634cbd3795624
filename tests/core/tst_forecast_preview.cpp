// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/chance_draws.h"
#include "core/forecast/forecast_run.h"
#include "core/forecast/preview_lanes.h"
#include "random_network.h"

#include <QTest>

using namespace fairlead;

namespace {

/// A plan over a network with estimates around its durations, and the frame that counts it.
struct Made {
    std::shared_ptr<const LinkChance> plan;
    ForecastFrame frame;
};

Made made(const NetworkInput &input, random_network::Source &source, EffortSpread spread)
{
    LinkChance plan{Network::create(input).value(), {}, 0, spread, LinkChance::Draws::Streams, 42};
    Made result;
    for (int i = 0; i < plan.network.size(); ++i) {
        SampledWork work;
        const Activity &activity = plan.network.activity(i);
        work.entity = mixed(quint64(i) + 1);
        if (!activity.isMilestone() && !source.chance(10)) {
            const double likely = activity.duration * 0.72;
            work.estimate = {likely * 0.6, likely, likely * (1.2 + 0.1 * source.number(10))};
            work.effortPerDay = 0.72;
            work.draw = 0;
        }
        plan.work.push_back(work);
        const QUuid id(uint(i) + 1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
        const Day limit = activity.deadline.value_or(plan.network.input().projectStart + 25);
        result.frame.subjects.push_back({Id<Item>::fromUuid(id), limit, activity.deadline.has_value(),
                                         activity.isMilestone() || i % 4 == 0, activity.calendar});
    }
    result.frame.rankings.push_back({{}, {}});
    for (int i = 0; i < plan.network.size(); ++i)
        result.frame.rankings.front().subjects.push_back(i);
    result.frame.calendars = plan.network.input().calendars;
    result.plan = std::make_shared<const LinkChance>(std::move(plan));
    return result;
}

Forecast plain(const Made &made, int runs)
{
    NoProgress progress;
    ForecastRun run(made.frame, std::make_unique<LinkTrial>(made.plan), {.runs = runs, .sensitivity = 0});
    run.finish(progress).value();
    return run.forecast();
}

Forecast preview(const Made &made, int runs)
{
    NoProgress progress;
    return previewLanes(*made.plan, made.frame).value().forecast(runs, progress).value();
}

/// The largest difference of a criticality between two forecasts.
double apart(const Forecast &a, const Forecast &b)
{
    double most = 0;
    for (size_t target = 0; target < a.targets.size(); ++target) {
        for (size_t i = 0; i < a.items.size(); ++i)
            most =
                std::max(most, std::abs(a.targets[target].criticality[i] - b.targets[target].criticality[i]));
    }
    return most;
}

} // namespace

class TestForecastPreview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datesAreThoseOfThePlainOneRunByRun_data()
    {
        QTest::addColumn<EffortSpread>("spread");
        QTest::newRow("triangular") << EffortSpread::Triangular;
        QTest::newRow("PERT") << EffortSpread::Pert;
        QTest::newRow("no spread") << EffortSpread::None;
    }
    void datesAreThoseOfThePlainOneRunByRun()
    {
        QFETCH(EffortSpread, spread);
        for (quint32 seed = 0; seed < 60; ++seed) {
            random_network::Source source(seed);
            NetworkInput input = random_network::input(source, {.activities = 14, .links = 22});
            // Leads and lags into one milestone: only the plain one knows whose evening it is.
            for (ActivityLink &link : input.links) {
                if (input.activities[size_t(link.successor)].isMilestone())
                    link.lag = link.successor % 2 == 0 ? std::abs(link.lag) : -1 - std::abs(link.lag);
            }
            const Made one = made(input, source, spread);
            const Forecast expected = plain(one, 300);
            const Forecast found = preview(one, 300);
            for (size_t i = 0; i < expected.items.size(); ++i) {
                QVERIFY2(found.items[i] == expected.items[i],
                         qPrintable(QStringLiteral("seed %1, item %2").arg(seed).arg(i)));
            }
            QCOMPARE(found.rankings == expected.rankings, true);
            for (size_t i = 0; i < expected.targets.size(); ++i)
                QVERIFY(found.targets[i].distribution == expected.targets[i].distribution);
        }
    }

    void withoutFreeDaysThePathsAreTheSameToo()
    {
        for (quint32 seed = 0; seed < 60; ++seed) {
            random_network::Source source(seed);
            NetworkInput input = random_network::input(source, {.activities = 14, .links = 22});
            for (WorkCalendar &calendar : input.calendars)
                calendar = WorkCalendar::create({1, 1, 1, 1, 1, 1, 1}, {}).value();
            const Made one = made(input, source, EffortSpread::Triangular);
            QVERIFY2(apart(plain(one, 300), preview(one, 300)) < 1e-12, qPrintable(QString::number(seed)));
        }
    }

    void runsInPartsOfARegisterCountOnlyThose()
    {
        random_network::Source source(3);
        const Made one = made(random_network::input(source, {}), source, EffortSpread::Triangular);
        for (const int runs : {1, 255, 256, 257}) {
            const Forecast forecast = preview(one, runs);
            QCOMPARE(forecast.runs, runs);
            QVERIFY(forecast.items == plain(one, runs).items);
        }
    }

    void aPlanOfCenturiesHasNoPreview()
    {
        random_network::Source source(1);
        NetworkInput input =
            random_network::input(source, {.activities = 4, .links = 0, .withActuals = false});
        input.activities[0].duration = 40'000;
        const Made one = made(input, source, EffortSpread::None);
        QVERIFY(!previewLanes(*one.plan, one.frame));
    }

    void itStopsWhenTold()
    {
        class Stop final : public Progress {
            bool advance(double fraction) override { return fraction < 0.5; }
        } stop;
        random_network::Source source(1);
        const Made one = made(random_network::input(source, {}), source, EffortSpread::Triangular);
        const auto forecast = previewLanes(*one.plan, one.frame)->forecast(10'000, stop);
        QVERIFY(!forecast);
        QCOMPARE(forecast.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestForecastPreview)
#include "tst_forecast_preview.moc"
