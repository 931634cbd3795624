// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/journal.h"

namespace fairlead {

/// What an undo or a redo of one journal would do, and when that became so.
struct JournalStep {
    QString sentence; ///< of the entry that it takes back or does again; empty: there is nothing to do
    QDateTime at;     ///< when that entry was last done, or last taken back
    qint64 by = 0;    ///< the number of the entry that did so

    bool isNone() const { return by == 0; }
};

/// The same answers as History gives, read off the entries from behind: costs what was done since.
JournalStep undoStep(const QList<JournalEntry> &entries);
JournalStep redoStep(const QList<JournalEntry> &entries);

/// The order of edits over two journals, the workspace's and the vault's, for a place that edits both: what
/// was done later is taken back first. The times of the entries decide; where two are the same, the order in
/// which they were noted here, and where nobody noted them, the private one came later.
class EditOrder {
public:
    enum class Of { None, Workspace, Vault };

    /// An entry was written just now.
    void note(Of journal, qint64 seq) { m_noted.append({journal, seq}); }

    /// Which of the two an undo is about.
    Of undoes(const QList<JournalEntry> &workspace, const QList<JournalEntry> &vault) const;
    /// Which of the two a redo is about. What was taken back before something else was done, in either of
    /// them, is not done again: it may rest on what is different now.
    Of redoes(const QList<JournalEntry> &workspace, const QList<JournalEntry> &vault) const;

private:
    bool isVaultLater(const QDateTime &workspaceAt, qint64 workspaceSeq, const QDateTime &vaultAt,
                      qint64 vaultSeq) const;

    QList<std::pair<Of, qint64>> m_noted;
};

} // namespace fairlead
