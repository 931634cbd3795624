// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random_stream.h"
#include "core/scorecard/control_chart.h"

#include <QTest>
#include <cmath>
#include <functional>
#include <numbers>

using namespace fairlead;

namespace {

constexpr int series = 4000;

double normal(RandomStream &stream)
{
    const double radius = std::sqrt(-2 * std::log(1 - stream.unit()));
    return radius * std::cos(2 * std::numbers::pi * stream.unit());
}

double poisson(RandomStream &stream, double mean)
{
    const double limit = std::exp(-mean);
    double product = stream.unit();
    int count = 0;
    for (; product > limit; product *= stream.unit())
        ++count;
    return count;
}

std::vector<ChartPoint> points(const std::vector<double> &values)
{
    std::vector<ChartPoint> list;
    for (size_t i = 0; i < values.size(); ++i)
        list.push_back({QDate(2024, 1, 1).addMonths(int(i)), values[i], 0});
    return list;
}

using Draw = std::function<double(RandomStream &, size_t)>;

/// Per cent of 4,000 series of `count` points with a signal at or after the point `from`; of one rule, or of
/// all.
double percentWithSignal(int count, const Draw &draw, size_t from = 0,
                         ChartKind kind = ChartKind::Individuals)
{
    int found = 0;
    for (int i = 0; i < series; ++i) {
        RandomStream stream = RandomStream::part(12345, std::uint64_t(i));
        std::vector<double> values;
        for (int j = 0; j < count; ++j)
            values.push_back(draw(stream, size_t(j)));
        const ControlChart chart = controlChart(points(values), kind);
        for (size_t j = from; j < chart.marks.size(); ++j) {
            if (chart.marks[j].rule != SignalRule::None) {
                ++found;
                break;
            }
        }
    }
    return 100.0 * found / series;
}

double plain(RandomStream &stream, size_t)
{
    return normal(stream);
}

Draw shifted(double sigma)
{
    return [sigma](RandomStream &stream, size_t i) { return normal(stream) + (i >= 24 ? sigma : 0); };
}

bool isAbout(double figure, double expected, double tolerance)
{
    if (std::abs(figure - expected) <= tolerance)
        return true;
    qWarning("%.1f %% instead of %.1f ± %.1f %%", figure, expected, tolerance);
    return false;
}

} // namespace

