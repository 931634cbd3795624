// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <map>
#include <vector>

namespace fairlead {

/// A place in the document that the reader's side bar lists.
struct PdfBookmark {
    QString title;
    int level = 1; ///< 1 or more; a deeper one belongs to the last shallower one
    size_t page = 0;
    double top = 0; ///< points from the bottom of the page
};
struct PdfJump {
    size_t page = 0;
    QRectF box; ///< points, from the bottom left; y is the lower edge
    size_t target = 0;
    double top = 0;
};

/// The objects of a PDF that QPdfWriter wrote: what it has no words for (bookmarks, links inside the
/// document, a fixed date) is added here. Reads that writer's output, not any PDF.
class PdfFile {
public:
    /// Error::Malformed where a cross-reference table, a catalogue or a page is missing.
    static Result<PdfFile> read(const QByteArray &bytes);

    size_t pageCount() const { return m_pages.size(); }
    /// Replaces the moment of creation, UTC; the only stamp in the file.
    void setCreated(const QDateTime &at);
    void addBookmarks(const std::vector<PdfBookmark> &bookmarks);
    void addJumps(const std::vector<PdfJump> &jumps);

    /// Numbers all objects in the order in which they are reached, so that the same content gives the
    /// same bytes whatever order the writer's hash tables had.
    QByteArray write() const;

private:
    Result<void> findPages();
    int add(const QByteArray &body);
    void insertIntoDictionary(int object, const QByteArray &entries);

    std::map<int, QByteArray> m_objects; ///< by number: what stands between "obj" and "endobj"
    std::vector<int> m_pages;
    int m_root = 0;
    int m_info = 0;
};

} // namespace fairlead
