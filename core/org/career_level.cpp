// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/career_level.h"

namespace fairlead {

std::span<const Field<CareerLevel>> CareerLevel::fields()
{
    static constexpr Field<CareerLevel> all[] = {
        field<&CareerLevel::id>("id", QT_TRANSLATE_NOOP("career_level", "Id")).internal(),
        field<&CareerLevel::key>("key", QT_TRANSLATE_NOOP("career_level", "Key")).required(),
        field<&CareerLevel::title>("title", QT_TRANSLATE_NOOP("career_level", "Title")),
    };
    return all;
}

} // namespace fairlead
