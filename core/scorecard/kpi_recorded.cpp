// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/kpi_recorded.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int fewAnswers = 5;

std::optional<Frequency> frequencyOf(KpiWindow window)
{
    switch (window) {
    case KpiWindow::Month:
        return Frequency::Monthly;
    case KpiWindow::Week:
        return Frequency::Weekly;
    case KpiWindow::Quarter:
        return Frequency::Quarterly;
    default:
        return std::nullopt;
    }
}

int monthsOf(const KpiSpan &span)
{
    return span.window == KpiWindow::Quarter ? 3 : (span.window == KpiWindow::Trailing12Months ? 12 : 0);
}

/// Value, or ratio, of one recorded period.
std::optional<double> figureOf(const KpiRecipe &recipe, const SamplePoint &point)
{
    if (!point.part)
        return point.value;
    if (recipe.recorded == Aggregation::Last) // K16: so many of those that are to go
        return point.part;
    if (!point.whole || *point.whole == 0)
        return std::nullopt;
    const double ratio = *point.part / *point.whole;
    switch (recipe.math) {
    case KpiMath::Good:
        return (1 - ratio) * recipe.factor;
    case KpiMath::Change:
        return (ratio - 1) * recipe.factor;
    case KpiMath::Share:
        // Recorded costs are in whole units and thousands of requests, not in minor units and requests.
        return recipe.counted == Counted::Cost ? ratio : ratio * recipe.factor;
    case KpiMath::Recorded:
        return ratio * recipe.factor;
    default:
        return ratio;
    }
}

void finish(const KpiRecipe &recipe, KpiValue &value)
{
    value.origin = KpiOrigin::Recorded;
    value.version = recipe.version;
    if (recipe.isProportion() && value.whole > 0) {
        if (const auto share = wilson(value.part, value.whole))
            value.interval = Interval{share->low * recipe.factor, share->high * recipe.factor};
        value.isRawOnly = value.whole < fewAnswers;
    }
    value.isLowData = recipe.lowBelow > 0 && value.whole > 0 && value.whole < recipe.lowBelow;
}

KpiValue single(const KpiRecipe &recipe, const SamplePoint &point)
{
    KpiValue value;
    value.value = figureOf(recipe, point);
    value.part = point.part.value_or(0);
    value.whole = point.whole.value_or(0);
    value.count = point.count.value_or(int(value.whole));
    finish(recipe, value);
    return value;
}

/// Sum over sum; empty where one of the values came without its two numbers.
void poolRatios(const KpiRecipe &recipe, std::span<const SamplePoint> points, KpiValue &value)
{
    SamplePoint total;
    total.part = 0;
    total.whole = 0;
    for (const SamplePoint &point : points) {
        if (!point.part || !point.whole)
            return;
        *total.part += *point.part;
        *total.whole += *point.whole;
    }
    value.value = figureOf(recipe, total);
    value.part = *total.part;
    value.whole = *total.whole;
    value.count = int(*total.whole);
}

void poolMeans(std::span<const SamplePoint> points, KpiValue &value)
{
    double sum = 0;
    int count = 0;
    for (const SamplePoint &point : points) {
        if (!point.value || !point.count)
            return;
        sum += *point.value * *point.count;
        count += *point.count;
    }
    value.count = count;
    value.whole = count;
    value.value = count > 0 ? std::optional(sum / count) : std::nullopt;
}

KpiValue pooled(const KpiRecipe &recipe, std::span<const SamplePoint> points)
{
    KpiValue value;
    switch (recipe.recorded) {
    case Aggregation::Ratio:
        poolRatios(recipe, points, value);
        break;
    case Aggregation::Mean:
        poolMeans(points, value);
        break;
    case Aggregation::Last:
        value = single(recipe, points.back());
        break;
    case Aggregation::Sum:
        value.value = 0;
        for (const SamplePoint &point : points)
            *value.value += figureOf(recipe, point).value_or(0);
        value.count = int(points.size());
        break;
    case Aggregation::Quantile: // percentiles are never averaged; the largest is an upper bound of sorts
    case Aggregation::Worst:
        for (const SamplePoint &point : points) {
            const std::optional<double> figure = figureOf(recipe, point);
            if (figure && (!value.value || *figure > *value.value))
                value.value = figure;
        }
        value.isAtMost = recipe.recorded == Aggregation::Quantile;
        value.count = int(points.size());
        break;
    }
    finish(recipe, value);
    return value;
}

