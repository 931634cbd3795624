// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/slo.h"

namespace fairlead {

std::span<const Field<Slo>> Slo::fields()
{
    static constexpr Field<Slo> all[] = {
        field<&Slo::id>("id", QT_TRANSLATE_NOOP("slo", "Id")).internal(),
        field<&Slo::key>("key", QT_TRANSLATE_NOOP("slo", "Key")).required(),
        field<&Slo::name>("name", QT_TRANSLATE_NOOP("slo", "Name")).required(),
        field<&Slo::service>("service", QT_TRANSLATE_NOOP("slo", "Service")).required(),
        field<&Slo::indicator>("indicator", QT_TRANSLATE_NOOP("slo", "Indicator")),
        field<&Slo::method>("method", QT_TRANSLATE_NOOP("slo", "Counts")),
        field<&Slo::objective>("objective", QT_TRANSLATE_NOOP("slo", "Objective"))
            .between(0.000001, 99.999999)
            .in(QT_TRANSLATE_NOOP("unit", "%")),
        field<&Slo::threshold>("threshold", QT_TRANSLATE_NOOP("slo", "Faster than"))
            .between(0, 100000000)
            .in(QT_TRANSLATE_NOOP("unit", "ms")),
        field<&Slo::window>("window", QT_TRANSLATE_NOOP("slo", "Window"))
            .between(1, 366)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&Slo::from>("from", QT_TRANSLATE_NOOP("slo", "Effective from")),
        field<&Slo::to>("to", QT_TRANSLATE_NOOP("slo", "Replaced after")),
        field<&Slo::excludesMaintenance>("excludes_maintenance",
                                         QT_TRANSLATE_NOOP("slo", "Planned maintenance does not count")),
        field<&Slo::promised>("promised", QT_TRANSLATE_NOOP("slo", "Promised to customers"))
            .between(0, 100)
            .in(QT_TRANSLATE_NOOP("unit", "%")),
        field<&Slo::goodQuery>("good_query", QT_TRANSLATE_NOOP("slo", "Query of good events")).longText(),
        field<&Slo::totalQuery>("total_query", QT_TRANSLATE_NOOP("slo", "Query of all events")).longText(),
        field<&Slo::otherKeys>("other_keys", QT_TRANSLATE_NOOP("slo", "Other keys of the file")).longText(),
    };
    return all;
}

} // namespace fairlead
