// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/skill.h"

namespace fairlead {

std::span<const Field<Skill>> Skill::fields()
{
    static constexpr Field<Skill> all[] = {
        field<&Skill::id>("id", QT_TRANSLATE_NOOP("skill", "Id")).internal(),
        field<&Skill::key>("key", QT_TRANSLATE_NOOP("skill", "Key")).required(),
        field<&Skill::name>("name", QT_TRANSLATE_NOOP("skill", "Name")).required(),
        field<&Skill::group>("group", QT_TRANSLATE_NOOP("skill", "Group")),
        field<&Skill::importance>("importance", QT_TRANSLATE_NOOP("skill", "Importance")),
    };
    return all;
}

} // namespace fairlead
