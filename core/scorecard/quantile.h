// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace fairlead {

/// A stretch of plausible values, both ends included.
struct Interval {
    double low = 0;
    double high = 0;
    bool operator==(const Interval &) const = default;
};

/// The value below which a share `q` (0 … 1) of the values lies, interpolated between the two nearest:
/// PostgreSQL's percentile_cont, to the last bit. Empty without values. Reorders them. O(n).
std::optional<double> quantile(std::vector<double> &values, double q);

/// Wilson's interval of a share at 95 %: 2 of 10 may be 5.7 % … 51 %. Empty for a denominator of 0
/// or counts that are no part of a whole.
std::optional<Interval> wilson(double part, double whole);

} // namespace fairlead
