// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/assessment.h"
#include "core/governance/rubric_dimension.h"

namespace fairlead {

/// The value of one dimension; empty is unknown, never the lowest.
struct AssessmentRating {
    Id<AssessmentRating> id;
    Id<Assessment> assessment;
    Id<RubricDimension> dimension;
    std::optional<int> value;
    QString note;

    /// How people name the record in a sentence.
    QString caption() const { return note; }
    bool operator==(const AssessmentRating &) const = default;

    static constexpr const char *table = "assessment_rating";
    static constexpr const char *label = QT_TRANSLATE_NOOP("assessment_rating", "Rating");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("assessment_rating", "Ratings");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<AssessmentRating>> fields();
};

} // namespace fairlead
