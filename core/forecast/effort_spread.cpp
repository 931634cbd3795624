// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/effort_spread.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fairlead {

namespace {

constexpr int modes = 33;   ///< rows of the table: mode 0 to 1
constexpr int shares = 513; ///< columns: u from 0 to 1
constexpr int steps = 4096; ///< of the integration

using PertTable = std::array<std::array<float, shares>, modes>;

double density(double x, double alpha, double beta)
{
    return std::pow(x, alpha - 1) * std::pow(1 - x, beta - 1);
}

/// Quantiles of one beta distribution: the sum of its density, walked once.
std::array<float, shares> quantiles(double alpha, double beta)
{
    std::array<double, steps + 1> sum{};
    for (int i = 0; i < steps; ++i)
        sum[size_t(i) + 1] = sum[size_t(i)] + density((i + 0.5) / steps, alpha, beta);
    std::array<float, shares> result{};
    size_t at = 0;
    for (int share = 0; share < shares; ++share) {
        const double wanted = sum[steps] * share / (shares - 1);
        while (at + 1 < steps && sum[at + 1] < wanted)
            ++at;
        const double width = sum[at + 1] - sum[at];
        const double within = width > 0 ? std::clamp((wanted - sum[at]) / width, 0.0, 1.0) : 0;
        result[size_t(share)] = float((double(at) + within) / steps);
    }
    return result;
}

const PertTable &pertTable()
{
    static const PertTable table = [] {
        PertTable made;
        for (int mode = 0; mode < modes; ++mode) {
            const double at = double(mode) / (modes - 1);
            made[size_t(mode)] = quantiles(1 + 4 * at, 5 - 4 * at);
        }
        return made;
    }();
    return table;
}

double between(const std::array<float, shares> &row, double position)
{
    const size_t left = std::min(size_t(position), size_t(shares - 2));
    const double part = position - double(left);
    return double(row[left]) * (1 - part) + double(row[left + 1]) * part;
}

} // namespace

double pertQuantile(double mode, double u)
{
    const PertTable &table = pertTable();
    const double row = std::clamp(mode, 0.0, 1.0) * (modes - 1);
    const size_t upper = std::min(size_t(row), size_t(modes - 2));
    const double part = row - double(upper);
    const double column = std::clamp(u, 0.0, 1.0) * (shares - 1);
    return between(table[upper], column) * (1 - part) + between(table[upper + 1], column) * part;
}

double effortAt(const ThreePoint &estimate, EffortSpread spread, double u)
{
    const double likely = estimate.likely;
    const double low = std::min(estimate.optimistic, likely);
    const double high = std::max(estimate.pessimistic, likely);
    if (spread == EffortSpread::None || !(high > low))
        return likely;
    if (spread == EffortSpread::Pert)
        return low + (high - low) * pertQuantile((likely - low) / (high - low), u);
    return triangularAt({low, likely, high}, u);
}

} // namespace fairlead
