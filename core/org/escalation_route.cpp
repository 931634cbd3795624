// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/escalation_route.h"

namespace fairlead {

std::span<const Field<EscalationRoute>> EscalationRoute::fields()
{
    static constexpr Field<EscalationRoute> all[] = {
        field<&EscalationRoute::id>("id", QT_TRANSLATE_NOOP("escalation_route", "Id")).internal(),
        field<&EscalationRoute::kind>("kind", QT_TRANSLATE_NOOP("escalation_route", "Kind")),
        field<&EscalationRoute::steps>("steps", QT_TRANSLATE_NOOP("escalation_route", "Steps")).longText(),
    };
    return all;
}

} // namespace fairlead
