// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/site.h"

namespace fairlead {

std::span<const Field<Site>> Site::fields()
{
    static constexpr Field<Site> all[] = {
        field<&Site::id>("id", QT_TRANSLATE_NOOP("site", "Id")).internal(),
        field<&Site::key>("key", QT_TRANSLATE_NOOP("site", "Key")).required(),
        field<&Site::name>("name", QT_TRANSLATE_NOOP("site", "Name")).required(),
        field<&Site::timeZone>("time_zone", QT_TRANSLATE_NOOP("site", "Time zone")),
        field<&Site::country>("country", QT_TRANSLATE_NOOP("site", "Country")),
        field<&Site::calendar>("calendar", QT_TRANSLATE_NOOP("site", "Calendar")),
    };
    return all;
}

} // namespace fairlead
