// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hiring/scorecard_rating.h"

namespace fairlead {

std::span<const Field<ScorecardRating>> ScorecardRating::fields()
{
    static constexpr Field<ScorecardRating> all[] = {
        field<&ScorecardRating::id>("id", QT_TRANSLATE_NOOP("scorecard_rating", "Id")).internal(),
        field<&ScorecardRating::scorecard>("scorecard", QT_TRANSLATE_NOOP("scorecard_rating", "Scorecard"))
            .required(),
        field<&ScorecardRating::dimension>("dimension", QT_TRANSLATE_NOOP("scorecard_rating", "Dimension"))
            .required(),
        field<&ScorecardRating::value>("value", QT_TRANSLATE_NOOP("scorecard_rating", "Rating"))
            .between(1, 9),
        field<&ScorecardRating::evidence>("evidence", QT_TRANSLATE_NOOP("scorecard_rating", "Evidence"))
            .longText(),
    };
    return all;
}

} // namespace fairlead
