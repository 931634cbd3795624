// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/objective.h"

namespace fairlead {

std::span<const Field<Objective>> Objective::fields()
{
    static constexpr Field<Objective> all[] = {
        field<&Objective::id>("id", QT_TRANSLATE_NOOP("objective", "Id")).internal(),
        field<&Objective::key>("key", QT_TRANSLATE_NOOP("objective", "Key")).required(),
        field<&Objective::title>("title", QT_TRANSLATE_NOOP("objective", "Title")).required(),
        field<&Objective::why>("why", QT_TRANSLATE_NOOP("objective", "Why")).longText(),
        field<&Objective::owner>("owner", QT_TRANSLATE_NOOP("objective", "Owner")).team(),
        field<&Objective::state>("state", QT_TRANSLATE_NOOP("objective", "State")),
    };
    return all;
}

} // namespace fairlead
