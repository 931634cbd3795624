// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_changes.h"
#include "core/workspace/journal.h"

namespace fairlead {

/// One entry of a made-up history: what was done, and when.
struct HistoryStep {
    QDateTime at; ///< UTC
    ChangeSet changes;
};

/// The sample workspace “Marlowe Quay” as the history that led to it: set up, planned, approved,
/// re-scoped, brought up to date, with three scenarios beside it. The same bytes on every machine.
Result<std::vector<HistoryStep>> marloweQuayHistory();

/// The sample as it stands after its whole history.
Result<Workspace> marloweQuay();

/// What lies in the sample's vault (sample-workspace.md 6.15 and 6.16): 1:1s, growth plans, hiring.
Result<PrivateRecords> marloweQuayPrivate();
/// The same as one change to an empty vault. NotFound: `workspace` is not the sample.
Result<PrivateChanges> sampleForVault(const Workspace &workspace);

/// The sample's whole history as a journal, to be written to a file or opened as it is.
Result<std::unique_ptr<MemoryJournal>> marloweQuayJournal();

/// The same with the tour through it (core/checks/tour.h): what a new user opens.
Result<std::unique_ptr<MemoryJournal>> guidedSampleJournal();

/// Reads a history written as JSON: steps of {"at", "sentence", "add": {table: [rows]}, "change": {…}}.
/// Rows are written as people read them: days, shares from 0 to 1, references by key. A row without
/// a key has an "id" that is unique within its table. "scenarios" of a step are [{"row": {…}, "add",
/// "change"}].
Result<std::vector<HistoryStep>> historyFromJson(const QByteArray &json);

/// Reads private records written as JSON: {table: [rows]}, rows as above.
Result<PrivateRecords> privateRecordsFromJson(const QByteArray &json);

} // namespace fairlead
