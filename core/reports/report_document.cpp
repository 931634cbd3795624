// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_document.h"

namespace fairlead {

namespace {

using Change = std::function<void(QString &)>;

void each(QStringList &texts, const Change &change)
{
    for (QString &text : texts)
        change(text);
}

void each(ReportHeading &block, const Change &change)
{
    change(block.text);
}

void each(ReportParagraph &block, const Change &change)
{
    change(block.text);
    change(block.placeholder);
}

void each(ReportList &block, const Change &change)
{
    each(block.lines, change);
}

void each(ReportFigures &block, const Change &change)
{
    for (ReportFigure &figure : block.figures) {
        for (QString *text : {&figure.value, &figure.unit, &figure.label, &figure.note})
            change(*text);
    }
}

void each(ReportTable &block, const Change &change)
{
    change(block.title);
    change(block.whenEmpty);
    each(block.notes, change);
    for (ReportColumn &column : block.columns) {
        change(column.title);
        change(column.unit);
    }
    for (ReportRow &row : block.rows) {
        for (ReportCell &cell : row)
            change(cell.text);
    }
}

void each(Waterfall &chart, const Change &change)
{
    for (Waterfall::Step &step : chart.steps)
        change(step.label);
}

void each(LoadBars &chart, const Change &change)
{
    for (LoadBars::Panel &panel : chart.panels) {
        change(panel.name);
        for (LoadBars::Bar &bar : panel.bars)
            change(bar.label);
    }
}

void each(LoadLines &chart, const Change &change)
{
    each(chart.labels, change);
    for (LoadLines::Panel &panel : chart.panels)
        change(panel.name);
}

void each(InvestmentMix &chart, const Change &change)
{
    each(chart.classes, change);
    for (InvestmentMix::Bar &bar : chart.bars)
        change(bar.name);
}

void each(CommitmentDots &chart, const Change &change)
{
    for (CommitmentDots::Dot &dot : chart.dots)
        change(dot.label);
}

void each(HeatMap &chart, const Change &change)
{
    each(chart.labels, change);
    change(chart.totalTitle);
    change(chart.key);
    for (HeatMap::Row &row : chart.rows) {
        change(row.name);
        change(row.total);
        for (HeatMap::Cell &cell : row.cells)
            change(cell.mark);
    }
}

void each(ControlLine &chart, const Change &change)
{
    change(chart.key);
    for (ControlLine::Point &point : chart.points) {
        change(point.label);
        change(point.mark);
    }
}

void each(TrendPanels &chart, const Change &change)
{
    for (TrendPanels::Panel &panel : chart.panels) {
        each(panel.labels, change);
        for (QString *text : {&panel.title, &panel.unit, &panel.limitName})
            change(*text);
        for (TrendPanels::Line &line : panel.lines)
            change(line.name);
    }
}

void each(ReportChart &block, const Change &change)
{
    change(block.title);
    change(block.unit);
    each(block.notes, change);
    std::visit([&change](auto &data) { each(data, change); }, block.data);
}

void each(ReportTimeline &block, const Change &change)
{
    change(block.title);
    for (ReportTimeline::Row &row : block.rows) {
        for (QString *text : {&row.key, &row.title, &row.label})
            change(*text);
    }
}

void each(ReportSignatures &block, const Change &change)
{
    for (ReportSignatures::Line &line : block.lines) {
        change(line.role);
        change(line.name);
    }
}

void each(ReportDefinitions &block, const Change &change)
{
    for (auto &[term, meaning] : block.terms) {
        change(term);
        change(meaning);
    }
}

} // namespace

void eachText(ReportDocument &document, const Change &change)
{
    ReportHeader &header = document.header;
    for (QString *text :
         {&document.title, &header.workspace, &header.report, &header.period, &header.scenario,
          &header.baseline, &header.audience, &header.asOf, &header.snapshot, &header.generatedAt})
        change(*text);
    for (ReportSection &section : document.sections) {
        change(section.title);
        for (ReportBlock &block : section.blocks)
            std::visit([&change](auto &content) { each(content, change); }, block);
    }
    for (LeftOut &left : document.leftOut) {
        change(left.what);
        change(left.why);
    }
}

} // namespace fairlead
