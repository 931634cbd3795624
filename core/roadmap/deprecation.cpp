// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/deprecation.h"

namespace fairlead {

std::span<const Field<Deprecation>> Deprecation::fields()
{
    static constexpr Field<Deprecation> all[] = {
        field<&Deprecation::id>("id", QT_TRANSLATE_NOOP("deprecation", "Id")).internal(),
        field<&Deprecation::key>("key", QT_TRANSLATE_NOOP("deprecation", "Key")).required(),
        field<&Deprecation::what>("what", QT_TRANSLATE_NOOP("deprecation", "What")).required(),
        field<&Deprecation::announced>("announced", QT_TRANSLATE_NOOP("deprecation", "Announced")),
        field<&Deprecation::sunset>("sunset", QT_TRANSLATE_NOOP("deprecation", "Sunset")),
        field<&Deprecation::replacement>("replacement", QT_TRANSLATE_NOOP("deprecation", "Replacement")),
        field<&Deprecation::consumersLeft>("consumers_left",
                                           QT_TRANSLATE_NOOP("deprecation", "Consumers left"))
            .between(0, 1000000),
        field<&Deprecation::owner>("owner", QT_TRANSLATE_NOOP("deprecation", "Owner")).team(),
        field<&Deprecation::state>("state", QT_TRANSLATE_NOOP("deprecation", "State")),
    };
    return all;
}

} // namespace fairlead
