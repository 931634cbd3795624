// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/kpi_status.h"

#include <algorithm>
#include <set>

namespace fairlead {

namespace {

constexpr size_t historyLength = 12; ///< periods that are shown

/// Inside [low, high] as the direction reads the bounds; a missing bound lets everything through.
bool meets(double value, KpiDirection direction, const std::optional<Measure> &bound,
           const std::optional<Measure> &top)
{
    switch (direction) {
    case KpiDirection::Up:
        return !bound || value >= bound->value();
    case KpiDirection::Down:
        return !bound || value <= bound->value();
    case KpiDirection::Band:
        break;
    }
    return (!bound || value >= bound->value()) && (!top || value <= top->value());
}

KpiWindow windowOf(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Monthly:
        return KpiWindow::Month;
    case Frequency::Quarterly:
        return KpiWindow::Quarter;
    case Frequency::Daily: // rolling days cannot be charted; weeks can (operations A.5)
    case Frequency::Weekly:
        break;
    }
    return KpiWindow::Week;
}

/// The whole spans before the day from the one that holds `first` on, at least historyLength; oldest first.
std::vector<KpiSpan> wholeSpans(KpiWindow window, QDate asOf, Day first)
{
    std::vector<KpiSpan> spans;
    KpiSpan span = spanOf(window, asOf);
    while (spans.size() < historyLength || span.from > first) {
        span = spanOf(window, dateOf(span.from).addDays(-1));
        spans.push_back(span);
    }
    std::ranges::reverse(spans);
    return spans;
}

/// The first day that tells anything of a KPI, by events or by what was recorded; farFuture without any.
Day startOf(const KpiStore &store, const KpiRecipe &recipe, const QString &key)
{
    Day first = recipe.math == KpiMath::Recorded ? farFuture : store.startOf(recipe.counted);
    for (const SampleSeries &series : store.samples()) {
        if (series.kpi == key && !series.points.empty())
            first = std::min(first, series.points.front().from);
    }
    return first;
}

std::vector<NewBaseline> baselinesOf(const KpiDefinition &kpi,
                                     std::span<const KpiAnnotation *const> annotations)
{
    std::vector<NewBaseline> list;
    for (const KpiAnnotation *each : annotations) {
        if (each->kpi == kpi.id && each->isNewBaseline)
            list.push_back({each->on, each->text});
    }
    return list;
}

int specialty(const KpiTarget &target)
{
    switch (target.scope) {
    case KpiScope::Service:
        return 3;
    case KpiScope::Tier:
        return 2;
    case KpiScope::Team:
        return 1;
    case KpiScope::Workspace:
        return 0;
    case KpiScope::Endpoint:
    case KpiScope::WorkType:
        break;
    }
    return -1;
}

/// How the services of the scope do in the newest span.
KpiSpread spreadBelow(const ScorecardInput &input, const KpiTile &tile)
{
    if (input.scope.kind == KpiScopeOf::Kind::Service)
        return {};
    const std::vector<int> services = input.store.servicesOf(input.scope, tile.span.from, tile.span.to);
    std::vector<KpiValue> values;
    for (const int service : services)
        values.push_back(kpiValueOf(input, *tile.kpi, {KpiScopeOf::Kind::Service, service}, tile.span));
    return spreadOf(services, values, tile.kpi->direction, tile.target);
}

/// Fewer answers than may be shown, here or among those that the scope leaves out: a difference to the whole
/// would tell them (GR2).
bool isTooFew(const ScorecardInput &input, const KpiDefinition &kpi, const KpiSpan &span,
              const KpiValue &value)
{
    if (kpi.minimumGroup <= 0)
        return false;
    if (value.count < kpi.minimumGroup || input.scope.kind == KpiScopeOf::Kind::Workspace)
        return value.count < kpi.minimumGroup;
    const int rest = kpiValueOf(input, kpi, {}, span).count - value.count;
    return rest > 0 && rest < kpi.minimumGroup;
}

KpiTile tileOf(const ScorecardInput &input, const KpiDefinition &kpi)
{
    KpiTile tile;
    tile.kpi = &kpi;
    const KpiRecipe recipe = recipeOf(kpi);
    std::vector<KpiSpan> spans =
        wholeSpans(windowOf(kpi.frequency), input.asOf, startOf(input.store, recipe, kpi.key));
    std::vector<KpiValue> values;
    for (const KpiSpan &span : spans) {
        KpiValue value = kpiValueOf(input, kpi, input.scope, span);
        if (isTooFew(input, kpi, span, value))
            value.value.reset();
        values.push_back(std::move(value));
    }
    // The limits rest on all there is, what is shown is the last year.
    const ControlChart whole = chartOf(recipe, spans, values, baselinesOf(kpi, input.annotations));
    tile.spans.assign(spans.end() - historyLength, spans.end());
    tile.history.assign(values.end() - historyLength, values.end());
    tile.chart = endOf(whole, size_t(std::ranges::count_if(tile.history, [](const KpiValue &value) {
                           return value.value && !value.isIncomplete;
                       })));
    tile.span = tile.spans.back();
    tile.value = tile.history.back();
    const auto colourAt = [&](size_t back) {
        const KpiSpan &span = tile.spans[tile.spans.size() - back];
        const KpiTarget *target = targetFor(input.targets, kpi.id, {}, input.service, input.tier, input.team,
                                            dateOf(span.to).addDays(-1));
        return targetColour(tile.history[tile.history.size() - back], kpi.direction, target);
    };
    tile.target = targetFor(input.targets, kpi.id, {}, input.service, input.tier, input.team,
                            dateOf(tile.span.to).addDays(-1));
    if (kpi.minimumGroup == 0) // parts of a survey could tell what the whole hides (GR2)
        tile.parts = kpiParts(input.store, recipe, kpi.key, input.scope, tile.span);
    tile.spread = spreadBelow(input, tile);
    tile.colour = colourAt(1);
    tile.before = colourAt(2);
    tile.trend = trendOf(tile.chart, kpi.direction, tile.target);
    return tile;
}

} // namespace

