// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"
#include "core/org/skill.h"

namespace fairlead {

/// What a person can do. Used for capacity, never summed per person on screen (GR8).
struct PersonSkill {
    Id<PersonSkill> id;
    Id<Person> person;
    Id<Skill> skill;
    int level = 2; ///< 1 learning, 2 works alone, 3 can lead, 4 teaches
    bool wantsToGrow = false;

    /// How people name the record in a sentence.
    QString caption() const { return {}; }
    bool operator==(const PersonSkill &) const = default;

    static constexpr const char *table = "person_skill";
    static constexpr const char *label = QT_TRANSLATE_NOOP("person_skill", "Skill of a person");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("person_skill", "Skills of people");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<PersonSkill>> fields();
};

} // namespace fairlead
