// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QStringList>

namespace fairlead {

/// What a workspace can be written as for other programs.
enum class ExportKind { CsvItems, CsvPeople, CsvLeave, CsvDependencies, Json, Catalogue, OpenSlo, Sloth };

/// "csv-items", "csv-people", "csv-leave", "csv-dependencies", "json", "catalogue", "openslo", "sloth".
QString exportKey(ExportKind kind);
/// All of them, in that order.
QStringList exportKeys();
/// Error::Invalid names the accepted words.
Result<ExportKind> exportKindFrom(const QString &key);

/// A table as CSV: UTF-8 with a byte order mark, comma, CR LF; the labels of the fields as headers in
/// the order of their description, without what only the program writes. Dates are ISO, numbers have
/// a dot, shares go from 0 to 1, choices are their keys, references the human key of the record (its
/// name or id where it has none). Items come in order of rank, the others by their key. Text that a
/// spreadsheet would take for a formula gets an apostrophe in front, which reading takes off again.
QByteArray exportCsv(const Workspace &workspace, ExportKind kind);

/// Services as catalog-info.yaml of Backstage, or objectives as OpenSLO or Sloth; empty for other kinds.
QByteArray exportYaml(const Workspace &workspace, ExportKind kind);

/// Every table as JSON, in the shape of a history of one step that historyFromJson() reads:
/// [{"at", "sentence", "add": {table: [{field key: value}]}}]. Values as people read them: days,
/// shares from 0 to 1, references by key. Records without a key have their "id"; what equals the
/// default is left out. `at` is the time of the step.
QByteArray exportJson(const Workspace &workspace, const QDateTime &at);

} // namespace fairlead
