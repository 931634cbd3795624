// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/leave.h"

namespace fairlead {

std::span<const Field<Leave>> Leave::fields()
{
    static constexpr Field<Leave> all[] = {
        field<&Leave::id>("id", QT_TRANSLATE_NOOP("leave", "Id")).internal(),
        field<&Leave::person>("person", QT_TRANSLATE_NOOP("leave", "Person")).required().team(),
        field<&Leave::from>("from", QT_TRANSLATE_NOOP("leave", "From")).required(),
        field<&Leave::to>("to", QT_TRANSLATE_NOOP("leave", "To")).required(),
        field<&Leave::fraction>("fraction", QT_TRANSLATE_NOOP("leave", "Part of each day")).between(0, 1),
        field<&Leave::kind>("kind", QT_TRANSLATE_NOOP("leave", "Kind")),
        field<&Leave::externalId>("external_id", QT_TRANSLATE_NOOP("leave", "External id")),
    };
    return all;
}

} // namespace fairlead
