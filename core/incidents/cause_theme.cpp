// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/cause_theme.h"

namespace fairlead {

std::span<const Field<CauseTheme>> CauseTheme::fields()
{
    static constexpr Field<CauseTheme> all[] = {
        field<&CauseTheme::id>("id", QT_TRANSLATE_NOOP("cause_theme", "Id")).internal(),
        field<&CauseTheme::key>("key", QT_TRANSLATE_NOOP("cause_theme", "Key")).required(),
        field<&CauseTheme::name>("name", QT_TRANSLATE_NOOP("cause_theme", "Name")).required(),
        field<&CauseTheme::description>("description", QT_TRANSLATE_NOOP("cause_theme", "Description"))
            .longText(),
        field<&CauseTheme::state>("state", QT_TRANSLATE_NOOP("cause_theme", "State")),
        field<&CauseTheme::addressedOn>("addressed_on", QT_TRANSLATE_NOOP("cause_theme", "Addressed")),
        field<&CauseTheme::verifiedOn>("verified_on", QT_TRANSLATE_NOOP("cause_theme", "Verified")),
        field<&CauseTheme::fix>("fix", QT_TRANSLATE_NOOP("cause_theme", "Fixed by")),
    };
    return all;
}

} // namespace fairlead
