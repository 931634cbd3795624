// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/career_step.h"

namespace fairlead {

std::span<const Field<CareerStep>> CareerStep::fields()
{
    static constexpr Field<CareerStep> all[] = {
        field<&CareerStep::id>("id", QT_TRANSLATE_NOOP("career_step", "Id")).internal(),
        field<&CareerStep::from>("from", QT_TRANSLATE_NOOP("career_step", "From")).required(),
        field<&CareerStep::to>("to", QT_TRANSLATE_NOOP("career_step", "To")).required(),
        field<&CareerStep::kind>("kind", QT_TRANSLATE_NOOP("career_step", "Kind")),
    };
    return all;
}

} // namespace fairlead
