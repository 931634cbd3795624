// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_kinds.h"

namespace fairlead {

/// What a manager keeps about somebody besides the 1:1s and the growth plan.
enum class KeptKind { Feedback, Recognition, Concern, Note };

/// A new record with its first words, of `on`, for the manager alone until something is done with it:
/// feedback that was given, a recognition not yet said, an informal concern, an observation.
PrivateChanges keepRecord(KeptKind kind, const Id<Person> &person, const QString &words, QDate on);

/// The next checkpoint of a concern: two weeks after the last one, not before `asOf`.
PrivateChanges addCheckpoint(const PrivateRecords &records, const PerformanceConcern &concern, QDate asOf);
/// Its checkpoints by day.
std::vector<const ConcernCheckpoint *> checkpointsOf(const PrivateRecords &records,
                                                     const Id<PerformanceConcern> &concern);
/// The first that was not held; null: none.
const ConcernCheckpoint *nextCheckpoint(const PrivateRecords &records, const Id<PerformanceConcern> &concern);

/// Whether a concern is still worked on.
inline bool isOpen(const PerformanceConcern &concern)
{
    return concern.state == ConcernState::Informal || concern.state == ConcernState::Formal;
}

/// It was said, held, or came to an end on `on`, or that is taken back. A concern ends as resolved; from
/// there its time of retention counts (GR10), and taken back it is informal.
PrivateChanges turnDone(const Feedback &feedback, QDate on);
PrivateChanges turnDone(const Recognition &recognition, QDate on);
PrivateChanges turnDone(const ConcernCheckpoint &checkpoint, QDate on);
PrivateChanges turnDone(const PerformanceConcern &concern, QDate on);

} // namespace fairlead
