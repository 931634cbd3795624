// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/meeting.h"

namespace fairlead {

std::span<const Field<Meeting>> Meeting::fields()
{
    static constexpr Field<Meeting> all[] = {
        field<&Meeting::id>("id", QT_TRANSLATE_NOOP("meeting", "Id")).internal(),
        field<&Meeting::series>("series", QT_TRANSLATE_NOOP("meeting", "Series")),
        field<&Meeting::title>("title", QT_TRANSLATE_NOOP("meeting", "Title")).required(),
        field<&Meeting::on>("on", QT_TRANSLATE_NOOP("meeting", "On")).required(),
        field<&Meeting::startMinute>("start_minute", QT_TRANSLATE_NOOP("meeting", "Begins"))
            .between(0, 1439)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
        field<&Meeting::minutes>("minutes", QT_TRANSLATE_NOOP("meeting", "Lasts"))
            .between(1, 1440)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
        field<&Meeting::state>("state", QT_TRANSLATE_NOOP("meeting", "State")),
        field<&Meeting::notes>("notes", QT_TRANSLATE_NOOP("meeting", "Notes")).longText(),
    };
    return all;
}

} // namespace fairlead
