// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/why.h"

namespace fairlead {

/// Work against capacity of all teams by people dates, in the order of PlanResult::loads: what was done
/// before as-of as C06 has it, and from then on each person's work on the days on which the person has
/// time for it. The work counts for the team of its item. Cost: O(people × days + work).
std::vector<TeamLoad> peopleLoads(const Workspace &workspace, const PlanResult &result);

/// Work over capacity of a team in a week ("2026-W47"), a month ("2026-11"), or the whole period with an
/// empty key: who works on what. What is past is explained by whyLoad().
Result<Explanation> whyPeopleLoad(const Workspace &workspace, const PlanResult &result, const Id<Team> &team,
                                  const QString &bucket);

} // namespace fairlead
