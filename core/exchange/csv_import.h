// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

namespace fairlead {

/// Reads a table of text as people, leave, items or dependencies; Automatic: as its headers say. Errors and
/// questions as of draftImport(); `file` names the table in sentences.
Result<ImportDraft> draftCsv(const Workspace &workspace, QByteArray bytes, const QString &file,
                             ImportKind kind, const ImportOptions &options, Progress &progress);

} // namespace fairlead
