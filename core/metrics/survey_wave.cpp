// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/survey_wave.h"

namespace fairlead {

std::span<const Field<SurveyWave>> SurveyWave::fields()
{
    static constexpr Field<SurveyWave> all[] = {
        field<&SurveyWave::id>("id", QT_TRANSLATE_NOOP("survey_wave", "Id")).internal(),
        field<&SurveyWave::kind>("kind", QT_TRANSLATE_NOOP("survey_wave", "Survey")),
        field<&SurveyWave::team>("team", QT_TRANSLATE_NOOP("survey_wave", "Team")),
        field<&SurveyWave::from>("from", QT_TRANSLATE_NOOP("survey_wave", "Period from")).required(),
        field<&SurveyWave::audience>("audience", QT_TRANSLATE_NOOP("survey_wave", "Asked"))
            .between(0, 1000000),
        field<&SurveyWave::answered>("answered", QT_TRANSLATE_NOOP("survey_wave", "Answered"))
            .between(0, 1000000),
    };
    return all;
}

} // namespace fairlead
