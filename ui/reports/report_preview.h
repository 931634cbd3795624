// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/page_layout.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

class QPlainTextEdit;

namespace fairlead {

/// Shows a report's pages one below the other, painted exactly as they are printed. Page Up and Down go
/// by pages, Home and End to the ends, Ctrl+plus, minus and 0 zoom; where the author may type, a click
/// or Enter opens the text on the page.
class ReportPreview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// Keeps page and zoom. `editable` switches typing onto the page on.
    void setReport(LaidOutReport report, bool editable);
    int pageCount() const { return int(m_report.pages.size()); }
    /// The page in the upper half of the view, from 0.
    int currentPage() const;
    void showPage(int page);
    /// 1 is the paper's size on the screen; 0 fits the width.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// Opens the text for typing; `current` is what is there now.
    void edit(EditorialField field, const QString &current);

Q_SIGNALS:
    void pageChanged(int page, int count);
    /// The author wants to type there.
    void editRequested(fairlead::EditorialField field);
    /// The author has typed.
    void edited(fairlead::EditorialField field, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    double scale() const;           ///< logical pixels per dot
    QRectF pageBox(int page) const; ///< in the viewport
    QPixmap picture(int page);
    void refreshBars();
    void zoomBy(double factor);
    EditorialField areaAt(QPointF at, QRectF *box = nullptr) const;
    std::pair<int, QRectF> place(EditorialField field) const;
    void finishEdit(bool keep);
    bool followLink(QPointF at);

    LaidOutReport m_report;
    bool m_editable = false;
    double m_zoom = 0;
    int m_lastPage = -1;
    QCache<int, QPixmap> m_pictures;
    QPlainTextEdit *m_editor;
    EditorialField m_editing = EditorialField::None;
};

} // namespace fairlead
