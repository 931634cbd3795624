// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/baseline.h"

namespace fairlead {

std::span<const Field<Baseline>> Baseline::fields()
{
    static constexpr Field<Baseline> all[] = {
        field<&Baseline::id>("id", QT_TRANSLATE_NOOP("baseline", "Id")).internal(),
        field<&Baseline::name>("name", QT_TRANSLATE_NOOP("baseline", "Name")).required(),
        field<&Baseline::plan>("plan", QT_TRANSLATE_NOOP("baseline", "Plan")),
        field<&Baseline::revision>("revision", QT_TRANSLATE_NOOP("baseline", "Revision")).internal(),
        field<&Baseline::asOf>("as_of", QT_TRANSLATE_NOOP("baseline", "As of")).required(),
        field<&Baseline::takenBy>("taken_by", QT_TRANSLATE_NOOP("baseline", "By")),
    };
    return all;
}

} // namespace fairlead
