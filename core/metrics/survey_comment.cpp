// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/survey_comment.h"

namespace fairlead {

std::span<const Field<SurveyComment>> SurveyComment::fields()
{
    static constexpr Field<SurveyComment> all[] = {
        field<&SurveyComment::id>("id", QT_TRANSLATE_NOOP("survey_comment", "Id")).internal(),
        field<&SurveyComment::wave>("wave", QT_TRANSLATE_NOOP("survey_comment", "Wave")).required(),
        field<&SurveyComment::text>("text", QT_TRANSLATE_NOOP("survey_comment", "Comment"))
            .longText()
            .required(),
    };
    return all;
}

} // namespace fairlead
