// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/kpi_sections.h"

#include "core/scorecard/kpi_rows.h"
#include "core/scorecard/kpi_text.h"

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
    return kpiTarget(tile, [&](double value) { return context.notation.brief(value, 2); });
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

/// The last year of a figure in a cell.
ReportCell courseCell(const KpiTile &tile)
{
    ReportCourse course;
    for (const KpiValue &value : tile.history)
        course.values.push_back(value.value);
    const bool isKnown =
        std::ranges::any_of(course.values, [](const auto &value) { return value.has_value(); });
    if (!isKnown)
        return {QStringLiteral("–"), ReportTone::Quiet};
    if (tile.target && tile.target->green)
        course.target = tile.target->green->value();
    course.isSignal = tile.signal() != SignalRule::None;
    return {{}, ReportTone::Normal, std::move(course)};
}

ReportRow tileRow(ReportContext &context, const std::vector<KpiTile> &tiles, size_t index)
{
    const KpiTile &tile = tiles[index];
    const auto none = QStringLiteral("–");
    const bool hides = isHidden(context, *tile.kpi);
    if (hides)
        context.redaction.leaveOut(Text::tr("Unit cost"), Text::tr("cost is not ticked"));
    const bool hasPair = tile.pair != index;
    const bool hasCount = !hides && tile.value.count > 0;
    return {{tile.kpi->caption(), {}},
            {spanLabel(context, tile.span), ReportTone::Quiet},
            {hides ? none : kpiText(context, *tile.kpi, tile.value.value), ReportTone::Strong},
            {hides ? none : targetText(context, tile), {}},
            {colourWords(tile.colour), toneOf(tile)},
            hides ? ReportCell{none, ReportTone::Quiet} : courseCell(tile),
            {trendWords(tile.trend), tile.trend == Trend::Worse ? ReportTone::Warning : ReportTone::Normal},
            {hasCount ? QString::number(tile.value.count) : none, ReportTone::Quiet},
            {hasPair ? tiles[tile.pair].kpi->key : QString(), ReportTone::Quiet}};
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

/// Why somebody should look at a figure, the worst first.
enum class Concern { Misses, Near, Worse, Better };

Concern concernOf(const KpiTile &tile)
{
    if (tile.colour == TargetColour::Red)
        return Concern::Misses;
    if (tile.colour == TargetColour::Amber)
        return Concern::Near;
    return tile.trend == Trend::Worse ? Concern::Worse : Concern::Better;
}

QString concernTitle(Concern concern)
{
    switch (concern) {
    case Concern::Misses:
        return Text::tr("Misses the target");
    case Concern::Near:
        return Text::tr("Near the target");
    case Concern::Worse:
        return Text::tr("Getting worse");
    case Concern::Better:
        break;
    }
    return Text::tr("Changed for the better");
}

QString withComma(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

QDate heldOn(const Workspace &workspace, const KpiFinding &finding)
{
    const KpiReview *review = workspace.find(finding.review);
    return review ? (review->heldOn.isValid() ? review->heldOn : review->month) : QDate();
}

/// What the last review said of a figure; empty where none has.
QString reviewText(const ReportContext &context, const KpiTile &tile)
{
    const Workspace &workspace = *context.workspace;
    const KpiFinding *newest = nullptr;
    for (const KpiFinding &finding : workspace.rows<KpiFinding>()) {
        if (finding.kpi == tile.kpi->id
            && (!newest || heldOn(workspace, *newest) < heldOn(workspace, finding)))
            newest = &finding;
    }
    if (!newest)
        return {};
    QStringList parts{choiceText<KpiFinding>(newest->verdict)};
    if (!newest->comment.isEmpty())
        parts << context.typed(newest->comment);
    if (const Decision *decision = workspace.find(newest->decision))
        parts << context.typed(decision->caption());
    if (const ActionItem *action = workspace.find(newest->action))
        parts << context.typed(action->caption());
    return Text::tr("Review of %1: %2").arg(context.day(heldOn(workspace, *newest)), withComma(parts));
}

/// How many figures need attention, and why.
QString headline(const std::vector<KpiTile> &tiles)
{
    std::array<int, 4> count{};
    const std::vector<size_t> shown = inAttention(tiles);
    for (const size_t index : shown)
        ++count[size_t(concernOf(tiles[index]))];
    QStringList parts;
    const auto add = [&parts](int number, const QString &words) {
        if (number > 0)
            parts << words;
    };
    add(count[0], Text::tr("%n miss their target", nullptr, count[0]));
    add(count[1], Text::tr("%n are near it", "figures near their target", count[1]));
    add(count[2], Text::tr("%n are getting worse", "figures", count[2]));
    add(count[3], Text::tr("%n changed for the better", "figures", count[3]));
    const QString all =
        Text::tr("%n of %1 figures need attention", nullptr, int(shown.size())).arg(tiles.size());
    return parts.isEmpty() ? QString(all + u'.')
                           : QString(all + QStringLiteral(": ") + withComma(parts) + u'.');
}

/// How far the limits may be trusted; empty where they are firm.
QString limitsText(const KpiTile &tile)
{
    const size_t points = tile.chart.pointsBefore + tile.chart.marks.size();
    const LimitState state = tile.chart.marks.empty() ? LimitState::None : tile.chart.marks.back().limits;
    if (state == LimitState::None)
        return Text::tr("no limits below %1 points: there are %2").arg(fewestForLimits).arg(points);
    if (state == LimitState::Provisional)
        return Text::tr("limits provisional below %1 points: there are %2")
            .arg(fewestForFirmLimits)
            .arg(points);
    return {};
}

/// What stands over the chart of a figure: how it stands, its pair (GR3), what was said and what moves it.
QStringList notesOf(const ReportContext &context, const std::vector<KpiTile> &tiles, size_t index)
{
    const KpiTile &tile = tiles[index];
    const auto standing = [&](const KpiTile &one) {
        const bool hasTarget = one.target && one.target->green;
        const QString target = targetText(context, one);
        return QStringList{kpiText(context, *one.kpi, one.value.value),
                           hasTarget ? Text::tr("target %1").arg(target) : target, colourWords(one.colour)};
    };
    QStringList facts = standing(tile);
    const QString basis = basisText(context, tile.value, tile.target ? tile.spread : KpiSpread{});
    if (basis != u"–")
        facts << basis;
    if (const QString limits = limitsText(tile); !limits.isEmpty())
        facts << limits;
    QStringList lines{QString(periodText(context, tile.span) + QStringLiteral(": ") + withComma(facts))};
    QStringList parts;
    for (const KpiPart &part : tile.parts)
        parts << QString(part.name + u' ' + kpiText(context, *tile.kpi, part.value.value));
    if (!parts.isEmpty())
        lines << Text::tr("Of it: %1").arg(withComma(parts));
    const KpiTile &pair = tiles[tile.pair];
    if (tile.pair != index && !isHidden(context, *pair.kpi))
        lines << Text::tr("With it %1: %2")
                     .arg(pair.kpi->caption(), withComma(standing(pair) << signalText(pair)));
    if (const QString review = reviewText(context, tile); !review.isEmpty())
        lines << review;
    if (!tile.kpi->whatMovesIt.isEmpty())
        lines << Text::tr("What moves it: %1").arg(context.typed(tile.kpi->whatMovesIt));
    return lines;
}

ReportChart chartOfTile(const ReportContext &context, const std::vector<KpiTile> &tiles, size_t index)
{
    const KpiTile &tile = tiles[index];
    ReportChart chart = controlChartOf(context, QString(QStringLiteral("kpi-") + tile.kpi->key),
                                       QString(tile.kpi->key + u' ' + kpiFinding(tile)), tile.spans,
                                       tile.history, tile.chart, kpiChartUnit(*tile.kpi));
    chart.unit = kpiUnit(*tile.kpi, std::nullopt);
    chart.notes = notesOf(context, tiles, index);
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
    const auto first =
        std::ranges::find_if(values, [](const KpiValue &value) { return value.value.has_value(); });
    for (size_t i = size_t(first - values.begin()); i < spans.size() && i < values.size(); ++i) {
        ControlLine::Point point;
        point.label = spanLabel(context, spans[i]);
        point.value = values[i].value;
        // The chart has a mark for each whole period with a value.
        if (values[i].value && !values[i].isIncomplete && next < chart.marks.size()) {
            const ChartMark &mark = chart.marks[next++];
            point.hasLimits = mark.limits != LimitState::None;
            point.centre = mark.centre * unit;
            point.low = mark.low * unit;
            point.hasLow = mark.hasLow;
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
    return kpiFigure(kpi, value,
                     [&](double number, int decimals) { return context.notation.figure(number, decimals); });
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
        const auto write = [&](double value, int decimals) {
            return context.notation.figure(value, decimals);
        };
        ReportFigure figure{kpiNumber(*at->kpi, at->value.value, write),
                            at->value.value ? kpiUnit(*at->kpi, at->value.value) : QString(),
                            at->kpi->name,
                            {},
                            toneOf(*at)};
        figure.note = QString(colourWords(at->colour) + QStringLiteral(", ") + trendWords(at->trend));
        strip.figures.push_back(std::move(figure));
    }
    Blocks blocks{ReportParagraph{headline(tiles), ParagraphStyle::Lead, EditorialField::None, {}},
                  ReportParagraph{Text::tr("The colour tells the target, the signal whether anything "
                                           "changed; everything else is noise."),
                                  ParagraphStyle::Note,
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
    ReportTable table;
    table.columns = {{Text::tr("KPI"), {}, false, 3},        {Text::tr("Period"), {}, false, 1},
                     {Text::tr("Value"), {}, true, 1},       {Text::tr("Target"), {}, true, 1},
                     {Text::tr("Standing"), {}, false, 1.6}, {Text::tr("Last twelve"), {}, false, 1},
                     {Text::tr("Trend"), {}, false, 1.6},    {Text::tr("n", "number of events"), {}, true, 1},
                     {Text::tr("With"), {}, false, 0.6}};
    for (const QString &category : categories) {
        ReportRow title(table.columns.size());
        title.front() = {category, ReportTone::Strong};
        table.rows.push_back(std::move(title));
        for (size_t i = 0; i < tiles.size(); ++i) {
            if (tiles[i].kpi->category == category)
                table.rows.push_back(tileRow(context, tiles, i));
        }
    }
    table.whenEmpty = Text::tr(none);
    table.notes << Text::tr("The small charts show the last twelve periods, the target as dots; a ring is a "
                            "signal. With: the figure that it is read together with.");
    return {table};
}

Blocks attentionSection(ReportContext &context)
{
    const std::vector<KpiTile> tiles = reportTiles(context);
    std::vector<size_t> shown = inAttention(tiles);
    std::ranges::stable_sort(shown, {}, [&](size_t index) { return concernOf(tiles[index]); });
    Blocks blocks;
    std::optional<Concern> last;
    for (const size_t index : shown) {
        if (isHidden(context, *tiles[index].kpi))
            continue;
        const Concern concern = concernOf(tiles[index]);
        if (last != concern)
            blocks.push_back(ReportHeading{2, concernTitle(concern)});
        last = concern;
        blocks.push_back(chartOfTile(context, tiles, index));
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
    std::ranges::stable_sort(findings, std::greater<>(),
                             [&workspace](const KpiFinding *finding) { return heldOn(workspace, *finding); });
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
                              {context.day(heldOn(workspace, *finding)), ReportTone::Quiet},
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
