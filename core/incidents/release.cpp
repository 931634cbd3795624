// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/release.h"

namespace fairlead {

std::span<const Field<Release>> Release::fields()
{
    static constexpr Field<Release> all[] = {
        field<&Release::id>("id", QT_TRANSLATE_NOOP("release", "Id")).internal(),
        field<&Release::key>("key", QT_TRANSLATE_NOOP("release", "Key")).required(),
        field<&Release::name>("name", QT_TRANSLATE_NOOP("release", "Name")).required(),
        field<&Release::plannedOn>("planned_on", QT_TRANSLATE_NOOP("release", "Planned")),
        field<&Release::releasedOn>("released_on", QT_TRANSLATE_NOOP("release", "Released")),
        field<&Release::state>("state", QT_TRANSLATE_NOOP("release", "State")),
        field<&Release::checklist>("checklist", QT_TRANSLATE_NOOP("release", "Readiness")),
        field<&Release::decision>("decision", QT_TRANSLATE_NOOP("release", "Go decision")),
    };
    return all;
}

} // namespace fairlead
