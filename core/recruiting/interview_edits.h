// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recruiting/interviews.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// Noon of the day, or a second after the candidate's last move where that is later: moves of one day keep
/// their order.
QDateTime momentAfterMoves(const PrivateRecords &records, const Id<Candidate> &candidate, QDate on);

/// Takes a candidate's last move back, as if it had never been: to the stage before. What an end set (day of
/// the decision, consent where none was agreed) goes with it. Invalid: there was no move before.
Result<PrivateChanges> takeBackMove(const PrivateRecords &records, const Candidate &candidate);

/// The loop of a requisition; null: none yet. The one with the first name where there are more.
const InterviewLoop *loopOf(const PrivateRecords &records, const Id<Requisition> &requisition);
/// Its interviews in their order.
std::vector<const LoopStage *> loopStages(const PrivateRecords &records, const Id<InterviewLoop> &loop);

/// A loop of the four kits (T24), which rate all six dimensions of the scorecard (T25) together. `shared`
/// adds the scorecard's dimensions to the workspace where they are missing; it goes first, and may be empty.
struct StartedLoop {
    ChangeSet shared;
    PrivateChanges own;
};
/// Conflict: the requisition has a loop.
Result<StartedLoop> startLoop(const Workspace &workspace, const PrivateRecords &records,
                              const Requisition &requisition);

/// Plans an interview of the loop for a candidate. Invalid: nobody is interviewed any more.
Result<PrivateChanges> planInterview(const PrivateRecords &records, const Candidate &candidate,
                                     const LoopStage &stage, const QDateTime &at);
/// Conflict: they are in it already.
Result<PrivateChanges> addInterviewer(const PrivateRecords &records, const InterviewSession &session,
                                      const Interviewer &who);

/// Everybody who interviews a candidate or has given a card, each once: in the order of the interviews.
std::vector<Interviewer> interviewersOf(const PrivateRecords &records, const Id<Candidate> &candidate);

/// The card of somebody about a candidate; null: none.
const Scorecard *cardOf(const PrivateRecords &records, const Id<Candidate> &candidate,
                        const Interviewer &who);

/// A draft of a card with every dimension of the loop's rubric, nothing rated. Conflict: there is a card of
/// theirs. Invalid: the requisition has no loop, or its rubric has no dimensions.
Result<PrivateChanges> startCard(const Workspace &workspace, const PrivateRecords &records,
                                 const Candidate &candidate, const Interviewer &who, QDate on);

/// Rates one dimension of a draft; no value: not rated. Invalid: the card is submitted.
Result<PrivateChanges> rate(const PrivateRecords &records, const ScorecardRating &rating,
                            std::optional<int> value, const QString &evidence);
/// Ticks a signal of a draft, or takes the tick away. Invalid: the card is submitted.
Result<PrivateChanges> tickSignal(const PrivateRecords &records, const Scorecard &card, SignalKind kind,
                                  const QString &signal, bool isSeen);
/// Changes what a draft recommends or notes. Invalid: the card is submitted.
Result<PrivateChanges> changeCard(const PrivateRecords &records, const Scorecard &card, Scorecard after);

} // namespace fairlead
