// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/capacity_policy.h"

namespace fairlead {

std::span<const Field<CapacityPolicy>> CapacityPolicy::fields()
{
    static constexpr Field<CapacityPolicy> all[] = {
        field<&CapacityPolicy::id>("id", QT_TRANSLATE_NOOP("capacity_policy", "Id")).internal(),
        field<&CapacityPolicy::team>("team", QT_TRANSLATE_NOOP("capacity_policy", "Team")).required(),
        field<&CapacityPolicy::focus>("focus", QT_TRANSLATE_NOOP("capacity_policy", "Focus factor"))
            .between(0, 1),
        field<&CapacityPolicy::interrupt>("interrupt",
                                          QT_TRANSLATE_NOOP("capacity_policy", "Interrupt share"))
            .between(0, 1),
        field<&CapacityPolicy::excellenceFloor>("excellence_floor",
                                                QT_TRANSLATE_NOOP("capacity_policy", "Excellence reserve"))
            .between(0, 1),
        field<&CapacityPolicy::reason>("reason", QT_TRANSLATE_NOOP("capacity_policy", "Reason")),
    };
    return all;
}

} // namespace fairlead
