// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/raci_entry.h"

namespace fairlead {

std::span<const Field<RaciEntry>> RaciEntry::fields()
{
    static constexpr Field<RaciEntry> all[] = {
        field<&RaciEntry::id>("id", QT_TRANSLATE_NOOP("raci_entry", "Id")).internal(),
        field<&RaciEntry::activity>("activity", QT_TRANSLATE_NOOP("raci_entry", "Activity")).required(),
        field<&RaciEntry::role>("role", QT_TRANSLATE_NOOP("raci_entry", "Role")).required(),
        field<&RaciEntry::letter>("letter", QT_TRANSLATE_NOOP("raci_entry", "Letter")),
    };
    return all;
}

} // namespace fairlead
