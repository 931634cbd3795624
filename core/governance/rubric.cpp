// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/rubric.h"

namespace fairlead {

std::span<const Field<Rubric>> Rubric::fields()
{
    static constexpr Field<Rubric> all[] = {
        field<&Rubric::id>("id", QT_TRANSLATE_NOOP("rubric", "Id")).internal(),
        field<&Rubric::key>("key", QT_TRANSLATE_NOOP("rubric", "Key")).required(),
        field<&Rubric::name>("name", QT_TRANSLATE_NOOP("rubric", "Name")).required(),
        field<&Rubric::version>("version", QT_TRANSLATE_NOOP("rubric", "Version")).between(1, 10000),
        field<&Rubric::highest>("highest", QT_TRANSLATE_NOOP("rubric", "Highest value")).between(1, 10),
        field<&Rubric::level>("level", QT_TRANSLATE_NOOP("rubric", "Level")),
    };
    return all;
}

} // namespace fairlead
