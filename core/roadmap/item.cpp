// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/item.h"

namespace fairlead {

std::span<const Field<Item>> Item::fields()
{
    static constexpr Field<Item> all[] = {
        field<&Item::id>("id", QT_TRANSLATE_NOOP("item", "Id")).internal(),
        field<&Item::key>("key", QT_TRANSLATE_NOOP("item", "Key")).required(),
        field<&Item::title>("title", QT_TRANSLATE_NOOP("item", "Title")).required(),
        field<&Item::plan>("plan", QT_TRANSLATE_NOOP("item", "Plan")),
        field<&Item::team>("team", QT_TRANSLATE_NOOP("item", "Team")),
        field<&Item::kind>("kind", QT_TRANSLATE_NOOP("item", "Kind")),
        field<&Item::investment>("investment", QT_TRANSLATE_NOOP("item", "Class")),
        field<&Item::objective>("objective", QT_TRANSLATE_NOOP("item", "Objective")),
        field<&Item::rank>("rank", QT_TRANSLATE_NOOP("item", "Rank")).internal(),
        field<&Item::optimistic>("optimistic", QT_TRANSLATE_NOOP("item", "Optimistic"))
            .between(0, 100000)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&Item::effort>("effort", QT_TRANSLATE_NOOP("item", "Effort"))
            .between(0, 100000)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&Item::pessimistic>("pessimistic", QT_TRANSLATE_NOOP("item", "Pessimistic"))
            .between(0, 100000)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&Item::staffing>("staffing", QT_TRANSLATE_NOOP("item", "Staffing"))
            .between(0, 1000)
            .in(QT_TRANSLATE_NOOP("unit", "people")),
        field<&Item::duration>("duration", QT_TRANSLATE_NOOP("item", "Duration"))
            .between(0, 10000)
            .in(QT_TRANSLATE_NOOP("unit", "wd")),
        field<&Item::notBefore>("not_before", QT_TRANSLATE_NOOP("item", "Not before")),
        field<&Item::deadline>("deadline", QT_TRANSLATE_NOOP("item", "Deadline")),
        field<&Item::hardDeadline>("hard_deadline", QT_TRANSLATE_NOOP("item", "Hard deadline")),
        field<&Item::isFluid>("fluid", QT_TRANSLATE_NOOP("item", "Fluid")),
        field<&Item::costOfDelay>("cost_of_delay", QT_TRANSLATE_NOOP("item", "Cost of delay"))
            .between(0, 1000000000)
            .in(QT_TRANSLATE_NOOP("unit", "per week")),
        field<&Item::outcome>("outcome", QT_TRANSLATE_NOOP("item", "Outcome")).longText(),
        field<&Item::acceptance>("acceptance", QT_TRANSLATE_NOOP("item", "Acceptance")).longText(),
        field<&Item::customerImpact>("customer_impact", QT_TRANSLATE_NOOP("item", "Customer impact")),
        field<&Item::aiAssisted>("ai_assisted", QT_TRANSLATE_NOOP("item", "AI-assisted")),
        field<&Item::source>("source", QT_TRANSLATE_NOOP("item", "Source")),
        field<&Item::externalId>("external_id", QT_TRANSLATE_NOOP("item", "External id")),
        field<&Item::url>("url", QT_TRANSLATE_NOOP("item", "Link")),
        field<&Item::confidence>("confidence", QT_TRANSLATE_NOOP("item", "Confidence")),
        field<&Item::state>("state", QT_TRANSLATE_NOOP("item", "State")),
        field<&Item::actualStart>("actual_start", QT_TRANSLATE_NOOP("item", "Started")),
        field<&Item::actualFinish>("actual_finish", QT_TRANSLATE_NOOP("item", "Finished")),
        field<&Item::remaining>("remaining", QT_TRANSLATE_NOOP("item", "Left"))
            .between(0, 10000)
            .in(QT_TRANSLATE_NOOP("unit", "wd")),
        field<&Item::blockedSince>("blocked_since", QT_TRANSLATE_NOOP("item", "Blocked since")),
        field<&Item::blockedReason>("blocked_reason", QT_TRANSLATE_NOOP("item", "Blocked because")),
        field<&Item::commitment>("commitment", QT_TRANSLATE_NOOP("item", "Committed to")),
        field<&Item::notDoingReason>("not_doing_reason", QT_TRANSLATE_NOOP("item", "Reason for not doing")),
        field<&Item::notes>("notes", QT_TRANSLATE_NOOP("item", "Notes")).longText(),
    };
    return all;
}

} // namespace fairlead
