// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/project_comparison.h"

namespace fairlead {

struct ProjectDraft {
    ImportDraft draft;
    ProjectComparison comparison; ///< of our dates with those in the file
};

/// Reads a Microsoft Project file (MSPDI) as one plan: calendars, a team with the project's calendar, tasks
/// as items (outermost summaries as objectives), links, people, their leave and allocations. What was made of
/// each value that has no equal here is in the ledger, with its line; so is every task whose dates differ
/// from those in the file, with the reason. A second import of the file changes what changed in it. Errors as
/// of draftImport().
Result<ProjectDraft> draftProject(const Workspace &workspace, QByteArray bytes, const QString &file,
                                  const ImportOptions &options, Progress &progress);

} // namespace fairlead
