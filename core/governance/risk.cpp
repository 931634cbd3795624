// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/risk.h"

namespace fairlead {

std::span<const Field<Risk>> Risk::fields()
{
    static constexpr Field<Risk> all[] = {
        field<&Risk::id>("id", QT_TRANSLATE_NOOP("risk", "Id")).internal(),
        field<&Risk::key>("key", QT_TRANSLATE_NOOP("risk", "Key")).required(),
        field<&Risk::title>("title", QT_TRANSLATE_NOOP("risk", "Title")).required(),
        field<&Risk::category>("category", QT_TRANSLATE_NOOP("risk", "Category")),
        field<&Risk::effect>("effect", QT_TRANSLATE_NOOP("risk", "Cause and effect")).longText(),
        field<&Risk::probability>("probability", QT_TRANSLATE_NOOP("risk", "Probability")).between(0, 1),
        field<&Risk::impactDays>("impact_days", QT_TRANSLATE_NOOP("risk", "Impact"))
            .between(0, 100000)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&Risk::impactMoney>("impact_money", QT_TRANSLATE_NOOP("risk", "Impact in money")),
        field<&Risk::severity>("severity", QT_TRANSLATE_NOOP("risk", "Severity")).between(1, 5),
        field<&Risk::response>("response", QT_TRANSLATE_NOOP("risk", "Response")),
        field<&Risk::responseText>("response_text", QT_TRANSLATE_NOOP("risk", "What we do")).longText(),
        field<&Risk::trigger>("trigger", QT_TRANSLATE_NOOP("risk", "Trigger")),
        field<&Risk::owner>("owner", QT_TRANSLATE_NOOP("risk", "Owner")).team(),
        field<&Risk::ownerRole>("owner_role", QT_TRANSLATE_NOOP("risk", "Owner role")),
        field<&Risk::reviewBy>("review_by", QT_TRANSLATE_NOOP("risk", "Review by")),
        field<&Risk::state>("state", QT_TRANSLATE_NOOP("risk", "State")),
        field<&Risk::item>("item", QT_TRANSLATE_NOOP("risk", "Item")),
    };
    return all;
}

} // namespace fairlead
