// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/survey_question.h"

namespace fairlead {

std::span<const Field<SurveyQuestion>> SurveyQuestion::fields()
{
    static constexpr Field<SurveyQuestion> all[] = {
        field<&SurveyQuestion::id>("id", QT_TRANSLATE_NOOP("survey_question", "Id")).internal(),
        field<&SurveyQuestion::kind>("kind", QT_TRANSLATE_NOOP("survey_question", "Survey")),
        field<&SurveyQuestion::position>("position", QT_TRANSLATE_NOOP("survey_question", "Position"))
            .between(0, 1000),
        field<&SurveyQuestion::text>("text", QT_TRANSLATE_NOOP("survey_question", "Question")).required(),
        field<&SurveyQuestion::low>("low", QT_TRANSLATE_NOOP("survey_question", "Lowest answer"))
            .between(0, 10),
        field<&SurveyQuestion::high>("high", QT_TRANSLATE_NOOP("survey_question", "Highest answer"))
            .between(1, 10),
    };
    return all;
}

} // namespace fairlead
