// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_tables.h"
#include "core/workspace/session.h"

namespace fairlead {

/// Writes what lies open as that kind: all of the file, or nothing (a temporary file beside the target takes
/// its name when it is complete). The time in a JSON export is that of the last change, so that the same
/// workspace gives the same bytes. Returns the bytes written. NotFound: there is nothing of that
/// kind to write; Unavailable: the file cannot be written.
Result<qsizetype> writeExport(const Session &session, ExportKind kind, const QString &path);

/// A kind as a file chooser offers it: "Roadmap items as a table (*.csv)".
QString exportFilter(ExportKind kind);
/// What the file chooser's choice stands for. `filter` is one of exportFilter().
ExportKind exportKindOfFilter(const QString &filter);

} // namespace fairlead
