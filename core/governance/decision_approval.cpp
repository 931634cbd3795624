// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/decision_approval.h"

namespace fairlead {

std::span<const Field<DecisionApproval>> DecisionApproval::fields()
{
    static constexpr Field<DecisionApproval> all[] = {
        field<&DecisionApproval::id>("id", QT_TRANSLATE_NOOP("decision_approval", "Id")).internal(),
        field<&DecisionApproval::decision>("decision", QT_TRANSLATE_NOOP("decision_approval", "Decision"))
            .required(),
        field<&DecisionApproval::person>("person", QT_TRANSLATE_NOOP("decision_approval", "Person")).team(),
        field<&DecisionApproval::role>("role", QT_TRANSLATE_NOOP("decision_approval", "Role")),
        field<&DecisionApproval::state>("state", QT_TRANSLATE_NOOP("decision_approval", "State")),
        field<&DecisionApproval::askedOn>("asked_on", QT_TRANSLATE_NOOP("decision_approval", "Asked on")),
        field<&DecisionApproval::answeredOn>("answered_on",
                                             QT_TRANSLATE_NOOP("decision_approval", "Answered on")),
    };
    return all;
}

} // namespace fairlead
