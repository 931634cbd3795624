// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/chance_line.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// A set of items that land together with the chance that was asked for.
struct BestSet {
    std::vector<bool> isIn; ///< by subject; what has begun is in
    double value = 0;
    double chance = 0;     ///< joint, of all in it
    int tried = 0;         ///< sets that were played
    bool isProven = false; ///< all sets were compared: none is worth more
};

struct BestSetQuestion {
    std::vector<double> value; ///< by subject, not below 0
    double confidence = 0.85;
    int runs = 400;  ///< for each set
    int tries = 300; ///< sets at most, where not all are compared
    /// Up to so many items that may be left out all sets are compared, beyond it the best is looked for.
    int exactUpTo = 12;
};

/// The most valuable closed set whose items all end by their limits with that chance, played with the real
/// people and scheme. Cancelled when `progress` says stop.
///
/// Few items: all closed sets in order of value, the first that holds. More: items by value for the effort
/// that they add with all they wait for, as long as the chance holds; then exchanges of one or two that are
/// in for one that is not, each filled up again, as long as they gain.
Result<BestSet> bestSet(SetChance &chance, const BestSetQuestion &question, Progress &progress);

/// The same by exchanges, whatever the number of items.
Result<BestSet> bestSetByExchange(SetChance &chance, const BestSetQuestion &question, Progress &progress);

/// What items are worth by subject: their cost of delay per week; where nobody gave any in the whole plan,
/// their effort. `unknown` counts items without a cost beside others that have one; they are worth 0.
std::vector<double> itemValues(const Workspace &workspace, const ForecastFrame &frame,
                               int *unknown = nullptr);

/// The suggestion as a change of the ranking: what is in the set stays in its order, what is not moves
/// behind the last of them. Nothing is applied. Empty when the ranking is like that already.
ChangeSet rankSet(const Workspace &workspace, const ForecastFrame &frame, const std::vector<bool> &isIn);

} // namespace fairlead
