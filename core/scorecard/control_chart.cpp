// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/control_chart.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fairlead {

namespace {

constexpr double limitFactor = 2.66;
constexpr double rangeFactor = 3.268;
constexpr double rareEventPower = 0.2777; // makes days between rare events about normal (Nelson)
constexpr int longRun = 8;

/// The scale on which the limits are straight.
double onScale(ChartKind kind, double value)
{
    switch (kind) {
    case ChartKind::Durations:
        return value > 0 ? std::log(value) : std::numeric_limits<double>::quiet_NaN();
    case ChartKind::RareEvents:
        return std::pow(std::max(0.0, value), rareEventPower);
    case ChartKind::Individuals:
    case ChartKind::Proportions:
        break;
    }
    return value;
}

double fromScale(ChartKind kind, double scaled)
{
    if (kind == ChartKind::Durations)
        return std::exp(scaled);
    return kind == ChartKind::RareEvents ? std::pow(std::max(0.0, scaled), 1 / rareEventPower) : scaled;
}

LimitState stateOf(size_t points)
{
    if (points < size_t(fewestForLimits))
        return LimitState::None;
    return points < size_t(fewestForFirmLimits) ? LimitState::Provisional : LimitState::Firm;
}

/// One baseline and what comes after it, on the scale of its limits.
struct Stretch {
    ChartKind kind = ChartKind::Individuals;
    std::span<const ChartPoint> points;
    std::span<ChartMark> marks;
    std::vector<double> scaled;
    std::vector<double> centre;
    std::vector<double> low;
    std::vector<double> high;
    double rangeLimit = std::numeric_limits<double>::infinity();
};

/// p̄ ± 3 standard errors of each point's own denominator.
void limitProportions(Stretch &stretch, size_t inBaseline)
{
    double part = 0;
    double whole = 0;
    for (size_t i = 0; i < inBaseline; ++i) {
        part += stretch.points[i].value * stretch.points[i].denominator;
        whole += stretch.points[i].denominator;
    }
    const double share = whole > 0 ? part / whole : 0;
    for (size_t i = 0; i < stretch.points.size(); ++i) {
        const double count = stretch.points[i].denominator;
        const double half = count > 0 ? 3 * std::sqrt(share * (1 - share) / count) : 1;
        stretch.centre[i] = share;
        stretch.low[i] = std::max(0.0, share - half);
        stretch.high[i] = std::min(1.0, share + half);
    }
}

void limitIndividuals(Stretch &stretch, size_t inBaseline)
{
    std::vector<double> base;
    for (size_t i = 0; i < inBaseline; ++i) {
        if (!std::isnan(stretch.scaled[i]))
            base.push_back(stretch.scaled[i]);
    }
    const NaturalLimits limits = naturalLimits(base);
    stretch.rangeLimit = limits.rangeLimit;
    std::ranges::fill(stretch.centre, limits.centre);
    std::ranges::fill(stretch.low, limits.low);
    std::ranges::fill(stretch.high, limits.high);
}

/// Which side of the centre, −1, 0 or +1.
int sideOf(const Stretch &stretch, size_t i)
{
    const double from = stretch.scaled[i] - stretch.centre[i];
    return from > 0 ? 1 : (from < 0 ? -1 : 0);
}

bool isNearLimit(const Stretch &stretch, size_t i, int side)
{
    const double limit = side > 0 ? stretch.high[i] : stretch.low[i];
    return sideOf(stretch, i) == side
        && std::abs(stretch.scaled[i] - stretch.centre[i]) > std::abs(limit - stretch.centre[i]) / 2;
}

int nearLimitAmongFour(const Stretch &stretch, size_t last, int side)
{
    int count = 0;
    for (size_t i = last - 3; i <= last; ++i)
        count += isNearLimit(stretch, i, side) ? 1 : 0;
    return count;
}

/// The first rule that the point breaks, in the order of how much each tells.
SignalRule ruleAt(const Stretch &stretch, size_t i, int run)
{
    if (stretch.scaled[i] > stretch.high[i] || stretch.scaled[i] < stretch.low[i])
        return SignalRule::Outside;
    if (run >= longRun)
        return SignalRule::RunOfEight;
    const bool hasZones = stretch.kind == ChartKind::Individuals || stretch.kind == ChartKind::Durations;
    const int side = sideOf(stretch, i);
    if (hasZones && i >= 3 && side != 0 && isNearLimit(stretch, i, side)
        && nearLimitAmongFour(stretch, i, side) >= 3)
        return SignalRule::NearLimit;
    return SignalRule::None;
}

void markPoints(Stretch &stretch)
{
    int run = 0;
    int runSide = 0;
    for (size_t i = 0; i < stretch.points.size(); ++i) {
        if (std::isnan(stretch.scaled[i])) {
            run = 0;
            continue;
        }
        const int side = sideOf(stretch, i);
        run = side == 0 ? 0 : (side == runSide ? run + 1 : 1);
        runSide = side;
        ChartMark &mark = stretch.marks[i];
        mark.rule = ruleAt(stretch, i, run);
        mark.isHigh = side > 0;
        mark.isRangeUnusual =
            i > 0 && std::abs(stretch.scaled[i] - stretch.scaled[i - 1]) > stretch.rangeLimit;
    }
}

void draw(ChartKind kind, std::span<const ChartPoint> points, std::span<ChartMark> marks)
{
    Stretch stretch{kind, points, marks, {}, {}, {}, {}};
    for (const ChartPoint &point : points)
        stretch.scaled.push_back(onScale(kind, point.value));
    const LimitState state = stateOf(points.size());
    if (state == LimitState::None)
        return;
    const size_t inBaseline = std::min(points.size(), size_t(longestBaseline));
    for (std::vector<double> *each : {&stretch.centre, &stretch.low, &stretch.high})
        each->resize(points.size());
    if (kind == ChartKind::Proportions)
        limitProportions(stretch, inBaseline);
    else
        limitIndividuals(stretch, inBaseline);
    for (size_t i = 0; i < points.size(); ++i) {
        marks[i].limits = state;
        marks[i].centre = fromScale(kind, stretch.centre[i]);
        marks[i].low = fromScale(kind, stretch.low[i]);
        marks[i].high = fromScale(kind, stretch.high[i]);
    }
    markPoints(stretch);
}

} // namespace

