// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/service_day.h"

namespace fairlead {

std::span<const Field<ServiceDay>> ServiceDay::fields()
{
    static constexpr Field<ServiceDay> all[] = {
        field<&ServiceDay::id>("id", QT_TRANSLATE_NOOP("service_day", "Id")).internal(),
        field<&ServiceDay::service>("service", QT_TRANSLATE_NOOP("service_day", "Service")).required(),
        field<&ServiceDay::slo>("slo", QT_TRANSLATE_NOOP("service_day", "Objective")),
        field<&ServiceDay::on>("on", QT_TRANSLATE_NOOP("service_day", "Day")).required(),
        field<&ServiceDay::badMinutes>("bad_minutes", QT_TRANSLATE_NOOP("service_day", "Bad minutes"))
            .between(0, 1440)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
        field<&ServiceDay::maintenance>("maintenance",
                                        QT_TRANSLATE_NOOP("service_day", "Planned maintenance"))
            .between(0, 1440)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
        field<&ServiceDay::events>("events", QT_TRANSLATE_NOOP("service_day", "Events"))
            .between(0, 9000000000000),
        field<&ServiceDay::badEvents>("bad_events", QT_TRANSLATE_NOOP("service_day", "Bad events"))
            .between(0, 9000000000000),
    };
    return all;
}

} // namespace fairlead
