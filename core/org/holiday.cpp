// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/holiday.h"

namespace fairlead {

std::span<const Field<Holiday>> Holiday::fields()
{
    static constexpr Field<Holiday> all[] = {
        field<&Holiday::id>("id", QT_TRANSLATE_NOOP("holiday", "Id")).internal(),
        field<&Holiday::calendar>("calendar", QT_TRANSLATE_NOOP("holiday", "Calendar")).required(),
        field<&Holiday::date>("date", QT_TRANSLATE_NOOP("holiday", "Date")).required(),
        field<&Holiday::name>("name", QT_TRANSLATE_NOOP("holiday", "Name")),
        field<&Holiday::dayOff>("day_off", QT_TRANSLATE_NOOP("holiday", "Part of the day off")).between(0, 1),
    };
    return all;
}

} // namespace fairlead
