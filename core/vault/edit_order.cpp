// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/edit_order.h"

#include "core/workspace/history.h"
#include "core/workspace/journal_note.h"

#include <QSet>

#include <algorithm>

namespace fairlead {

namespace {

JournalStep stepOf(const QList<JournalEntry> &entries, const JournalEntry &by)
{
    const qint64 target = by.kind == EntryKind::Do ? by.seq : by.target;
    const auto at = std::ranges::lower_bound(entries, target, {}, &JournalEntry::seq);
    const bool isThere = at != entries.end() && at->seq == target;
    return {isThere ? at->sentence : QString(), by.at, by.seq};
}

/// The last entry that is neither an undo, a redo nor a note; null: none.
const JournalEntry *lastDone(const QList<JournalEntry> &entries)
{
    const auto found = std::find_if(entries.rbegin(), entries.rend(), [](const JournalEntry &each) {
        return each.kind == EntryKind::Do && !isNote(each);
    });
    return found == entries.rend() ? nullptr : &*found;
}

} // namespace

JournalStep undoStep(const QList<JournalEntry> &entries)
{
    QSet<qint64> settled; // what a later entry has done again or taken back
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (isForgetting(*entry))
            return {};
        if (isNote(*entry))
            continue;
        const qint64 target = entry->kind == EntryKind::Do ? entry->seq : entry->target;
        if (settled.contains(target))
            continue;
        if (entry->kind != EntryKind::Undo)
            return stepOf(entries, *entry);
        settled.insert(target);
    }
    return {};
}

JournalStep redoStep(const QList<JournalEntry> &entries)
{
    QSet<qint64> settled;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (isNote(*entry))
            continue;
        if (entry->kind == EntryKind::Do)
            return {};
        if (settled.contains(entry->target))
            continue;
        if (entry->kind == EntryKind::Undo)
            return stepOf(entries, *entry);
        settled.insert(entry->target);
    }
    return {};
}

bool EditOrder::isVaultLater(const QDateTime &workspaceAt, qint64 workspaceSeq, const QDateTime &vaultAt,
                             qint64 vaultSeq) const
{
    if (workspaceAt != vaultAt)
        return vaultAt > workspaceAt;
    const qsizetype workspace = m_noted.lastIndexOf({Of::Workspace, workspaceSeq});
    const qsizetype vault = m_noted.lastIndexOf({Of::Vault, vaultSeq});
    return vault >= workspace; // neither was noted: the vault
}

EditOrder::Of EditOrder::undoes(const QList<JournalEntry> &workspace, const QList<JournalEntry> &vault) const
{
    const JournalStep shared = undoStep(workspace);
    const JournalStep own = undoStep(vault);
    if (shared.isNone() || own.isNone())
        return !own.isNone() ? Of::Vault : !shared.isNone() ? Of::Workspace : Of::None;
    return isVaultLater(shared.at, shared.by, own.at, own.by) ? Of::Vault : Of::Workspace;
}

EditOrder::Of EditOrder::redoes(const QList<JournalEntry> &workspace, const QList<JournalEntry> &vault) const
{
    JournalStep shared = redoStep(workspace);
    JournalStep own = redoStep(vault);
    if (const JournalEntry *done = lastDone(vault);
        done && !shared.isNone() && isVaultLater(shared.at, shared.by, done->at, done->seq))
        shared = {};
    if (const JournalEntry *done = lastDone(workspace);
        done && !own.isNone() && !isVaultLater(done->at, done->seq, own.at, own.by))
        own = {};
    if (shared.isNone() || own.isNone())
        return !own.isNone() ? Of::Vault : !shared.isNone() ? Of::Workspace : Of::None;
    return isVaultLater(shared.at, shared.by, own.at, own.by) ? Of::Vault : Of::Workspace;
}

} // namespace fairlead
