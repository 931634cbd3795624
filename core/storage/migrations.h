// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace fairlead {

/// Number of the newest migration compiled in.
int newestSchema();

/// The version of the schema in the file, 0 in a new database. Reads only. TooNew: written by a newer
/// program. Malformed: a database of somebody else. Damaged: ours, but its mark is gone.
Result<int> installedSchema(const Database &database);

/// Brings the schema to `version` (the newest where it is not given), one numbered file of migrations/ at
/// a time, each in a transaction of its own with its line in schema_history. A file that fails is undone.
Result<void> migrate(const Database &database, int version = newestSchema());

} // namespace fairlead
