// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/growth_assessment.h"

namespace fairlead {

std::span<const Field<GrowthAssessment>> GrowthAssessment::fields()
{
    static constexpr Field<GrowthAssessment> all[] = {
        field<&GrowthAssessment::id>("id", QT_TRANSLATE_NOOP("growth_assessment", "Id")).internal(),
        field<&GrowthAssessment::person>("person", QT_TRANSLATE_NOOP("growth_assessment", "Person"))
            .required(),
        field<&GrowthAssessment::rubric>("rubric", QT_TRANSLATE_NOOP("growth_assessment", "Rubric"))
            .required(),
        field<&GrowthAssessment::by>("by", QT_TRANSLATE_NOOP("growth_assessment", "By")),
        field<&GrowthAssessment::on>("on", QT_TRANSLATE_NOOP("growth_assessment", "Date")).required(),
        field<&GrowthAssessment::state>("state", QT_TRANSLATE_NOOP("growth_assessment", "State")),
    };
    return all;
}

} // namespace fairlead
