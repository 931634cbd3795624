// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <optional>
#include <span>

namespace fairlead {

/// A straight line through samples at 0, 1, 2 …, by least squares.
struct Trend {
    double slope = 0; ///< per step
    double intercept = 0;
    double spread = 0; ///< standard deviation of the residuals (n − 2); 0 for two samples
    int samples = 0;

    double at(double x) const { return intercept + slope * x; }
};

/// The line through the last `most` samples; its zero is the first of those (C32). None for fewer than two.
std::optional<Trend> trend(std::span<const double> samples, int most = 12);

/// When a trend reaches a threshold, in steps after its first sample: the middle, and the range that the
/// spread of the residuals leaves open.
struct Crossing {
    double early = 0;
    double middle = 0;
    double late = 0;
};

/// Where the line, and the line moved up and down by its spread, reach the threshold (C32). None: the slope
/// is not above 0, so it never does. Values before the last sample mean that it is reached already.
std::optional<Crossing> crossing(const Trend &trend, double threshold);

/// The month of a step: `first` is step 0; parts of months count as the month they lie in (C32: 13.04 after
/// November 2025 is December 2026). The first day of it.
QDate monthOf(QDate first, double step);

/// What a peak asks for: the last value × load factor (C32).
double atPeak(double lastValue, double loadFactor);

/// Cost of 1,000 requests (C34, K17), in the unit of `cost`. None without requests.
std::optional<double> unitCost(double cost, double requests);

/// What an optimisation saves: (old − new cost of 1,000) × requests ÷ 1,000 a month × months left (C34).
double saving(double oldUnitCost, double newUnitCost, double requestsAMonth, double monthsLeft);

/// Planned money against spent: positive is over (C34).
double variance(double actual, double planned);

} // namespace fairlead
