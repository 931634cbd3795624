// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/kpi_engine.h"

#include "core/scorecard/kpi_recorded.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int fewEvents = 5; ///< below it a ratio is shown as its two counts (operations A.2)

/// The figure of the events, and whether there are any.
KpiValue fromSums(const KpiRecipe &recipe, const KpiCell &sums)
{
    KpiValue value;
    value.part = double(sums.part);
    value.whole = double(sums.whole);
    value.count = int(std::min<qint64>(sums.whole, std::numeric_limits<int>::max()));
    value.excluded = int(sums.excluded);
    value.inferred = int(sums.inferred);
    if (sums.whole == 0)
        return value;
    const double ratio = value.part / value.whole;
    switch (recipe.math) {
    case KpiMath::Good:
        value.value = (1 - ratio) * recipe.factor;
        break;
    case KpiMath::Change:
        value.value = (ratio - 1) * recipe.factor;
        break;
    case KpiMath::Sum:
        value.value = value.part;
        break;
    default:
        value.value = ratio * recipe.factor;
        break;
    }
    if (recipe.isProportion()) {
        const auto share = wilson(value.part, value.whole);
        if (share)
            value.interval = Interval{share->low * recipe.factor, share->high * recipe.factor};
        value.isRawOnly = sums.whole < fewEvents;
    }
    return value;
}

KpiValue fromRate(const KpiStore &store, const KpiRecipe &recipe, KpiScopeOf scope, const KpiSpan &span,
                  Day lastDay)
{
    const KpiCell sums = store.sum(recipe.counted, scope, span.from, span.to);
    KpiValue value;
    value.part = double(sums.whole);
    value.whole = double(store.openServiceDays(scope, span.from, std::min(span.to, lastDay + 1))) / 7;
    value.count = int(sums.whole);
    if (sums.whole > 0 && value.whole > 0)
        value.value = value.part / value.whole * recipe.factor;
    return value;
}

/// The worst service of tier 1, by its own budget.
KpiValue fromBurn(const KpiStore &store, const KpiRecipe &recipe, KpiScopeOf scope, const KpiSpan &span)
{
    KpiValue worst;
    for (const int index : store.servicesOf(scope, span.from, span.to)) {
        const KpiService &service = store.services()[size_t(index)];
        const KpiCell sums =
            store.sumOfTierOne(recipe.counted, {KpiScopeOf::Kind::Service, index}, span.from, span.to);
        if (sums.whole == 0 || service.budget <= 0)
            continue;
        const double burn = double(sums.part) / double(sums.whole) / service.budget * recipe.factor;
        ++worst.count;
        if (!worst.value || burn > *worst.value) {
            worst.value = burn;
            worst.part = double(sums.part);
            worst.whole = double(sums.whole) * service.budget;
        }
    }
    return worst;
}

KpiValue fromDurations(const KpiStore &store, const KpiRecipe &recipe, KpiScopeOf scope, const KpiSpan &span)
{
    const KpiCell sums = store.sum(recipe.counted, scope, span.from, span.to);
    KpiValue value;
    value.excluded = int(sums.excluded);
    value.inferred = int(sums.inferred);
    if (sums.whole == 0)
        return value;
    std::vector<double> all;
    all.reserve(size_t(sums.whole));
    store.collect(recipe.counted, scope, span.from, span.to, all);
    value.count = int(all.size());
    value.whole = double(all.size());
    if (recipe.math == KpiMath::Mean) {
        for (const double each : all)
            value.part += each;
        value.value = all.empty() ? std::nullopt : std::optional(value.part / value.whole * recipe.factor);
    } else if (const auto middle = quantile(all, 0.5)) {
        value.value = *middle * recipe.factor;
    }
    if (recipe.upperQuantile > 0) {
        if (const auto upper = quantile(all, recipe.upperQuantile))
            value.upper = *upper * recipe.factor;
    }
    return value;
}

/// K08 and K20 count what should not happen. None in a period in which the feed ran is 0, not "no data".
KpiValue fromRareEvents(const KpiStore &store, const KpiRecipe &recipe, KpiScopeOf scope, const KpiSpan &span)
{
    KpiValue value = fromSums(recipe, store.sum(recipe.counted, scope, span.from, span.to));
    if (!value.value && store.startOf(recipe.counted) < span.from)
        value.value = 0;
    return value;
}

