// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_preview.h"

#include "ui/kit/accessible_parts.h"
#include "ui/kit/own_keys.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <cmath>

namespace fairlead {

namespace {

constexpr int picturesKept = 6;

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(picturesKept)
    , m_editor(new QPlainTextEdit(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Document);
    setAccessibleName(tr("Report preview"));
    viewport()->setMouseTracking(true);
    new OwnKeys(this, OwnKeys::forZoom());
    m_editor->hide();
    m_editor->installEventFilter(this);
    m_editor->setAccessibleName(tr("Text on the page"));
}

void ReportPreview::setReport(LaidOutReport report, bool editable)
{
    finishEdit(false);
    m_report = std::move(report);
    m_editable = editable;
    m_pictures.clear();
    refreshBars();
    viewport()->update();
    m_lastPage = -1;
    scrollContentsBy(0, 0);
}

double ReportPreview::scale() const
{
    if (m_report.size.isEmpty())
        return 1;
    const double margin = 2.0 * theme(this).margin();
    if (m_zoom > 0)
        return m_zoom * logicalDpiX() / page::dotsPerInch;
    return std::max(0.01, (viewport()->width() - margin) / m_report.size.width());
}

QRectF ReportPreview::pageBox(int page) const
{
    const double s = scale();
    const QSizeF size = m_report.size * s;
    const double margin = theme(this).margin();
    const double x =
        std::max(margin, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const double y = margin + double(page) * (size.height() + margin) - verticalScrollBar()->value();
    return {QPointF(std::round(x), std::round(y)), size};
}

void ReportPreview::refreshBars()
{
    const double margin = theme(this).margin();
    const QSizeF size = m_report.size * scale();
    const double height = margin + double(pageCount()) * (size.height() + margin);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(theme(this).px(48));
    verticalScrollBar()->setRange(0, std::max(0, int(height) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(size.width() + 2 * margin) - viewport()->width()));
}

int ReportPreview::currentPage() const
{
    for (int page = 0; page < pageCount(); ++page) {
        if (pageBox(page).bottom() > viewport()->height() / 2.0)
            return page;
    }
    return std::max(0, pageCount() - 1);
}

void ReportPreview::showPage(int page)
{
    const double offset =
        pageBox(std::clamp(page, 0, std::max(0, pageCount() - 1))).top() - theme(this).margin();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(offset)));
}

void ReportPreview::setZoom(double zoom)
{
    finishEdit(true);
    const int page = currentPage();
    m_zoom = zoom > 0 ? std::clamp(zoom, 0.25, 4.0) : 0;
    m_pictures.clear();
    refreshBars();
    showPage(page);
    viewport()->update();
}

void ReportPreview::zoomBy(double factor)
{
    setZoom(scale() * page::dotsPerInch / logicalDpiX() * factor);
}

QPixmap ReportPreview::picture(int page)
{
    if (const QPixmap *known = m_pictures.object(page))
        return *known;
    const double ratio = devicePixelRatioF();
    const QSize size = (m_report.size * scale() * ratio).toSize();
    QPixmap pixmap(size);
    pixmap.fill(lightTheme().ground);
    QPainter painter(&pixmap);
    painter.scale(scale() * ratio, scale() * ratio);
    paintPage(painter, m_report, size_t(page));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_pictures.insert(page, new QPixmap(pixmap));
    return pixmap;
}

void ReportPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &look = theme(this);
    painter.fillRect(event->rect(), look.surface);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF box = pageBox(page);
        if (!box.intersects(event->rect()))
            continue;
        painter.drawPixmap(box.topLeft(), picture(page));
        painter.setPen(QPen(look.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5));
        if (!m_editable)
            continue;
        for (const EditorialArea &area : m_report.pages[size_t(page)].areas) {
            painter.setPen(QPen(lightTheme().accent, 1, Qt::DotLine));
            const QRectF where(box.topLeft() + area.box.topLeft() * scale(), area.box.size() * scale());
            painter.drawLine(where.bottomLeft() + QPointF(0, 2), where.bottomRight() + QPointF(0, 2));
        }
    }
}

