// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/iteration.h"

namespace fairlead {

std::span<const Field<Iteration>> Iteration::fields()
{
    static constexpr Field<Iteration> all[] = {
        field<&Iteration::id>("id", QT_TRANSLATE_NOOP("iteration", "Id")).internal(),
        field<&Iteration::team>("team", QT_TRANSLATE_NOOP("iteration", "Team")).required(),
        field<&Iteration::number>("number", QT_TRANSLATE_NOOP("iteration", "Number")).between(0, 100000),
        field<&Iteration::start>("start", QT_TRANSLATE_NOOP("iteration", "Start")).required(),
        field<&Iteration::end>("end", QT_TRANSLATE_NOOP("iteration", "End")).required(),
        field<&Iteration::goal>("goal", QT_TRANSLATE_NOOP("iteration", "Goal")),
        field<&Iteration::committed>("committed", QT_TRANSLATE_NOOP("iteration", "Committed"))
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&Iteration::delivered>("delivered", QT_TRANSLATE_NOOP("iteration", "Delivered"))
            .in(QT_TRANSLATE_NOOP("unit", "d")),
    };
    return all;
}

} // namespace fairlead
