// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/private_note.h"

namespace fairlead {

std::span<const Field<PrivateNote>> PrivateNote::fields()
{
    static constexpr Field<PrivateNote> all[] = {
        field<&PrivateNote::id>("id", QT_TRANSLATE_NOOP("private_note", "Id")).internal(),
        field<&PrivateNote::person>("person", QT_TRANSLATE_NOOP("private_note", "Person")).required().team(),
        field<&PrivateNote::kind>("kind", QT_TRANSLATE_NOOP("private_note", "Kind")),
        field<&PrivateNote::date>("date", QT_TRANSLATE_NOOP("private_note", "Date")).required(),
        field<&PrivateNote::text>("text", QT_TRANSLATE_NOOP("private_note", "Text")).required().longText(),
    };
    return all;
}

} // namespace fairlead
