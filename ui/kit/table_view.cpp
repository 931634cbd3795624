// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table_view.h"

#include "ui/kit/figures.h"
#include "ui/kit/label.h"
#include "ui/kit/tsv.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <cmath>

namespace fairlead {

namespace {

constexpr const char *hoverProperty = "hoveredRow";

QString copied(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::EditRole);
    switch (value.typeId()) {
    case QMetaType::Double:
    case QMetaType::Int:
    case QMetaType::LongLong: {
        QLocale plain;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(value.toDouble(), 'g', 15); // a spreadsheet reads "-", not "−"
    }
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return index.data(Qt::DisplayRole).toString();
    }
}

QString words(const QModelIndex &index, const QAbstractItemDelegate *delegate)
{
    const auto *styled = qobject_cast<const QStyledItemDelegate *>(delegate);
    return styled ? styled->displayText(index.data(), QLocale()) : index.data().toString();
}

void calm(QTableView &view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setCornerButtonEnabled(false);
    view.setMouseTracking(true);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setHighlightSections(false);
    view.setProperty(hoverProperty, -1);
}

} // namespace

TableView::TableView(const QString &what, QWidget *parent)
    : QTableView(parent)
    , m_frozen(new QTableView(this))
    , m_edge(new Hairline(Qt::Vertical, this))
{
    calm(*this);
    calm(*m_frozen);
    setAccessibleName(what);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false); // Tab leaves the table
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    horizontalHeader()->setStretchLastSection(true);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFocusProxy(this); // so that it draws the ring of the current cell
    m_frozen->setEditTriggers(NoEditTriggers);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->viewport()->installEventFilter(this);
    follow(m_frozen);
    m_frozen->hide();
    m_edge->hide();
    resetRows();
}

void TableView::follow(QTableView *view)
{
    connect(verticalScrollBar(), &QScrollBar::valueChanged, view->verticalScrollBar(), &QScrollBar::setValue);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_edge->setVisible(m_frozenColumns > 0 && value > 0); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        m_frozen->setColumnWidth(column, width);
        updateGeometries();
    });
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int before, int width) {
                if (before != width && column < m_frozenColumns)
                    setColumnWidth(column, width);
            });
    connect(view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                if (isSortingEnabled())
                    sortByColumn(column, order);
            });
    connect(verticalHeader(), &QHeaderView::sectionResized, view,
            [view](int row, int, int height) { view->setRowHeight(row, height); });
    connect(view, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { edit(index, DoubleClicked, nullptr); });
    connect(view, &QAbstractItemView::clicked, this, [this] { setFocus(Qt::MouseFocusReason); });
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &TableView::showFrozenColumns);
        connect(model, &QAbstractItemModel::columnsInserted, this, &TableView::showFrozenColumns);
        connect(model, &QAbstractItemModel::modelReset, this, &TableView::fitColumns);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::fitColumns);
    }
    showFrozenColumns();
}

void TableView::setSelectionModel(QItemSelectionModel *selection)
{
    QTableView::setSelectionModel(selection);
    if (m_frozen->model() == model())
        m_frozen->setSelectionModel(selection);
}

void TableView::setFrozenColumns(int columns)
{
    m_frozenColumns = columns;
    for (const int column : m_delegates.keys())
        giveDelegate(column);
    showFrozenColumns();
}

void TableView::setColumnDelegate(int column, QAbstractItemDelegate *delegate)
{
    m_delegates[column] = delegate;
    giveDelegate(column);
}

void TableView::giveDelegate(int column)
{
    // Only the part that shows the column: a delegate tells every view that it serves about its editors.
    const bool frozen = column < m_frozenColumns;
    m_frozen->setItemDelegateForColumn(column, frozen ? m_delegates[column] : nullptr);
    setItemDelegateForColumn(column, frozen ? nullptr : m_delegates[column]);
}

void TableView::setDensity(Density density)
{
    m_density = density;
    resetRows();
}

void TableView::setColumnWidths(const QList<int> &widths)
{
    m_widths = widths;
    m_fitted.clear();
    QHeaderView &header = *horizontalHeader();
    for (int column = 0; column < int(widths.size()) && column < header.count(); ++column) {
        m_fitted.append(theme(this).px(widths[column]));
        if (widths[column] > 0)
            header.resizeSection(column, m_fitted[column]);
        else
            header.setSectionResizeMode(column, QHeaderView::Stretch);
    }
    header.setStretchLastSection(!widths.contains(0));
    fitColumns();
}

