// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace fairlead {

/// Automatic backups of NAME.fairlead lie in the folder NAME.fairlead.backups beside it, as
/// NAME-0001.fairlead, NAME-0002.fairlead …; each is a whole workspace and has the date of the state it
/// holds.
constexpr int backupsKept = 10;

QString backupFolder(const QString &path);

/// The backups of the file at `path`, newest first.
QStringList backupsOf(const QString &path);

/// Whether the file has changed since its newest backup; true when it has none.
bool needsBackup(const QString &path);

/// Makes a backup of the workspace at `path`, which may be open, and removes all but the last ten.
/// Unavailable when it cannot be written; then nothing is left of it, and no older one is removed.
Result<void> makeBackup(const QString &path);

/// Copies the workspace at `path`, which may be open, into a new file, whole or not at all, replacing
/// `target`.
Result<void> copyDatabase(const QString &path, const QString &target);

} // namespace fairlead
