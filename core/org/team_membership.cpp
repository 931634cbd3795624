// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/team_membership.h"

namespace fairlead {

std::span<const Field<TeamMembership>> TeamMembership::fields()
{
    static constexpr Field<TeamMembership> all[] = {
        field<&TeamMembership::id>("id", QT_TRANSLATE_NOOP("team_membership", "Id")).internal(),
        field<&TeamMembership::person>("person", QT_TRANSLATE_NOOP("team_membership", "Person"))
            .required()
            .team(),
        field<&TeamMembership::team>("team", QT_TRANSLATE_NOOP("team_membership", "Team")).required(),
        field<&TeamMembership::share>("share", QT_TRANSLATE_NOOP("team_membership", "Share")).between(0, 1),
        field<&TeamMembership::from>("from", QT_TRANSLATE_NOOP("team_membership", "From")),
        field<&TeamMembership::to>("to", QT_TRANSLATE_NOOP("team_membership", "To")),
    };
    return all;
}

} // namespace fairlead
