// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/promotion_case.h"

namespace fairlead {

std::span<const Field<PromotionCase>> PromotionCase::fields()
{
    static constexpr Field<PromotionCase> all[] = {
        field<&PromotionCase::id>("id", QT_TRANSLATE_NOOP("promotion_case", "Id")).internal(),
        field<&PromotionCase::person>("person", QT_TRANSLATE_NOOP("promotion_case", "Person")).required(),
        field<&PromotionCase::from>("from", QT_TRANSLATE_NOOP("promotion_case", "From")),
        field<&PromotionCase::to>("to", QT_TRANSLATE_NOOP("promotion_case", "To")).required(),
        field<&PromotionCase::state>("state", QT_TRANSLATE_NOOP("promotion_case", "State")),
        field<&PromotionCase::panelOn>("panel_on", QT_TRANSLATE_NOOP("promotion_case", "Panel")),
        field<&PromotionCase::decidedOn>("decided_on", QT_TRANSLATE_NOOP("promotion_case", "Decided on")),
        field<&PromotionCase::isPromoted>("promoted", QT_TRANSLATE_NOOP("promotion_case", "Promoted")),
        field<&PromotionCase::statement>("statement", QT_TRANSLATE_NOOP("promotion_case", "Statement"))
            .longText(),
    };
    return all;
}

} // namespace fairlead