KpiValue fromEvents(const KpiStore &store, const KpiRecipe &recipe, KpiScopeOf scope, const KpiSpan &span,
                    Day lastDay)
{
    switch (recipe.math) {
    case KpiMath::Recorded:
        return {};
    case KpiMath::Rate:
        return fromRate(store, recipe, scope, span, lastDay);
    case KpiMath::Burn:
        return fromBurn(store, recipe, scope, span);
    case KpiMath::Good:
        return fromSums(recipe, store.sumOfTierOne(recipe.counted, scope, span.from, span.to));
    case KpiMath::Quantile:
    case KpiMath::Mean:
        return fromDurations(store, recipe, scope, span);
    case KpiMath::Sum:
        return fromRareEvents(store, recipe, scope, span);
    case KpiMath::Share:
    case KpiMath::Change:
        break;
    }
    return fromSums(recipe, store.sum(recipe.counted, scope, span.from, span.to));
}

QDate quarterStart(QDate day)
{
    return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
}

} // namespace

KpiSpan spanOf(KpiWindow window, QDate day)
{
    const auto between = [window](QDate from, QDate to) { return KpiSpan{window, dayOf(from), dayOf(to)}; };
    const QDate month(day.year(), day.month(), 1);
    switch (window) {
    case KpiWindow::Month:
        return between(month, month.addMonths(1));
    case KpiWindow::Week:
        return between(day.addDays(1 - day.dayOfWeek()), day.addDays(8 - day.dayOfWeek()));
    case KpiWindow::Quarter:
        return between(quarterStart(day), quarterStart(day).addMonths(3));
    case KpiWindow::Trailing28Days:
        return between(day.addDays(-28), day);
    case KpiWindow::Trailing90Days:
        return between(day.addDays(-90), day);
    case KpiWindow::Trailing12Months:
        break;
    }
    return between(month.addMonths(-12), month);
}

std::vector<KpiSpan> kpiSpans(QDate from, QDate asOf)
{
    std::vector<KpiSpan> spans;
    for (const KpiWindow window : {KpiWindow::Month, KpiWindow::Week, KpiWindow::Quarter}) {
        for (KpiSpan span = spanOf(window, from); span.from <= dayOf(asOf);
             span = spanOf(window, dateOf(span.to)))
            spans.push_back(span);
    }
    for (const KpiWindow window :
         {KpiWindow::Trailing28Days, KpiWindow::Trailing90Days, KpiWindow::Trailing12Months})
        spans.push_back(spanOf(window, asOf));
    return spans;
}

KpiValue kpiValue(const KpiStore &store, const KpiRecipe &recipe, const QString &key, KpiScopeOf scope,
                  const KpiSpan &span, QDate asOf)
{
    KpiValue value = fromEvents(store, recipe, scope, span, dayOf(asOf) - 1);
    if (value.value) {
        value.origin = KpiOrigin::Events;
        value.version = recipe.version;
        value.isLowData = recipe.lowBelow > 0 && value.count < recipe.lowBelow;
    }
    if (!store.samples().empty()) {
        KpiValue recorded = recordedExactly(store, recipe, key, scope, span);
        if (recorded.origin == KpiOrigin::None) {
            const KpiValue months = recordedValue(store, recipe, key, scope, span);
            // Events of a few months say less of a year than twelve months that were recorded.
            if (!value.value || !months.isPartial)
                recorded = months;
        }
        if (recorded.origin != KpiOrigin::None) {
            recorded.fromEvents = value.value;
            value = recorded;
        }
    }
    value.isIncomplete = span.to > dayOf(asOf);
    return value;
}

KpiSpread spreadOf(std::span<const int> services, std::span<const KpiValue> values, KpiDirection direction,
                   const KpiTarget *target)
{
    KpiSpread spread;
    for (size_t i = 0; i < services.size() && i < values.size(); ++i) {
        if (!values[i].value)
            continue;
        const double figure = *values[i].value;
        ++spread.judged;
        const bool isUp = direction == KpiDirection::Up;
        if (target && target->green) {
            const double green = target->green->value();
            const bool isWithin = isUp || direction == KpiDirection::Band ? figure >= green : figure <= green;
            const bool isBelowTop =
                direction != KpiDirection::Band || !target->greenTo || figure <= target->greenTo->value();
            spread.meeting += isWithin && isBelowTop ? 1 : 0;
        }
        if (spread.worst < 0 || (isUp ? figure < spread.worstValue : figure > spread.worstValue)) {
            spread.worst = services[i];
            spread.worstValue = figure;
        }
    }
    return spread;
}

