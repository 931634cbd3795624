// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/kpi_sections.h"

#include "core/scorecard/kpi_rows.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

/// The ten of S20.17: availability, latency, errors, change failure, restore, deployments, lead time,
/// escapes, unit cost, satisfaction.
constexpr const char *pinnedKeys[] = {"K03", "K04a", "K05", "K07", "K12", "K02", "K09", "K06", "K17", "K21"};

constexpr const char *none = QT_TRANSLATE_NOOP("fairlead", "none");

ReportTone toneOf(const KpiTile &tile)
{
    switch (tile.colour) {
    case TargetColour::Green:
        return ReportTone::Good;
    case TargetColour::Amber:
        return ReportTone::Warning;
    case TargetColour::Red:
        return ReportTone::Alarm;
    case TargetColour::None:
        break;
    }
    return ReportTone::Normal;
}

/// Money is not for everybody.
bool isHidden(const ReportContext &context, const KpiDefinition &kpi)
{
    return kpi.key == u"K17" && !context.redaction.showsCost();
}

QString targetText(const ReportContext &context, const KpiTile &tile)
{
    if (!tile.target || !tile.target->green)
        return Text::tr("own trend");
    const QString green = context.notation.brief(tile.target->green->value(), 2);
    switch (tile.kpi->direction) {
    case KpiDirection::Up:
        return QString(QStringLiteral("≥ ") + green);
    case KpiDirection::Down:
        return QString(QStringLiteral("≤ ") + green);
    case KpiDirection::Band:
        break;
    }
    if (!tile.target->greenTo)
        return QString(QStringLiteral("≥ ") + green);
    return QString(green + QStringLiteral(" – ") + context.notation.brief(tile.target->greenTo->value(), 2));
}

