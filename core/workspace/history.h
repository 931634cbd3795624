// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/journal.h"

namespace fairlead {

/// Whether everything before the entry was forgotten for good with it (GR10): nothing before it, nor itself,
/// can be undone. Such an entry is its own target.
inline bool isForgetting(const JournalEntry &entry)
{
    return entry.kind == EntryKind::Do && entry.target == entry.seq;
}

/// The entries of a journal, and what of them can be undone and redone: read off the entries alone, so that
/// it survives a restart. One for the workspace, one for the vault.
class History {
public:
    History() = default;
    explicit History(const QList<JournalEntry> &entries);

    void remember(const JournalEntry &entry);
    const QList<JournalEntry> &entries() const { return m_entries; }
    /// The number of the last entry; 0 while there is none.
    qint64 last() const { return m_entries.isEmpty() ? 0 : m_entries.last().seq; }
    /// The entry with that number, which there must be.
    const JournalEntry &entry(qint64 seq) const;

    /// The entry that an undo would take back; 0: none.
    qint64 undoTarget() const { return m_undo.isEmpty() ? 0 : m_undo.last(); }
    qint64 redoTarget() const { return m_redo.isEmpty() ? 0 : m_redo.last(); }
    /// What undo and redo would do, in words; empty when there is nothing.
    QString undoSentence() const;
    QString redoSentence() const;

private:
    QList<JournalEntry> m_entries;
    QList<qint64> m_undo; ///< last first to go
    QList<qint64> m_redo;
};

} // namespace fairlead
