// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/decision_right.h"

namespace fairlead {

std::span<const Field<DecisionRight>> DecisionRight::fields()
{
    static constexpr Field<DecisionRight> all[] = {
        field<&DecisionRight::id>("id", QT_TRANSLATE_NOOP("decision_right", "Id")).internal(),
        field<&DecisionRight::decisionType>("decision_type", QT_TRANSLATE_NOOP("decision_right", "Decision"))
            .required(),
        field<&DecisionRight::level>("level", QT_TRANSLATE_NOOP("decision_right", "Level")),
        field<&DecisionRight::approverRole>("approver_role", QT_TRANSLATE_NOOP("decision_right", "Approver")),
        field<&DecisionRight::condition>("condition", QT_TRANSLATE_NOOP("decision_right", "Condition")),
    };
    return all;
}

} // namespace fairlead
