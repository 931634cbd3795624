// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/service_tier.h"

namespace fairlead {

std::span<const Field<ServiceTier>> ServiceTier::fields()
{
    static constexpr Field<ServiceTier> all[] = {
        field<&ServiceTier::id>("id", QT_TRANSLATE_NOOP("service_tier", "Id")).internal(),
        field<&ServiceTier::key>("key", QT_TRANSLATE_NOOP("service_tier", "Key")).required(),
        field<&ServiceTier::level>("level", QT_TRANSLATE_NOOP("service_tier", "Level")).between(1, 9),
        field<&ServiceTier::name>("name", QT_TRANSLATE_NOOP("service_tier", "Name")).required(),
        field<&ServiceTier::availability>("availability",
                                          QT_TRANSLATE_NOOP("service_tier", "Availability target"))
            .between(0, 100)
            .in(QT_TRANSLATE_NOOP("unit", "%")),
        field<&ServiceTier::busFactor>("bus_factor",
                                       QT_TRANSLATE_NOOP("service_tier", "People who must know it"))
            .between(0, 20),
        field<&ServiceTier::reviewEvery>("review_every", QT_TRANSLATE_NOOP("service_tier", "Reviewed every"))
            .between(1, 1000)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&ServiceTier::recoveryTime>("recovery_time", QT_TRANSLATE_NOOP("service_tier", "Recovery time"))
            .between(0, 100000)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
        field<&ServiceTier::recoveryPoint>("recovery_point",
                                           QT_TRANSLATE_NOOP("service_tier", "Data loss at most"))
            .between(0, 100000)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
    };
    return all;
}

} // namespace fairlead
