// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/recognition.h"

namespace fairlead {

std::span<const Field<Recognition>> Recognition::fields()
{
    static constexpr Field<Recognition> all[] = {
        field<&Recognition::id>("id", QT_TRANSLATE_NOOP("recognition", "Id")).internal(),
        field<&Recognition::person>("person", QT_TRANSLATE_NOOP("recognition", "Person")).required(),
        field<&Recognition::on>("on", QT_TRANSLATE_NOOP("recognition", "For the day")).required(),
        field<&Recognition::text>("text", QT_TRANSLATE_NOOP("recognition", "Text")).longText().required(),
        field<&Recognition::saidOn>("said_on", QT_TRANSLATE_NOOP("recognition", "Said on")),
        field<&Recognition::isPublished>("published", QT_TRANSLATE_NOOP("recognition", "Published")),
    };
    return all;
}

} // namespace fairlead
