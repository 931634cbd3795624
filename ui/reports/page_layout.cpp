// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page_layout.h"

#include "core/base/error.h"
#include "ui/reports/page_flow.h"

#include <QPainter>

namespace fairlead {

namespace {

using page::mm;

/// Below this part of a page a section begins on the next one.
constexpr double shareThatIsEnough = 0.35;
constexpr size_t pagesThatNeedContents = 4;

/// The name of the report at the top of the first page.
void placeTitle(PageFlow &flow, const ReportDocument &document)
{
    const auto style = flow.sharedStyle();
    const QString what = document.header.report + u' ' + document.header.period;
    const QString whose = document.header.workspace;
    flow.place(mm(21), [style, what, whose](QPainter &painter, const QRectF &box) {
        style->draw(painter, box.adjusted(0, mm(2), 0, -mm(7)), what, style->font(24, true), style->text);
        style->draw(painter, box.adjusted(0, mm(14), 0, -mm(1)), whose, style->font(11), style->secondary);
    });
    flow.space(mm(3));
}

/// Contents in two columns; pages and links are filled in when they are known.
struct Contents {
    std::shared_ptr<std::vector<OutlineEntry>> entries = std::make_shared<std::vector<OutlineEntry>>();
    QRectF box;
    size_t rowsPerColumn = 0;