/// What a figure rests on: "n 142, 12 left out, 3 inferred, 95 %: 23.3 – 38.3".
QString basisText(const ReportContext &context, const KpiValue &value, const KpiSpread &spread)
{
    QStringList parts;
    if (value.count > 0)
        parts << Text::tr("n %1").arg(value.count);
    if (value.isRawOnly)
        parts << Text::tr("%1 of %2")
                     .arg(context.notation.brief(value.part), context.notation.brief(value.whole));
    if (value.excluded > 0)
        parts << Text::tr("%1 left out").arg(value.excluded);
    if (value.inferred > 0)
        parts << Text::tr("%1 inferred").arg(value.inferred);
    if (value.interval)
        parts << Text::tr("95 %: %1 – %2")
                     .arg(context.notation.figure(value.interval->low, 1),
                          context.notation.figure(value.interval->high, 1));
    if (spread.judged > 0)
        parts << Text::tr("%1 of %2 services meet it").arg(spread.meeting).arg(spread.judged);
    if (value.isLowData)
        parts << Text::tr("little data");
    if (value.isPartial)
        parts << Text::tr("months are missing");
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

QString periodText(const ReportContext &context, const KpiSpan &span)
{
    const QDate from = dateOf(span.from);
    if (span.window == KpiWindow::Month)
        return QString(context.notation.month(from.month(), QLocale::ShortFormat) + u' '
                       + QString::number(from.year()));
    if (span.window == KpiWindow::Quarter)
        return QStringLiteral("Q%1 %2").arg((from.month() - 1) / 3 + 1).arg(from.year());
    return context.day(from);
}

QString signalText(const KpiTile &tile)
{
    const QString signal = signalWords(tile.signal());
    return signal.isEmpty() ? trendWords(tile.trend)
                            : QString(trendWords(tile.trend) + QStringLiteral(": ") + signal);
}

ReportTable tileTable(ReportContext &context, const std::vector<KpiTile> &tiles,
                      const std::vector<size_t> &shown)
{
    ReportTable table;
    table.columns = {{Text::tr("KPI"), {}, false, 3.2},      {Text::tr("Period"), {}, false, 1},
                     {Text::tr("Value"), {}, true, 1},       {Text::tr("Target"), {}, true, 1},
                     {Text::tr("Standing"), {}, false, 1.4}, {Text::tr("Signal"), {}, false, 1.8},
                     {Text::tr("Rests on"), {}, false, 2},   {Text::tr("With"), {}, false, 0.6}};
    for (const size_t index : shown) {
        const KpiTile &tile = tiles[index];
        const bool hides = isHidden(context, *tile.kpi);
        if (hides)
            context.redaction.leaveOut(Text::tr("Unit cost"), Text::tr("cost is not ticked"));
        const bool hasPair = tile.pair != index;
        table.rows.push_back(
            {{tile.kpi->caption(), {}},
             {periodText(context, tile.span), ReportTone::Quiet},
             {hides ? QStringLiteral("–") : kpiText(context, *tile.kpi, tile.value.value),
              ReportTone::Strong},
             {hides ? QStringLiteral("–") : targetText(context, tile), {}},
             {colourWords(tile.colour), toneOf(tile)},
             {signalText(tile), tile.trend == Trend::Worse ? ReportTone::Warning : ReportTone::Normal},
             {hides ? QStringLiteral("–")
                    : basisText(context, tile.value, tile.target ? tile.spread : KpiSpread{}),
              ReportTone::Quiet},
             {hasPair ? tiles[tile.pair].kpi->key : QString(), ReportTone::Quiet}});
    }
    table.whenEmpty = Text::tr(none);
    return table;
}

/// The shown tiles, each followed by its pair: speed never stands without stability (GR3).
std::vector<size_t> withPairs(const std::vector<KpiTile> &tiles, const std::vector<size_t> &shown)
{
    std::vector<size_t> all;
    const auto add = [&all](size_t index) {
        if (std::ranges::find(all, index) == all.end())
            all.push_back(index);
    };
    for (const size_t index : shown) {
        add(index);
        add(tiles[index].pair);
    }
    return all;
}

std::vector<size_t> inAttention(const std::vector<KpiTile> &tiles)
{
    std::vector<size_t> shown;
    for (size_t i = 0; i < tiles.size(); ++i) {
        if (tiles[i].kpi->isOn && tiles[i].needsAttention())
            shown.push_back(i);
    }
    return shown;
}

/// The course of a KPI with its limits, oldest first.
ReportTable courseTable(const ReportContext &context, const KpiTile &tile)
{
    const KpiRecipe recipe = recipeOf(*tile.kpi);
    const double unit = recipe.chart == ChartKind::Proportions ? recipe.factor : 1;
    ReportTable table;
    table.columns = {{Text::tr("Period"), {}, false, 1},
                     {Text::tr("Value"), {}, true, 1},
                     {Text::tr("Part"), {}, true, 1},
                     {Text::tr("Whole"), {}, true, 1},
                     {Text::tr("Natural limits"), {}, true, 1.4},
                     {Text::tr("Signal"), {}, false, 2}};
    size_t point = 0;
    for (size_t i = 0; i < tile.history.size(); ++i) {
        const KpiValue &value = tile.history[i];
        const bool isOnChart = value.value && !value.isIncomplete;
        const ChartMark mark =
            isOnChart && point < tile.chart.marks.size() ? tile.chart.marks[point++] : ChartMark{};
        const bool hasLimits = isOnChart && mark.limits != LimitState::None;
        table.rows.push_back(
            {{periodText(context, tile.spans[i]), ReportTone::Quiet},
             {kpiText(context, *tile.kpi, value.value), ReportTone::Strong},
             {value.whole > 0 ? context.notation.brief(value.part) : QStringLiteral("–"), {}},
             {value.whole > 0 ? context.notation.brief(value.whole) : QStringLiteral("–"), {}},
             {hasLimits ? QString(context.notation.figure(mark.low * unit, 2) + QStringLiteral(" – ")
                                  + context.notation.figure(mark.high * unit, 2))
                        : QStringLiteral("–"),
              {}},
             {signalWords(mark.rule),
              mark.rule == SignalRule::None ? ReportTone::Normal : ReportTone::Warning}});
    }
    const bool isProvisional =
        !tile.chart.marks.empty() && tile.chart.marks.back().limits == LimitState::Provisional;
    if (isProvisional)
        table.notes << Text::tr("The limits are provisional: fewer than %1 points.").arg(fewestForFirmLimits);
    return table;
}

ReportChart chartOfTile(const ReportContext &context, const KpiTile &tile)
{
    const KpiRecipe recipe = recipeOf(*tile.kpi);
    const double unit = recipe.chart == ChartKind::Proportions ? recipe.factor : 1;
    const QString signal = signalWords(tile.signal());
    const QString finding = signal.isEmpty()
        ? Text::tr("%1: %2").arg(tile.kpi->name, trendWords(tile.trend))
        : Text::tr("%1: %2, %3").arg(tile.kpi->name, trendWords(tile.trend), signal);
    ReportChart chart = controlChartOf(context, QString(QStringLiteral("kpi-") + tile.kpi->key), finding,
                                       tile.spans, tile.history, tile.chart, unit);
    chart.unit = tile.kpi->unit;
    auto &line = std::get<ControlLine>(chart.data);
    if (tile.target && tile.target->green)
        line.target = tile.target->green->value();
    return chart;
}

} // namespace

