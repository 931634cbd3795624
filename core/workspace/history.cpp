// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/history.h"

#include "core/workspace/journal_note.h"

namespace fairlead {

History::History(const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries)
        remember(entry);
}

void History::remember(const JournalEntry &entry)
{
    m_entries.append(entry);
    switch (entry.kind) {
    case EntryKind::Do:
        if (isNote(entry))
            break;
        m_redo.clear();
        if (isForgetting(entry))
            m_undo.clear();
        else
            m_undo.append(entry.seq);
        break;
    case EntryKind::Undo:
        m_undo.removeOne(entry.target);
        m_redo.append(entry.target);
        break;
    case EntryKind::Redo:
        m_redo.removeOne(entry.target);
        m_undo.append(entry.target);
        break;
    }
}

const JournalEntry &History::entry(qint64 seq) const
{
    const auto at =
        std::lower_bound(m_entries.begin(), m_entries.end(), seq,
                         [](const JournalEntry &entry, qint64 wanted) { return entry.seq < wanted; });
    Q_ASSERT(at != m_entries.end() && at->seq == seq);
    return *at;
}

QString History::undoSentence() const
{
    return m_undo.isEmpty() ? QString() : entry(m_undo.last()).sentence;
}

QString History::redoSentence() const
{
    return m_redo.isEmpty() ? QString() : entry(m_redo.last()).sentence;
}

} // namespace fairlead
