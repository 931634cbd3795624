// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/promise.h"

namespace fairlead {

std::span<const Field<Promise>> Promise::fields()
{
    static constexpr Field<Promise> all[] = {
        field<&Promise::id>("id", QT_TRANSLATE_NOOP("promise", "Id")).internal(),
        field<&Promise::person>("person", QT_TRANSLATE_NOOP("promise", "Person")).required(),
        field<&Promise::talk>("talk", QT_TRANSLATE_NOOP("promise", "Made in")),
        field<&Promise::text>("text", QT_TRANSLATE_NOOP("promise", "Promise")).required(),
        field<&Promise::by>("by", QT_TRANSLATE_NOOP("promise", "By")),
        field<&Promise::due>("due", QT_TRANSLATE_NOOP("promise", "Due")),
        field<&Promise::state>("state", QT_TRANSLATE_NOOP("promise", "State")),
        field<&Promise::closedOn>("closed_on", QT_TRANSLATE_NOOP("promise", "Closed on")),
        field<&Promise::timesMoved>("times_moved", QT_TRANSLATE_NOOP("promise", "Times moved"))
            .between(0, 1000),
        field<&Promise::visibility>("visibility", QT_TRANSLATE_NOOP("promise", "Seen by")),
        field<&Promise::action>("action", QT_TRANSLATE_NOOP("promise", "Published as")),
    };
    return all;
}

} // namespace fairlead
