// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_place.h"
#include "core/storage/rows.h"
#include "core/workspace/journal.h"

#include <QTemporaryDir>

namespace fairlead {

/// The journal of a workspace in a file. A change set is one transaction: its rows and its entry.
class FileJournal final : public Journal {
public:
    /// What must live as long as the journal does.
    struct Keep {
        std::unique_ptr<QTemporaryDir> folder; ///< of the migrated copy of an old read-only file; else null
        std::unique_ptr<Database> database;
        std::unique_ptr<QLockFile> lock; ///< null: reading only
    };
    explicit FileJournal(Keep keep);

    Result<QList<JournalEntry>> entries() override;
    Result<ChangeSet> changes(qint64 seq) override;
    Result<void> write(const JournalEntry &entry, const ChangeSet &changes) override;

private:
    Result<void> checkPlace() const;

    Keep m_keep;
    FileIdentity m_identity;
    rows::Prepared m_prepared; ///< goes before the database does
};

/// Writes rows and entry without beginning or ending a transaction. Conflict when the file has been
/// written to by somebody else.
Result<void> writeEntry(rows::Prepared &prepared, const JournalEntry &entry, const ChangeSet &changes);

} // namespace fairlead
