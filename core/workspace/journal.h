// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

#include <QDateTime>
#include <QList>

namespace fairlead {

/// How an entry of the journal came about.
enum class EntryKind {
    Do,
    Undo, ///< takes back the entry `target`
    Redo, ///< does the entry `target` again
};

/// One line of the history. The change set itself is read only when it is needed.
struct JournalEntry {
    qint64 seq = 0; ///< 1, 2, 3 …; the revision of the workspace after it
    QDateTime at;   ///< UTC
    QString actor;
    QString sentence;
    EntryKind kind = EntryKind::Do;
    qint64 target = 0;

    bool operator==(const JournalEntry &) const = default;
};

/// Where change sets are kept: a file, a server, or memory. Append-only (M11).
class Journal {
public:
    virtual ~Journal() = default;
    /// All entries in order of seq.
    virtual Result<QList<JournalEntry>> entries() = 0;
    /// What the entry changed.
    virtual Result<ChangeSet> changes(qint64 seq) = 0;
    /// Makes the change and the entry durable in one transaction, or changes nothing.
    virtual Result<void> write(const JournalEntry &entry, const ChangeSet &changes) = 0;
};

/// Keeps everything in memory: for a workspace that has no file yet, and for tests.
class MemoryJournal final : public Journal {
public:
    Result<QList<JournalEntry>> entries() override { return m_entries; }
    Result<ChangeSet> changes(qint64 seq) override;
    Result<void> write(const JournalEntry &entry, const ChangeSet &changes) override;

private:
    QList<JournalEntry> m_entries;
    std::vector<ChangeSet> m_changes;
};

} // namespace fairlead
