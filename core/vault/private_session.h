// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_changes.h"
#include "core/workspace/history.h"
#include "core/workspace/session.h"

#include <QObject>

namespace fairlead {

/// Where private change sets are kept: the vault's file, or memory in tests.
class PrivateJournal {
public:
    virtual ~PrivateJournal() = default;
    /// What the entry changed.
    virtual Result<PrivateChanges> changes(qint64 seq) = 0;
    /// Makes the change and the entry durable in one step, or changes nothing.
    virtual Result<void> write(const JournalEntry &entry, const PrivateChanges &changes) = 0;
    /// Makes `records` and this one entry all that is kept: what was, and every earlier entry with its
    /// sentences, is gone from the file, and cannot be brought back.
    virtual Result<void> purge(const JournalEntry &entry, const PrivateRecords &records) = 0;
};

/// Keeps everything in memory, for tests.
class MemoryPrivateJournal final : public PrivateJournal {
public:
    Result<PrivateChanges> changes(qint64 seq) override;
    Result<void> write(const JournalEntry &entry, const PrivateChanges &changes) override;
    Result<void> purge(const JournalEntry &entry, const PrivateRecords &records) override;

private:
    std::map<qint64, PrivateChanges> m_changes;
};

/// The open vault and the one gate through which it changes: what Session is to the workspace. It lives from
/// unlocking to locking; whoever keeps a pointer drops it, and every text that came from it, at
/// VaultKeeper::locking(). Its undo is its own: the workspace's undo, journal and history never see a word.
class PrivateSession final : public QObject {
    Q_OBJECT
public:
    /// `workspace` is asked for the rows that private ones refer to, and must outlive this.
    PrivateSession(PrivateRecords records, std::unique_ptr<PrivateJournal> journal,
                   const QList<JournalEntry> &history, const Session &workspace, Session::Clock clock,
                   QString readOnlyReason = {});
    ~PrivateSession() override;

    const PrivateRecords &records() const { return m_records; }
    const Workspace &workspace() const { return m_workspace.workspace(); }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    QString readOnlyReason() const { return m_readOnlyReason; }

    /// Checks, writes, then shows; on error nothing has changed anywhere.
    Result<void> commit(const PrivateChanges &changes);
    Result<void> undo();
    Result<void> redo();
    QString undoSentence() const { return m_history.undoSentence(); }
    QString redoSentence() const { return m_history.redoSentence(); }
    const QList<JournalEntry> &history() const { return m_history.entries(); }
    /// Writes a line about something that changed no record, such as a report that was given away (GR12).
    /// Undo passes over it. On error nothing is written.
    Result<void> note(const QString &sentence);

    /// Removes what `removals` removes for good, and with it the whole private journal and what could be
    /// undone: the sentences and texts of what was purged are in there. Returns how many records went.
    /// Invalid when `removals` does anything but remove.
    Result<int> purge(const PrivateChanges &removals);

    PrivateJournal &journal() { return *m_journal; }

Q_SIGNALS:
    void changed(const fairlead::PrivateChanges &changes);
    void refused(const fairlead::Error &error);

private:
    Result<void> perform(EntryKind kind, qint64 target, const QString &sentence,
                         const PrivateChanges &changes, Result<PrivateRecords> next);
    Result<void> refuse(const Error &error);
    JournalEntry nextEntry(const QString &sentence, EntryKind kind = EntryKind::Do, qint64 target = 0) const;

    PrivateRecords m_records;
    std::unique_ptr<PrivateJournal> m_journal;
    History m_history;
    const Session &m_workspace;
    Session::Clock m_clock;
    QString m_readOnlyReason;
};

} // namespace fairlead