QString spanLabel(const ReportContext &context, const KpiSpan &span)
{
    const QDate from = dateOf(span.from);
    const QString year = QString::number(from.year() % 100);
    if (span.window == KpiWindow::Month)
        return QString(context.notation.month(from.month(), QLocale::ShortFormat) + u' ' + year);
    if (span.window == KpiWindow::Quarter)
        return QStringLiteral("Q%1 %2").arg((from.month() - 1) / 3 + 1).arg(year);
    return context.day(from);
}

ReportChart controlChartOf(const ReportContext &context, const QString &id, const QString &title,
                           std::span<const KpiSpan> spans, std::span<const KpiValue> values,
                           const ControlChart &chart, double unit)
{
    ControlLine line;
    line.key = Text::tr("O outside the limits, R eighth in a row on one side, N three of four near a limit");
    double largest = 0;
    size_t next = 0;
    for (size_t i = 0; i < spans.size() && i < values.size(); ++i) {
        ControlLine::Point point;
        point.label = spanLabel(context, spans[i]);
        point.value = values[i].value;
        // The chart has a mark for each whole period with a value.
        if (values[i].value && !values[i].isIncomplete && next < chart.marks.size()) {
            const ChartMark &mark = chart.marks[next++];
            point.hasLimits = mark.limits != LimitState::None;
            point.centre = mark.centre * unit;
            point.low = mark.low * unit;
            point.high = mark.high * unit;
            point.mark = signalLetter(mark.rule);
        }
        largest = std::max(largest, std::abs(values[i].value.value_or(0)));
        line.points.push_back(std::move(point));
    }
    line.decimals = largest < 2 ? 2 : (largest < 50 ? 1 : 0);
    ReportChart report;
    report.id = id;
    report.title = title;
    report.data = std::move(line);
    return report;
}

QString kpiText(const ReportContext &context, const KpiDefinition &kpi, const std::optional<double> &value)
{
    if (!value)
        return QStringLiteral("–");
    const double size = std::abs(*value);
    // 99.979 % and 0.1274 EUR need their places, 231 ms does not.
    const bool isNearWhole = kpi.unit.startsWith(u'%') && size > 99 && size < 100;
    const int places = isNearWhole || (size < 0.995 && size > 0) ? 3 : (size < 10 ? 2 : (size < 200 ? 1 : 0));
    return QString(context.notation.figure(*value, places) + u' ' + kpi.unit);
}

std::vector<KpiTile> reportTiles(const ReportContext &context)
{
    const Workspace &workspace = *context.workspace;
    const KpiSource source = kpiSource(workspace, context.result->asOf);
    return scorecard({source.store,
                      rowsOf<KpiDefinition>(workspace),
                      rowsOf<KpiTarget>(workspace),
                      rowsOf<KpiAnnotation>(workspace),
                      {},
                      {},
                      {},
                      {},
                      context.result->asOf});
}

Blocks pinnedSection(ReportContext &context)
{
    const std::vector<KpiTile> tiles = reportTiles(context);
    ReportFigures strip;
    for (const char *key : pinnedKeys) {
        const auto at = std::ranges::find_if(
            tiles, [key](const KpiTile &tile) { return tile.kpi->key == QLatin1String(key); });
        if (at == tiles.end() || isHidden(context, *at->kpi))
            continue;
        ReportFigure figure{kpiText(context, *at->kpi, at->value.value), {}, at->kpi->name, {}, toneOf(*at)};
        figure.note = QString(colourWords(at->colour) + QStringLiteral(", ") + trendWords(at->trend));
        strip.figures.push_back(std::move(figure));
    }
    const size_t attention = inAttention(tiles).size();
    Blocks blocks{
        ReportParagraph{Text::tr("%1 of %2 figures need attention: off target, or with a signal. The "
                                 "colour tells the target, the signal whether anything changed.")
                            .arg(attention)
                            .arg(tiles.size()),
                        ParagraphStyle::Lead,
                        EditorialField::None,
                        {}}};
    const size_t inARow = 5; // a strip of five is as much as a line can take
    for (size_t i = 0; i < strip.figures.size(); i += inARow) {
        ReportFigures row;
        for (size_t j = i; j < std::min(i + inARow, strip.figures.size()); ++j)
            row.figures.push_back(strip.figures[j]);
        blocks.push_back(std::move(row));
    }
    return blocks;
}

