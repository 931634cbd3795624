// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hiring/debrief_dissent.h"

namespace fairlead {

std::span<const Field<DebriefDissent>> DebriefDissent::fields()
{
    static constexpr Field<DebriefDissent> all[] = {
        field<&DebriefDissent::id>("id", QT_TRANSLATE_NOOP("debrief_dissent", "Id")).internal(),
        field<&DebriefDissent::debrief>("debrief", QT_TRANSLATE_NOOP("debrief_dissent", "Debrief"))
            .required(),
        field<&DebriefDissent::person>("person", QT_TRANSLATE_NOOP("debrief_dissent", "Person")),
        field<&DebriefDissent::name>("name", QT_TRANSLATE_NOOP("debrief_dissent", "Name or role")),
        field<&DebriefDissent::text>("text", QT_TRANSLATE_NOOP("debrief_dissent", "What they saw"))
            .longText()
            .required(),
    };
    return all;
}

} // namespace fairlead
