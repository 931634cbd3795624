// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <cmath>

namespace fairlead {

/// Days to pixels and back, for every view with a time axis. Plain arithmetic, tested without a window.
struct TimeScale {
    QDate first;                ///< the day whose start is at x = 0
    double pixelsPerDay = 16.0; ///< more than 0

    /// The start of `day`; the start of the day after is where it ends.
    double toX(QDate day) const { return double(first.daysTo(day)) * pixelsPerDay; }
    /// The day that x lies in; its start belongs to it, its end to the next.
    QDate toDay(double x) const { return first.addDays(qint64(std::floor(x / pixelsPerDay))); }

    /// Zooms so that the day under `x` stays under `x`. `factor` is more than 0.
    TimeScale zoomed(double factor, double x) const
    {
        TimeScale scale{first, pixelsPerDay * factor};
        scale.first = toDay(x).addDays(-qint64(std::floor(x / scale.pixelsPerDay)));
        return scale;
    }

    bool operator==(const TimeScale &) const = default;
};

} // namespace fairlead
