// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/person_skill.h"

namespace fairlead {

std::span<const Field<PersonSkill>> PersonSkill::fields()
{
    static constexpr Field<PersonSkill> all[] = {
        field<&PersonSkill::id>("id", QT_TRANSLATE_NOOP("person_skill", "Id")).internal(),
        field<&PersonSkill::person>("person", QT_TRANSLATE_NOOP("person_skill", "Person")).required().team(),
        field<&PersonSkill::skill>("skill", QT_TRANSLATE_NOOP("person_skill", "Skill")).required(),
        field<&PersonSkill::level>("level", QT_TRANSLATE_NOOP("person_skill", "Level")).between(1, 4),
        field<&PersonSkill::wantsToGrow>("wants_to_grow", QT_TRANSLATE_NOOP("person_skill", "Wants to grow")),
    };
    return all;
}

} // namespace fairlead
