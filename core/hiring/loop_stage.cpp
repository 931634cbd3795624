// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hiring/loop_stage.h"

namespace fairlead {

std::span<const Field<LoopStage>> LoopStage::fields()
{
    static constexpr Field<LoopStage> all[] = {
        field<&LoopStage::id>("id", QT_TRANSLATE_NOOP("loop_stage", "Id")).internal(),
        field<&LoopStage::loop>("loop", QT_TRANSLATE_NOOP("loop_stage", "Loop")).required(),
        field<&LoopStage::position>("position", QT_TRANSLATE_NOOP("loop_stage", "Position")).between(0, 1000),
        field<&LoopStage::name>("name", QT_TRANSLATE_NOOP("loop_stage", "Interview")).required(),
        field<&LoopStage::minutes>("minutes", QT_TRANSLATE_NOOP("loop_stage", "Length"))
            .between(5, 600)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
        field<&LoopStage::kit>("kit", QT_TRANSLATE_NOOP("loop_stage", "Kit")),
        field<&LoopStage::dimensions>("dimensions", QT_TRANSLATE_NOOP("loop_stage", "Dimensions")).longText(),
        field<&LoopStage::roles>("roles", QT_TRANSLATE_NOOP("loop_stage", "Interviewers")),
    };
    return all;
}

} // namespace fairlead
