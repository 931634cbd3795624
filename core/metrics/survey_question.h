// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/metrics/survey_wave.h"

namespace fairlead {

/// What a survey asks (T33).
struct SurveyQuestion {
    Id<SurveyQuestion> id;
    SurveyKind kind = SurveyKind::Pulse;
    int position = 0;
    QString text;
    int low = 1;
    int high = 5;

    /// How people name the record in a sentence.
    QString caption() const { return text; }
    bool operator==(const SurveyQuestion &) const = default;

    static constexpr const char *table = "survey_question";
    static constexpr const char *label = QT_TRANSLATE_NOOP("survey_question", "Question of a survey");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("survey_question", "Questions of surveys");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<SurveyQuestion>> fields();
};

} // namespace fairlead