Blocks scorecardSection(ReportContext &context)
{
    const std::vector<KpiTile> tiles = reportTiles(context);
    std::vector<QString> categories;
    for (const KpiTile &tile : tiles) {
        if (std::ranges::find(categories, tile.kpi->category) == categories.end())
            categories.push_back(tile.kpi->category);
    }
    Blocks blocks;
    for (const QString &category : categories) {
        std::vector<size_t> shown;
        for (size_t i = 0; i < tiles.size(); ++i) {
            if (tiles[i].kpi->category == category)
                shown.push_back(i);
        }
        blocks.push_back(ReportHeading{2, category});
        blocks.push_back(tileTable(context, tiles, shown));
    }
    if (blocks.empty())
        blocks.push_back(ReportParagraph{Text::tr(none), ParagraphStyle::Body, EditorialField::None, {}});
    return blocks;
}

Blocks attentionSection(ReportContext &context)
{
    const std::vector<KpiTile> tiles = reportTiles(context);
    Blocks blocks;
    for (const size_t index : inAttention(tiles)) {
        const KpiTile &tile = tiles[index];
        if (isHidden(context, *tile.kpi))
            continue;
        blocks.push_back(ReportHeading{2, tile.kpi->caption()});
        blocks.push_back(tileTable(context, tiles, withPairs(tiles, {index})));
        blocks.push_back(chartOfTile(context, tile));
        blocks.push_back(courseTable(context, tile));
        if (!tile.kpi->whatMovesIt.isEmpty())
            blocks.push_back(
                ReportParagraph{Text::tr("What moves it: %1").arg(context.typed(tile.kpi->whatMovesIt)),
                                ParagraphStyle::Note,
                                EditorialField::None,
                                {}});
    }
    if (blocks.empty())
        blocks.push_back(ReportParagraph{Text::tr(none), ParagraphStyle::Body, EditorialField::None, {}});
    return blocks;
}

Blocks kpiDecisionsSection(ReportContext &context)
{
    const Workspace &workspace = *context.workspace;
    ReportTable table;
    table.columns = {{Text::tr("KPI"), {}, false, 2.4},
                     {Text::tr("Review"), {}, false, 1},
                     {Text::tr("Verdict"), {}, false, 1.2},
                     {Text::tr("Comment"), {}, false, 3},
                     {Text::tr("Decided or asked"), {}, false, 2.4}};
    std::vector<const KpiFinding *> findings = rowsOf<KpiFinding>(workspace);
    const auto heldOn = [&workspace](const KpiFinding *finding) {
        const KpiReview *review = workspace.find(finding->review);
        return review ? (review->heldOn.isValid() ? review->heldOn : review->month) : QDate();
    };
    std::ranges::stable_sort(findings, std::greater<>(), heldOn);
    for (const KpiFinding *finding : findings) {
        const KpiDefinition *kpi = workspace.find(finding->kpi);
        const Decision *decision = workspace.find(finding->decision);
        const ActionItem *action = workspace.find(finding->action);
        QStringList follows;
        if (decision)
            follows << context.typed(decision->caption());
        if (action)
            follows << context.typed(action->caption());
        table.rows.push_back({{kpi ? kpi->caption() : QString(), {}},
                              {context.day(heldOn(finding)), ReportTone::Quiet},
                              {choiceText<KpiFinding>(finding->verdict), {}},
                              {context.typed(finding->comment), {}},
                              {follows.isEmpty() ? QStringLiteral("–") : follows.join(u'\n'), {}}});
    }
    table.whenEmpty = Text::tr(none);
    return {table};
}

void addKpiTerms(const Workspace &workspace, ReportDefinitions &terms)
{
    std::vector<const KpiDefinition *> definitions = rowsOf<KpiDefinition>(workspace);
    std::ranges::sort(definitions, {}, &KpiDefinition::key);
    for (const KpiDefinition *kpi : definitions) {
        if (kpi->isOn)
            terms.terms.emplace_back(kpi->caption(),
                                     Text::tr("%1. Definition %2.").arg(kpi->formula).arg(kpi->version));
    }
    terms.terms.emplace_back(
        Text::tr("Signal"),
        Text::tr("A point outside the natural limits (mean ± 2.66 × mean moving range), the eighth in a row "
                 "on one "
                 "side, or three of four nearer to a limit than to the centre. Everything else is noise."));
}

} // namespace fairlead
