// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/rubric.h"
#include "core/hiring/candidate.h"
#include "core/org/person.h"

namespace fairlead {

/// Life of a scorecard.
enum class ScorecardState { Draft, Submitted };
template <> struct Choices<ScorecardState> {
    static constexpr Choice all[] = {
        {"draft", QT_TRANSLATE_NOOP("scorecard", "Draft")},
        {"submitted", QT_TRANSLATE_NOOP("scorecard", "Submitted")},
    };
};

/// What an interviewer recommends.
enum class Recommendation { Undecided, StrongYes, Yes, No, StrongNo };
template <> struct Choices<Recommendation> {
    static constexpr Choice all[] = {
        {"undecided", QT_TRANSLATE_NOOP("scorecard", "Undecided")},
        {"strong-yes", QT_TRANSLATE_NOOP("scorecard", "Strong yes")},
        {"yes", QT_TRANSLATE_NOOP("scorecard", "Yes")},
        {"no", QT_TRANSLATE_NOOP("scorecard", "No")},
        {"strong-no", QT_TRANSLATE_NOOP("scorecard", "Strong no")},
    };
};

/// What one interviewer says of one candidate (M6, T25). The cards of others are hidden until the own one is
/// submitted (GR16).
struct Scorecard {
    Id<Scorecard> id;
    Id<Candidate> candidate;
    Id<Rubric> rubric;
    Id<Person> interviewer;
    QString name;
    QDate on;
    ScorecardState state = ScorecardState::Draft;
    Recommendation recommendation = Recommendation::Undecided;
    QString redFlagNote;

    /// How people name the record in a sentence.
    QString caption() const { return on.toString(Qt::ISODate); }
    bool operator==(const Scorecard &) const = default;

    static constexpr const char *table = "scorecard";
    static constexpr const char *label = QT_TRANSLATE_NOOP("scorecard", "Scorecard");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("scorecard", "Scorecards");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Scorecard>> fields();
};

} // namespace fairlead
