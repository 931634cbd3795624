// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/skill_demand.h"

namespace fairlead {

std::span<const Field<SkillDemand>> SkillDemand::fields()
{
    static constexpr Field<SkillDemand> all[] = {
        field<&SkillDemand::id>("id", QT_TRANSLATE_NOOP("skill_demand", "Id")).internal(),
        field<&SkillDemand::item>("item", QT_TRANSLATE_NOOP("skill_demand", "Item")).required(),
        field<&SkillDemand::skill>("skill", QT_TRANSLATE_NOOP("skill_demand", "Skill")).required(),
        field<&SkillDemand::minimumLevel>("minimum_level",
                                          QT_TRANSLATE_NOOP("skill_demand", "Level at least"))
            .between(1, 4),
        field<&SkillDemand::effort>("effort", QT_TRANSLATE_NOOP("skill_demand", "Effort"))
            .between(0, 100000)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&SkillDemand::isPaired>("paired", QT_TRANSLATE_NOOP("skill_demand", "In a pair")),
    };
    return all;
}

} // namespace fairlead
