// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/kpi_annotation.h"
#include "core/metrics/kpi_finding.h"
#include "core/scorecard/kpi_recorded.h"

namespace fairlead {

/// How a value stands against its target. Not to be mixed up with a signal: a green value may carry one.
enum class TargetColour { None, Green, Amber, Red };

/// Green at or better than `green`, amber at or better than `amber`, else red; of a band within its ends.
/// An open end of a band has no limit. None without value, target or green bound, for hidden values, and
/// where there is too little data to judge.
TargetColour targetColour(const KpiValue &value, KpiDirection direction, const KpiTarget *target);

/// The target that holds on a day for a scope: the most special one (service, tier, team, everything), of
/// those the newest that is in force. Null: none.
const KpiTarget *targetFor(std::span<const KpiTarget *const> targets, const Id<KpiDefinition> &kpi,
                           const QString &part, const Id<Service> &service, const Id<ServiceTier> &tier,
                           const Id<Team> &team, QDate on);

/// Where a series goes, by signals, not by the last two values.
enum class Trend { Unknown, Steady, Better, Worse };
/// Unknown without limits; Better or Worse where the last point is a signal, else Steady. A band has no
/// better side: a signal is Worse where it leads away from the middle of the target, else Better.
Trend trendOf(const ControlChart &chart, KpiDirection direction, const KpiTarget *target = nullptr);
/// "steady", "getting better", "getting worse", "too few values".
QString trendWords(Trend trend);
/// What stands at a point of a chart: "O", "R", "N" in English; empty without a signal.
QString signalLetter(SignalRule rule);
/// "outside its limits", "eight in a row on one side", "three of four near a limit"; empty without a signal.
QString signalWords(SignalRule rule);
QString colourWords(TargetColour colour);

/// One KPI as the scorecard shows it.
struct KpiTile {
    const KpiDefinition *kpi = nullptr;
    const KpiTarget *target = nullptr;
    KpiValue value; ///< of the newest whole period
    KpiSpan span;
    std::vector<KpiValue> history; ///< the last twelve whole periods, oldest first
    std::vector<KpiSpan> spans;    ///< of the history
    ControlChart chart;            ///< of those of the history that have values; limits of all there ever was
    TargetColour colour = TargetColour::None;
    TargetColour before = TargetColour::None; ///< of the period before
    Trend trend = Trend::Unknown;
    std::vector<KpiPart> parts; ///< of the newest whole period, of figures that are made of several series
    KpiSpread spread;           ///< of the services below the scope, by the same target
    size_t pair = 0;            ///< index of its pair in the same list; its own where it has none

    SignalRule signal() const { return chart.latest(); }
    /// Red, amber or with a signal: the way of the review.
    bool needsAttention() const
    {
        return colour == TargetColour::Red || colour == TargetColour::Amber || signal() != SignalRule::None;
    }
};

/// What tiles are made of.
struct ScorecardInput {
    const KpiStore &store;
    std::vector<const KpiDefinition *> definitions;
    std::vector<const KpiTarget *> targets;
    std::vector<const KpiAnnotation *> annotations;
    KpiScopeOf scope;
    Id<Service> service;  ///< of the scope
    Id<ServiceTier> tier; ///< likewise
    Id<Team> team;        ///< likewise
    QDate asOf;
    const KpiBook *book = nullptr; ///< of the same store and day: figures that are known; null: none
};

/// A figure as the input knows it, or computed.
KpiValue kpiValueOf(const ScorecardInput &input, const KpiDefinition &kpi, KpiScopeOf scope,
                    const KpiSpan &span);

/// A tile for each definition that is on, by key; the pair of each is among them even where it is off (GR3).
/// Monthly KPIs show whole months, quarterly ones whole quarters, others whole weeks.
std::vector<KpiTile> scorecard(const ScorecardInput &input);

/// One value of the points of a chart of the series, and what is drawn there. A lower limit below 0 of a
/// measure that cannot be negative is marked as not to be drawn.
ControlChart chartOf(const KpiRecipe &recipe, std::span<const KpiSpan> spans,
                     std::span<const KpiValue> values, std::span<const NewBaseline> newBaselines);

/// Whether a KPI is theatre (X30): red or amber in its two newest periods, with no decision or action of a
/// review since the first of them ended. A finding of "noise" is no decision.
bool isTheatre(const KpiTile &tile, std::span<const KpiFinding *const> findings,
               std::span<const KpiReview *const> reviews);

} // namespace fairlead