/// Signal or noise (C21, operations A.5).
class TestControlChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsOfTheWorkedExample()
    {
        const std::vector<double> values{10, 12, 11, 13, 12, 14};
        const NaturalLimits limits = naturalLimits(values);
        QCOMPARE(limits.centre, 12.0);
        QCOMPARE(limits.meanRange, 1.6);
        QVERIFY(std::abs(limits.low - 7.744) < 1e-9);
        QVERIFY(std::abs(limits.high - 16.256) < 1e-9);
        QVERIFY(17 > limits.high);
        QVERIFY(std::abs(limits.rangeLimit - 5.2288) < 1e-9);
    }

    void noLimitsUnderEightPointsAndProvisionalOnesUnderFifteen()
    {
        const auto stateOf = [](int count) {
            return controlChart(points(std::vector<double>(size_t(count), 5)), ChartKind::Individuals)
                .marks.back()
                .limits;
        };
        QCOMPARE(stateOf(7), LimitState::None);
        QCOMPARE(stateOf(8), LimitState::Provisional);
        QCOMPARE(stateOf(14), LimitState::Provisional);
        QCOMPARE(stateOf(15), LimitState::Firm);
        const ControlChart seven = controlChart(points({1, 1, 1, 1, 1, 1, 900}), ChartKind::Individuals);
        QVERIFY(!seven.hasSignal());
    }

    void eightOnOneSide()
    {
        std::vector<double> values;
        for (int i = 0; i < 24; ++i)
            values.push_back(i % 2 == 0 ? 9 : 11);
        values.insert(values.end(), 8, 10.5);
        const ControlChart chart = controlChart(points(values), ChartKind::Individuals);
        QCOMPARE(chart.marks[29].rule, SignalRule::None);
        QCOMPARE(chart.marks[30].rule, SignalRule::RunOfEight); // the eleven before the run is its first
        QVERIFY(chart.marks[31].isHigh);
    }

    void threeOfFourNearALimit()
    {
        std::vector<double> values;
        for (int i = 0; i < 24; ++i)
            values.push_back(i % 2 == 0 ? 9 : 11); // 10 ± 5.32
        values.insert(values.end(), {13.5, 9.5, 14, 13.5});
        const ControlChart chart = controlChart(points(values), ChartKind::Individuals);
        QCOMPARE(chart.marks[26].rule, SignalRule::None);
        QCOMPARE(chart.marks[27].rule, SignalRule::NearLimit);
    }

    void limitsStayAsTheBaselineSetThem()
    {
        std::vector<double> values;
        for (int i = 0; i < 24; ++i)
            values.push_back(i % 2 == 0 ? 9 : 11);
        const double before = controlChart(points(values), ChartKind::Individuals).marks.back().high;
        values.insert(values.end(), 12, 40);
        const ControlChart chart = controlChart(points(values), ChartKind::Individuals);
        QCOMPARE(chart.marks.back().high, before);
        QCOMPARE(chart.marks.back().rule, SignalRule::Outside);
    }

    void onlyANewBaselineWithACauseMovesTheLimits()
    {
        std::vector<double> values;
        for (int i = 0; i < 24; ++i)
            values.push_back(i % 2 == 0 ? 9 : 11);
        for (int i = 0; i < 12; ++i)
            values.push_back(i % 2 == 0 ? 29 : 31);
        const auto all = points(values);
        const std::vector<NewBaseline> without{{all[24].from, QStringLiteral("  ")}};
        QCOMPARE(controlChart(all, ChartKind::Individuals, without).latest(), SignalRule::Outside);
        const std::vector<NewBaseline> with{{all[24].from, QStringLiteral("Second acquirer live")}};
        const ControlChart chart = controlChart(all, ChartKind::Individuals, with);
        QVERIFY(!chart.hasSignal());
        QCOMPARE(chart.baselines, (std::vector<size_t>{0, 24}));
        QCOMPARE(chart.marks[24].limits, LimitState::Provisional);
        QCOMPARE(chart.marks[23].limits, LimitState::Firm);
    }

    void limitsOfAProportionFollowItsDenominator()
    {
        std::vector<ChartPoint> all;
        for (int i = 0; i < 24; ++i)
            all.push_back({QDate(2024, 1, 1).addMonths(i), 0.15, i == 5 ? 10.0 : 400.0});
        all[5].value = 0.4;
        const ControlChart chart = controlChart(all, ChartKind::Proportions);
        QVERIFY(chart.marks[5].high > 0.45); // 4 of 10 say nothing
        QCOMPARE(chart.marks[5].rule, SignalRule::None);
        QVERIFY(chart.marks[6].high < 0.21);
        all[7].value = 0.25; // 100 of 400 do
        QCOMPARE(controlChart(all, ChartKind::Proportions).marks[7].rule, SignalRule::Outside);
    }

    void rareEventsAreChartedByTheDaysBetweenThem()
    {
        RandomStream stream(7);
        std::vector<double> days;
        for (int i = 0; i < 24; ++i)
            days.push_back(-std::log(1 - stream.unit()) * 20);
        days.push_back(400);
        QCOMPARE(controlChart(points(days), ChartKind::RareEvents).latest(), SignalRule::Outside);
    }

    void durationsWithoutAValueGetNoMark()
    {
        std::vector<double> values(20, 30);
        values[4] = 0;
        const ControlChart chart = controlChart(points(values), ChartKind::Durations);
        QCOMPARE(chart.marks[4].rule, SignalRule::None);
    }

    // The table of A.5: 4,000 series each. Two simulations of 4,000 differ by less than 2.5 points
    // (three standard errors of a difference are at most 3.4 points at 50 %, 1.4 at 5 %).
    void falseAlarmsAreAsRareAsSimulated()
    {
        QVERIFY(isAbout(percentWithSignal(24, plain), 10.8, 2.1));
        QVERIFY(isAbout(percentWithSignal(12, plain), 3.0, 1.3));
        QVERIFY(
            isAbout(percentWithSignal(24, [](RandomStream &s, size_t) { return poisson(s, 4); }), 17.2, 2.6));
    }

    void realShiftsAreFoundAsOftenAsSimulated()
    {
        QVERIFY(isAbout(percentWithSignal(32, shifted(1), 24), 52.4, 3.4));
        QVERIFY(isAbout(percentWithSignal(32, shifted(1.5), 24), 83.1, 2.6));
        QVERIFY(isAbout(percentWithSignal(32, shifted(2), 24), 96.7, 1.3));
    }

    void durationsNeedTheirLogarithms()
    {
        const auto skewed = [](RandomStream &s, size_t) { return std::exp(normal(s)); };
        QVERIFY(isAbout(percentWithSignal(24, skewed), 74.8, 3.0));
        QVERIFY(isAbout(percentWithSignal(24, skewed, 0, ChartKind::Durations), 10.8, 2.1));
    }
};

QTEST_GUILESS_MAIN(TestControlChart)
#include "tst_control_chart.moc"
