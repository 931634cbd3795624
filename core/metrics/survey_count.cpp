// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/survey_count.h"

namespace fairlead {

std::span<const Field<SurveyCount>> SurveyCount::fields()
{
    static constexpr Field<SurveyCount> all[] = {
        field<&SurveyCount::id>("id", QT_TRANSLATE_NOOP("survey_count", "Id")).internal(),
        field<&SurveyCount::wave>("wave", QT_TRANSLATE_NOOP("survey_count", "Wave")).required(),
        field<&SurveyCount::question>("question", QT_TRANSLATE_NOOP("survey_count", "Question")).required(),
        field<&SurveyCount::score>("score", QT_TRANSLATE_NOOP("survey_count", "Answer")).between(0, 10),
        field<&SurveyCount::count>("count", QT_TRANSLATE_NOOP("survey_count", "People")).between(0, 1000000),
    };
    return all;
}

} // namespace fairlead
