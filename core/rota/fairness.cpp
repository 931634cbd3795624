// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/fairness.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace fairlead {

namespace {

double pairBalance(const std::vector<double> &sorted)
{
    double sum = 0;
    size_t pairs = 0;
    for (size_t high = 1; high < sorted.size(); ++high) {
        for (size_t low = 0; low < high; ++low) {
            sum += sorted[high] > 0 ? sorted[low] / sorted[high] : 1;
            ++pairs;
        }
    }
    return pairs > 0 ? sum / double(pairs) : 1;
}

} // namespace

Fairness fairnessOf(std::span<const double> loads)
{
    std::vector<double> sorted(loads.begin(), loads.end());
    std::sort(sorted.begin(), sorted.end());
    Fairness fairness;
    fairness.people = int(sorted.size());
    const double n = double(sorted.size());
    double sum = 0;
    double squares = 0;
    double weighted = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        sum += sorted[i];
        squares += sorted[i] * sorted[i];
        weighted += (2 * double(i + 1) - n - 1) * sorted[i];
    }
    fairness.mean = n > 0 ? sum / n : 0;
    if (sorted.size() < 2 || sum <= 0)
        return fairness;
    double spread = 0;
    for (const double each : sorted)
        spread += (each - fairness.mean) * (each - fairness.mean);
    fairness.isApplicable = true;
    fairness.maxToMean = sorted.back() / fairness.mean;
    fairness.variation = std::sqrt(spread / n) / fairness.mean;
    fairness.gini = weighted / (n * sum);
    fairness.jain = sum * sum / (n * squares);
    fairness.balance = pairBalance(sorted);
    return fairness;
}

bool isUnfair(const Fairness &fairness, const FairnessLimits &limits)
{
    return fairness.isApplicable
        && (fairness.variation > limits.variation || fairness.maxToMean > limits.maxToMean);
}

} // namespace fairlead