NaturalLimits naturalLimits(std::span<const double> values)
{
    NaturalLimits limits;
    if (values.size() < 2)
        return limits;
    double sum = 0;
    double ranges = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        sum += values[i];
        ranges += i > 0 ? std::abs(values[i] - values[i - 1]) : 0;
    }
    limits.centre = sum / double(values.size());
    limits.meanRange = ranges / double(values.size() - 1);
    limits.low = limits.centre - limitFactor * limits.meanRange;
    limits.high = limits.centre + limitFactor * limits.meanRange;
    limits.rangeLimit = rangeFactor * limits.meanRange;
    return limits;
}

bool ControlChart::hasSignal() const
{
    return std::ranges::any_of(marks, [](const ChartMark &mark) { return mark.rule != SignalRule::None; });
}

ControlChart controlChart(std::span<const ChartPoint> points, ChartKind kind,
                          std::span<const NewBaseline> newBaselines)
{
    ControlChart chart;
    chart.kind = kind;
    chart.marks.resize(points.size());
    chart.baselines.push_back(0);
    for (const NewBaseline &each : newBaselines) {
        if (each.cause.trimmed().isEmpty()) // a change without a cause is what the chart is to find
            continue;
        const auto at = std::ranges::lower_bound(points, each.from, {}, &ChartPoint::from);
        if (at != points.begin() && at != points.end())
            chart.baselines.push_back(size_t(at - points.begin()));
    }
    std::ranges::sort(chart.baselines);
    const auto twice = std::ranges::unique(chart.baselines);
    chart.baselines.erase(twice.begin(), twice.end());
    for (size_t i = 0; i < chart.baselines.size(); ++i) {
        const size_t from = chart.baselines[i];
        const size_t to = i + 1 < chart.baselines.size() ? chart.baselines[i + 1] : points.size();
        draw(kind, points.subspan(from, to - from), std::span(chart.marks).subspan(from, to - from));
    }
    return chart;
}

ControlChart endOf(const ControlChart &chart, size_t points)
{
    const size_t cut = chart.marks.size() - std::min(points, chart.marks.size());
    ControlChart end;
    end.kind = chart.kind;
    end.pointsBefore = chart.pointsBefore + cut;
    end.marks.assign(chart.marks.begin() + std::ptrdiff_t(cut), chart.marks.end());
    end.baselines.push_back(0);
    for (const size_t first : chart.baselines) {
        if (first > cut)
            end.baselines.push_back(first - cut);
    }
    return end;
}

} // namespace fairlead
