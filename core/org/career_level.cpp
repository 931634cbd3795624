// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/career_level.h"

namespace fairlead {

std::span<const Field<CareerLevel>> CareerLevel::fields()
{
    static constexpr Field<CareerLevel> all[] = {
        field<&CareerLevel::id>("id", QT_TRANSLATE_NOOP("career_level", "Id")).internal(),
        field<&CareerLevel::key>("key", QT_TRANSLATE_NOOP("career_level", "Key")).required(),
        field<&CareerLevel::title>("title", QT_TRANSLATE_NOOP("career_level", "Title")),
        field<&CareerLevel::track>("track", QT_TRANSLATE_NOOP("career_level", "Track")),
        field<&CareerLevel::position>("position", QT_TRANSLATE_NOOP("career_level", "Position"))
            .between(0, 1000),
    };
    return all;
}

} // namespace fairlead
