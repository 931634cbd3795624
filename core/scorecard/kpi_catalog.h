// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/kpi_target.h"
#include "core/scorecard/control_chart.h"
#include "core/scorecard/kpi_store.h"

namespace fairlead {

/// How a figure is made of what is counted.
enum class KpiMath {
    Share,    ///< part ÷ whole × factor
    Good,     ///< (1 − part ÷ whole) × factor, of tier 1 only (K03)
    Rate,     ///< whole ÷ weeks in which services could be deployed to (K02)
    Burn,     ///< worst service of tier 1: part ÷ whole ÷ budget (K14, C17)
    Sum,      ///< part as a count (K08, K20)
    Change,   ///< (part ÷ whole − 1) × factor (K22)
    Quantile, ///< of single values, pooled, × factor
    Mean,     ///< of single values, pooled (K12)
    Recorded, ///< only as it was recorded
};

/// How one KPI is computed (C20, operations A.3).
struct KpiRecipe {
    const char *key;
    KpiMath math;
    Counted counted;      ///< of no meaning for Recorded
    double factor;        ///< 100: per cent
    double upperQuantile; ///< shown beside a median or mean; 0: none
    int lowBelow;         ///< fewer of the denominator, or values: low-data mark
    ChartKind chart;
    Aggregation recorded; ///< how recorded values of months make a quarter
    int version;          ///< of the definition; raised when the meaning changes

    /// Whether less than nothing makes sense: of a change, and of promoters less detractors.
    bool mayBeNegative() const { return math == KpiMath::Change || counted == Counted::Promoters; }
    bool isProportion() const
    {
        return math == KpiMath::Share && factor == 100 && chart == ChartKind::Proportions;
    }
};

/// K01 … K26 with K04a/b and K25a/b, and DORA's deployment rework rate (K07b) and failed-deployment
/// recovery time (K12b); in this order.
std::span<const KpiRecipe> kpiRecipes();
/// By key; null for a KPI of one's own.
const KpiRecipe *kpiRecipe(const QString &key);
/// For a KPI of one's own: recorded values, put together as its definition says.
KpiRecipe recipeOf(const KpiDefinition &definition);

/// Presets of a new workspace.
struct KpiPresets {
    std::vector<KpiDefinition> definitions;
    std::vector<KpiTarget> targets; ///< workspace-wide, the defaults of C20, valid from `from`
};
/// The 30 definitions with their pairs, in the user's language, and the targets that have fixed bounds. Ids
/// follow from the keys, so that the same preset is the same row everywhere. @param currency of costs, as the
/// workspace counts money: "EUR".
KpiPresets kpiPresets(QDate from, const QString &currency);

} // namespace fairlead
