// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/kpi_catalog.h"

#include <algorithm>

namespace fairlead {

std::span<const KpiRecipe> kpiRecipes()
{
    using enum KpiMath;
    using enum ChartKind;
    using A = Aggregation;
    using C = Counted;
    // "Low" is the number of events below which a share of this kind cannot be judged (C20); 5 where C20
    // names none: below five the raw counts are shown (operations A.2).
    static constexpr KpiRecipe all[] = {
        {"K01", Recorded, C::Effort, 100, 0, 0, Individuals, A::Ratio, 1},
        {"K02", Rate, C::Deployments, 1, 0, 1, Individuals, A::Ratio, 1},
        {"K03", Good, C::Minutes, 100, 0, 1, Individuals, A::Ratio, 1},
        {"K04a", Recorded, C::LeadTime, 1, 0, 0, Durations, A::Quantile, 1},
        {"K04b", Recorded, C::LeadTime, 1, 0, 0, Durations, A::Quantile, 1},
        {"K05", Share, C::Errors, 100, 0, 1000, Individuals, A::Ratio, 1},
        {"K06", Share, C::Defects, 100, 0, 5, Proportions, A::Ratio, 1},
        {"K07", Share, C::Deployments, 100, 0, 10, Proportions, A::Ratio, 1},
        {"K07b", Share, C::Rework, 100, 0, 10, Proportions, A::Ratio, 1},
        {"K08", Sum, C::Repeats, 1, 0, 0, Individuals, A::Sum, 1},
        {"K09", Quantile, C::LeadTime, 1.0 / 60, 0.85, 5, Durations, A::Quantile, 1},
        {"K10", Quantile, C::CycleTime, 1, 0.85, 5, Durations, A::Quantile, 1},
        {"K11", Quantile, C::ReviewWait, 1.0 / 60, 0.9, 5, Durations, A::Quantile, 1},
        {"K12", Mean, C::Restore, 1, 0.9, 5, Durations, A::Mean, 1},
        {"K12b", Quantile, C::Recovery, 1, 0.9, 5, Durations, A::Quantile, 1},
        {"K13", Share, C::Pages, 100, 0, 5, Proportions, A::Ratio, 1},
        {"K14", Burn, C::Minutes, 1, 0, 1, Individuals, A::Worst, 1},
        {"K15", Share, C::Effort, 100, 0, 1, Individuals, A::Ratio, 1},
        {"K16", Recorded, C::Effort, 1, 0, 0, Individuals, A::Last, 1},
        {"K17", Share, C::Cost, 10, 0, 1000, Individuals, A::Ratio, 1}, // minor units a request
        {"K18", Recorded, C::Effort, 1, 0, 0, Individuals, A::Worst, 1},
        {"K19", Share, C::Agreements, 100, 0, 5, Proportions, A::Ratio, 1},
        {"K20", Sum, C::Contracts, 1, 0, 0, Individuals, A::Sum, 1},
        {"K21", Share, C::Satisfaction, 1, 0, 4, Individuals, A::Mean, 1},
        {"K22", Change, C::Tickets, 100, 0, 1, Individuals, A::Ratio, 1},
        {"K23", Share, C::Promoters, 100, 0, 5, Individuals, A::Ratio, 1},
        {"K24", Recorded, C::Effort, 400, 0, 10, Individuals, A::Ratio, 1}, // of a quarter, for a year
        {"K25a", Recorded, C::CycleTime, 1, 0, 0, Individuals, A::Quantile, 1},
        {"K25b", Share, C::Onboardings, 100, 0, 5, Individuals, A::Ratio, 1},
        {"K26", Recorded, C::Effort, 100, 0, 5, Individuals, A::Ratio, 1},
    };
    return all;
}

const KpiRecipe *kpiRecipe(const QString &key)
{
    const auto all = kpiRecipes();
    const auto at =
        std::ranges::find_if(all, [&key](const KpiRecipe &r) { return key == QLatin1String(r.key); });
    return at == all.end() ? nullptr : &*at;
}

KpiRecipe recipeOf(const KpiDefinition &definition)
{
    if (const KpiRecipe *known = kpiRecipe(definition.key)) {
        KpiRecipe recipe = *known;
        recipe.version = definition.version;
        return recipe;
    }
    const bool isPercent = definition.unit.startsWith(u'%');
    return {"",
            KpiMath::Recorded,
            Counted::Effort,
            isPercent && definition.aggregation == Aggregation::Ratio ? 100.0 : 1.0,
            0,
            0,
            ChartKind::Individuals,
            definition.aggregation,
            definition.version};
}

} // namespace fairlead
