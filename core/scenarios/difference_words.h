// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/why.h"
#include "core/scenarios/plan_difference.h"

namespace fairlead {

/// One thing that differs between two plans, as a manager would say it.
struct DifferenceSentence {
    enum class Subject { Milestone, Line, Date, Effort, Rank, Load, Share, Cost };
    enum class Tone { Neutral, Better, Worse };

    Subject subject = Subject::Milestone;
    Tone tone = Tone::Neutral;
    RecordRef record; ///< what it is about; of Share and Cost the plan
    QString text;     ///< a whole sentence with names and dates

    bool isGain() const { return tone == Tone::Better; }
    /// What is worse, and what leaves or enters the plan.
    bool isCost() const { return tone == Tone::Worse || (subject == Subject::Line && !isGain()); }
};

/// The difference in sentences, most important first: milestones and deadlines, items in and out of the
/// plan, other dates (the `longest` farthest moves, then how many more), efforts, ranks, the load of teams
/// by month, shares of classes, cost of delay. Empty: the two are the same to a manager.
std::vector<DifferenceSentence> differenceSentences(const PlanDifference &difference, const PlanSide &first,
                                                    const PlanSide &second, int longest = 5);

} // namespace fairlead
