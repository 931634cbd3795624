// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace fairlead {

/// How evenly something is spread over people (C18, operations-and-integrations.md B.2).
struct Fairness {
    int people = 0;
    double mean = 0;
    double maxToMean = 0; ///< highest ÷ mean; 1: equal
    double variation = 0; ///< CV: population standard deviation ÷ mean; 0: equal
    double gini = 0;      ///< Σ(2i−n−1)x₍ᵢ₎ ÷ (n Σx); 0: equal
    double jain = 1;      ///< (Σx)² ÷ (n Σx²); 1: equal
    double balance = 1;   ///< mean of min ÷ max over pairs (Grafana); two with nothing are equal: 1
    /// False with fewer than two people or nothing to spread: the other figures then say nothing.
    bool isApplicable = false;
};

/// Of loads ≥ 0, in any order. Cost: O(n²) for the pairs.
Fairness fairnessOf(std::span<const double> loads);

/// From where on a spread is called unfair (X11): above either.
struct FairnessLimits {
    double variation = 0.5;
    double maxToMean = 2;
};
/// False where fairness is not applicable.
bool isUnfair(const Fairness &fairness, const FairnessLimits &limits = {});

} // namespace fairlead
