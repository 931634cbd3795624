// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/metrics/survey_wave.h"

namespace fairlead {

/// How many gave one answer to one question.
struct SurveyCount {
    Id<SurveyCount> id;
    Id<SurveyWave> wave;
    QString question;
    int score = 0;
    int count = 0;

    /// How people name the record in a sentence.
    QString caption() const { return question; }
    bool operator==(const SurveyCount &) const = default;

    static constexpr const char *table = "survey_count";
    static constexpr const char *label = QT_TRANSLATE_NOOP("survey_count", "Answers");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("survey_count", "Answers");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<SurveyCount>> fields();
};

} // namespace fairlead
