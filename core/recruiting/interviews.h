// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_kinds.h"
#include "core/workspace/workspace.h"

namespace fairlead {

/// Who looks at scorecards: somebody of the workspace, or somebody else by name or role.
struct Interviewer {
    Id<Person> person;
    QString name; ///< counts only without a person
    bool operator==(const Interviewer &) const = default;
};
inline Interviewer interviewerOf(const Scorecard &card)
{
    return {card.interviewer, card.interviewer.isNull() ? card.name : QString()};
}

/// Dimensions of the loop's rubric that no interview of it rates; a loop covers each at least once (A8). All
/// of them without interviews, in the order of the rubric.
QStringList uncoveredDimensions(const Workspace &workspace, const PrivateRecords &records,
                                const InterviewLoop &loop);

/// Everybody who held or will hold an interview with the candidate and has not submitted a card, each once.
std::vector<Interviewer> missingCards(const PrivateRecords &records, const Id<Candidate> &candidate);

/// A card as somebody may see it.
struct VisibleCard {
    const Scorecard *card = nullptr;
    bool isHidden = false; ///< that it is there may be seen, nothing of what it says (GR16)
};

/// The cards of a candidate as `viewer` may see them: the own one, and those of others once the own one is
/// submitted. Who has no card sees them when none is missing. Drafts of others stay hidden. By day, then id.
std::vector<VisibleCard> visibleCards(const PrivateRecords &records, const Id<Candidate> &candidate,
                                      const Interviewer &viewer);

/// What keeps a card from being submitted, in sentences; empty: nothing. Each rating has its evidence (GR16),
/// at least one dimension is rated, there is a recommendation, and a red flag has its note.
QStringList cardProblems(const Workspace &workspace, const PrivateRecords &records, const Scorecard &card);
/// Submits it; from then on it cannot be changed by the program's own ways. Invalid: see above.
Result<PrivateChanges> submitCard(const Workspace &workspace, const PrivateRecords &records,
                                  const Scorecard &card, QDate on);

/// How the submitted cards rate one dimension.
struct DimensionRatings {
    const RubricDimension *dimension = nullptr;
    std::vector<const ScorecardRating *> ratings; ///< of the cards in their order; null: not rated there
    std::optional<double> mean;
    int spread = 0; ///< highest − lowest
};

/// What the submitted cards of a candidate say together.
struct CandidatePicture {
    const Rubric *rubric = nullptr;
    std::vector<const Scorecard *> cards; ///< submitted, by day, then id
    std::vector<DimensionRatings> dimensions;
    int strong = 0;
    int weak = 0;
    int redFlags = 0;
    /// Mean over dimensions, by their weights, over the highest value (C31).
    std::optional<double> score;
    int dimensionsApart() const; ///< with a spread of one or more
};

/// Rows point into `workspace` and `records`. The rubric is that of the first card.
CandidatePicture candidatePicture(const Workspace &workspace, const PrivateRecords &records,
                                  const Id<Candidate> &candidate);

/// Starts the debrief. Invalid while a card is missing, or without any.
Result<PrivateChanges> startDebrief(const PrivateRecords &records, const Candidate &candidate, QDate on);
/// Decides it. Invalid while a card is missing; with a red flag on a card and no note about it (GR16); or
/// without a summary. The decision does not move the candidate.
Result<PrivateChanges> decideDebrief(const PrivateRecords &records, const CandidateDebrief &debrief,
                                     DebriefDecision decision);
/// Keeps what somebody saw otherwise. Invalid without words.
Result<PrivateChanges> addDissent(const PrivateRecords &records, const CandidateDebrief &debrief,
                                  const Interviewer &who, const QString &text);

} // namespace fairlead
