// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/one_on_one.h"

namespace fairlead {

std::span<const Field<OneOnOne>> OneOnOne::fields()
{
    static constexpr Field<OneOnOne> all[] = {
        field<&OneOnOne::id>("id", QT_TRANSLATE_NOOP("one_on_one", "Id")).internal(),
        field<&OneOnOne::person>("person", QT_TRANSLATE_NOOP("one_on_one", "Person")).required(),
        field<&OneOnOne::on>("on", QT_TRANSLATE_NOOP("one_on_one", "Date")).required(),
        field<&OneOnOne::startsAt>("starts_at", QT_TRANSLATE_NOOP("one_on_one", "Starts at")),
        field<&OneOnOne::minutes>("minutes", QT_TRANSLATE_NOOP("one_on_one", "Length"))
            .between(5, 480)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
        field<&OneOnOne::state>("state", QT_TRANSLATE_NOOP("one_on_one", "State")),
    };
    return all;
}

} // namespace fairlead
