// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_kinds.h"
#include "core/workspace/workspace.h"

namespace fairlead {

/// One step of the way from an application to an acceptance (C25).
struct FunnelStep {
    CandidateStage stage = CandidateStage::Applied;
    int reached = 0; ///< candidates who came to this stage, or past it
    int here = 0;    ///< who stand here now
    /// Of those who reached it, who came further; none below fewestForShares, and for the last step.
    std::optional<double> conversion;
    std::optional<double> medianDays; ///< spent here by those who left it; none below fewestForShares
    bool operator==(const FunnelStep &) const = default;
};

/// Below this many candidates only counts are shown (C25).
inline constexpr int fewestForShares = 5;

/// Of one requisition, or of all with a null id: Applied … Accepted, in order. Days are counted in UTC from
/// the moves; a candidate without moves counts by its stage. O(moves log moves).
std::vector<FunnelStep> funnel(const PrivateRecords &records, const Id<Requisition> &requisition);

/// Whether the pipeline is over for a candidate there.
bool isFinal(CandidateStage stage);

/// Candidates of a requisition that are not over, furthest first, then by code.
std::vector<const Candidate *> activeCandidates(const PrivateRecords &records,
                                                const Id<Requisition> &requisition);

/// A new candidate, by code: the next free one with the letter of the requisition's codes, or the next letter
/// for the first of a requisition ("C-01"). Invalid: the requisition is not open.
Result<PrivateChanges> addCandidate(const PrivateRecords &records, const Requisition &requisition,
                                    const QString &source, const QDateTime &at);

/// Moves a candidate to a stage and notes when. Forward, over as many stages as wanted; Rejected and
/// Withdrawn from any that is not final. An end sets the day of the decision and, where none was agreed, six
/// months of consent (GR10). Invalid: back, out of a final stage, or to an offer without a debrief that says
/// so.
Result<PrivateChanges> moveCandidate(const PrivateRecords &records, const Candidate &candidate,
                                     CandidateStage to, const QDateTime &at, const QString &note = {});

/// Interviews that somebody holds or held within two days, both included.
struct InterviewerLoad {
    Id<Person> person; ///< null: somebody outside the workspace
    QString name;      ///< of those
    int sessions = 0;
    bool operator==(const InterviewerLoad &) const = default;
};
/// Most first, then by name as stored; cancelled sessions do not count.
std::vector<InterviewerLoad> interviewerLoad(const PrivateRecords &records, QDate from, QDate to);

} // namespace fairlead