const SamplePoint *pointAt(const SampleSeries &series, Day from)
{
    const auto at = std::ranges::lower_bound(series.points, from, {}, &SamplePoint::from);
    return at != series.points.end() && at->from == from ? &*at : nullptr;
}

/// A trailing year, or a quarter, from the shorter periods within it.
KpiValue fromWithin(const SampleSeries &series, const KpiRecipe &recipe, const KpiSpan &span)
{
    if (monthsOf(span) == 0 || series.frequency == Frequency::Daily)
        return {};
    const auto first = std::ranges::lower_bound(series.points, span.from, {}, &SamplePoint::from);
    const auto last = std::ranges::lower_bound(series.points, span.to, {}, &SamplePoint::from);
    if (first == last)
        return {};
    KpiValue value = pooled(recipe, {first, last});
    const int expected = series.frequency == Frequency::Monthly ? monthsOf(span)
        : series.frequency == Frequency::Quarterly              ? monthsOf(span) / 3
                                                                : (span.to - span.from) / 7;
    value.isPartial = last - first < expected;
    return value;
}

/// Of one series: as it was recorded for the span, or from what lies within it.
KpiValue valueOf(const SampleSeries &series, const KpiRecipe &recipe, const KpiSpan &span)
{
    if (frequencyOf(span.window) != series.frequency)
        return fromWithin(series, recipe, span);
    const SamplePoint *point = pointAt(series, span.from);
    return point ? single(recipe, *point) : KpiValue{};
}

/// `one` unless the other is worse; figures with parts are such that more is worse (K18, K05).
void keepWorse(KpiValue &kept, const KpiValue &other)
{
    if (other.origin == KpiOrigin::None)
        return;
    if (kept.origin == KpiOrigin::None || other.value.value_or(-1e300) > kept.value.value_or(-1e300))
        kept = other;
}

template <class Read>
KpiValue overParts(const KpiStore &store, const QString &key, KpiScopeOf scope, Read read)
{
    KpiValue whole;
    KpiValue parts;
    for (const SampleSeries &series : store.samples()) {
        if (series.kpi != key || series.scope != scope)
            continue;
        keepWorse(series.part.isEmpty() ? whole : parts, read(series));
    }
    return whole.origin == KpiOrigin::None ? parts : whole;
}

} // namespace

KpiValue recordedExactly(const KpiStore &store, const KpiRecipe &recipe, const QString &key, KpiScopeOf scope,
                         const KpiSpan &span)
{
    return overParts(store, key, scope, [&](const SampleSeries &series) -> KpiValue {
        if (frequencyOf(span.window) != series.frequency)
            return {};
        const SamplePoint *point = pointAt(series, span.from);
        return point && point->source != SampleSource::Events ? single(recipe, *point) : KpiValue{};
    });
}

KpiValue recordedValue(const KpiStore &store, const KpiRecipe &recipe, const QString &key, KpiScopeOf scope,
                       const KpiSpan &span)
{
    return overParts(store, key, scope,
                     [&](const SampleSeries &series) { return valueOf(series, recipe, span); });
}

std::vector<KpiPart> kpiParts(const KpiStore &store, const KpiRecipe &recipe, const QString &key,
                              KpiScopeOf scope, const KpiSpan &span)
{
    std::vector<KpiPart> parts;
    for (const SampleSeries &series : store.samples()) {
        if (series.kpi != key || series.scope != scope || series.part.isEmpty())
            continue;
        KpiValue value = valueOf(series, recipe, span);
        if (value.value)
            parts.push_back({series.part, std::move(value)});
    }
    std::ranges::sort(parts, {}, &KpiPart::name);
    return parts;
}

} // namespace fairlead
