// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/chart_painters.h"
#include "ui/reports/page_flow.h"

#include <QPainter>

#include <numeric>

namespace fairlead {

namespace {

using page::mm;

constexpr double gap = mm(3);          ///< between columns
constexpr double rowPadding = mm(0.9); ///< above and below the text of a row

constexpr double courseWidth = mm(24); ///< of a small chart in a cell
constexpr size_t manyRows = 24;        ///< from here on a table is set smaller
constexpr double readable = mm(38); ///< what the column of sentences is to have, if smaller type can give it

/// Everything about a table that does not change from page to page.
struct TableShape {
    std::shared_ptr<const PageStyle> style;
    std::vector<ReportColumn> columns;
    std::vector<double> x;
    std::vector<double> width;
    double points = 8.5;
    std::vector<QStringList> header;
    double headerHeight = 0;

    QFont font(ReportTone tone = ReportTone::Normal) const
    {
        return style->font(points, style->isStrong(tone));
    }
    QFont headerFont() const { return style->font(std::max(points - 1, 5.5)); }
    double lineHeight() const { return PageStyle::lineHeight(font()); }
};

QString headerText(const ReportColumn &column)
{
    if (column.unit.isEmpty() || column.title.isEmpty())
        return column.title + column.unit;
    return column.title + u'\n' + column.unit;
}

double longestWord(const QString &text, const QFont &font)
{
    double widest = 0;
    for (const QString &word : text.split(QRegularExpression(QStringLiteral("[\\s]+"))))
        widest = std::max(widest, PageStyle::widthOf(word, font));
    return widest;
}

/// What each column needs at least: figures whole, words unbroken as far as they are of usual length.
std::vector<double> minimumWidths(const TableShape &shape, const ReportTable &table)
{
    std::vector<double> widths;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        double widest = longestWord(headerText(table.columns[i]), shape.headerFont());
        const bool isNumber = table.columns[i].isNumber;
        for (const ReportRow &row : table.rows) {
            const QFont font = shape.font(row[i].tone);
            if (!row[i].course.values.empty())
                widest = std::max(widest, courseWidth);
            widest = std::max(widest,
                              isNumber ? PageStyle::widthOf(row[i].text, font)
                                       : std::min(longestWord(row[i].text, font), mm(26)));
        }
        widths.push_back(widest + 1);
    }
    return widths;
}

std::vector<double> naturalWidths(const TableShape &shape, const ReportTable &table)
{
    std::vector<double> widths;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        double widest = 0;
        for (const ReportRow &row : table.rows) {
            if (!row[i].course.values.empty())
                widest = std::max(widest, courseWidth);
            for (const QString &line : row[i].text.split(u'\n'))
                widest = std::max(widest, PageStyle::widthOf(line, shape.font(row[i].tone)) + 1);
        }
        widths.push_back(widest);
    }
    return widths;
}

/// Free width goes to the text columns by weight, but no column gets more than its longest text.
void share(std::vector<double> &widths, const std::vector<double> &natural, const ReportTable &table,
           double room)
{
    for (int round = 0; round < 8 && room > 1; ++round) {
        double weights = 0;
        for (size_t i = 0; i < widths.size(); ++i)
            weights += !table.columns[i].isNumber && widths[i] < natural[i] ? table.columns[i].weight : 0;
        if (weights <= 0)
            break;
        double given = 0;
        for (size_t i = 0; i < widths.size(); ++i) {
            if (table.columns[i].isNumber || widths[i] >= natural[i])
                continue;
            const double more = std::min(natural[i] - widths[i], room * table.columns[i].weight / weights);
            widths[i] += more;
            given += more;
        }
        room -= given;
    }
}

/// The text column with the greatest weight; the first where there is none.
size_t widest(const ReportTable &table)
{
    size_t best = 0;
    double weight = 0;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (!table.columns[i].isNumber && table.columns[i].weight > weight) {
            best = i;
            weight = table.columns[i].weight;
        }
    }
    return best;
}

/// Whether the column of sentences gets the width that it is best read at, of `room` to be shared.
bool isReadable(const TableShape &shape, const ReportTable &table, double room)
{
    if (table.columns.empty())
        return true;
    const std::vector<double> natural = naturalWidths(shape, table);
    std::vector<double> shared = shape.width;
    share(shared, natural, table, room);
    const size_t main = widest(table);
    return shared[main] >= std::min(readable, natural[main]);
}