KpiValue kpiValueOf(const ScorecardInput &input, const KpiDefinition &kpi, KpiScopeOf scope,
                    const KpiSpan &span)
{
    const KpiRecipe recipe = recipeOf(kpi);
    const KpiValue *known = input.book ? input.book->find(kpi.key, scope, span) : nullptr;
    if (!known)
        return kpiValue(input.store, recipe, kpi.key, scope, span, input.asOf);
    KpiValue value = *known;
    if (value.origin != KpiOrigin::None)
        value.version = recipe.version;
    return value;
}

TargetColour targetColour(const KpiValue &value, KpiDirection direction, const KpiTarget *target)
{
    if (!value.value || !target || !target->green || value.isLowData || value.isRawOnly)
        return TargetColour::None;
    if (meets(*value.value, direction, target->green, target->greenTo))
        return TargetColour::Green;
    // A band without an outer end above its green one stays amber there: too much is not a failure (C20,
    // K01).
    const bool isAmber = target->amber && meets(*value.value, direction, target->amber, target->amberTo);
    return isAmber ? TargetColour::Amber : TargetColour::Red;
}

const KpiTarget *targetFor(std::span<const KpiTarget *const> targets, const Id<KpiDefinition> &kpi,
                           const QString &part, const Id<Service> &service, const Id<ServiceTier> &tier,
                           const Id<Team> &team, QDate on)
{
    const KpiTarget *best = nullptr;
    for (const KpiTarget *each : targets) {
        const bool isOfScope = each->scope == KpiScope::Workspace
            || (each->scope == KpiScope::Service && each->service == service && !service.isNull())
            || (each->scope == KpiScope::Tier && each->tier == tier && !tier.isNull())
            || (each->scope == KpiScope::Team && each->team == team && !team.isNull());
        if (each->kpi != kpi || each->part != part || !isOfScope || (each->from.isValid() && each->from > on))
            continue;
        if (!best || std::pair(specialty(*best), best->from) < std::pair(specialty(*each), each->from))
            best = each;
    }
    return best;
}

Trend trendOf(const ControlChart &chart, KpiDirection direction, const KpiTarget *target)
{
    if (chart.marks.empty() || chart.marks.back().limits == LimitState::None)
        return Trend::Unknown;
    const ChartMark &last = chart.marks.back();
    if (last.rule == SignalRule::None)
        return Trend::Steady;
    if (direction != KpiDirection::Band)
        return last.isHigh == (direction == KpiDirection::Up) ? Trend::Better : Trend::Worse;
    if (!target || !target->green || !target->greenTo)
        return Trend::Worse;
    const double middle = (target->green->value() + target->greenTo->value()) / 2;
    return last.isHigh == (last.centre < middle) ? Trend::Better : Trend::Worse;
}

