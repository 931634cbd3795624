// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oncall/shift.h"

namespace fairlead {

std::span<const Field<Shift>> Shift::fields()
{
    static constexpr Field<Shift> all[] = {
        field<&Shift::id>("id", QT_TRANSLATE_NOOP("shift", "Id")).internal(),
        field<&Shift::rotation>("rotation", QT_TRANSLATE_NOOP("shift", "Rotation")).required(),
        field<&Shift::layer>("layer", QT_TRANSLATE_NOOP("shift", "Layer")),
        field<&Shift::person>("person", QT_TRANSLATE_NOOP("shift", "Person")).team(),
        field<&Shift::from>("from", QT_TRANSLATE_NOOP("shift", "From")).required(),
        field<&Shift::to>("to", QT_TRANSLATE_NOOP("shift", "To")).required(),
        field<&Shift::startsAt>("starts_at", QT_TRANSLATE_NOOP("shift", "Starts at")),
        field<&Shift::endsAt>("ends_at", QT_TRANSLATE_NOOP("shift", "Ends at")),
        field<&Shift::state>("state", QT_TRANSLATE_NOOP("shift", "State")),
        field<&Shift::agreedBy>("agreed_by", QT_TRANSLATE_NOOP("shift", "Agreed by")).team(),
    };
    return all;
}

} // namespace fairlead
