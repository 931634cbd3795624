// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/scenario.h"

namespace fairlead {

std::span<const Field<Scenario>> Scenario::fields()
{
    static constexpr Field<Scenario> all[] = {
        field<&Scenario::id>("id", QT_TRANSLATE_NOOP("scenario", "Id")).internal(),
        field<&Scenario::name>("name", QT_TRANSLATE_NOOP("scenario", "Name")).required(),
        field<&Scenario::plan>("plan", QT_TRANSLATE_NOOP("scenario", "Plan")).required(),
        field<&Scenario::why>("why", QT_TRANSLATE_NOOP("scenario", "Why")).longText(),
        field<&Scenario::ask>("ask", QT_TRANSLATE_NOOP("scenario", "What we ask for")).longText(),
        field<&Scenario::baseRevision>("base_revision", QT_TRANSLATE_NOOP("scenario", "Based on revision"))
            .internal(),
        field<&Scenario::changes>("changes", QT_TRANSLATE_NOOP("scenario", "Changes")).internal(),
    };
    return all;
}

} // namespace fairlead
