// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/journal.h"

namespace fairlead {

/// What a note has for a target. A program that knows no notes reads it as an edit of nothing.
constexpr qint64 noteTarget = -1;

/// Whether the entry changes nothing, and only says that something was done, such as a report given away
/// (GR12). Undo passes over it, and redo is still there after it.
inline bool isNote(const JournalEntry &entry)
{
    return entry.kind == EntryKind::Do && entry.target == noteTarget;
}

} // namespace fairlead
