// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

namespace fairlead {

/// True where the beginning of a file is that of JSON, or of YAML with entities or objectives; no table
/// begins like that.
bool isFeed(const QByteArray &beginning);
/// Kinds that a JSON or YAML file can be read as.
bool isForFeeds(ImportKind kind);

/// Reads a catalogue, objectives, or a saved answer of Prometheus, Alertmanager or PagerDuty, as its content
/// says. Errors as of draftImport().
Result<ImportDraft> draftFeed(const Workspace &workspace, const QByteArray &bytes, const QString &file,
                              ImportKind kind, const ImportOptions &options);

} // namespace fairlead
