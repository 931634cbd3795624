// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/dependency.h"

namespace fairlead {

std::span<const Field<Dependency>> Dependency::fields()
{
    static constexpr Field<Dependency> all[] = {
        field<&Dependency::id>("id", QT_TRANSLATE_NOOP("dependency", "Id")).internal(),
        field<&Dependency::predecessor>("predecessor", QT_TRANSLATE_NOOP("dependency", "Predecessor"))
            .required(),
        field<&Dependency::successor>("successor", QT_TRANSLATE_NOOP("dependency", "Successor")).required(),
        field<&Dependency::type>("type", QT_TRANSLATE_NOOP("dependency", "Type")),
        field<&Dependency::lag>("lag", QT_TRANSLATE_NOOP("dependency", "Lag"))
            .between(-60, 120)
            .in(QT_TRANSLATE_NOOP("unit", "wd")),
        field<&Dependency::lagCalendar>("lag_calendar", QT_TRANSLATE_NOOP("dependency", "Lag counted in")),
        field<&Dependency::note>("note", QT_TRANSLATE_NOOP("dependency", "Note")),
    };
    return all;
}

} // namespace fairlead
