// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oncall/shift_override.h"

namespace fairlead {

std::span<const Field<ShiftOverride>> ShiftOverride::fields()
{
    static constexpr Field<ShiftOverride> all[] = {
        field<&ShiftOverride::id>("id", QT_TRANSLATE_NOOP("shift_override", "Id")).internal(),
        field<&ShiftOverride::rotation>("rotation", QT_TRANSLATE_NOOP("shift_override", "Rotation"))
            .required(),
        field<&ShiftOverride::layer>("layer", QT_TRANSLATE_NOOP("shift_override", "Layer")),
        field<&ShiftOverride::shift>("shift", QT_TRANSLATE_NOOP("shift_override", "Shift")),
        field<&ShiftOverride::person>("person", QT_TRANSLATE_NOOP("shift_override", "Person")).team(),
        field<&ShiftOverride::from>("from", QT_TRANSLATE_NOOP("shift_override", "From")),
        field<&ShiftOverride::to>("to", QT_TRANSLATE_NOOP("shift_override", "To")),
        field<&ShiftOverride::reason>("reason", QT_TRANSLATE_NOOP("shift_override", "Reason")),
        field<&ShiftOverride::agreedBy>("agreed_by", QT_TRANSLATE_NOOP("shift_override", "Agreed by")).team(),
    };
    return all;
}

} // namespace fairlead
