// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/fact_table.h"

#include "ui/kit/focus_lead.h"
#include "ui/kit/icon.h"
#include "ui/kit/table_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int barRole = Qt::UserRole;
constexpr int toneRole = Qt::UserRole + 1;

} // namespace

FactModel::FactModel(QList<FactColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{ }

void FactModel::setRows(QList<FactRow> rows)
{
    if (rows == m_rows)
        return;
    const auto isOfSame = [](const FactRow &a, const FactRow &b) { return a.record == b.record; };
    if (std::ranges::equal(rows, m_rows, isOfSame)) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FactModel::rowOf(const RecordRef &record) const
{
    const auto found = std::ranges::find_if(m_rows, [&record](const FactRow &row) {
        return row.record.id == record.id && row.record.table == record.table;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int FactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact fact = m_rows[index.row()].facts.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return fact.text;
    case Qt::EditRole:
        return fact.value.isValid() ? fact.value : QVariant(fact.text);
    case Qt::ToolTipRole:
        return fact.why.isEmpty() ? QVariant() : QVariant(fact.why);
    case Qt::DecorationRole:
        return fact.icon.isEmpty() ? QVariant() : QVariant(icon(fact.icon, fact.tone));
    case Qt::TextAlignmentRole:
        return int((m_columns[index.column()].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case barRole:
        return fact.bar ? QVariant(*fact.bar) : QVariant();
    case toneRole:
        return int(fact.tone);
    default:
        return {};
    }
}

QVariant FactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const FactColumn &column = m_columns[section];
    if (role == Qt::TextAlignmentRole)
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && !column.help.isEmpty())
        return column.help;
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

void FactDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &look = theme(option->widget);
    const QColor color = look.tone(Tone(index.data(toneRole).toInt()));
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
    option->decorationSize = QSize(look.px(14), look.px(14));
}

/// A bar, or words with their icon close before them, so that narrow columns of figures have room for both.
void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QVariant part = index.data(barRole);
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    if (!part.isValid() && shown.icon.isNull())
        return QStyledItemDelegate::paint(painter, option, index);
    const QString text = std::exchange(shown.text, QString());
    const QIcon mark = std::exchange(shown.icon, QIcon());
    shown.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, option.widget);
    painter->save();
    if (part.isValid())
        paintBar(*painter, shown, part.toDouble(), Tone(index.data(toneRole).toInt()));
    else
        paintMarked(*painter, shown, mark, text);
    painter->restore();
}

/// What is used fills a track; what passes its end is told by the end of the bar, which is not cut.
void FactDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &option, double part, Tone tone)
{
    const Theme &look = theme(option.widget);
    const QRectF room = QRectF(option.rect).adjusted(look.space(2), 0, -look.space(3), 0);
    constexpr double most = 1.25; // how far past its budget a bar can be seen to go
    const double full = room.width() / most;
    const double height = look.px(10);
    const QRectF track(room.left(), room.center().y() - height / 2, full, height);
    painter.fillRect(track, mix(look.ground, look.text, look.dark ? 0.24 : 0.12));
    QRectF bar = track;
    bar.setWidth(full * std::clamp(part, 0.0, most));
    painter.fillRect(bar, look.tone(tone));
    painter.fillRect(QRectF(track.right(), track.top() - look.px(3), look.px(1), height + 2 * look.px(3)),
                     look.text);
}

void FactDelegate::paintMarked(QPainter &painter, const QStyleOptionViewItem &option, const QIcon &mark,
                               const QString &text)
{
    const Theme &look = theme(option.widget);
    const QRect room = option.rect.adjusted(look.space(2), 0, -look.space(2), 0);
    const int side = look.px(14);
    const int gap = look.px(6);
    const QFontMetrics metrics(option.font);
    const QString words = metrics.elidedText(text, Qt::ElideRight, room.width() - side - gap);
    const int width = side + gap + metrics.horizontalAdvance(words);
    const int left =
        option.displayAlignment.testFlag(Qt::AlignRight) ? room.right() + 1 - width : room.left();
    mark.paint(&painter, QRect(left, room.center().y() - side / 2, side, side));
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(
        QRect(left + side + gap, room.top(), room.right() - left - side - gap + 2, room.height()),
        Qt::AlignLeft | Qt::AlignVCenter, words);
}

FactTable::FactTable(Workbench &workbench, const QString &what, QList<FactColumn> columns, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new FactModel(std::move(columns), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new TableView(what, this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(Qt::EditRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    m_view->setModel(m_sorted);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the rows come
    m_view->setSortingEnabled(true);
    auto *delegate = new FactDelegate(m_view);
    QList<int> widths;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_view->setColumnDelegate(column, delegate);
        widths.append(m_model->columns()[column].width);
    }
    m_view->setColumnWidths(widths);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    leadFocus(this, m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FactTable::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FactTable::currentChanged);
    connect(&workbench, &Workbench::selectionChanged, this, &FactTable::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FactTable::follow);
}

void FactTable::setRows(QList<FactRow> rows)
{
    m_model->setRows(std::move(rows));
}

void FactTable::setFilter(const QString &words)
{
    m_sorted->setFilterFixedString(words);
}

int FactTable::shownRows() const
{
    return m_sorted->rowCount();
}

RecordRef FactTable::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_view->currentIndex());
    return index.isValid() ? m_model->row(index.row()).record : RecordRef();
}

void FactTable::setCurrent(const RecordRef &record)
{
    const int row = m_model->rowOf(record);
    const QModelIndex index = row < 0 ? QModelIndex() : m_sorted->mapFromSource(m_model->index(row, 0));
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

/// What somebody selects here is selected everywhere.
void FactTable::choose()
{
    QList<RecordRef> records;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        const RecordRef &record = m_model->row(m_sorted->mapToSource(index).row()).record;
        if (!record.id.isNull())
            records.append(record);
    }
    if (!records.isEmpty() && m_view->hasFocus() && !m_view->isArriving())
        m_workbench.select(records);
}

void FactTable::follow()
{
    const QList<RecordRef> &records = m_workbench.selection();
    if (std::ranges::none_of(records, [this](const RecordRef &each) { return m_model->rowOf(each) >= 0; }))
        m_view->clearSelection(); // the current row stays: what is told of it does too
    const int row = records.size() == 1 ? m_model->rowOf(records.first()) : -1;
    const QModelIndex index = row < 0 ? QModelIndex() : m_sorted->mapFromSource(m_model->index(row, 0));
    if (index.isValid() && !m_view->selectionModel()->isRowSelected(index.row()))
        m_view->selectRow(index.row());
}

QLineEdit *makeFilter(FactTable &table, const QString &what, QWidget *within)
{
    auto *filter = new QLineEdit(within);
    filter->setPlaceholderText(FactTable::tr("Filter  /"));
    filter->setAccessibleName(what);
    filter->setClearButtonEnabled(true);
    filter->setFixedWidth(theme(within).px(200));
    QObject::connect(filter, &QLineEdit::textChanged, &table, &FactTable::setFilter);
    auto *slash =
        new QShortcut(QKeySequence(Qt::Key_Slash), within, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    QObject::connect(slash, &QShortcut::activated, filter, [filter] {
        filter->setFocus(Qt::ShortcutFocusReason);
        filter->selectAll();
    });
    return filter;
}

} // namespace fairlead
