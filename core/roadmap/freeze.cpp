// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/freeze.h"

namespace fairlead {

std::span<const Field<Freeze>> Freeze::fields()
{
    static constexpr Field<Freeze> all[] = {
        field<&Freeze::id>("id", QT_TRANSLATE_NOOP("freeze", "Id")).internal(),
        field<&Freeze::name>("name", QT_TRANSLATE_NOOP("freeze", "Name")).required(),
        field<&Freeze::from>("from", QT_TRANSLATE_NOOP("freeze", "From")).required(),
        field<&Freeze::to>("to", QT_TRANSLATE_NOOP("freeze", "To")).required(),
        field<&Freeze::loadFactor>("load_factor", QT_TRANSLATE_NOOP("freeze", "Load factor")).between(0, 100),
        field<&Freeze::freeze>("freeze", QT_TRANSLATE_NOOP("freeze", "No launches")),
    };
    return all;
}

} // namespace fairlead
