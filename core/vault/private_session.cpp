// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/private_session.h"

#include "core/workspace/journal_note.h"

namespace fairlead {

Result<PrivateChanges> MemoryPrivateJournal::changes(qint64 seq)
{
    const auto found = m_changes.find(seq);
    if (found == m_changes.end())
        return fail(Error::notFound(Text::tr("The journal has no entry %1.").arg(seq)));
    return found->second;
}

Result<void> MemoryPrivateJournal::write(const JournalEntry &entry, const PrivateChanges &changes)
{
    m_changes.insert_or_assign(entry.seq, changes);
    return {};
}

Result<void> MemoryPrivateJournal::purge(const JournalEntry &, const PrivateRecords &)
{
    m_changes.clear();
    return {};
}

PrivateSession::PrivateSession(PrivateRecords records, std::unique_ptr<PrivateJournal> journal,
                               const QList<JournalEntry> &history, const Session &workspace,
                               Session::Clock clock, QString readOnlyReason)
    : m_records(std::move(records))
    , m_journal(std::move(journal))
    , m_history(history)
    , m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_readOnlyReason(std::move(readOnlyReason))
{ }

PrivateSession::~PrivateSession() = default;

Result<void> PrivateSession::refuse(const Error &error)
{
    Q_EMIT refused(error);
    return fail(error);
}

JournalEntry PrivateSession::nextEntry(const QString &sentence, EntryKind kind, qint64 target) const
{
    return {m_history.last() + 1, m_clock().toUTC(), QString(), sentence, kind, target};
}

Result<void> PrivateSession::perform(EntryKind kind, qint64 target, const QString &sentence,
                                     const PrivateChanges &changes, Result<PrivateRecords> next)
{
    if (isReadOnly())
        return refuse(Error::unavailable(m_readOnlyReason));
    if (!next)
        return refuse(next.error());
    const JournalEntry entry = nextEntry(sentence, kind, target);
    if (auto written = m_journal->write(entry, changes); !written)
        return refuse(written.error());
    m_records = *std::move(next);
    m_history.remember(entry);
    Q_EMIT changed(changes);
    return {};
}

Result<void> PrivateSession::commit(const PrivateChanges &changes)
{
    if (changes.isEmpty())
        return {};
    return perform(EntryKind::Do, 0, changes.sentence, changes, applied(m_records, changes, workspace()));
}

Result<void> PrivateSession::note(const QString &sentence)
{
    return perform(EntryKind::Do, noteTarget, sentence, {}, m_records);
}

// Going back asks no rules: what was valid once is valid again, whatever rules came later.
Result<void> PrivateSession::undo()
{
    const qint64 target = m_history.undoTarget();
    if (target == 0)
        return {};
    const auto changes = m_journal->changes(target);
    if (!changes)
        return refuse(changes.error());
    const PrivateChanges inverse = inverted(*changes);
    return perform(EntryKind::Undo, target, Text::tr("Undo: %1").arg(m_history.entry(target).sentence),
                   inverse, appliedUnchecked(m_records, inverse));
}

Result<void> PrivateSession::redo()
{
    const qint64 target = m_history.redoTarget();
    if (target == 0)
        return {};
    const auto changes = m_journal->changes(target);
    if (!changes)
        return refuse(changes.error());
    return perform(EntryKind::Redo, target, Text::tr("Redo: %1").arg(m_history.entry(target).sentence),
                   *changes, appliedUnchecked(m_records, *changes));
}

Result<int> PrivateSession::purge(const PrivateChanges &removals)
{
    if (isReadOnly())
        return fail(refuse(Error::unavailable(m_readOnlyReason)).error());
    for (const AnyPrivateEdit &any : removals.edits) {
        if (any.visit([](const auto &edit) { return edit.after != nullptr; }))
            return fail(refuse(Error::invalid(Text::tr("A purge only removes records."))).error());
    }
    auto next = applied(m_records, removals, workspace());
    if (!next)
        return fail(refuse(next.error()).error());
    const int count = int(removals.edits.size());
    if (count == 0)
        return 0;
    JournalEntry entry = nextEntry(Text::tr("Purged %n record(s)", nullptr, count));
    entry.target = entry.seq; // isForgetting()
    if (auto purged = m_journal->purge(entry, *next); !purged)
        return fail(refuse(purged.error()).error());
    m_records = *std::move(next);
    m_history = History({entry});
    Q_EMIT changed(removals);
    return count;
}

} // namespace fairlead
