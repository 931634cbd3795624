// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page_flow.h"

#include "core/base/error.h"

#include <QPainter>

namespace fairlead {

namespace {

using page::mm;

constexpr double sideMargin = mm(18);
constexpr double headerTop = mm(10);
constexpr double bodyTop = mm(20);
constexpr double bodyBottomMargin = mm(18);

} // namespace

QSizeF sizeOf(Paper paper)
{
    return paper == Paper::A4 ? QSizeF(mm(210), mm(297)) : QSizeF(mm(215.9), mm(279.4));
}

PageFlow::PageFlow(Paper paper, const ReportDocument &document, bool forEditing)
    : m_style(std::make_shared<const PageStyle>(document.language))
    , m_document(document)
    , m_forEditing(forEditing)
{
    m_report.paper = paper;
    m_report.size = sizeOf(paper);
    newPage();
}

double PageFlow::left() const
{
    return sideMargin;
}

double PageFlow::width() const
{
    return m_report.size.width() - 2 * sideMargin;
}

double PageFlow::pageHeight() const
{
    return m_report.size.height() - bodyTop - bodyBottomMargin;
}

double PageFlow::room() const
{
    return m_report.size.height() - bodyBottomMargin - m_y;
}

bool PageFlow::isAtTop() const
{
    return m_y <= bodyTop;
}

void PageFlow::newPage()
{
    m_report.pages.push_back({});
    decorate(m_report.pages.back(), m_report.pages.size() - 1);
    m_y = bodyTop;
}

void PageFlow::need(double height)
{
    if (height > room() && !isAtTop())
        newPage();
}

QRectF PageFlow::place(double height, Paint paint)
{
    const QRectF box(left(), m_y, width(), height);
    m_report.pages.back().pieces.push_back({box, std::move(paint)});
    m_y += height;
    return box;
}

void PageFlow::space(double height)
{
    if (!isAtTop())
        m_y += std::min(height, room());
}

void PageFlow::addLink(const QRectF &box, size_t page, double y)
{
    m_report.pages.back().links.push_back({box, page, y});
}

void PageFlow::addArea(const QRectF &box, EditorialField field)
{
    m_report.pages.back().areas.push_back({box, field});
}

void PageFlow::addOutline(const QString &title, int level)
{
    m_report.outline.push_back({title, level, m_report.pages.size() - 1, m_y});
}

/// Header and footer; the number of pages is written when all are known.
void PageFlow::decorate(LaidPage &page, size_t index) const
{
    const ReportHeader &header = m_document.header;
    const auto style = m_style;
    const QString what = header.workspace + QStringLiteral("  ·  ") + header.report + u' ' + header.period;
    // Whom the copy is for comes first: it must not be what a long name cuts off.
    const QString which = m_document.isPrivate ? header.audience // has neither profile nor scenario
                                               : Text::tr("%3 profile  ·  Scenario %1  ·  baseline %2")
                                                     .arg(header.scenario, header.baseline, header.audience);
    const double room = width() - mm(5);
    double points = 7.5; // smaller before anything is cut
    while (points > 6
           && PageStyle::widthOf(what, style->font(points, true))
                   + PageStyle::widthOf(which, style->font(points))
               > room - 4)
        points -= 0.25;
    const QFont font = style->font(points);
    const QFont strong = style->font(points, true);
    const double wanted = PageStyle::widthOf(which, font) + 2;
    const double split = std::max(std::min(PageStyle::widthOf(what, strong) + 2, room * 0.4), room - wanted);
    const QRectF top(left(), headerTop, width(), mm(5));
    page.pieces.push_back(
        {top, [style, font, strong, what, which, split](QPainter &painter, const QRectF &box) {
             style->draw(painter, box.adjusted(0, 0, split - box.width(), -mm(1)), what, strong, style->text);
             style->draw(painter, box.adjusted(split + mm(5), 0, 0, -mm(1)), which, font, style->secondary,
                         Qt::AlignRight | Qt::AlignVCenter);
             style->rule(painter, box.bottomLeft(), box.bottomRight(), style->line, 0.6);
         }});
    const QString facts = Text::tr("Figures as of %1  ·  snapshot %2  ·  generated %3")
                              .arg(header.asOf, header.snapshot, header.generatedAt);
    const QRectF bottom(left(), m_report.size.height() - mm(12), width(), mm(5));
    const QString number = QString::number(index + 1);
    page.pieces.push_back(
        {bottom, [style, font = style->font(7.5), facts, number](QPainter &painter, const QRectF &box) {
             style->draw(painter, box.adjusted(0, 0, -mm(24), 0), facts, font, style->secondary);
             Q_UNUSED(number)
         }});
    if (m_document.isPrivate) { // GR12: nobody takes it for one of the others
        const QRectF frame(mm(4), mm(4), m_report.size.width() - mm(8), m_report.size.height() - mm(8));
        page.pieces.push_back({frame, [style](QPainter &painter, const QRectF &box) {
                                   painter.setPen(QPen(style->error, mm(0.6)));
                                   painter.setBrush(Qt::NoBrush);
                                   painter.drawRect(box);
                               }});
    }
}

} // namespace fairlead
