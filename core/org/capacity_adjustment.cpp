// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/capacity_adjustment.h"

namespace fairlead {

std::span<const Field<CapacityAdjustment>> CapacityAdjustment::fields()
{
    static constexpr Field<CapacityAdjustment> all[] = {
        field<&CapacityAdjustment::id>("id", QT_TRANSLATE_NOOP("capacity_adjustment", "Id")).internal(),
        field<&CapacityAdjustment::team>("team", QT_TRANSLATE_NOOP("capacity_adjustment", "Team")),
        field<&CapacityAdjustment::person>("person", QT_TRANSLATE_NOOP("capacity_adjustment", "Person"))
            .team(),
        field<&CapacityAdjustment::from>("from", QT_TRANSLATE_NOOP("capacity_adjustment", "From")).required(),
        field<&CapacityAdjustment::to>("to", QT_TRANSLATE_NOOP("capacity_adjustment", "To")).required(),
        field<&CapacityAdjustment::days>("days", QT_TRANSLATE_NOOP("capacity_adjustment", "Days"))
            .between(-10000, 10000)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&CapacityAdjustment::reason>("reason", QT_TRANSLATE_NOOP("capacity_adjustment", "Reason")),
        field<&CapacityAdjustment::note>("note", QT_TRANSLATE_NOOP("capacity_adjustment", "Note")),
    };
    return all;
}

} // namespace fairlead
