// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/team.h"

namespace fairlead {

/// Whom a survey asks.
enum class SurveyKind { Stakeholders, Pulse, DeveloperExperience };
template <> struct Choices<SurveyKind> {
    static constexpr Choice all[] = {
        {"stakeholders", QT_TRANSLATE_NOOP("survey_wave", "Stakeholders")},
        {"pulse", QT_TRANSLATE_NOOP("survey_wave", "Team pulse")},
        {"devex", QT_TRANSLATE_NOOP("survey_wave", "Developer experience")},
    };
};

/// One round of a survey (M14); who answered what is never stored.
struct SurveyWave {
    Id<SurveyWave> id;
    SurveyKind kind = SurveyKind::Pulse;
    Id<Team> team; ///< empty: everybody
    QDate from;
    int audience = 0;
    int answered = 0;

    /// How people name the record in a sentence.
    QString caption() const { return from.toString(Qt::ISODate); }
    bool operator==(const SurveyWave &) const = default;

    static constexpr const char *table = "survey_wave";
    static constexpr const char *label = QT_TRANSLATE_NOOP("survey_wave", "Survey wave");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("survey_wave", "Survey waves");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<SurveyWave>> fields();
};

} // namespace fairlead
