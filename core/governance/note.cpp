// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/note.h"

namespace fairlead {

std::span<const Field<Note>> Note::fields()
{
    static constexpr Field<Note> all[] = {
        field<&Note::id>("id", QT_TRANSLATE_NOOP("note", "Id")).internal(),
        field<&Note::recordTable>("record_table", QT_TRANSLATE_NOOP("note", "Kind")).internal(),
        field<&Note::recordId>("record_id", QT_TRANSLATE_NOOP("note", "Record")).internal(),
        field<&Note::text>("text", QT_TRANSLATE_NOOP("note", "Text")).required().longText(),
        field<&Note::at>("at", QT_TRANSLATE_NOOP("note", "At")).internal(),
    };
    return all;
}

} // namespace fairlead
