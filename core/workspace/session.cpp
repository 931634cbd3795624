// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/session.h"

#include "core/workspace/scope_log.h"

namespace fairlead {

Session::Session(Workspace workspace, std::unique_ptr<Journal> journal, QList<JournalEntry> history,
                 Clock clock, QString readOnlyReason)
    : m_workspace(std::move(workspace))
    , m_journal(std::move(journal))
    , m_history(history)
    , m_clock(std::move(clock))
    , m_readOnlyReason(std::move(readOnlyReason))
{ }

Session::~Session() = default;

Result<void> Session::refuse(const Error &error)
{
    Q_EMIT refused(error);
    return fail(error);
}

Result<void> Session::perform(EntryKind kind, qint64 target, const QString &sentence,
                              const ChangeSet &changes, Result<Workspace> next)
{
    if (isReadOnly())
        return refuse(Error::unavailable(m_readOnlyReason));
    if (!next)
        return refuse(next.error());
    const JournalEntry entry{revision() + 1, m_clock().toUTC(), QString(), sentence, kind, target};
    if (auto written = m_journal->write(entry, changes); !written)
        return refuse(written.error());
    m_workspace = *std::move(next);
    m_history.remember(entry);
    Q_EMIT changed(changes);
    return {};
}

Result<void> Session::commit(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return {};
    const QDate pinned = m_workspace.settings().asOf;
    const ChangeSet logged =
        withScopeLog(m_workspace, changes, pinned.isValid() ? pinned : m_clock().toUTC().date());
    return perform(EntryKind::Do, 0, logged.sentence, logged, applied(m_workspace, logged));
}

// Going back asks no rules: what was valid once is valid again, whatever rules came later.
Result<void> Session::undo()
{
    const qint64 target = m_history.undoTarget();
    if (target == 0)
        return {};
    const auto changes = m_journal->changes(target);
    if (!changes)
        return refuse(changes.error());
    const ChangeSet inverse = inverted(*changes);
    return perform(EntryKind::Undo, target, Text::tr("Undo: %1").arg(m_history.entry(target).sentence),
                   inverse, appliedUnchecked(m_workspace, inverse));
}

Result<void> Session::redo()
{
    const qint64 target = m_history.redoTarget();
    if (target == 0)
        return {};
    const auto changes = m_journal->changes(target);
    if (!changes)
        return refuse(changes.error());
    return perform(EntryKind::Redo, target, Text::tr("Redo: %1").arg(m_history.entry(target).sentence),
                   *changes, appliedUnchecked(m_workspace, *changes));
}

Result<Workspace> Session::at(qint64 revision) const
{
    if (revision < 0 || revision > this->revision())
        return fail(Error::notFound(Text::tr("The journal has no entry %1.").arg(revision)));
    Workspace workspace = m_workspace;
    for (qint64 seq = this->revision(); seq > revision; --seq) {
        const auto changes = m_journal->changes(seq);
        if (!changes)
            return fail(changes.error());
        auto before = appliedUnchecked(std::move(workspace), inverted(*changes));
        if (!before)
            return before;
        workspace = *std::move(before);
    }
    return workspace;
}

Result<void> Session::returnTo(qint64 revision)
{
    const auto then = at(revision);
    if (!then)
        return refuse(then.error());
    ChangeSet changes = difference(m_workspace, *then);
    if (changes.isEmpty())
        return {};
    changes.sentence = revision == 0
        ? Text::tr("Return to the beginning")
        : Text::tr("Return to after “%1”").arg(m_history.entry(revision).sentence);
    return perform(EntryKind::Do, 0, changes.sentence, changes, *then);
}

} // namespace fairlead