void ReportPreview::resizeEvent(QResizeEvent *)
{
    const int page = currentPage();
    if (m_zoom <= 0)
        m_pictures.clear();
    refreshBars();
    if (m_zoom <= 0)
        showPage(page);
}

void ReportPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    if (m_editing != EditorialField::None) {
        const auto [page, box] = place(m_editing);
        m_editor->move(pageBox(page).topLeft().toPoint() + (box.topLeft() * scale()).toPoint());
    }
    if (const int page = currentPage(); page != m_lastPage) {
        m_lastPage = page;
        Q_EMIT pageChanged(page, pageCount());
    }
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageDown:
        showPage(currentPage() + 1);
        return;
    case Qt::Key_PageUp:
        showPage(currentPage() - 1);
        return;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control)
            return zoomBy(1.25);
        break;
    case Qt::Key_Minus:
        if (control)
            return zoomBy(0.8);
        break;
    case Qt::Key_0:
        if (control)
            return setZoom(0);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_editable && !control) {
            Q_EMIT editRequested(EditorialField::Headline);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

EditorialField ReportPreview::areaAt(QPointF at, QRectF *box) const
{
    for (int page = 0; m_editable && page < pageCount(); ++page) {
        const QPointF inside = (at - pageBox(page).topLeft()) / scale();
        for (const EditorialArea &area : m_report.pages[size_t(page)].areas) {
            if (!area.box.contains(inside))
                continue;
            if (box)
                *box = area.box;
            return area.field;
        }
    }
    return EditorialField::None;
}

std::pair<int, QRectF> ReportPreview::place(EditorialField field) const
{
    for (int page = 0; page < pageCount(); ++page) {
        for (const EditorialArea &area : m_report.pages[size_t(page)].areas) {
            if (area.field == field)
                return {page, area.box};
        }
    }
    return {-1, {}};
}

bool ReportPreview::followLink(QPointF at)
{
    for (int page = 0; page < pageCount(); ++page) {
        const QPointF inside = (at - pageBox(page).topLeft()) / scale();
        for (const PageLink &link : m_report.pages[size_t(page)].links) {
            if (link.box.contains(inside)) {
                showPage(int(link.page));
                return true;
            }
        }
    }
    return false;
}

void ReportPreview::mousePressEvent(QMouseEvent *event)
{
    setFocus();
    const EditorialField field = areaAt(event->position());
    if (field != EditorialField::None)
        Q_EMIT editRequested(field);
    else
        followLink(event->position());
}

void ReportPreview::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(areaAt(event->position()) != EditorialField::None ? Qt::IBeamCursor
                                                                            : Qt::ArrowCursor);
}

void ReportPreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void ReportPreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        refreshBars();
        viewport()->update();
    }
}

void ReportPreview::edit(EditorialField field, const QString &current)
{
    const auto [page, box] = place(field);
    if (page < 0)
        return;
    if (!pageBox(page).intersects(viewport()->rect()))
        showPage(page);
    m_editing = field;
    m_editor->setPlainText(current);
    const QPoint corner = pageBox(page).topLeft().toPoint() + (box.topLeft() * scale()).toPoint();
    const QSize size = (box.size() * scale()).toSize();
    m_editor->setGeometry(QRect(corner, QSize(size.width(), std::max(size.height(), theme(this).px(84)))));
    m_editor->show();
    m_editor->setFocus();
    m_editor->selectAll();
}

void ReportPreview::finishEdit(bool keep)
{
    if (m_editing == EditorialField::None)
        return;
    const EditorialField field = m_editing;
    m_editing = EditorialField::None;
    m_editor->hide();
    setFocus();
    if (keep)
        Q_EMIT edited(field, m_editor->toPlainText().trimmed());
}

bool ReportPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QAbstractScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        finishEdit(true);
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool keeps = isReturn && (key->modifiers() & Qt::ControlModifier);
        if (!keeps && key->key() != Qt::Key_Escape)
            return false;
        event->accept(); // while typing, Ctrl+Enter keeps the text and does not export
        if (event->type() == QEvent::KeyPress)
            finishEdit(keeps);
        return true;
    }
    return false;
}

} // namespace fairlead