void TableView::fitColumns()
{
    constexpr int leastFree = 240; // of the column that takes what is left
    const Theme &look = theme(this);
    QHeaderView &header = *horizontalHeader();
    int room = viewport()->width() - look.px(leastFree);
    for (int column = 0; column < int(m_widths.size()); ++column)
        room -= isColumnHidden(column) ? 0 : look.px(m_widths[column]);
    for (int column = 0; column < int(m_fitted.size()) && column < header.count(); ++column) {
        const int least = look.px(m_widths[column]);
        if (least == 0 || isColumnHidden(column) || header.sectionSize(column) != m_fitted[column])
            continue;
        const int asked = std::max(header.sectionSizeHint(column), sizeHintForColumn(column));
        const int more = std::clamp(asked - least, 0, std::max(0, std::min(least / 2, room)));
        room -= more;
        m_fitted[column] = least + more;
        header.resizeSection(column, m_fitted[column]);
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::showFrozenColumns()
{
    const int columns = model() ? model()->columnCount() : 0;
    for (int column = 0; column < columns; ++column) {
        m_frozen->setColumnHidden(column, column >= m_frozenColumns || isColumnHidden(column));
        if (column < m_frozenColumns)
            m_frozen->setColumnWidth(column, columnWidth(column));
    }
    m_frozen->setSortingEnabled(false); // the main view sorts; the other only shows the mark
    m_frozen->horizontalHeader()->setSectionsClickable(isSortingEnabled());
    m_frozen->horizontalHeader()->setSortIndicatorShown(isSortingEnabled());
    m_frozen->setVisible(m_frozenColumns > 0);
    updateGeometries();
}

int TableView::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < m_frozenColumns; ++column)
        width += columnWidth(column);
    return width;
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozenColumns == 0)
        return;
    const int width = std::min(frozenWidth(), viewport()->width());
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int left = rightToLeft ? viewport()->geometry().right() + 1 - width : viewport()->x();
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->setGeometry(left, 0, width, viewport()->geometry().bottom() + 1);
    m_edge->setGeometry(rightToLeft ? left : left + width - 1, 0, 1, m_frozen->height());
    m_edge->raise();
}

void TableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (m_frozenColumns == 0)
        return;
    if (index.column() < m_frozenColumns) {
        horizontalScrollBar()->setValue(before); // it is always in view
        return;
    }
    const QRect cell = visualRect(index);
    const int hidden = layoutDirection() == Qt::RightToLeft
        ? cell.right() - (viewport()->width() - frozenWidth())
        : frozenWidth() - cell.left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

QSize TableView::minimumSizeHint() const
{
    const Theme &look = theme(this);
    return {look.px(240), 4 * look.rowHeight()}; // a header and three rows
}

int TableView::hoveredRow(const QTableView &view)
{
    const QVariant row = view.property(hoverProperty);
    return row.isValid() ? row.toInt() : -1;
}

void TableView::hover(int row)
{
    if (row == hoveredRow(*this))
        return;
    setProperty(hoverProperty, row);
    m_frozen->setProperty(hoverProperty, row);
    viewport()->update();
    m_frozen->viewport()->update();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    m_isArriving = true;
    QTableView::focusInEvent(event);
    m_isArriving = false;
    m_frozen->viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    m_frozen->viewport()->update();
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        hover(rowAt(static_cast<QMouseEvent *>(event)->pos().y()));
    if (event->type() == QEvent::Leave)
        hover(-1);
    if (event->type() == QEvent::ToolTip && showWholeText(*static_cast<QHelpEvent *>(event)))
        return true;
    return QTableView::viewportEvent(event);
}

bool TableView::showWholeText(const QHelpEvent &event)
{
    const QModelIndex index = indexAt(event.pos());
    if (!index.isValid() || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return false;
    if (sizeHintForIndex(index).width() <= visualRect(index).width())
        return false;
    QToolTip::showText(event.globalPos(), words(index, itemDelegateForIndex(index)), viewport());
    return true;
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_frozen->viewport() && event->type() == QEvent::MouseMove)
        hover(m_frozen->rowAt(static_cast<QMouseEvent *>(event)->pos().y()));
    if (watched == m_frozen->viewport() && event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::eventFilter(watched, event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsTsv());
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        if (const auto rows = fromTsv(QGuiApplication::clipboard()->text()); !rows.isEmpty())
            Q_EMIT pasteWanted(rows);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && state() != EditingState
        && edit(currentIndex(), EditKeyPressed, event))
        return;
    QTableView::keyPressEvent(event);
}

QString TableView::selectionAsTsv() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);
    QModelIndexList selected = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(selected.begin(), selected.end());
    QList<QStringList> rows;
    for (const QModelIndex &first : std::as_const(selected)) {
        QStringList cells;
        for (const int column : columns)
            cells.append(copied(first.siblingAtColumn(column)));
        rows.append(cells);
    }
    return toTsv(rows);
}

bool TableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (!index.isValid() || index.column() >= m_frozenColumns || trigger == NoEditTriggers)
        return QTableView::edit(index, trigger, event);
    if (!index.flags().testFlag(Qt::ItemIsEditable) || !editTriggers().testFlag(trigger))
        return false;
    m_frozen->edit(index); // where it can be seen
    return true;
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        resetRows();
}

void TableView::resetRows()
{
    const Theme &look = theme(this);
    const int height = m_density == Density::Compact ? look.compactRowHeight() : look.rowHeight();
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
        view->verticalHeader()->setMinimumSectionSize(1);
        view->verticalHeader()->setDefaultSectionSize(height);
        view->horizontalHeader()->setMinimumSectionSize(look.px(28));
    }
    const double growth = m_scale > 0 ? look.pixelScale / m_scale : 1;
    m_scale = look.pixelScale;
    // The last column takes what the others leave.
    for (int column = 0; m_widths.isEmpty() && growth != 1 && column + 1 < horizontalHeader()->count();
         ++column)
        if (!isColumnHidden(column))
            setColumnWidth(column, int(std::ceil(columnWidth(column) * growth)));
    if (growth != 1 && !m_widths.isEmpty())
        setColumnWidths(QList<int>(m_widths));
}

} // namespace fairlead
