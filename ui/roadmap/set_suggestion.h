// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/best_set.h"
#include "core/planning/plan_result.h"

namespace fairlead {

/// How thoroughly a set is looked for.
struct SetEffort {
    int runs = 120;     ///< for each set that is tried
    int tries = 80;     ///< sets at most, where not all are compared
    int priceRuns = 64; ///< for the price of each item
};

/// The best set of items for a confidence, beside what is above the line now.
struct SetSuggestion {
    double confidence = 0; ///< that was asked for
    double chance = 0;     ///< joint, of the set
    double chanceNow = 0;  ///< the same of what is above the line now, played with the same luck
    double worth = 0;      ///< of what is above the line now, the share of the value that the set has
    bool isByCost = false; ///< value is cost of delay; else effort
    bool isProven = false;
    QStringList in;  ///< keys of what comes in that is below the line now
    QStringList out; ///< keys of what goes behind
    /// What each item above the line costs the others, dearest first: key and share.
    std::vector<std::pair<QString, double>> prices;
    /// What misses its limit too often whatever is left out, least likely first: key and its own chance.
    std::vector<std::pair<QString, double>> hopeless;
    ChangeSet changes; ///< of the ranking; empty: nothing to change

    bool holds() const { return chance >= confidence; }
    /// The difference in sentences.
    QString words() const;
    /// "Dearest for the others: R11 17 points, R13 9 points."; empty: nothing costs others anything.
    QString priceWords() const;
};

/// Looks for it among the whole ranking; nothing is applied. Some thousand runs of the plan.
Result<SetSuggestion> suggestSet(const Workspace &workspace, const PlanResult &planned, double confidence,
                                 const SetEffort &effort, Progress &progress);

} // namespace fairlead