TableShape shapeOf(const PageFlow &flow, const ReportTable &table)
{
    TableShape shape;
    shape.style = flow.sharedStyle();
    shape.columns = table.columns;
    const double gaps = gap * double(table.columns.empty() ? 0 : table.columns.size() - 1);
    double sum = 0;
    for (shape.points = table.rows.size() > manyRows ? 7.5 : 8.5; shape.points > 5; shape.points -= 0.5) {
        shape.width = minimumWidths(shape, table);
        sum = std::accumulate(shape.width.begin(), shape.width.end(), gaps);
        if (sum > flow.width())
            continue;
        if (shape.points <= 7 || isReadable(shape, table, flow.width() - sum))
            break;
    }
    if (sum > flow.width()) { // even the smallest type is too wide: columns give way in proportion
        for (double &width : shape.width)
            width *= std::max(0.1, (flow.width() - gaps) / (sum - gaps));
    } else {
        share(shape.width, naturalWidths(shape, table), table, flow.width() - sum);
        // What is left goes to the column with the longest words, so that a narrow table still spans the
        // page.
        double used = gaps;
        for (const double width : shape.width)
            used += width;
        if (!shape.width.empty())
            shape.width[widest(table)] += std::max(0.0, flow.width() - used);
    }
    double x = 0;
    size_t most = 1;
    for (size_t i = 0; i < shape.width.size(); ++i) {
        shape.x.push_back(x);
        x += shape.width[i] + gap;
        shape.header.push_back(
            PageStyle::wrapped(headerText(table.columns[i]), shape.headerFont(), shape.width[i]));
        most = std::max(most, size_t(shape.header.back().size()));
    }
    shape.headerHeight = double(most) * PageStyle::lineHeight(shape.headerFont()) + mm(1.6);
    return shape;
}

using RowLines = std::vector<QStringList>;

RowLines linesOf(const TableShape &shape, const ReportRow &row)
{
    RowLines lines;
    for (size_t i = 0; i < row.size(); ++i)
        lines.push_back(PageStyle::wrapped(row[i].text, shape.font(row[i].tone), shape.width[i] + 1));
    return lines;
}

qsizetype countOf(const RowLines &lines)
{
    qsizetype most = 1;
    for (const QStringList &cell : lines)
        most = std::max(most, cell.size());
    return most;
}

void placeHeader(PageFlow &flow, const std::shared_ptr<const TableShape> &shape)
{
    flow.place(shape->headerHeight, [shape](QPainter &painter, const QRectF &box) {
        const PageStyle &style = *shape->style;
        const double height = PageStyle::lineHeight(shape->headerFont());
        for (size_t i = 0; i < shape->columns.size(); ++i) {
            const double top = box.bottom() - mm(1.2) - height * double(shape->header[i].size());
            const QRectF cell(box.left() + shape->x[i], top, shape->width[i], height);
            style.drawLines(painter, cell, shape->header[i], shape->headerFont(), style.secondary,
                            shape->columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft);
        }
        style.rule(painter, box.bottomLeft(), box.bottomRight(), style.secondary, 0.6);
    });
}

void placeRow(PageFlow &flow, const std::shared_ptr<const TableShape> &shape, const ReportRow &row,
              RowLines lines, bool isTotal)
{
    const double height = double(countOf(lines)) * shape->lineHeight() + 2 * rowPadding;
    std::vector<ReportTone> tones;
    std::vector<ReportCourse> courses;
    for (const ReportCell &cell : row) {
        courses.push_back(cell.course);
        tones.push_back(isTotal && cell.tone == ReportTone::Normal ? ReportTone::Strong : cell.tone);
    }
    flow.place(height,
               [shape, lines = std::move(lines), tones = std::move(tones), courses = std::move(courses),
                isTotal](QPainter &painter, const QRectF &box) {
                   const PageStyle &style = *shape->style;
                   for (size_t i = 0; i < lines.size(); ++i) {
                       const QRectF cell(box.left() + shape->x[i], box.top() + rowPadding, shape->width[i],
                                         shape->lineHeight());
                       if (!courses[i].values.empty()) {
                           paintCourse(
                               painter,
                               QRectF(cell.left(), box.top() + mm(0.5), cell.width(), box.height() - mm(1)),
                               courses[i], style);
                           continue;
                       }
                       style.drawLines(painter, cell, lines[i], shape->font(tones[i]), style.tone(tones[i]),
                                       shape->columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft);
                   }
                   if (isTotal)
                       style.rule(painter, box.topLeft(), box.topRight(), style.secondary, 0.6);
                   else
                       style.rule(painter, box.bottomLeft(), box.bottomRight(), style.line, 0.5);
               });
}

/// Rows higher than a page are cut between lines.
std::vector<RowLines> pieces(const RowLines &lines, qsizetype perPage)
{
    std::vector<RowLines> parts;
    for (qsizetype from = 0; from < countOf(lines); from += perPage) {
        RowLines part;
        for (const QStringList &cell : lines)
            part.push_back(cell.mid(from, perPage));
        parts.push_back(std::move(part));
    }
    return parts;
}

