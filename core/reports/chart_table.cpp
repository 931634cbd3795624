// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/chart_table.h"

#include "core/base/error.h"
#include "core/reports/figure_text.h"

#include <algorithm>

namespace fairlead {

namespace {

void fill(ReportTable &table, const Waterfall &chart, const Notation &notation)
{
    table.columns = {{Text::tr("Step"), {}, false, 3},
                     {Text::tr("Change"), {}, true, 1},
                     {Text::tr("Stands at"), {}, true, 1}};
    double level = 0;
    for (const Waterfall::Step &step : chart.steps) {
        const bool isLoss = step.kind == Waterfall::Kind::Loss;
        const bool isChange = isLoss || step.kind == Waterfall::Kind::Gain;
        const double change = isLoss ? -step.value : step.value;
        level = isChange ? level + change : step.value;
        table.rows.push_back(
            {{step.label, {}},
             {isChange ? notation.figure(change, 1) : QStringLiteral("–"), {}},
             {notation.figure(level, 1), isChange ? ReportTone::Normal : ReportTone::Strong}});
    }
}

void fill(ReportTable &table, const LoadBars &chart, const Notation &notation)
{
    table.columns = {{Text::tr("Team"), {}, false, 2},
                     {Text::tr("Month"), {}, false, 1},
                     {Text::tr("Demand"), {}, true, 1},
                     {Text::tr("Capacity"), {}, true, 1},
                     {Text::tr("Load"), {}, true, 1}};
    for (const LoadBars::Panel &panel : chart.panels) {
        for (const LoadBars::Bar &bar : panel.bars) {
            const double ratio = bar.capacity > 0 ? bar.demand / bar.capacity : qInf();
            table.rows.push_back({{panel.name, {}},
                                  {bar.label, {}},
                                  {notation.figure(bar.demand, 1), {}},
                                  {notation.figure(bar.capacity, 1), {}},
                                  {notation.percent(ratio),
                                   ratio > chart.overAbove ? ReportTone::Alarm : ReportTone::Normal}});
        }
    }
}

void fill(ReportTable &table, const LoadLines &chart, const Notation &notation)
{
    table.columns.push_back({Text::tr("Week"), {}, false, 1});
    for (const LoadLines::Panel &panel : chart.panels) {
        table.columns.push_back({panel.name, Text::tr("demand"), true, 1});
        table.columns.push_back({{}, Text::tr("capacity"), true, 1});
    }
    for (qsizetype week = 0; week < chart.labels.size(); ++week) {
        ReportRow row{{chart.labels[week], {}}};
        for (const LoadLines::Panel &panel : chart.panels) {
            const auto at = size_t(week);
            row.push_back({at < panel.demand.size() ? notation.figure(panel.demand[at], 1) : QString(), {}});
            row.push_back({at < panel.capacity.size() ? notation.figure(panel.capacity[at], 1) : QString(),
                           ReportTone::Quiet});
        }
        table.rows.push_back(std::move(row));
    }
}

void fill(ReportTable &table, const InvestmentMix &chart, const Notation &notation)
{
    table.columns.push_back({Text::tr("Team"), {}, false, 2});
    for (const QString &name : chart.classes)
        table.columns.push_back({name, Text::tr("d"), true, 1});
    table.columns.push_back({Text::tr("Band"), {}, true, 1});
    for (const InvestmentMix::Bar &bar : chart.bars) {
        ReportRow row{{bar.name, {}}};
        for (const double days : bar.days)
            row.push_back({notation.figure(days, 1), {}});
        row.push_back({QString(notation.figure(bar.bandLow * 100, 0) + u'–' + notation.percent(bar.bandHigh)),
                       ReportTone::Quiet});
        table.rows.push_back(std::move(row));
    }
}

void fill(ReportTable &table, const CommitmentDots &chart, const Notation &notation)
{
    table.columns = {{Text::tr("Commitment"), {}, false, 3},
                     {Text::tr("Promised"), {}, true, 1},
                     {Text::tr("Baseline"), {}, true, 1},
                     {Text::tr("Forecast"), {}, true, 1}};
    const bool hasChances =
        std::ranges::any_of(chart.dots, [](const auto &dot) { return dot.likely.isValid(); });
    if (hasChances) {
        for (const QString &title : {QStringLiteral("P50"), QStringLiteral("P85"), Text::tr("Chance")})
            table.columns.push_back({title, {}, true, 1});
    }
    for (const CommitmentDots::Dot &dot : chart.dots) {
        table.rows.push_back(
            {{dot.label, {}},
             {notation.date(dot.promised), {}},
             {notation.date(dot.baseline), {}},
             {notation.date(dot.forecast), dot.isLate() ? ReportTone::Alarm : ReportTone::Normal}});
        if (hasChances) {
            for (const QString &text : {notation.date(dot.likely), notation.date(dot.safe), dot.chance})
                table.rows.back().push_back({text, {}});
        }
    }
}

void fill(ReportTable &table, const HeatMap &chart, const Notation &notation)
{
    table.columns.push_back({Text::tr("Row"), {}, false, 3});
    for (const QString &label : chart.labels)
        table.columns.push_back({label, {}, true, 1});
    table.columns.push_back({chart.totalTitle, {}, true, 1});
    for (const HeatMap::Row &row : chart.rows) {
        ReportRow cells{{row.name, {}}};
        for (const HeatMap::Cell &cell : row.cells)
            cells.push_back(
                {cell.replaces ? cell.mark : QString(notation.brief(cell.value) + cell.mark), {}});
        cells.push_back({row.total, ReportTone::Strong});
        table.rows.push_back(std::move(cells));
    }
    table.notes << chart.key;
}

/// Whether all points with limits have the same.
bool isSteady(const ControlLine &chart)
{
    const ControlLine::Point *first = nullptr;
    for (const ControlLine::Point &point : chart.points) {
        if (point.hasLimits && !first)
            first = &point;
        if (point.hasLimits
            && (point.low != first->low || point.high != first->high || point.centre != first->centre))
            return false;
    }
    return first != nullptr;
}

QString steadyLimits(const ControlLine &chart, const Notation &notation, int decimals)
{
    const auto at = std::ranges::find_if(chart.points, &ControlLine::Point::hasLimits);
    const QString centre = notation.figure(at->centre, decimals);
    const QString high = notation.figure(at->high, decimals);
    return at->hasLow
        ? Text::tr("Centre %1, natural limits %2 – %3.").arg(centre, notation.figure(at->low, decimals), high)
        : Text::tr("Centre %1, upper natural limit %2.").arg(centre, high);
}

/// Periods across, so that a year of a figure takes a few lines.
void fill(ReportTable &table, const ControlLine &chart, const Notation &notation)
{
    const int decimals = chart.decimals + 1;
    table.columns.push_back({Text::tr("Period"), {}, false, 1});
    for (const ControlLine::Point &point : chart.points)
        table.columns.push_back({point.label, {}, true, 1});
    const auto add = [&](const QString &title, ReportTone tone, auto textOf) {
        ReportRow row{{title, tone}};
        for (const ControlLine::Point &point : chart.points)
            row.push_back({textOf(point), tone});
        table.rows.push_back(std::move(row));
    };
    const auto none = QStringLiteral("–");
    add(Text::tr("Value"), ReportTone::Normal, [&](const ControlLine::Point &point) {
        return point.value ? notation.figure(*point.value, decimals) : none;
    });
    if (isSteady(chart)) {
        table.notes << steadyLimits(chart, notation, decimals);
    } else if (std::ranges::any_of(chart.points, &ControlLine::Point::hasLimits)) {
        const auto limit = [&](const QString &title, double ControlLine::Point::*value) {
            add(title, ReportTone::Quiet, [&](const ControlLine::Point &point) {
                const bool isDrawn = point.hasLimits && (value != &ControlLine::Point::low || point.hasLow);
                return isDrawn ? notation.figure(point.*value, decimals) : none;
            });
        };
        limit(Text::tr("Centre"), &ControlLine::Point::centre);
        limit(Text::tr("Lower limit"), &ControlLine::Point::low);
        limit(Text::tr("Upper limit"), &ControlLine::Point::high);
    }
    const bool hasSignal =
        std::ranges::any_of(chart.points, [](const auto &point) { return !point.mark.isEmpty(); });
    if (hasSignal)
        add(Text::tr("Signal"), ReportTone::Strong,
            [](const ControlLine::Point &point) { return point.mark; });
}

void fill(ReportTable &table, const TrendPanels &chart, const Notation &notation)
{
    table.columns = {{Text::tr("Figure"), {}, false, 2}, {Text::tr("Course, oldest first"), {}, false, 6}};
    for (const TrendPanels::Panel &panel : chart.panels) {
        for (const TrendPanels::Line &line : panel.lines) {
            QStringList values;
            for (size_t i = 0; i < line.values.size() && i < size_t(panel.labels.size()); ++i) {
                const std::optional<double> &value = line.values[i];
                values << QString(panel.labels[qsizetype(i)] + QStringLiteral(": ")
                                  + (value ? notation.figure(*value, panel.decimals) : QStringLiteral("–")));
            }
            const QString unit =
                panel.unit.isEmpty() ? QString() : QString(QStringLiteral(", ") + panel.unit);
            const QString name = line.name.isEmpty() ? QString() : QString(u' ' + line.name);
            table.rows.push_back({{QString(panel.title + name + unit), {}},
                                  {values.join(QStringLiteral("; ")), ReportTone::Quiet}});
        }
    }
}

} // namespace

ReportTable chartTable(const ReportChart &chart, const Notation &notation)
{
    ReportTable table;
    table.title = chart.title;
    if (!chart.unit.isEmpty())
        table.title += QStringLiteral(" – ") + chart.unit;
    std::visit([&](const auto &data) { fill(table, data, notation); }, chart.data);
    table.whenEmpty = Text::tr("none");
    return table;
}

} // namespace fairlead