std::span<const Counted> changedByDeployment()
{
    static constexpr Counted all[] = {Counted::Deployments, Counted::Rework, Counted::LeadTime,
                                      Counted::Recovery};
    return all;
}

std::span<const Counted> changedByIncident()
{
    static constexpr Counted all[] = {Counted::Repeats, Counted::Restore, Counted::Recovery,
                                      Counted::Deployments};
    return all;
}

KpiBook::KpiBook(const KpiStore &store, QDate from, QDate asOf) : m_asOf(asOf), m_spans(kpiSpans(from, asOf))
{
    m_scopes.push_back({KpiScopeOf::Kind::Workspace, 0});
    for (int team = 0; team < store.teams(); ++team)
        m_scopes.push_back({KpiScopeOf::Kind::Team, team});
    std::vector<int> tiers;
    for (const KpiService &service : store.services()) {
        if (service.tier > 0 && std::ranges::find(tiers, service.tier) == tiers.end())
            tiers.push_back(service.tier);
    }
    std::ranges::sort(tiers);
    for (const int tier : tiers)
        m_scopes.push_back({KpiScopeOf::Kind::Tier, tier});
    for (int service = 0; service < int(store.services().size()); ++service)
        m_scopes.push_back({KpiScopeOf::Kind::Service, service});
    const auto recipes = kpiRecipes();
    m_values.reserve(recipes.size() * m_scopes.size() * m_spans.size());
    for (const KpiRecipe &recipe : recipes) {
        const QString key = QLatin1String(recipe.key);
        for (const KpiScopeOf &scope : m_scopes) {
            for (const KpiSpan &span : m_spans)
                m_values.push_back(kpiValue(store, recipe, key, scope, span, m_asOf));
        }
    }
}

const KpiValue *KpiBook::find(const QString &key, KpiScopeOf scope, const KpiSpan &span) const
{
    const KpiRecipe *recipe = kpiRecipe(key);
    const auto ofScope = std::ranges::find(m_scopes, scope);
    const auto ofSpan = std::ranges::find(m_spans, span);
    if (!recipe || ofScope == m_scopes.end() || ofSpan == m_spans.end())
        return nullptr;
    return &at(size_t(recipe - kpiRecipes().data()), size_t(ofScope - m_scopes.begin()),
               size_t(ofSpan - m_spans.begin()));
}

void KpiBook::refresh(const KpiStore &store, std::span<const Counted> what, Day first, Day last, int service,
                      int team)
{
    const KpiService *of = service >= 0 && size_t(service) < store.services().size()
        ? &store.services()[size_t(service)]
        : nullptr;
    const auto isTouched = [&](KpiScopeOf scope) {
        switch (scope.kind) {
        case KpiScopeOf::Kind::Workspace:
            return true;
        case KpiScopeOf::Kind::Team:
            return scope.index == (of ? of->team : team);
        case KpiScopeOf::Kind::Tier:
            return of && scope.index == of->tier;
        case KpiScopeOf::Kind::Service:
            break;
        }
        return scope.index == service;
    };
    // An incident may change the deployment of the day before.
    constexpr Day reach = Day(attributionSeconds / 86400);
    const auto recipes = kpiRecipes();
    for (size_t r = 0; r < recipes.size(); ++r) {
        if (recipes[r].math == KpiMath::Recorded || std::ranges::find(what, recipes[r].counted) == what.end())
            continue;
        const QString key = QLatin1String(recipes[r].key);
        // The first of all tells that somebody looks: from then on nothing is 0 (K08, K20).
        const bool isFirst =
            recipes[r].math == KpiMath::Sum && store.startOf(recipes[r].counted) >= first - reach;
        // A deployment may take over an incident that was restored much later.
        const bool isWide = isFirst || recipes[r].counted == Counted::Recovery;
        for (size_t s = 0; s < m_scopes.size(); ++s) {
            if (!isFirst && !isTouched(m_scopes[s]))
                continue;
            for (size_t i = 0; i < m_spans.size(); ++i) {
                if ((isWide || last + reach >= m_spans[i].from) && first - reach < m_spans[i].to)
                    slot(r, s, i) = kpiValue(store, recipes[r], key, m_scopes[s], m_spans[i], m_asOf);
            }
        }
    }
}

} // namespace fairlead
