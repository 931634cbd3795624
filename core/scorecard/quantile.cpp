// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/quantile.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

std::optional<double> quantile(std::vector<double> &values, double q)
{
    if (values.empty())
        return std::nullopt;
    const double place = std::clamp(q, 0.0, 1.0) * double(values.size() - 1);
    const size_t below = size_t(std::floor(place));
    const auto at = values.begin() + std::ptrdiff_t(below);
    std::nth_element(values.begin(), at, values.end());
    const double low = *at;
    const double part = place - double(below);
    if (part == 0 || at + 1 == values.end())
        return low;
    const double high = *std::min_element(at + 1, values.end());
    return low + part * (high - low);
}

std::optional<Interval> wilson(double part, double whole)
{
    if (!(whole > 0) || part < 0 || part > whole)
        return std::nullopt;
    constexpr double z = 1.959963984540054; // of 95 %, two-sided
    const double share = part / whole;
    const double stretch = 1 + z * z / whole;
    const double middle = (share + z * z / (2 * whole)) / stretch;
    const double half = z / stretch * std::sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole));
    return Interval{std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

} // namespace fairlead
