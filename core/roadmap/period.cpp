// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/period.h"

namespace fairlead {

std::span<const Field<Period>> Period::fields()
{
    static constexpr Field<Period> all[] = {
        field<&Period::id>("id", QT_TRANSLATE_NOOP("period", "Id")).internal(),
        field<&Period::key>("key", QT_TRANSLATE_NOOP("period", "Key")).required(),
        field<&Period::kind>("kind", QT_TRANSLATE_NOOP("period", "Kind")),
        field<&Period::start>("start", QT_TRANSLATE_NOOP("period", "Start")).required(),
        field<&Period::end>("end", QT_TRANSLATE_NOOP("period", "End")).required(),
    };
    return all;
}

} // namespace fairlead
