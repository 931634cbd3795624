// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/growth_plan.h"

namespace fairlead {

std::span<const Field<GrowthPlan>> GrowthPlan::fields()
{
    static constexpr Field<GrowthPlan> all[] = {
        field<&GrowthPlan::id>("id", QT_TRANSLATE_NOOP("growth_plan", "Id")).internal(),
        field<&GrowthPlan::person>("person", QT_TRANSLATE_NOOP("growth_plan", "Person")).required(),
        field<&GrowthPlan::aspiration>("aspiration", QT_TRANSLATE_NOOP("growth_plan", "Aspiration"))
            .longText(),
        field<&GrowthPlan::strengths>("strengths", QT_TRANSLATE_NOOP("growth_plan", "Strengths")).longText(),
        field<&GrowthPlan::target>("target", QT_TRANSLATE_NOOP("growth_plan", "Target level")),
        field<&GrowthPlan::direction>("direction", QT_TRANSLATE_NOOP("growth_plan", "Direction")),
        field<&GrowthPlan::horizon>("horizon", QT_TRANSLATE_NOOP("growth_plan", "Until")),
        field<&GrowthPlan::state>("state", QT_TRANSLATE_NOOP("growth_plan", "State")),
        field<&GrowthPlan::agreedOn>("agreed_on", QT_TRANSLATE_NOOP("growth_plan", "Agreed on")),
        field<&GrowthPlan::nextReview>("next_review", QT_TRANSLATE_NOOP("growth_plan", "Next review")),
    };
    return all;
}

} // namespace fairlead
