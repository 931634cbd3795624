// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rules.h"

#include "core/workspace/field_rules.h"
#include "core/workspace/org_rules.h"
#include "core/workspace/roadmap_rules.h"

namespace fairlead {

Result<void> checkRules(const Workspace &next, const ChangeSet &changes)
{
    using Rule = Result<void> (*)(const Workspace &, const ChangeSet &);
    static constexpr Rule rules[] = {
        checkFields,   checkReferences,   checkKeys,    checkSettings, checkCalendars,
        checkAbsences, checkMemberships,  checkRaci,    checkItems,    checkSkillDemand,
        checkRanks,    checkDependencies, checkPeriods, checkPlans,    checkBaselines,
    };
    for (const Rule rule : rules) {
        if (auto kept = rule(next, changes); !kept)
            return kept;
    }
    return {};
}

} // namespace fairlead
