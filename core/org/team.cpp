// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/team.h"

#include "core/org/person.h"

namespace fairlead {

std::span<const Field<Team>> Team::fields()
{
    static constexpr Field<Team> all[] = {
        field<&Team::id>("id", QT_TRANSLATE_NOOP("team", "Id")).internal(),
        field<&Team::key>("key", QT_TRANSLATE_NOOP("team", "Key")).required(),
        field<&Team::name>("name", QT_TRANSLATE_NOOP("team", "Name")).required(),
        field<&Team::mission>("mission", QT_TRANSLATE_NOOP("team", "Mission")).longText(),
        field<&Team::lead>("lead", QT_TRANSLATE_NOOP("team", "Lead")).team(),
        field<&Team::calendar>("calendar", QT_TRANSLATE_NOOP("team", "Calendar")),
        field<&Team::flow>("flow", QT_TRANSLATE_NOOP("team", "Flow")),
        field<&Team::iterationWeeks>("iteration_weeks", QT_TRANSLATE_NOOP("team", "Iteration length"))
            .between(1, 4)
            .in(QT_TRANSLATE_NOOP("unit", "weeks")),
        field<&Team::wipLimit>("wip_limit", QT_TRANSLATE_NOOP("team", "WIP limit")).between(0, 99),
        field<&Team::excellenceFloor>("excellence_floor", QT_TRANSLATE_NOOP("team", "Excellence band from"))
            .between(0, 1),
        field<&Team::excellenceCeiling>("excellence_ceiling", QT_TRANSLATE_NOOP("team", "Excellence band to"))
            .between(0, 1),
        field<&Team::excellenceReason>("excellence_reason",
                                       QT_TRANSLATE_NOOP("team", "Reason for its own band")),
        field<&Team::channel>("channel", QT_TRANSLATE_NOOP("team", "Channel")),
        field<&Team::state>("state", QT_TRANSLATE_NOOP("team", "State")),
    };
    return all;
}

} // namespace fairlead
