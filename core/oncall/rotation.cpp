// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oncall/rotation.h"

namespace fairlead {

std::span<const Field<Rotation>> Rotation::fields()
{
    static constexpr Field<Rotation> all[] = {
        field<&Rotation::id>("id", QT_TRANSLATE_NOOP("rotation", "Id")).internal(),
        field<&Rotation::key>("key", QT_TRANSLATE_NOOP("rotation", "Key")).required(),
        field<&Rotation::name>("name", QT_TRANSLATE_NOOP("rotation", "Name")).required(),
        field<&Rotation::team>("team", QT_TRANSLATE_NOOP("rotation", "Team")).required(),
        field<&Rotation::primaryFactor>("primary_factor", QT_TRANSLATE_NOOP("rotation", "Primary costs"))
            .between(0, 1),
        field<&Rotation::secondaryFactor>("secondary_factor",
                                          QT_TRANSLATE_NOOP("rotation", "Secondary costs"))
            .between(0, 1),
        field<&Rotation::minimumGapWeeks>("minimum_gap_weeks", QT_TRANSLATE_NOOP("rotation", "Minimum gap"))
            .between(0, 52)
            .in(QT_TRANSLATE_NOOP("unit", "weeks")),
    };
    return all;
}

} // namespace fairlead
