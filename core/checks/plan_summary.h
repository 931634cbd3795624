// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace fairlead {

/// A milestone, or another item with a deadline, in one state of a plan.
struct SummaryDate {
    Id<Item> item;
    QDate forecast; ///< with the people who exist; by links where the plan has no people. Invalid: no dates
    QDate deadline; ///< invalid: none
    bool isLate() const { return forecast.isValid() && deadline.isValid() && forecast > deadline; }
};

/// How full a team is.
struct SummaryTeam {
    Id<Team> team;
    double used = 0;   ///< effort above the line, focused person-days
    double budget = 0; ///< net capacity, focused person-days
    double excellenceShare = 0;
    bool isOver(double above) const { return budget > 0 && used > above * budget; }
};

/// What a room compares of a plan or a scenario: the figures of the session's header on one page.
struct PlanSummary {
    QString name;
    std::vector<SummaryTeam> teams; ///< in order of PlanResult::lines, those with people
    std::vector<SummaryDate> dates; ///< by deadline, then by key; done ones are left out
    int above = 0;                  ///< items above the line, milestones not counted
    int below = 0;
    int errors = 0;
    int warnings = 0;
};

/// Sums up one state. Cost: O(items).
PlanSummary planSummary(const QString &name, const Workspace &workspace, const PlanResult &result,
                        const std::vector<Finding> &findings);

} // namespace fairlead
