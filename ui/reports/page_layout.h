// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/page_style.h"

#include <functional>
#include <memory>

namespace fairlead {

/// Something that stands at a place on a page, in dots from the page's corner.
struct PagePiece {
    QRectF box;
    std::function<void(QPainter &, const QRectF &box)> paint;
};

/// A jump from a place on a page to another page.
struct PageLink {
    QRectF box;
    size_t page = 0; ///< where it leads
    double y = 0;
};

/// Where the author may type.
struct EditorialArea {
    QRectF box;
    EditorialField field = EditorialField::None;
};

struct LaidPage {
    std::vector<PagePiece> pieces;
    std::vector<PageLink> links;
    std::vector<EditorialArea> areas;
};

/// Where a section or a heading begins: for contents and bookmarks.
struct OutlineEntry {
    QString title;
    int level = 1; ///< 1 or 2
    size_t page = 0;
    double y = 0;
};

struct LaidOutReport {
    QSizeF size; ///< of one page, in dots
    Paper paper = Paper::A4;
    std::vector<LaidPage> pages;
    std::vector<OutlineEntry> outline;
};

/// Paper's size in dots.
QSizeF sizeOf(Paper paper);

/// Breaks the document into pages. `forEditing` shows placeholders where the author has not typed yet.
/// Every piece lies within the margins and no two pieces of a page overlap.
LaidOutReport layOut(const ReportDocument &document, Paper paper, bool forEditing = false);

/// Paints one page; the painter's unit is one dot. The same for PDF, print and preview.
void paintPage(QPainter &painter, const LaidOutReport &report, size_t page);

} // namespace fairlead
