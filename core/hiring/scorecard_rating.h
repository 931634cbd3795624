// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/rubric_dimension.h"
#include "core/hiring/scorecard.h"

namespace fairlead {

/// One dimension of a scorecard; a value asks for what it rests on.
struct ScorecardRating {
    Id<ScorecardRating> id;
    Id<Scorecard> scorecard;
    Id<RubricDimension> dimension;
    std::optional<int> value;
    QString evidence;

    /// How people name the record in a sentence.
    QString caption() const { return evidence; }
    bool operator==(const ScorecardRating &) const = default;

    static constexpr const char *table = "scorecard_rating";
    static constexpr const char *label = QT_TRANSLATE_NOOP("scorecard_rating", "Rating of a candidate");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("scorecard_rating", "Ratings of candidates");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ScorecardRating>> fields();
};

} // namespace fairlead
