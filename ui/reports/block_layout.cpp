// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/reports/figure_text.h"
#include "ui/reports/chart_painters.h"
#include "ui/reports/page_flow.h"

#include <QPainter>

namespace fairlead {

namespace {

using page::mm;

/// A heading that starts a page stays on the page of one that has as much of it left.
constexpr double shareThatIsEnough = 0.85;

QFont paragraphFont(const PageStyle &style, ParagraphStyle kind)
{
    if (kind == ParagraphStyle::Lead)
        return style.font(13, true);
    return style.font(kind == ParagraphStyle::Note ? 7.5 : 9.5);
}

/// Nobody reads lines across the whole page.
double readableWidth(const PageFlow &flow, ParagraphStyle kind)
{
    return kind == ParagraphStyle::Note ? flow.width() : flow.width() * 0.86;
}

QStringList paragraphLines(const PageFlow &flow, const ReportParagraph &block)
{
    const bool isEmpty = block.text.isEmpty();
    if (isEmpty && !(flow.isForEditing() && block.editorial != EditorialField::None))
        return {};
    return PageStyle::wrapped(isEmpty ? block.placeholder : block.text,
                              paragraphFont(flow.style(), block.style), readableWidth(flow, block.style));
}

/// Lines of text that may be broken over pages, at least two together.
void placeLines(PageFlow &flow, const QStringList &lines, const QFont &font, const QColor &color,
                double indent = 0)
{
    const auto style = flow.sharedStyle();
    const double height = PageStyle::lineHeight(font);
    qsizetype from = 0;
    while (from < lines.size()) {
        flow.need(std::min<double>(2, double(lines.size() - from)) * height);
        auto count =
            std::min<qsizetype>(lines.size() - from, std::max<qsizetype>(1, qsizetype(flow.room() / height)));
        if (lines.size() - from - count == 1 && count > 2)
            --count; // no single line on the next page
        const QStringList part = lines.mid(from, count);
        flow.place(double(count) * height,
                   [style, part, font, color, indent](QPainter &painter, const QRectF &box) {
                       style->drawLines(painter, box.adjusted(indent, 0, 0, 0), part, font, color);
                   });
        from += count;
    }
}

void placeBlock(PageFlow &flow, const ReportHeading &block)
{
    if (block.startsPage && !flow.isAtTop() && flow.room() < flow.pageHeight() * shareThatIsEnough)
        flow.newPage();
    flow.space(mm(4));
    flow.addOutline(block.text, 2);
    const auto style = flow.sharedStyle();
    flow.place(mm(7), [style, text = block.text](QPainter &painter, const QRectF &box) {
        style->draw(painter, box.adjusted(0, 0, 0, -mm(1.2)), text, style->font(10.5, true), style->text);
    });
}

void placeBlock(PageFlow &flow, const ReportParagraph &block)
{
    const QStringList lines = paragraphLines(flow, block);
    if (lines.isEmpty())
        return;
    const PageStyle &style = flow.style();
    const bool isNote = block.style == ParagraphStyle::Note;
    const QColor color = isNote || block.text.isEmpty() ? style.secondary : style.text;
    placeLines(flow, lines, paragraphFont(style, block.style), color);
    if (block.editorial != EditorialField::None) {
        const double height = double(lines.size()) * PageStyle::lineHeight(paragraphFont(style, block.style));
        flow.addArea(QRectF(flow.left(), flow.y() - height, flow.width(), height), block.editorial);
    }
    flow.space(isNote ? mm(2) : mm(3));
}

void placeBlock(PageFlow &flow, const ReportList &block)
{
    const auto style = flow.sharedStyle();
    const QFont font = style->font(9.5);
    const double indent = mm(4);
    for (const QString &line : block.lines) {
        const QStringList lines = PageStyle::wrapped(line, font, flow.width() * 0.86 - indent);
        const double height = double(lines.size()) * PageStyle::lineHeight(font) + mm(0.8);
        flow.need(std::min(height, flow.pageHeight()));
        flow.place(height, [style, lines, font, indent](QPainter &painter, const QRectF &box) {
            style->draw(painter, QRectF(box.left(), box.top(), indent, PageStyle::lineHeight(font)),
                        QStringLiteral("–"), font, style->secondary);
            style->drawLines(painter, box.adjusted(indent, 0, 0, 0), lines, font, style->text);
        });
    }
    flow.space(mm(2));
}

void paintFigure(QPainter &painter, const QRectF &box, const ReportFigure &figure, const PageStyle &style)
{
    const double unitWidth =
        figure.unit.isEmpty() ? 0 : PageStyle::widthOf(figure.unit, style.font(8.5)) + mm(1.2);
    const auto widthAt = [&](double points) {
        return PageStyle::widthOf(figure.value, style.font(points, true));
    };
    double points = 22;
    while (points > 14 && widthAt(points) + unitWidth > box.width())
        points -= 1;
    const bool hasUnitBeside = widthAt(points) + unitWidth <= box.width();
    while (points > 8 && widthAt(points) > box.width())
        points -= 1;
    const QFont big = style.font(points, true);
    const QColor color = figure.tone == ReportTone::Alarm ? style.error : style.text;
    const QRectF line(box.left(), box.top(), box.width(), mm(10));
    style.draw(painter, line, figure.value, big, color, Qt::AlignLeft | Qt::AlignVCenter);
    if (!figure.unit.isEmpty() && hasUnitBeside) {
        const double x = PageStyle::widthOf(figure.value, big) + mm(1.2);
        style.draw(painter, line.adjusted(x, mm(3), 0, 0), figure.unit, style.font(8.5), style.secondary);
    }
    const QFont label = style.font(8.5);
    // A unit that has no room beside its figure begins the line below it.
    const QString caption =
        figure.unit.isEmpty() || hasUnitBeside ? figure.label : QString(figure.unit + u'\n' + figure.label);
    const QStringList captionLines = PageStyle::wrapped(caption, label, box.width());
    style.drawLines(painter, QRectF(box.left(), box.top() + mm(10.5), box.width(), mm(4)), captionLines,
                    label, style.text);
    const double labelLines = double(captionLines.size());
    const QFont note = style.font(7.5);
    style.drawLines(painter,
                    QRectF(box.left(), box.top() + mm(10.5) + labelLines * PageStyle::lineHeight(label),
                           box.width(), mm(4)),
                    PageStyle::wrapped(figure.note, note, box.width()), note,
                    figure.tone == ReportTone::Alarm ? style.error : style.secondary);
}

void placeBlock(PageFlow &flow, const ReportFigures &block)
{
    const auto style = flow.sharedStyle();
    flow.space(mm(2));
    flow.place(mm(27), [style, figures = block.figures](QPainter &painter, const QRectF &box) {
        style->rule(painter, box.topLeft(), box.topRight(), style->line, 0.6);
        const double between = mm(5);
        const double width = (box.width() - between * double(figures.size() - 1))
            / double(std::max<size_t>(figures.size(), 1));
        for (size_t i = 0; i < figures.size(); ++i)
            paintFigure(painter,
                        QRectF(box.left() + double(i) * (width + between), box.top() + mm(3), width,
                               box.height() - mm(3)),
                        figures[i], *style);
    });
    flow.space(mm(3));
}

void placeBlock(PageFlow &flow, const ReportTable &block)
{
    placeTable(flow, block);
}

/// The words over a picture, as many lines as they need: a finding is never cut.
struct ChartWords {
    QStringList title;
    QStringList notes;
    QString unit;
    double height = 0;
};

ChartWords wordsOver(const PageFlow &flow, const ReportChart &chart)
{
    const PageStyle &style = flow.style();
    ChartWords words{
        PageStyle::wrapped(chart.title, style.font(10.5, true), flow.width()), {}, chart.unit, 0};
    for (const QString &note : chart.notes)
        words.notes << PageStyle::wrapped(note, style.font(8.5), flow.width());
    words.height = double(words.title.size()) * PageStyle::lineHeight(style.font(10.5, true))
        + double(words.notes.size()) * PageStyle::lineHeight(style.font(8.5))
        + (words.unit.isEmpty() ? mm(1.5) : mm(5.4));
    return words;
}

void paintWords(QPainter &painter, const QRectF &box, const ChartWords &words, const PageStyle &style)
{
    const QFont title = style.font(10.5, true);
    style.drawLines(painter, box, words.title, title, style.text);
    double y = double(words.title.size()) * PageStyle::lineHeight(title);
    const QFont note = style.font(8.5);
    style.drawLines(painter, box.adjusted(0, y, 0, 0), words.notes, note, style.text);
    y += double(words.notes.size()) * PageStyle::lineHeight(note);
    style.draw(painter, QRectF(box.left(), box.top() + y, box.width(), mm(4)), words.unit, style.font(7.5),
               style.secondary);
}

/// Heat maps may have more rows than a page: they are cut between rows.
std::vector<ReportChart> parts(const PageFlow &flow, const ReportChart &chart)
{
    const auto *map = std::get_if<HeatMap>(&chart.data);
    const double most = flow.pageHeight() - wordsOver(flow, chart).height - mm(12);
    if (!map || chartHeight(*map, flow.width()) <= most)
        return {chart};
    std::vector<ReportChart> result;
    const size_t perPage = std::max<size_t>(1, size_t((most - mm(10)) / mm(5.6)));
    for (size_t from = 0; from < map->rows.size(); from += perPage) {
        HeatMap part = *map;
        const size_t to = std::min(from + perPage, map->rows.size());
        part.rows.assign(map->rows.begin() + std::ptrdiff_t(from), map->rows.begin() + std::ptrdiff_t(to));
        result.push_back({chart.id, chart.title, chart.unit, std::move(part), chart.notes});
    }
    return result;
}

double heightOf(const PageFlow &flow, const ReportChart &chart)
{
    const double inside =
        std::visit([&flow](const auto &data) { return chartHeight(data, flow.width()); }, chart.data);
    return std::min(wordsOver(flow, chart).height + inside, flow.pageHeight());
}

void placeBlock(PageFlow &flow, const ReportChart &block)
{
    const auto style = flow.sharedStyle();
    for (ReportChart &part : parts(flow, block)) {
        const double height = heightOf(flow, part);
        flow.need(height);
        flow.place(height,
                   [style, words = wordsOver(flow, part), data = std::move(part.data)](QPainter &painter,
                                                                                       const QRectF &box) {
                       paintWords(painter, box, words, *style);
                       const QRectF inside = box.adjusted(0, words.height, 0, 0);
                       std::visit([&](const auto &each) { paintChart(painter, inside, each, *style); }, data);
                   });
        flow.space(mm(5));
    }
}

double timelineStart(const ReportTimeline &timeline)
{
    return timelineAxisHeight() + timelineRowHeight() * double(std::min<size_t>(timeline.rows.size(), 4))
        + mm(13);
}

void placeBlock(PageFlow &flow, const ReportTimeline &block)
{
    const auto style = flow.sharedStyle();
    const auto timeline = std::make_shared<const ReportTimeline>(block);
    const QFont font = style->font(10.5, true);
    placeLines(flow, PageStyle::wrapped(block.title, font, flow.width()), font, style->text);
    flow.space(mm(2));
    size_t first = 0;
    while (first < block.rows.size()) {
        const double room = flow.room() - timelineAxisHeight();
        auto count = std::min(block.rows.size() - first, size_t(std::max(0.0, room / timelineRowHeight())));
        if (count > 1 && first + count < block.rows.size() && block.rows[first + count - 1].isGroup)
            --count; // a team's name does not stand alone at the end of a page
        if (count == 0) {
            flow.newPage();
            continue;
        }
        flow.place(timelineAxisHeight() + double(count) * timelineRowHeight(),
                   [style, timeline, first, count](QPainter &painter, const QRectF &box) {
                       paintTimeline(painter, box, *timeline, first, first + count, *style);
                   });
        first += count;
        if (first < block.rows.size())
            flow.newPage();
    }
    flow.space(mm(2));
}

void placeBlock(PageFlow &flow, const ReportSignatures &block)
{
    const auto style = flow.sharedStyle();
    const double half = (flow.width() - mm(12)) / 2;
    for (size_t i = 0; i < block.lines.size(); i += 2) {
        const double height = mm(21);
        flow.need(height);
        const std::vector<ReportSignatures::Line> pair(
            block.lines.begin() + std::ptrdiff_t(i),
            block.lines.begin() + std::ptrdiff_t(std::min(i + 2, block.lines.size())));
        flow.place(height, [style, pair, half](QPainter &painter, const QRectF &box) {
            for (size_t k = 0; k < pair.size(); ++k) {
                const double x = box.left() + double(k) * (half + mm(12));
                const double y = box.bottom() - mm(6);
                style->rule(painter, {x, y}, {x + half, y}, style->text, 0.5);
                style->draw(painter, QRectF(x, y + mm(0.6), half, mm(4)), pair[k].role, style->font(7.5),
                            style->secondary);
                style->draw(painter, QRectF(x, y - mm(5), half, mm(4.6)), pair[k].name, style->font(9),
                            style->text);
                if (pair[k].on.isValid())
                    style->draw(painter, QRectF(x, y - mm(5), half, mm(4.6)),
                                style->notation.date(pair[k].on), style->font(9), style->text,
                                Qt::AlignRight | Qt::AlignVCenter);
            }
        });
    }
    flow.space(mm(3));
}

constexpr double termWidth = mm(42);

struct Definition {
    QStringList term;
    QStringList meaning;
    double height = 0;
};

Definition definitionOf(const PageFlow &flow, const QString &term, const QString &meaning)
{
    const QFont font = flow.style().font(8.5);
    Definition result{PageStyle::wrapped(term, flow.style().font(8.5, true), termWidth - mm(3)),
                      PageStyle::wrapped(meaning, font, flow.width() - termWidth), 0};
    const auto lines = double(std::max(result.term.size(), result.meaning.size()));
    result.height = lines * PageStyle::lineHeight(font) + mm(1.6);
    return result;
}

void placeBlock(PageFlow &flow, const ReportDefinitions &block)
{
    const auto style = flow.sharedStyle();
    for (const auto &[term, meaning] : block.terms) {
        const Definition definition = definitionOf(flow, term, meaning);
        flow.need(definition.height);
        flow.place(definition.height, [style, definition](QPainter &painter, const QRectF &box) {
            style->drawLines(painter, box, definition.term, style->font(8.5, true), style->text);
            style->drawLines(painter, box.adjusted(termWidth, 0, 0, 0), definition.meaning, style->font(8.5),
                             style->text);
        });
    }
}

double least(const PageFlow &, const ReportHeading &)
{
    return mm(11);
}
double least(const PageFlow &flow, const ReportParagraph &block)
{
    const auto lines = double(std::min<qsizetype>(2, paragraphLines(flow, block).size()));
    return lines * PageStyle::lineHeight(paragraphFont(flow.style(), block.style));
}
double least(const PageFlow &flow, const ReportList &)
{
    return 2 * PageStyle::lineHeight(flow.style().font(9.5));
}
double least(const PageFlow &, const ReportFigures &)
{
    return mm(30);
}
double least(const PageFlow &flow, const ReportTable &block)
{
    return minimumTableHeight(flow, block);
}
double least(const PageFlow &flow, const ReportChart &block)
{
    return heightOf(flow, parts(flow, block).front());
}
double least(const PageFlow &, const ReportTimeline &block)
{
    return timelineStart(block);
}
double least(const PageFlow &, const ReportSignatures &)
{
    return mm(21);
}
/// Definitions are looked up: they stand together where they fit on a page.
double least(const PageFlow &flow, const ReportDefinitions &block)
{
    double height = 0;
    for (const auto &[term, meaning] : block.terms)
        height += definitionOf(flow, term, meaning).height;
    return height < flow.pageHeight() * 0.8 ? height : mm(14);
}

} // namespace

void place(PageFlow &flow, const ReportBlock &block)
{
    std::visit([&flow](const auto &content) { placeBlock(flow, content); }, block);
}

double minimumHeight(const PageFlow &flow, const ReportBlock &block)
{
    return std::visit([&flow](const auto &content) { return least(flow, content); }, block);
}

} // namespace fairlead
