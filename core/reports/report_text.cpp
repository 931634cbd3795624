// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_text.h"

#include "core/base/error.h"
#include "core/reports/chart_table.h"
#include "core/reports/figure_text.h"

namespace fairlead {

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\n', QStringLiteral(" / "));
}

QString columnTitle(const ReportColumn &column)
{
    if (column.unit.isEmpty())
        return column.title;
    return column.title.isEmpty() ? column.unit
                                  : QString(column.title + QStringLiteral(" (") + column.unit + u')');
}

void write(QString &out, const ReportHeading &block)
{
    out += u'\n' + block.text + u'\n';
}

void write(QString &out, const ReportParagraph &block)
{
    if (!block.text.isEmpty())
        out += block.text + u'\n';
}

void write(QString &out, const ReportList &block)
{
    for (const QString &line : block.lines)
        out += QStringLiteral("• ") + line + u'\n';
}

void write(QString &out, const ReportFigures &block)
{
    for (const ReportFigure &figure : block.figures) {
        out += figure.value + (figure.unit.isEmpty() ? QString() : QString(u' ' + figure.unit))
            + QStringLiteral("  ") + figure.label;
        out +=
            (figure.note.isEmpty() ? QString() : QString(QStringLiteral(" (") + figure.note + u')')) + u'\n';
    }
}

void write(QString &out, const ReportTable &table)
{
    if (!table.title.isEmpty())
        out += table.title + u'\n';
    if (table.rows.empty()) {
        out += table.whenEmpty + u'\n';
    } else {
        std::vector<qsizetype> widths;
        for (const ReportColumn &column : table.columns)
            widths.push_back(columnTitle(column).size());
        for (const ReportRow &row : table.rows) {
            for (size_t i = 0; i < row.size(); ++i)
                widths[i] = std::max(widths[i], oneLine(row[i].text).size());
        }
        const auto line = [&](const std::function<QString(size_t)> &cell) {
            QString text;
            for (size_t i = 0; i < table.columns.size(); ++i) {
                const QString value = cell(i);
                text += table.columns[i].isNumber ? value.rightJustified(widths[i])
                                                  : value.leftJustified(widths[i]);
                text += QStringLiteral("  ");
            }
            while (text.endsWith(u' '))
                text.chop(1);
            out += text + u'\n';
        };
        line([&table](size_t i) { return columnTitle(table.columns[i]); });
        for (const ReportRow &row : table.rows)
            line([&row](size_t i) { return oneLine(row[i].text); });
    }
    for (const QString &note : table.notes)
        out += note + u'\n';
}

void write(QString &out, const ReportChart &chart)
{
    out += QStringLiteral("[chart] ") + chart.title;
    out += chart.unit.isEmpty() ? QString(u'\n') : QString(QStringLiteral(" – ") + chart.unit + u'\n');
    for (const QString &note : chart.notes)
        out += note + u'\n';
}

void write(QString &out, const ReportTimeline &timeline, const Notation &notation)
{
    out += QStringLiteral("[timeline] ") + timeline.title + u'\n';
    for (const ReportTimeline::Row &row : timeline.rows) {
        if (row.isGroup) {
            out += row.title + u'\n';
            continue;
        }
        out += QStringLiteral("  ") + row.key + u' ' + row.title + QStringLiteral(": ");
        out += row.isMilestone
            ? notation.date(row.finish)
            : QString(notation.date(row.start) + QStringLiteral(" – ") + notation.date(row.finish));
        if (row.baselineFinish.isValid())
            out += Text::tr(", baseline %1").arg(notation.date(row.baselineFinish));
        if (row.deadline.isValid())
            out += Text::tr(", promised %1").arg(notation.date(row.deadline));
        if (row.likely.isValid() && row.safe.isValid())
            out += Text::tr(", P50 %1, P85 %2").arg(notation.date(row.likely), notation.date(row.safe));
        if (row.isOnPath)
            out += Text::tr(", driving path");
        out += u'\n';
    }
}

void write(QString &out, const ReportSignatures &block, const Notation &notation)
{
    for (const ReportSignatures::Line &line : block.lines)
        out += line.role + QStringLiteral(": ")
            + (line.name.isEmpty() ? QStringLiteral("____________") : line.name)
            + (line.on.isValid() ? QString(QStringLiteral(", ") + notation.date(line.on)) : QString())
            + u'\n';
}

void write(QString &out, const ReportDefinitions &block)
{
    for (const auto &[term, meaning] : block.terms)
        out += term + QStringLiteral(": ") + meaning + u'\n';
}

QString quoted(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    QString inside = text;
    inside.replace(u'"', QStringLiteral("\"\""));
    return QString(u'"' + inside + u'"');
}

} // namespace

QString toText(const ReportDocument &document)
{
    const ReportHeader &header = document.header;
    QString out = document.title + u'\n';
    out += Text::tr("Scenario %1 · baseline %2 · audience %3")
               .arg(header.scenario, header.baseline, header.audience)
        + u'\n';
    out += Text::tr("Figures as of %1 · snapshot %2 · generated %3")
               .arg(header.asOf, header.snapshot, header.generatedAt)
        + u'\n';
    const Notation notation(document.language);
    const auto writeOne = [&](const auto &content) {
        if constexpr (requires { write(out, content, notation); })
            write(out, content, notation);
        else
            write(out, content);
    };
    for (const ReportSection &section : document.sections) {
        out += u'\n' + section.number + u' ' + section.title + u'\n'
            + QString(section.title.size() + section.number.size() + 1, u'=') + u'\n';
        for (const ReportBlock &block : section.blocks)
            std::visit(writeOne, block);
    }
    out += u'\n' + Text::tr("Left out") + u'\n';
    for (const LeftOut &left : document.leftOut)
        out += QStringLiteral("• ") + left.what + QStringLiteral(": ") + left.why + u'\n';
    if (document.leftOut.empty())
        out += Text::tr("none") + u'\n';
    return out;
}

QString toCsv(const ReportTable &table)
{
    QStringList cells;
    QString out;
    for (const ReportColumn &column : table.columns)
        cells << quoted(columnTitle(column));
    out += cells.join(u',') + QStringLiteral("\r\n");
    for (const ReportRow &row : table.rows) {
        cells.clear();
        for (const ReportCell &cell : row)
            cells << quoted(cell.text);
        out += cells.join(u',') + QStringLiteral("\r\n");
    }
    return out;
}

} // namespace fairlead
