// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/growth/growth_assessment.h"

namespace fairlead {

/// Whether a level’s expectation is met (C26).
enum class CompetencyVerdict { NotYet, Partly, Met };
template <> struct Choices<CompetencyVerdict> {
    static constexpr Choice all[] = {
        {"not-yet", QT_TRANSLATE_NOOP("growth_rating", "Not yet")},
        {"partly", QT_TRANSLATE_NOOP("growth_rating", "Partly")},
        {"met", QT_TRANSLATE_NOOP("growth_rating", "Met")},
    };
};

/// What an assessment says of one competency.
struct GrowthRating {
    Id<GrowthRating> id;
    Id<GrowthAssessment> assessment;
    QString competency;
    CompetencyVerdict verdict = CompetencyVerdict::NotYet;
    QString note;

    /// How people name the record in a sentence.
    QString caption() const { return competency; }
    bool operator==(const GrowthRating &) const = default;

    static constexpr const char *table = "growth_rating";
    static constexpr const char *label = QT_TRANSLATE_NOOP("growth_rating", "Rating of a competency");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("growth_rating", "Ratings of competencies");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<GrowthRating>> fields();
};

} // namespace fairlead
