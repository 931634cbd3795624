// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reliability/headroom.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

std::optional<Trend> trend(std::span<const double> samples, int most)
{
    if (most > 0 && samples.size() > size_t(most))
        samples = samples.last(size_t(most));
    const size_t n = samples.size();
    if (n < 2)
        return std::nullopt;
    const double meanX = double(n - 1) / 2;
    double meanY = 0;
    for (const double each : samples)
        meanY += each / double(n);
    double xy = 0;
    double xx = 0;
    for (size_t i = 0; i < n; ++i) {
        xy += (double(i) - meanX) * (samples[i] - meanY);
        xx += (double(i) - meanX) * (double(i) - meanX);
    }
    Trend line{xy / xx, 0, 0, int(n)};
    line.intercept = meanY - line.slope * meanX;
    double squares = 0;
    for (size_t i = 0; i < n; ++i)
        squares += std::pow(samples[i] - line.at(double(i)), 2);
    line.spread = n > 2 ? std::sqrt(squares / double(n - 2)) : 0;
    return line;
}

std::optional<Crossing> crossing(const Trend &trend, double threshold)
{
    if (trend.slope <= 0)
        return std::nullopt;
    const double middle = (threshold - trend.intercept) / trend.slope;
    const double reach = trend.spread / trend.slope;
    return Crossing{middle - reach, middle, middle + reach};
}

QDate monthOf(QDate first, double step)
{
    return QDate(first.year(), first.month(), 1).addMonths(int(std::floor(step)));
}

double atPeak(double lastValue, double loadFactor)
{
    return lastValue * loadFactor;
}

std::optional<double> unitCost(double cost, double requests)
{
    if (requests <= 0)
        return std::nullopt;
    return cost / requests * 1000;
}

double saving(double oldUnitCost, double newUnitCost, double requestsAMonth, double monthsLeft)
{
    return (oldUnitCost - newUnitCost) * requestsAMonth / 1000 * monthsLeft;
}

double variance(double actual, double planned)
{
    return actual - planned;
}

} // namespace fairlead
