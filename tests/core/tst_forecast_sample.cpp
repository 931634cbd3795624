// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/work_calendars.h"
#include "core/forecast/forecast_run.h"
#include "core/forecast/plan_chance.h"
#include "tests/support/marlowe_quay.h"

#include <QTest>

using namespace fairlead;
using namespace marlowe_quay;

namespace {

/// The figures of C12 and of sample-workspace.md 6.7, which were computed apart from this program.
struct Stated {
    const char *key, *p50, *p80, *p90;
    double chance; ///< of the deadline, in points
};
// clang-format off
constexpr Stated baselineFigures[] = {
    {"R07", "2026-12-23", "2026-12-30", "2027-01-04", 28.9},
    {"R22", "2026-12-10", "2026-12-17", "2026-12-21", 61.0},
    {"R28", "2027-01-11", "2027-01-14", "2027-01-18", 12.8},
    {"R43", "2026-12-21", "2026-12-30", "2027-01-05", 44.9},
};
constexpr Stated forecastFigures[] = {
    {"R07", "2027-01-05", "2027-01-08", "2027-01-11", 0.0},
    {"R22", "2026-12-10", "2026-12-15", "2026-12-16", 67.9},
    {"R28", "2027-01-11", "2027-01-13", "2027-01-14", 5.8},
    {"R43", "2026-12-24", "2026-12-30", "2027-01-04", 15.9},
};
// clang-format on

Forecast forecastOf(const Workspace &workspace, const ChanceQuestion &question,
                    LinkChance::Draws draws = LinkChance::Draws::Sequence)
{
    NoProgress progress;
    const PlanResult planned = computePlan(workspace, question.plan, progress).value();
    LinkChance chance = linkChance(workspace, planned, question).value();
    chance.draws = draws;
    auto plan = std::make_shared<const LinkChance>(std::move(chance));
    ForecastRun run(forecastFrame(workspace, planned, question), std::make_unique<LinkTrial>(plan));
    run.finish(progress).value();
    return run.forecast();
}

} // namespace

class TestForecastSample : public QObject {
    Q_OBJECT

    static void compare(const Workspace &workspace, const Forecast &forecast, const Stated &stated)
    {
        const ItemForecast *item = forecast.find(idOf<Item>(workspace, stated.key));
        QVERIFY(item);
        QVERIFY2(std::abs(item->chance * 100 - stated.chance) <= 1.5,
                 qPrintable(QStringLiteral("chance %1").arg(item->chance * 100)));
        const WorkCalendar calendar =
            WorkCalendars(workspace).of(workspace.find(workspace.find(item->item)->team)->calendar);
        const std::pair<int, const char *> dates[] = {{50, stated.p50}, {80, stated.p80}, {90, stated.p90}};
        for (const auto &[percent, day] : dates) {
            const int apart = calendar.workingDays(dayOf(date(day)), dayOf(item->at(percent)));
            QVERIFY2(
                std::abs(apart) <= 1,
                qPrintable(
                    QStringLiteral("P%1 is %2").arg(percent).arg(item->at(percent).toString(Qt::ISODate))));
        }
    }

private Q_SLOTS:
    void baselineIsThatOfThePage_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < 4; ++row)
            QTest::newRow(baselineFigures[row].key) << row;
    }
    void baselineIsThatOfThePage()
    {
        QFETCH(int, row);
        static const Workspace workspace = approved();
        static const Forecast forecast = forecastOf(workspace, {{{}, {}, false}});
        QCOMPARE(forecast.runs, 10'000);
        QCOMPARE(forecast.seed, quint64(20261001));
        compare(workspace, forecast, baselineFigures[row]);
    }

    void forecastIsThatOfThePage_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < 4; ++row)
            QTest::newRow(forecastFigures[row].key) << row;
    }
    void forecastIsThatOfThePage()
    {
        QFETCH(int, row);
        static const Workspace workspace = current();
        static const Forecast forecast = forecastOf(workspace, {});
        QCOMPARE(forecast.seed, quint64(20261116));
        compare(workspace, forecast, forecastFigures[row]);
    }

    void streamsOfTheirOwnGiveTheSameFigures()
    {
        const Workspace workspace = approved();
        const Forecast forecast = forecastOf(workspace, {{{}, {}, false}}, LinkChance::Draws::Streams);
        for (const Stated &stated : baselineFigures)
            compare(workspace, forecast, stated);
    }

    void criticalityForTheCheckout()
    {
        const Workspace workspace = approved();
        const Forecast forecast = forecastOf(workspace, {{{}, {}, false}});
        const TargetForecast *target = forecast.target(idOf<Item>(workspace, "R07"));
        QVERIFY(target);
        const std::pair<const char *, double> stated[] = {
            {"R06", 100}, {"R05", 99.5}, {"R12", 47.2}, {"R04", 27.1}, {"R01", 19.1}};
        for (const auto &[key, share] : stated) {
            const double found =
                target->criticality[size_t(forecast.indexOf(idOf<Item>(workspace, key)))] * 100;
            QVERIFY2(std::abs(found - share) <= 1.5,
                     qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(key)).arg(found)));
        }
    }
};

QTEST_GUILESS_MAIN(TestForecastSample)
#include "tst_forecast_sample.moc"