void placeTitle(PageFlow &flow, const ReportTable &table)
{
    if (table.title.isEmpty())
        return;
    const auto style = flow.sharedStyle();
    const QFont font = style->font(9.5, true);
    const QStringList lines = PageStyle::wrapped(table.title, font, flow.width());
    flow.place(double(lines.size()) * PageStyle::lineHeight(font) + mm(1),
               [style, lines, font](QPainter &painter, const QRectF &box) {
                   style->drawLines(painter, box, lines, font, style->text);
               });
}

QFont noteFont(const PageFlow &flow)
{
    return flow.style().font(7.5);
}

double notesHeight(const PageFlow &flow, const ReportTable &table)
{
    double height = table.notes.isEmpty() ? 0 : mm(1);
    for (const QString &note : table.notes) {
        const QFont font = noteFont(flow);
        height += double(PageStyle::wrapped(note, font, flow.width()).size()) * PageStyle::lineHeight(font);
    }
    return height;
}

void placeNotes(PageFlow &flow, const ReportTable &table)
{
    const auto style = flow.sharedStyle();
    const QFont font = noteFont(flow);
    flow.space(mm(1));
    for (const QString &note : table.notes) {
        const QStringList lines = PageStyle::wrapped(note, font, flow.width());
        const double height = double(lines.size()) * PageStyle::lineHeight(font);
        flow.need(height);
        flow.place(height, [style, lines, font](QPainter &painter, const QRectF &box) {
            style->drawLines(painter, box, lines, font, style->secondary);
        });
    }
}

void placeNone(PageFlow &flow, const ReportTable &table)
{
    const auto style = flow.sharedStyle();
    flow.place(mm(6), [style, text = table.whenEmpty](QPainter &painter, const QRectF &box) {
        style->draw(painter, box, text, style->font(9), style->secondary);
    });
    flow.space(mm(3));
}

/// What must stand together with row `i`: the last two rows and the notes are never torn apart, so that no
/// page holds one row or one note alone.
double endingWith(const std::vector<double> &heights, size_t i, double notes)
{
    const size_t left = heights.size() - i;
    const double next = left == 2 ? heights[i + 1] : 0;
    return heights[i] + next + (left <= 2 ? notes : 0);
}

/// A row that only names those below it.
bool isTitle(const ReportRow &row)
{
    return row.size() > 1 && std::all_of(row.begin() + 1, row.end(), [](const ReportCell &cell) {
               return cell.text.isEmpty() && cell.course.values.empty();
           });
}

} // namespace

double minimumTableHeight(const PageFlow &flow, const ReportTable &table)
{
    if (table.rows.empty())
        return mm(7);
    const TableShape shape = shapeOf(flow, table);
    double height = shape.headerHeight + (table.title.isEmpty() ? 0 : mm(7));
    const bool isShort = table.isWhole || table.rows.size() <= 3; // then its end is all of it
    for (size_t i = 0; i < (isShort ? table.rows.size() : 2); ++i)
        height += double(countOf(linesOf(shape, table.rows[i]))) * shape.lineHeight() + 2 * rowPadding;
    height += isShort ? notesHeight(flow, table) : 0;
    return std::min(height, flow.pageHeight());
}

void placeTable(PageFlow &flow, const ReportTable &table)
{
    placeTitle(flow, table);
    if (table.rows.empty()) {
        placeNone(flow, table);
        return;
    }
    const auto shape = std::make_shared<const TableShape>(shapeOf(flow, table));
    placeHeader(flow, shape);
    const double most = flow.pageHeight() - shape->headerHeight - 2 * rowPadding;
    const auto perPage = std::max<qsizetype>(1, qsizetype(most / shape->lineHeight()));
    std::vector<RowLines> rows;
    std::vector<double> heights;
    for (const ReportRow &row : table.rows) {
        rows.push_back(linesOf(*shape, row));
        heights.push_back(double(countOf(rows.back())) * shape->lineHeight() + 2 * rowPadding);
    }
    const double notes = notesHeight(flow, table);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const bool isTotal = table.hasTotal && i + 1 == table.rows.size();
        const bool leadsOn = isTitle(table.rows[i]) && i + 1 < heights.size();
        const double end = endingWith(heights, i, notes) + (leadsOn ? heights[i + 1] : 0);
        const bool keepsEnd = i > 0 && end <= most;
        for (RowLines &part : pieces(rows[i], perPage)) {
            const double height = double(countOf(part)) * shape->lineHeight() + 2 * rowPadding;
            if ((keepsEnd ? end : height) > flow.room()) {
                flow.newPage();
                placeHeader(flow, shape);
            }
            placeRow(flow, shape, table.rows[i], std::move(part), isTotal);
        }
    }
    placeNotes(flow, table);
    flow.space(mm(4));
}

} // namespace fairlead
