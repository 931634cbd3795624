// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/journal.h"

namespace fairlead {

Result<ChangeSet> MemoryJournal::changes(qint64 seq)
{
    if (seq < 1 || size_t(seq) > m_changes.size())
        return fail(Error::notFound(Text::tr("The journal has no entry %1.").arg(seq)));
    return m_changes[size_t(seq - 1)];
}

Result<void> MemoryJournal::write(const JournalEntry &entry, const ChangeSet &changes)
{
    m_entries.append(entry);
    m_changes.push_back(changes);
    return {};
}

} // namespace fairlead
