// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"
#include "core/org/team.h"

namespace fairlead {

/// Part of a person’s time in a team other than, or besides, the home team.
struct TeamMembership {
    Id<TeamMembership> id;
    Id<Person> person;
    Id<Team> team;
    Share share = Share::of(1);
    QDate from;
    QDate to; ///< inclusive

    /// How people name the record in a sentence.
    QString caption() const { return {}; }
    bool operator==(const TeamMembership &) const = default;

    static constexpr const char *table = "team_membership";
    static constexpr const char *label = QT_TRANSLATE_NOOP("team_membership", "Membership");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("team_membership", "Memberships");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<TeamMembership>> fields();
};

} // namespace fairlead
