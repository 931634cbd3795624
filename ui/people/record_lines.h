// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/record_edits.h"
#include "ui/people/lines.h"

namespace fairlead {

class PersonDesk;

/// What of the records about somebody is looked at.
struct RecordFilter {
    std::optional<KeptKind> kind; ///< none: all
    QDate from;                   ///< no older ones, but concerns that are open; invalid: all
    bool isOpenOnly = false;      ///< what is not said yet, and concerns that are open
    QString words;                ///< that it has somewhere

    bool operator==(const RecordFilter &) const = default;
};

/// Feedback, recognition, concerns with their checkpoints and private notes about who is before the manager,
/// by kind, newest first. Keys are "table/id".
QList<Line> recordLines(const PersonDesk &desk, const RecordFilter &filter);

/// The record of a line with its first words changed; empty changes: it has none, or they are the same.
PrivateChanges recordReworded(const PrivateRecords &records, const QString &key, const QString &text);
/// Said, held, resolved, or not; empty changes: nothing of the kind can be said of it.
PrivateChanges recordTurned(const PrivateRecords &records, const QString &key, QDate asOf);
/// Shared with the person, only the manager's, or, of a recognition, published or not.
PrivateChanges recordLockTurned(const PrivateRecords &records, const QString &key);
/// The concern that a line is of, or that the checkpoint of the line belongs to; null: neither.
const PerformanceConcern *concernOfLine(const PrivateRecords &records, const QString &key);

} // namespace fairlead
