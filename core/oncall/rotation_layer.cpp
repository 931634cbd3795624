// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oncall/rotation_layer.h"

namespace fairlead {

std::span<const Field<RotationLayer>> RotationLayer::fields()
{
    static constexpr Field<RotationLayer> all[] = {
        field<&RotationLayer::id>("id", QT_TRANSLATE_NOOP("rotation_layer", "Id")).internal(),
        field<&RotationLayer::rotation>("rotation", QT_TRANSLATE_NOOP("rotation_layer", "Rotation"))
            .required(),
        field<&RotationLayer::name>("name", QT_TRANSLATE_NOOP("rotation_layer", "Name")).required(),
        field<&RotationLayer::layer>("layer", QT_TRANSLATE_NOOP("rotation_layer", "Layer")),
        field<&RotationLayer::position>("position", QT_TRANSLATE_NOOP("rotation_layer", "Position"))
            .between(0, 1000),
        field<&RotationLayer::from>("from", QT_TRANSLATE_NOOP("rotation_layer", "From")).required(),
        field<&RotationLayer::to>("to", QT_TRANSLATE_NOOP("rotation_layer", "To")),
        field<&RotationLayer::turnDays>("turn_days", QT_TRANSLATE_NOOP("rotation_layer", "Turn"))
            .between(1, 366)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&RotationLayer::handoff>("handoff", QT_TRANSLATE_NOOP("rotation_layer", "Hand-off"))
            .between(0, 1439)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
        field<&RotationLayer::timeZone>("time_zone", QT_TRANSLATE_NOOP("rotation_layer", "Time zone")),
        field<&RotationLayer::days>("days", QT_TRANSLATE_NOOP("rotation_layer", "Days covered")),
        field<&RotationLayer::coverFrom>("cover_from", QT_TRANSLATE_NOOP("rotation_layer", "Covers from"))
            .between(0, 1439)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
        field<&RotationLayer::coverTo>("cover_to", QT_TRANSLATE_NOOP("rotation_layer", "Covers to"))
            .between(0, 1439)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
    };
    return all;
}

} // namespace fairlead
