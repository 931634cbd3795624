// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/allocation.h"

namespace fairlead {

std::span<const Field<Allocation>> Allocation::fields()
{
    static constexpr Field<Allocation> all[] = {
        field<&Allocation::id>("id", QT_TRANSLATE_NOOP("allocation", "Id")).internal(),
        field<&Allocation::person>("person", QT_TRANSLATE_NOOP("allocation", "Person")).required().team(),
        field<&Allocation::item>("item", QT_TRANSLATE_NOOP("allocation", "Item")).required(),
        field<&Allocation::from>("from", QT_TRANSLATE_NOOP("allocation", "From")).required(),
        field<&Allocation::to>("to", QT_TRANSLATE_NOOP("allocation", "To")).required(),
        field<&Allocation::share>("share", QT_TRANSLATE_NOOP("allocation", "Share")).between(0, 1),
    };
    return all;
}

} // namespace fairlead
