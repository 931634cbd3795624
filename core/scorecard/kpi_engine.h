// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/kpi_catalog.h"

namespace fairlead {

/// A length of time that figures are made for.
enum class KpiWindow { Month, Week, Quarter, Trailing28Days, Trailing90Days, Trailing12Months };

/// [from, to)
struct KpiSpan {
    KpiWindow window = KpiWindow::Month;
    Day from = 0;
    Day to = 0;
    bool operator==(const KpiSpan &) const = default;
};

/// The span of a window that holds the day; a trailing one ends before the day (28 and 90 days), or is the
/// last twelve whole months before it.
KpiSpan spanOf(KpiWindow window, QDate day);
/// All months, ISO weeks and quarters from the one that holds `from` to the one that holds `asOf`, and the
/// three trailing windows, in this order.
std::vector<KpiSpan> kpiSpans(QDate from, QDate asOf);

/// Where a figure comes from.
enum class KpiOrigin { None, Events, Recorded };

/// One figure and what it rests on.
struct KpiValue {
    std::optional<double> value; ///< empty: no data, or hidden; never 0 in place of nothing
    double part = 0;
    double whole = 0;
    int count = 0;               ///< events, or answers
    int excluded = 0;            ///< left out, such as pages that nobody has triaged
    int inferred = 0;            ///< counted on a guess, such as a failure within 24 hours of a deployment
    std::optional<double> upper; ///< the upper quantile of durations
    std::optional<Interval> interval; ///< Wilson's, of proportions, in the unit of the value
    std::optional<double> fromEvents; ///< what the events say where something else was recorded
    KpiOrigin origin = KpiOrigin::None;
    int version = 1;
    bool isIncomplete = false; ///< the period is not over
    bool isLowData = false;    ///< too little to judge by
    bool isRawOnly = false;    ///< fewer than five: show the counts in place of the ratio
    bool isAtMost = false;     ///< the largest of its months: percentiles cannot be put together
    bool isPartial = false;    ///< some months of it have no data
};

/// One figure (C20).
///
/// A value that was recorded for exactly this period and scope stands, with that of the events beside it;
/// else it is made of the events; else of the recorded values of its months, sums over sums, never a mean
/// of ratios. @param asOf periods that end after it are incomplete.
KpiValue kpiValue(const KpiStore &store, const KpiRecipe &recipe, const QString &key, KpiScopeOf scope,
                  const KpiSpan &span, QDate asOf);

/// How the services below a scope do; a pooled value hides the one that is on fire.
struct KpiSpread {
    int judged = 0;  ///< services with a value
    int meeting = 0; ///< that meet the target
    int worst = -1;  ///< index of a service; -1: none has a value
    double worstValue = 0;
};
/// @param values one for each of `services`, of the same KPI and span.
KpiSpread spreadOf(std::span<const int> services, std::span<const KpiValue> values, KpiDirection direction,
                   const KpiTarget *target);

/// Every figure of every scope and span, found by their indices.
class KpiBook {
public:
    /// Computes all. Cost: near linear in the events.
    KpiBook(const KpiStore &store, QDate from, QDate asOf);

    /// Computes again what an event of the service (−1: none) or team may have changed, from its first day to
    /// its last (an incident: started to restored). `what` as the event was added; a deployment or incident
    /// changes several.
    void refresh(const KpiStore &store, std::span<const Counted> what, Day first, Day last, int service,
                 int team);

    const std::vector<KpiSpan> &spans() const { return m_spans; }
    const std::vector<KpiScopeOf> &scopes() const { return m_scopes; }
    const KpiValue &at(size_t recipe, size_t scope, size_t span) const
    {
        return m_values[(recipe * m_scopes.size() + scope) * m_spans.size() + span];
    }
    size_t size() const { return m_values.size(); }
    /// The figure of a recipe by its key; null where the book has no such scope or span.
    const KpiValue *find(const QString &key, KpiScopeOf scope, const KpiSpan &span) const;

private:
    KpiValue &slot(size_t recipe, size_t scope, size_t span)
    {
        return m_values[(recipe * m_scopes.size() + scope) * m_spans.size() + span];
    }

    QDate m_asOf;
    std::vector<KpiSpan> m_spans;
    std::vector<KpiScopeOf> m_scopes;
    std::vector<KpiValue> m_values;
};

/// What an event of each kind changes.
std::span<const Counted> changedByDeployment();
std::span<const Counted> changedByIncident();

} // namespace fairlead
