// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/page_layout.h"

namespace fairlead {

/// Fills pages from top to bottom. What does not fit starts the next page.
class PageFlow {
public:
    PageFlow(Paper paper, const ReportDocument &document, bool forEditing);

    using Paint = std::function<void(QPainter &, const QRectF &box)>;

    const PageStyle &style() const { return *m_style; }
    std::shared_ptr<const PageStyle> sharedStyle() const { return m_style; }
    bool isForEditing() const { return m_forEditing; }
    double left() const;
    double width() const;
    double pageHeight() const; ///< between header and footer
    double y() const { return m_y; }
    double room() const; ///< what is left of this page
    bool isAtTop() const;

    void newPage();
    /// A new page unless `height` fits on this one.
    void need(double height);
    /// Places a piece of the full width, which must fit.
    QRectF place(double height, Paint paint);
    /// Empty space; swallowed at the top of a page.
    void space(double height);

    void addLink(const QRectF &box, size_t page, double y);
    void addArea(const QRectF &box, EditorialField field);
    void addOutline(const QString &title, int level);

    LaidOutReport &report() { return m_report; }

private:
    void decorate(LaidPage &page, size_t index) const;

    std::shared_ptr<const PageStyle> m_style;
    const ReportDocument &m_document;
    bool m_forEditing;
    LaidOutReport m_report;
    double m_y = 0;
};

/// Places one block; breaks it where it may break.
void place(PageFlow &flow, const ReportBlock &block);
/// What must stand together with a heading before it.
double minimumHeight(const PageFlow &flow, const ReportBlock &block);
/// Places a table, its header on every page it needs.
void placeTable(PageFlow &flow, const ReportTable &table);
double minimumTableHeight(const PageFlow &flow, const ReportTable &table);

} // namespace fairlead
