// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/key_result.h"

namespace fairlead {

std::span<const Field<KeyResult>> KeyResult::fields()
{
    static constexpr Field<KeyResult> all[] = {
        field<&KeyResult::id>("id", QT_TRANSLATE_NOOP("key_result", "Id")).internal(),
        field<&KeyResult::objective>("objective", QT_TRANSLATE_NOOP("key_result", "Objective")).required(),
        field<&KeyResult::title>("title", QT_TRANSLATE_NOOP("key_result", "Title")).required(),
        field<&KeyResult::unit>("unit", QT_TRANSLATE_NOOP("key_result", "Unit")),
        field<&KeyResult::start>("start", QT_TRANSLATE_NOOP("key_result", "Start")),
        field<&KeyResult::target>("target", QT_TRANSLATE_NOOP("key_result", "Target")),
        field<&KeyResult::current>("current", QT_TRANSLATE_NOOP("key_result", "Now")),
        field<&KeyResult::direction>("direction", QT_TRANSLATE_NOOP("key_result", "Better")),
    };
    return all;
}

} // namespace fairlead
