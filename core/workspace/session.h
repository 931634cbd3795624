// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/history.h"

#include <QObject>
#include <functional>

namespace fairlead {

/// The open workspace and the one gate through which it changes.
///
/// Undo appends to the journal and never erases, so what can be undone is read off the journal and
/// survives a restart.
class Session final : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    /// `readOnlyReason` is empty for a session that may write.
    Session(Workspace workspace, std::unique_ptr<Journal> journal, QList<JournalEntry> history, Clock clock,
            QString readOnlyReason = {});
    ~Session() override;

    const Workspace &workspace() const { return m_workspace; }
    /// The number of the last journal entry; 0 for a new workspace.
    qint64 revision() const { return m_history.last(); }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    QString readOnlyReason() const { return m_readOnlyReason; }

    /// Checks, writes, then shows; on error nothing has changed anywhere. An empty change set is done
    /// already. What it does to the scope of an approved plan is logged with it (scope_log.h).
    Result<void> commit(const ChangeSet &changes);
    Result<void> undo();
    Result<void> redo();
    /// What undo() and redo() would do, in words; empty when there is nothing.
    QString undoSentence() const { return m_history.undoSentence(); }
    QString redoSentence() const { return m_history.redoSentence(); }

    const QList<JournalEntry> &history() const { return m_history.entries(); }
    /// The workspace as it was after the entry `revision`; 0: before the first. NotFound: no such entry.
    Result<Workspace> at(qint64 revision) const;
    /// Goes back to that revision by a change set of its own, which can be undone like any other.
    Result<void> returnTo(qint64 revision);

Q_SIGNALS:
    /// After every change; `changes` is exactly what was different.
    void changed(const fairlead::ChangeSet &changes);
    /// A change was refused or could not be written.
    void refused(const fairlead::Error &error);

private:
    Result<void> perform(EntryKind kind, qint64 target, const QString &sentence, const ChangeSet &changes,
                         Result<Workspace> next);
    Result<void> refuse(const Error &error);

    Workspace m_workspace;
    std::unique_ptr<Journal> m_journal;
    History m_history;
    Clock m_clock;
    QString m_readOnlyReason;
};

} // namespace fairlead
