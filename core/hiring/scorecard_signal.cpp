// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hiring/scorecard_signal.h"

namespace fairlead {

std::span<const Field<ScorecardSignal>> ScorecardSignal::fields()
{
    static constexpr Field<ScorecardSignal> all[] = {
        field<&ScorecardSignal::id>("id", QT_TRANSLATE_NOOP("scorecard_signal", "Id")).internal(),
        field<&ScorecardSignal::scorecard>("scorecard", QT_TRANSLATE_NOOP("scorecard_signal", "Scorecard"))
            .required(),
        field<&ScorecardSignal::kind>("kind", QT_TRANSLATE_NOOP("scorecard_signal", "Kind")),
        field<&ScorecardSignal::signal>("signal", QT_TRANSLATE_NOOP("scorecard_signal", "Signal")).required(),
        field<&ScorecardSignal::evidence>("evidence", QT_TRANSLATE_NOOP("scorecard_signal", "Evidence"))
            .longText(),
    };
    return all;
}

} // namespace fairlead