QString trendWords(Trend trend)
{
    switch (trend) {
    case Trend::Steady:
        return Text::tr("steady");
    case Trend::Better:
        return Text::tr("getting better");
    case Trend::Worse:
        return Text::tr("getting worse");
    case Trend::Unknown:
        break;
    }
    return Text::tr("too few values");
}

QString signalLetter(SignalRule rule)
{
    switch (rule) {
    case SignalRule::Outside:
        return Text::tr("O", "signal outside the limits");
    case SignalRule::RunOfEight:
        return Text::tr("R", "signal of a run of eight");
    case SignalRule::NearLimit:
        return Text::tr("N", "signal near a limit");
    case SignalRule::None:
        break;
    }
    return {};
}

QString signalWords(SignalRule rule)
{
    switch (rule) {
    case SignalRule::Outside:
        return Text::tr("outside its limits");
    case SignalRule::RunOfEight:
        return Text::tr("eight in a row on one side");
    case SignalRule::NearLimit:
        return Text::tr("three of four near a limit");
    case SignalRule::None:
        break;
    }
    return {};
}

QString colourWords(TargetColour colour)
{
    switch (colour) {
    case TargetColour::Green:
        return Text::tr("meets the target");
    case TargetColour::Amber:
        return Text::tr("near the target");
    case TargetColour::Red:
        return Text::tr("misses the target");
    case TargetColour::None:
        break;
    }
    return Text::tr("not judged");
}

ControlChart chartOf(const KpiRecipe &recipe, std::span<const KpiSpan> spans,
                     std::span<const KpiValue> values, std::span<const NewBaseline> newBaselines)
{
    std::vector<ChartPoint> points;
    const double unit = recipe.chart == ChartKind::Proportions ? recipe.factor : 1;
    for (size_t i = 0; i < spans.size() && i < values.size(); ++i) {
        if (values[i].value && !values[i].isIncomplete)
            points.push_back({dateOf(spans[i].from), *values[i].value / unit, values[i].whole});
    }
    ControlChart chart = controlChart(points, recipe.chart, newBaselines);
    const bool mayBeNegative = recipe.mayBeNegative()
        || std::ranges::any_of(points, [](const ChartPoint &point) { return point.value < 0; });
    for (ChartMark &mark : chart.marks)
        mark.hasLow = mayBeNegative || mark.low > 0;
    return chart;
}

std::vector<KpiTile> scorecard(const ScorecardInput &input)
{
    std::set<Id<KpiDefinition>> shown;
    for (const KpiDefinition *kpi : input.definitions) {
        if (kpi->isOn) {
            shown.insert(kpi->id);
            shown.insert(kpi->pair);
        }
    }
    std::vector<const KpiDefinition *> definitions;
    for (const KpiDefinition *kpi : input.definitions) {
        if (shown.contains(kpi->id))
            definitions.push_back(kpi);
    }
    std::ranges::sort(definitions, {}, &KpiDefinition::key);
    std::vector<KpiTile> tiles;
    for (const KpiDefinition *kpi : definitions)
        tiles.push_back(tileOf(input, *kpi));
    for (size_t i = 0; i < tiles.size(); ++i) {
        const auto pair = std::ranges::find_if(
            definitions, [&](const KpiDefinition *each) { return each->id == definitions[i]->pair; });
        tiles[i].pair = pair == definitions.end() ? i : size_t(pair - definitions.begin());
    }
    return tiles;
}

bool isTheatre(const KpiTile &tile, std::span<const KpiFinding *const> findings,
               std::span<const KpiReview *const> reviews)
{
    const auto isBad = [](TargetColour colour) {
        return colour == TargetColour::Red || colour == TargetColour::Amber;
    };
    if (!isBad(tile.colour) || !isBad(tile.before) || tile.spans.size() < 2)
        return false;
    const QDate since = dateOf(tile.spans[tile.spans.size() - 2].to);
    return std::ranges::none_of(findings, [&](const KpiFinding *finding) {
        const auto review = std::ranges::find_if(
            reviews, [finding](const KpiReview *each) { return each->id == finding->review; });
        if (finding->kpi != tile.kpi->id || review == reviews.end())
            return false;
        const QDate on = (*review)->heldOn.isValid() ? (*review)->heldOn : (*review)->month;
        const bool isDecided = !finding->decision.isNull() || !finding->action.isNull();
        return on >= since && isDecided;
    });
}

} // namespace fairlead
