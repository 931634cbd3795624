// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/metrics/survey_wave.h"

namespace fairlead {

/// Free text of a wave, without author and date; its id says nothing of when it came (GR2).
struct SurveyComment {
    Id<SurveyComment> id;
    Id<SurveyWave> wave;
    QString text;

    /// How people name the record in a sentence.
    QString caption() const { return text; }
    bool operator==(const SurveyComment &) const = default;

    static constexpr const char *table = "survey_comment";
    static constexpr const char *label = QT_TRANSLATE_NOOP("survey_comment", "Comment of a survey");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("survey_comment", "Comments of surveys");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<SurveyComment>> fields();
};

} // namespace fairlead
