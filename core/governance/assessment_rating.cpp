// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/assessment_rating.h"

namespace fairlead {

std::span<const Field<AssessmentRating>> AssessmentRating::fields()
{
    static constexpr Field<AssessmentRating> all[] = {
        field<&AssessmentRating::id>("id", QT_TRANSLATE_NOOP("assessment_rating", "Id")).internal(),
        field<&AssessmentRating::assessment>("assessment",
                                             QT_TRANSLATE_NOOP("assessment_rating", "Assessment"))
            .required(),
        field<&AssessmentRating::dimension>("dimension", QT_TRANSLATE_NOOP("assessment_rating", "Dimension"))
            .required(),
        field<&AssessmentRating::value>("value", QT_TRANSLATE_NOOP("assessment_rating", "Value"))
            .between(0, 10),
        field<&AssessmentRating::note>("note", QT_TRANSLATE_NOOP("assessment_rating", "Note")),
    };
    return all;
}

} // namespace fairlead
