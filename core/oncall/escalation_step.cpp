// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oncall/escalation_step.h"

namespace fairlead {

std::span<const Field<EscalationStep>> EscalationStep::fields()
{
    static constexpr Field<EscalationStep> all[] = {
        field<&EscalationStep::id>("id", QT_TRANSLATE_NOOP("escalation_step", "Id")).internal(),
        field<&EscalationStep::rotation>("rotation", QT_TRANSLATE_NOOP("escalation_step", "Rotation"))
            .required(),
        field<&EscalationStep::after>("after", QT_TRANSLATE_NOOP("escalation_step", "After"))
            .between(0, 100000)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
        field<&EscalationStep::layer>("layer", QT_TRANSLATE_NOOP("escalation_step", "Layer")),
        field<&EscalationStep::role>("role", QT_TRANSLATE_NOOP("escalation_step", "Role")),
    };
    return all;
}

} // namespace fairlead