    QRectF cell(size_t index) const
    {
        const double half = (box.width() - mm(10)) / 2;
        const double x = box.left() + (index < rowsPerColumn ? 0 : half + mm(10));
        return {x, box.top() + double(index % rowsPerColumn) * mm(5.4), half, mm(5.4)};
    }
};

Contents placeContents(PageFlow &flow, const ReportDocument &document)
{
    Contents contents;
    contents.rowsPerColumn = std::max<size_t>(1, (document.sections.size() + 1) / 2);
    const auto style = flow.sharedStyle();
    contents.box =
        flow.place(double(contents.rowsPerColumn) * mm(5.4) + mm(2), [](QPainter &, const QRectF &) { });
    const Contents drawn = contents;
    flow.report().pages.back().pieces.back().paint = [style, drawn](QPainter &painter, const QRectF &) {
        const QFont font = style->font(8.5);
        for (size_t i = 0; i < drawn.entries->size(); ++i) {
            const QRectF cell = drawn.cell(i);
            const OutlineEntry &entry = (*drawn.entries)[i];
            style->draw(painter, cell.adjusted(0, 0, -mm(10), 0), entry.title, font, style->accent);
            style->draw(painter, cell, QString::number(entry.page + 1), font, style->secondary,
                        Qt::AlignRight | Qt::AlignVCenter);
            style->rule(painter, cell.bottomLeft(), cell.bottomRight(), style->line, 0.4);
        }
    };
    flow.space(mm(5));
    return contents;
}

void placeSectionTitle(PageFlow &flow, const ReportSection &section)
{
    const auto style = flow.sharedStyle();
    const QString number = section.number;
    const QString title = section.title;
    flow.addOutline(number + QStringLiteral("  ") + title, 1);
    flow.place(mm(11), [style, number, title](QPainter &painter, const QRectF &box) {
        const QFont font = style->font(15, true);
        const double indent = style->widthOf(number, font) + mm(3);
        const QRectF line = box.adjusted(0, 0, 0, -mm(3));
        style->draw(painter, line, number, font, style->accent);
        style->draw(painter, line.adjusted(indent, 0, 0, 0), title, font, style->text);
    });
}

/// What must stand on one page from block `first` on: a heading, the note below it, and the beginning
/// of what follows.
double togetherFrom(const PageFlow &flow, const ReportSection &section, size_t first)
{
    double height = 0;
    for (size_t i = first; i < section.blocks.size(); ++i) {
        height += minimumHeight(flow, section.blocks[i]);
        const auto *paragraph = std::get_if<ReportParagraph>(&section.blocks[i]);
        const bool leadsOn = std::holds_alternative<ReportHeading>(section.blocks[i])
            || (i > first && paragraph && paragraph->style == ParagraphStyle::Note);
        if (!leadsOn)
            break;
    }
    return height;
}

void placeSection(PageFlow &flow, const ReportSection &section, bool isFirst)
{
    const double together = mm(11) + togetherFrom(flow, section, 0);
    const bool tooLittle = flow.room() < shareThatIsEnough * flow.pageHeight();
    if (!isFirst && !flow.isAtTop()) {
        if ((section.startsPage && tooLittle) || together + mm(9) > flow.room())
            flow.newPage();
        else
            flow.space(mm(9));
    }
    placeSectionTitle(flow, section);
    for (size_t i = 0; i < section.blocks.size(); ++i) {
        const bool isHeading = std::holds_alternative<ReportHeading>(section.blocks[i]);
        const double needed =
            isHeading ? togetherFrom(flow, section, i) : minimumHeight(flow, section.blocks[i]);
        flow.need(std::min(needed, flow.pageHeight()));
        place(flow, section.blocks[i]);
    }
}

/// What the audience does not see belongs into the document, at its very end.
void placeLeftOut(PageFlow &flow, const ReportDocument &document)
{
    if (document.leftOut.empty())
        return;
    QStringList parts;
    for (const LeftOut &left : document.leftOut)
        parts << left.what + QStringLiteral(" (") + left.why + u')';
    const ReportParagraph note{Text::tr("Left out of this copy: %1.").arg(parts.join(QStringLiteral("; "))),
                               ParagraphStyle::Note,
                               EditorialField::None,
                               {}};
    flow.space(mm(4));
    flow.need(minimumHeight(flow, note));
    place(flow, note);
}

void placePageNumbers(PageFlow &flow)
{
    LaidOutReport &report = flow.report();
    const auto style = flow.sharedStyle();
    for (size_t i = 0; i < report.pages.size(); ++i) {
        const QString text = QStringLiteral("%1 / %2").arg(i + 1).arg(report.pages.size());
        const QRectF box(flow.left() + flow.width() - mm(22), report.size.height() - mm(12), mm(22), mm(5));
        report.pages[i].pieces.push_back({box, [style, text](QPainter &painter, const QRectF &where) {
                                              style->draw(painter, where, text, style->font(7.5),
                                                          style->secondary,
                                                          Qt::AlignRight | Qt::AlignVCenter);
                                          }});
    }
}

LaidOutReport layOutOnce(const ReportDocument &document, Paper paper, bool forEditing, bool withContents)
{
    PageFlow flow(paper, document, forEditing);
    placeTitle(flow, document);
    Contents contents;
    if (withContents)
        contents = placeContents(flow, document);
    bool isFirst = true;
    for (const ReportSection &section : document.sections) {
        placeSection(flow, section, isFirst);
        isFirst = false;
    }
    placeLeftOut(flow, document);
    placePageNumbers(flow);
    LaidOutReport &report = flow.report();
    if (withContents) {
        for (const OutlineEntry &entry : report.outline) {
            if (entry.level == 1)
                contents.entries->push_back(entry);
        }
        for (size_t i = 0; i < contents.entries->size(); ++i) {
            const OutlineEntry &entry = (*contents.entries)[i];
            report.pages.front().links.push_back({contents.cell(i), entry.page, entry.y});
        }
    }
    return std::move(report);
}

} // namespace

LaidOutReport layOut(const ReportDocument &document, Paper paper, bool forEditing)
{
    LaidOutReport report = layOutOnce(document, paper, forEditing, false);
    if (report.pages.size() < pagesThatNeedContents)
        return report;
    return layOutOnce(document, paper, forEditing, true);
}

void paintPage(QPainter &painter, const LaidOutReport &report, size_t page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const PagePiece &piece : report.pages[page].pieces) {
        painter.setBrush(Qt::NoBrush);
        piece.paint(painter, piece.box);
    }
}

} // namespace fairlead
