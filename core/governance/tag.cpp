// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/tag.h"

namespace fairlead {

std::span<const Field<Tag>> Tag::fields()
{
    static constexpr Field<Tag> all[] = {
        field<&Tag::id>("id", QT_TRANSLATE_NOOP("tag", "Id")).internal(),
        field<&Tag::name>("name", QT_TRANSLATE_NOOP("tag", "Name")).required(),
    };
    return all;
}

} // namespace fairlead
