// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/growth_goal.h"

namespace fairlead {

std::span<const Field<GrowthGoal>> GrowthGoal::fields()
{
    static constexpr Field<GrowthGoal> all[] = {
        field<&GrowthGoal::id>("id", QT_TRANSLATE_NOOP("growth_goal", "Id")).internal(),
        field<&GrowthGoal::plan>("plan", QT_TRANSLATE_NOOP("growth_goal", "Plan")).required(),
        field<&GrowthGoal::position>("position", QT_TRANSLATE_NOOP("growth_goal", "Position"))
            .between(0, 100),
        field<&GrowthGoal::title>("title", QT_TRANSLATE_NOOP("growth_goal", "Goal")).required(),
        field<&GrowthGoal::competency>("competency", QT_TRANSLATE_NOOP("growth_goal", "Competency")),
        field<&GrowthGoal::skill>("skill", QT_TRANSLATE_NOOP("growth_goal", "Skill")),
        field<&GrowthGoal::measure>("measure", QT_TRANSLATE_NOOP("growth_goal", "Measure")),
        field<&GrowthGoal::starts>("starts", QT_TRANSLATE_NOOP("growth_goal", "Starts")),
        field<&GrowthGoal::due>("due", QT_TRANSLATE_NOOP("growth_goal", "Due")),
        field<&GrowthGoal::progress>("progress", QT_TRANSLATE_NOOP("growth_goal", "Progress")),
        field<&GrowthGoal::doneOn>("done_on", QT_TRANSLATE_NOOP("growth_goal", "Done on")),
        field<&GrowthGoal::item>("item", QT_TRANSLATE_NOOP("growth_goal", "Stretch item")),
        field<&GrowthGoal::support>("support", QT_TRANSLATE_NOOP("growth_goal", "Support")),
    };
    return all;
}

} // namespace fairlead
