// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/kpi_chart_data.h"

#include "core/scorecard/kpi_text.h"
#include "ui/kit/figures.h"
#include "ui/kit/value_format.h"
#include "ui/metrics/kpi_words.h"

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KpiChart)
};

std::vector<KpiChartTarget> targetsOf(const KpiTile &tile)
{
    std::vector<KpiChartTarget> lines;
    if (!tile.target)
        return lines;
    const auto add = [&](const std::optional<Measure> &bound, const QString &words, bool isGreen) {
        if (bound)
            lines.push_back({bound->value(), words, isGreen});
    };
    add(tile.target->green, Words::tr("target"), true);
    add(tile.target->greenTo, Words::tr("target"), true);
    add(tile.target->amber, Words::tr("near it"), false);
    add(tile.target->amberTo, Words::tr("near it"), false);
    return lines;
}

/// Where a day stands among the spans; nothing where it is before or after them.
std::optional<double> placeOf(std::span<const KpiSpan> spans, Day day)
{
    for (size_t i = 0; i < spans.size(); ++i) {
        if (day >= spans[i].from && day < spans[i].to)
            return double(i) + double(day - spans[i].from) / double(spans[i].to - spans[i].from);
    }
    return std::nullopt;
}

std::vector<KpiChartNote> notesOf(const Workspace &workspace, const KpiTile &tile,
                                  std::span<const KpiSpan> spans)
{
    std::vector<const KpiAnnotation *> rows;
    for (const KpiAnnotation &row : workspace.rows<KpiAnnotation>()) {
        if (row.kpi == tile.kpi->id)
            rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, {}, &KpiAnnotation::on);
    std::vector<KpiChartNote> notes;
    for (const KpiAnnotation *row : rows) {
        if (const auto at = placeOf(spans, dayOf(row->on)))
            notes.push_back({*at, int(notes.size()) + 1,
                             QString(dateText(row->on) + QStringLiteral(": ") + row->text),
                             row->isNewBaseline});
    }
    return notes;
}

QString limitsText(const KpiChartPoint &point, int decimals)
{
    ChartMark mark;
    mark.low = point.low;
    mark.high = point.high;
    mark.hasLow = point.hasLow;
    return kpiLimits(mark, 1, [decimals](double value) { return figure(value, decimals); });
}

} // namespace

std::pair<double, double> KpiChartData::reach() const
{
    double low = qInf();
    double high = -qInf();
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const KpiChartPoint &point : points) {
        if (point.value && !point.isIncomplete) // a month that has just begun tells little
            take(*point.value);
        if (point.limits != LimitState::None) {
            if (point.hasLow)
                take(point.low);
            take(point.high);
        }
    }
    for (const KpiChartTarget &target : targets) {
        if (target.isGreen)
            take(target.value);
    }
    if (low > high)
        return {0, 1};
    const double margin = high > low ? (high - low) * 0.1 : std::max(1.0, std::abs(high) * 0.1);
    // Nothing that is counted goes below 0; the axis does not suggest it.
    return {low >= 0 ? std::max(0.0, low - margin) : low - margin, high + margin};
}

QString KpiChartData::words(size_t index) const
{
    const KpiChartPoint &point = points[index];
    const auto shown = [this](double value) { return figure(value, decimals); };
    QStringList parts;
    parts << (point.value ? QString(shown(*point.value) + u' ' + unit).trimmed() : Words::tr("no value"));
    if (!point.basis.isEmpty())
        parts << point.basis;
    if (point.isIncomplete)
        parts << Words::tr("not over yet");
    if (point.limits != LimitState::None)
        parts << Words::tr("limits %1").arg(limitsText(point, decimals));
    if (point.rule != SignalRule::None)
        parts << signalWords(point.rule);
    if (point.beginsBaseline)
        parts << Words::tr("new baseline");
    for (const KpiChartNote &note : notes) {
        if (size_t(note.at) == index)
            parts << note.words;
    }
    return QString(point.period + QStringLiteral(": ") + parts.join(QStringLiteral(", ")));
}

PictureTable KpiChartData::table() const
{
    PictureTable table;
    table.headers = {Words::tr("Period"), Words::tr("Value"),          Words::tr("Rests on"),
                     Words::tr("Centre"), Words::tr("Natural limits"), Words::tr("Signal")};
    for (const KpiChartPoint &point : points) {
        const auto shown = [this](double value) { return figure(value, decimals); };
        const bool hasLimits = point.limits != LimitState::None;
        table.rows.append({point.period, point.value ? shown(*point.value) : QStringLiteral("–"), point.basis,
                           hasLimits ? shown(point.centre) : QStringLiteral("–"),
                           hasLimits ? limitsText(point, decimals) : QStringLiteral("–"),
                           point.isIncomplete ? Words::tr("not over yet") : signalWords(point.rule)});
    }
    return table;
}

KpiChartData kpiChartData(const MetricsAnswer &answer, size_t index)
{
    const KpiTile &tile = answer.tiles[index];
    KpiChartData data;
    data.name = tile.kpi->caption();
    data.unit = tile.kpi->unit;
    const double unit = kpiChartUnit(*tile.kpi);
    std::vector<KpiSpan> spans = tile.spans;
    std::vector<KpiValue> values = tile.history;
    if (answer.toDate[index].value) {
        spans.push_back(spanOf(tile.span.window, answer.asOf));
        values.push_back(answer.toDate[index]);
    }
    double largest = 0;
    double smallest = qInf();
    size_t next = 0;
    for (size_t i = 0; i < spans.size(); ++i) {
        KpiChartPoint point;
        point.label = kpi::shortPeriod(spans[i]);
        point.period = kpi::period(spans[i]);
        point.value = values[i].value;
        point.isIncomplete = values[i].isIncomplete;
        point.basis = kpi::basis(*tile.kpi, values[i]);
        // The chart has a mark for each whole period with a value.
        if (point.value && !point.isIncomplete && next < tile.chart.marks.size()) {
            point.beginsBaseline =
                next > 0 && std::ranges::find(tile.chart.baselines, next) != tile.chart.baselines.end();
            const ChartMark &mark = tile.chart.marks[next++];
            point.limits = mark.limits;
            point.centre = mark.centre * unit;
            point.low = mark.low * unit;
            point.hasLow = mark.hasLow;
            point.high = mark.high * unit;
            point.rule = mark.rule;
        }
        if (point.value) {
            largest = std::max(largest, std::abs(*point.value));
            smallest = std::min(smallest, *point.value);
        }
        data.points.push_back(std::move(point));
    }
    const bool isNearWhole = data.unit.startsWith(u'%') && smallest > 99;
    data.decimals = isNearWhole || largest < 0.5 ? 3 : largest < 10 ? 2 : largest < 200 ? 1 : 0;
    data.targets = targetsOf(tile);
    data.notes = notesOf(answer.workspace, tile, spans);
    data.finding = kpiFinding(tile);
    data.limits = kpi::limitWords(tile);
    return data;
}

} // namespace fairlead
