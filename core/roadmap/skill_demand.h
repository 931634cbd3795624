// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/skill.h"
#include "core/roadmap/item.h"

namespace fairlead {

/// Part of an item’s effort that asks for a skill. The parts of an item sum to its effort.
struct SkillDemand {
    Id<SkillDemand> id;
    Id<Item> item;
    Id<Skill> skill;
    int minimumLevel = 2;
    Effort effort;
    bool isPaired = false; ///< who is one level short does it, with the help of somebody who can

    /// How people name the record in a sentence.
    QString caption() const { return {}; }
    bool operator==(const SkillDemand &) const = default;

    static constexpr const char *table = "skill_demand";
    static constexpr const char *label = QT_TRANSLATE_NOOP("skill_demand", "Skill demand");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("skill_demand", "Skill demand");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<SkillDemand>> fields();
};

} // namespace fairlead
