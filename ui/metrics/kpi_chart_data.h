// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/picture.h"
#include "ui/metrics/metrics_board.h"

namespace fairlead {

/// One period on the chart, in the unit of the figure.
struct KpiChartPoint {
    QString label;  ///< under the axis
    QString period; ///< in full
    std::optional<double> value;
    bool isIncomplete = false; ///< the period is not over: it is no point of the chart's limits
    LimitState limits = LimitState::None;
    double centre = 0;
    double low = 0;
    double high = 0;
    bool hasLow = true; ///< false: the figure cannot fall below the limit anyway
    SignalRule rule = SignalRule::None;
    bool beginsBaseline = false;
    QString basis; ///< "20 of 180 · n 180"
};

/// A line of its own that says what is asked, not what the process does.
struct KpiChartTarget {
    double value = 0;
    QString words;
    bool isGreen = true;
};

/// Something to know from a day on.
struct KpiChartNote {
    double at = 0; ///< in points from the left; 2.5 is the middle of the third
    int number = 1;
    QString words;
    bool isNewBaseline = false;
};

/// All that the chart of a figure shows.
struct KpiChartData {
    QString name;
    QString unit;
    int decimals = 1;
    std::vector<KpiChartPoint> points; ///< oldest first
    std::vector<KpiChartTarget> targets;
    std::vector<KpiChartNote> notes;
    QString finding;
    QString limits; ///< how far the limits may be trusted; empty: they are firm

    /// The smallest and largest value that the axis must show, with some room.
    std::pair<double, double> reach() const;
    /// "Oct 2026: 11.1 %, 20 of 180, limits 10.2 – 19.4, outside its limits".
    QString words(size_t point) const;
    PictureTable table() const;
};

/// Of a tile, with the period that is not over as its last point.
KpiChartData kpiChartData(const MetricsAnswer &answer, size_t tile);

} // namespace fairlead
