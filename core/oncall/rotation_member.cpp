// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oncall/rotation_member.h"

namespace fairlead {

std::span<const Field<RotationMember>> RotationMember::fields()
{
    static constexpr Field<RotationMember> all[] = {
        field<&RotationMember::id>("id", QT_TRANSLATE_NOOP("rotation_member", "Id")).internal(),
        field<&RotationMember::layer>("layer", QT_TRANSLATE_NOOP("rotation_member", "Layer")).required(),
        field<&RotationMember::person>("person", QT_TRANSLATE_NOOP("rotation_member", "Person"))
            .required()
            .team(),
        field<&RotationMember::position>("position", QT_TRANSLATE_NOOP("rotation_member", "Position"))
            .between(0, 1000),
    };
    return all;
}

} // namespace fairlead
