// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_import_columns.h"

namespace fairlead {

/// True where rows can be found without the required columns: by key or external id, leave also by person
/// and first day. Such a file can change records; only rows that would be new need the rest.
bool canFindRows(const ColumnMapping &mapping);

/// The kind whose records the rows of a table without the required columns name by key or external id, of
/// several the one that most rows name; Automatic: none. Looks at the first thousand rows.
ImportKind kindOfKnownRows(const Workspace &workspace, const CsvTable &table);

/// Why a row without `title` (the required field) is refused, and what was expected. `kind` is the record
/// in words ("item"), `reference` the key or external id that the row has, empty: none.
QString neededForNew(const QString &title, const QString &kind, const QString &reference);

} // namespace fairlead
