// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/scope_change.h"

namespace fairlead {

std::span<const Field<ScopeChange>> ScopeChange::fields()
{
    static constexpr Field<ScopeChange> all[] = {
        field<&ScopeChange::id>("id", QT_TRANSLATE_NOOP("scope_change", "Id")).internal(),
        field<&ScopeChange::plan>("plan", QT_TRANSLATE_NOOP("scope_change", "Plan")).required(),
        field<&ScopeChange::on>("on", QT_TRANSLATE_NOOP("scope_change", "On")).required(),
        field<&ScopeChange::kind>("kind", QT_TRANSLATE_NOOP("scope_change", "Kind")),
        field<&ScopeChange::item>("item", QT_TRANSLATE_NOOP("scope_change", "Item")),
        field<&ScopeChange::delta>("delta", QT_TRANSLATE_NOOP("scope_change", "Effort"))
            .between(-100000, 100000)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&ScopeChange::reason>("reason", QT_TRANSLATE_NOOP("scope_change", "Reason")),
        field<&ScopeChange::tradeOff>("trade_off", QT_TRANSLATE_NOOP("scope_change", "Trade-off")),
    };
    return all;
}

} // namespace fairlead
