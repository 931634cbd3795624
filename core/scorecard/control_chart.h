// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/quantile.h"

#include <QDate>
#include <QString>
#include <span>
#include <vector>

namespace fairlead {

/// What kind of series a chart is of; decides limits and rules (operations A.5).
enum class ChartKind {
    Individuals, ///< XmR on the values
    Durations,   ///< XmR on the logarithms; limits are shown as durations
    Proportions, ///< p-chart: limits follow each point's denominator
    RareEvents,  ///< XmR on days between events to the power 0.2777
};

/// Why a point is called a signal.
enum class SignalRule {
    None,
    Outside,    ///< beyond a limit
    RunOfEight, ///< the eighth or later in a row on one side of the centre
    NearLimit,  ///< three of four on one side nearer to the limit than to the centre
};

/// How much the limits may be trusted.
enum class LimitState {
    None,        ///< fewer than eight points: a chart without limits
    Provisional, ///< eight to fourteen
    Firm,
};

/// Centre and natural limits of a process.
struct NaturalLimits {
    double centre = 0;
    double low = 0;
    double high = 0;
    double meanRange = 0;  ///< mean moving range
    double rangeLimit = 0; ///< moving ranges above it are unusual
};

/// XmR (C21): mean ± 2.66 × mean moving range, range limit 3.268 ×. Needs two values; zeros without.
NaturalLimits naturalLimits(std::span<const double> values);

/// One period of a series.
struct ChartPoint {
    QDate from;
    double value = 0;       ///< a share from 0 to 1 in a chart of proportions
    double denominator = 0; ///< of a proportion
};

/// From here on the process is another one. Without a cause it is not.
struct NewBaseline {
    QDate from;
    QString cause;
};

/// What a chart says of one point.
struct ChartMark {
    SignalRule rule = SignalRule::None;
    bool isHigh = false;         ///< side of the signal
    bool isRangeUnusual = false; ///< the step from the point before is above the range limit
    double centre = 0;
    double low = 0;
    double high = 0;
    bool hasLow = true; ///< false: the measure cannot fall below the limit anyway; it is not drawn
    LimitState limits = LimitState::None;
};

/// A series with its limits and signals.
struct ControlChart {
    ChartKind kind = ChartKind::Individuals;
    std::vector<ChartMark> marks;  ///< one for each point
    std::vector<size_t> baselines; ///< first point of each baseline, the first is 0
    size_t pointsBefore = 0;       ///< older points that the limits also rest on and that are not shown

    /// Of the last point; None without points.
    SignalRule latest() const { return marks.empty() ? SignalRule::None : marks.back().rule; }
    bool hasSignal() const;
};

/// Most points that a baseline is made of; later points do not move its limits.
inline constexpr int longestBaseline = 24;
inline constexpr int fewestForLimits = 8;
inline constexpr int fewestForFirmLimits = 15;

/// Wheeler's rules on a series in order of time (proportions and rare events: outside and run of eight
/// only, zones alarm too often there). The first `longestBaseline` points of each baseline set its limits,
/// which then stay; a new baseline begins where an annotation with a cause says so, and nowhere else.
/// Points of durations must be above 0; others get no mark. Cost: O(points).
ControlChart controlChart(std::span<const ChartPoint> points, ChartKind kind,
                          std::span<const NewBaseline> newBaselines = {});

/// The last `points` of a chart, with the limits and signals that the whole of it gave them.
ControlChart endOf(const ControlChart &chart, size_t points);

} // namespace fairlead
