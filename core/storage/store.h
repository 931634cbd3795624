// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/journal.h"

#include <QStringList>

namespace fairlead {

/// A workspace as it was found in a file, and the journal that writes to that file.
struct OpenedWorkspace {
    Workspace workspace;
    std::unique_ptr<Journal> journal; ///< holds the file and its lock as long as it lives
    QList<JournalEntry> history;
    QString readOnlyReason; ///< one line; empty when it may be written
    QStringList notes;      ///< what people should know though the workspace is open: a backup that failed
};

enum class OpenMode {
    ReadWrite, ///< falls back to reading where writing is not possible, and says why
    ReadOnly,  ///< takes no lock, makes no backup
};

struct OpenOptions {
    OpenMode mode = OpenMode::ReadWrite;
    qint64 maximumPages = 0; ///< the file must not grow over that; 0: no limit. A small disk, for tests
};

/// What to do where a file of that name exists.
enum class Existing { Refuse, Replace };

/// Opens a workspace: checks the file, migrates an older one (after a backup), loads every row, and backs
/// it up when it has changed since the last backup. A file that is damaged is never written to.
/// NotFound, Malformed (not a workspace), Damaged (newestBackup() may help), TooNew, Unavailable.
/// Cost: linear in the records; 20,000 in less than a second.
Result<OpenedWorkspace> openStore(const QString &path, const OpenOptions &options = {});

/// Makes a new workspace file with the entries of `content` in it (empty where it is null) and opens it.
/// Until it is complete nothing is at `path`, or what was there before. Unavailable: no space, no
/// permission, or the file that would be replaced is open elsewhere. Invalid: it exists.
Result<OpenedWorkspace> createStore(const QString &path, Journal *content = nullptr,
                                    Existing existing = Existing::Refuse);

/// Writes a whole copy of the workspace in the file at `path`, which may be open, to `target`, with its
/// history; in one step, so that nothing is ever half written. Errors as of createStore().
Result<void> saveCopyAs(const QString &path, const QString &target, Existing existing = Existing::Refuse);

/// The newest automatic backup of that file which itself opens; empty when there is none.
QString newestBackup(const QString &path);

} // namespace fairlead
