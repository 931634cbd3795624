// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace fairlead {

/// How far the workspace shows a goal of the first year (T05) to be reached: so many of so many.
struct GoalSignal {
    int have = 0;
    int want = 0;  ///< 0: there is nothing to count yet
    QString words; ///< what is counted: "services with a team and a dependency"

    bool isKnown() const { return want > 0; }
    bool isMet() const { return want > 0 && have >= want; }
};

/// The facts that points of T05 name ("first-year:services"), without the prefix.
QStringList goalFacts();

/// The signal of one fact on a day; none for a fact that nobody counts. It proposes, it does not tick:
/// whether a goal is reached says the manager. O(rows).
std::optional<GoalSignal> goalSignal(const Workspace &workspace, const QString &fact, QDate asOf);

/// One point of an open run of T05 with its signal.
struct GoalLine {
    const CheckAnswer *answer = nullptr;
    QString group; ///< "30 days"
    std::optional<GoalSignal> signal;
};

/// Of a run of T05, in the order of the template; rows point into the workspace.
std::vector<GoalLine> goalLines(const Workspace &workspace, const Id<ChecklistRun> &run, QDate asOf);

} // namespace fairlead
