// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/lines.h"

#include "ui/kit/buttons.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>

namespace fairlead {

namespace {

const QString mimeType = QStringLiteral("application/x-fairlead-line");

} // namespace

void LineModel::setLines(QList<Line> lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const Line *LineModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int LineModel::rowOf(const QString &key) const
{
    const auto at = std::ranges::find(m_lines, key, &Line::key);
    return at == m_lines.end() || key.isEmpty() ? -1 : int(at - m_lines.begin());
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    const Line *line = checkIndex(index, CheckIndexOption::IndexIsValid) ? this->line(index.row()) : nullptr;
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return line->text;
    case Qt::ToolTipRole:
        return line->state.isEmpty() ? QVariant() : QVariant(line->state);
    case Qt::AccessibleTextRole: {
        QStringList parts{line->text, line->note, line->state};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case LineRole:
        return QVariant::fromValue(*line);
    default:
        return {};
    }
}

bool LineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Line *line = this->line(index.row());
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || !line || !line->isEditable || text.isEmpty() || text == line->text)
        return false;
    Q_EMIT edited(QString(line->key), text); // the lines may be others when it returns
    return true;
}

Qt::ItemFlags LineModel::flags(const QModelIndex &index) const
{
    const Line *line = index.isValid() ? this->line(index.row()) : nullptr;
    if (!line || line->kind != Line::Kind::Words)
        return line ? Qt::ItemFlags(Qt::ItemIsEnabled) : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable, line->isEditable);
    flags.setFlag(Qt::ItemIsDragEnabled, line->isDraggable);
    flags.setFlag(Qt::ItemIsDropEnabled, line->takesDrops);
    return flags;
}

QStringList LineModel::mimeTypes() const
{
    return {mimeType};
}

/// Only the key of the line: what it says stays in the program.
QMimeData *LineModel::mimeData(const QModelIndexList &indexes) const
{
    const Line *line = indexes.isEmpty() ? nullptr : this->line(indexes.first().row());
    if (!line)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType, line->key.toUtf8());
    return data;
}

bool LineModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                const QModelIndex &parent) const
{
    const Line *on = parent.isValid() ? line(parent.row()) : nullptr;
    return data && data->hasFormat(mimeType) && on && on->takesDrops;
}

bool LineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                             const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT dropped(QString::fromUtf8(data->data(mimeType)), QString(line(parent.row())->key));
    return true;
}

LineList::LineList(const QString &what, QWidget *parent) : QListView(parent), m_model(new LineModel(this))
{
    setAccessibleName(what);
    setModel(m_model);
    setItemDelegate(new LineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(true);
    setDragDropOverwriteMode(true); // on a line, never between two
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const Line *line = m_model->line(index.row()); line && line->kind == Line::Kind::Words)
            Q_EMIT chosen(QString(line->key));
    });
}

void LineList::setLines(const QList<Line> &lines)
{
    const int row = currentIndex().row();
    const Line *before = m_model->line(row);
    const QString key = before ? before->key : QString();
    m_model->setLines(lines);
    int at = m_model->rowOf(key);
    if (at < 0 && row >= 0)
        at = std::min(row, m_model->rowCount() - 1);
    while (m_model->line(at) && m_model->line(at)->kind != Line::Kind::Words)
        --at;
    if (at >= 0)
        setCurrentIndex(m_model->index(at));
    updateGeometry();
}

void LineList::setCurrent(const QString &key)
{
    if (const int row = m_model->rowOf(key); row >= 0)
        setCurrentIndex(m_model->index(row));
}

void LineList::setFitting(bool fitting)
{
    m_isFitting = fitting;
    setVerticalScrollBarPolicy(fitting ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    QSizePolicy policy(QSizePolicy::Preferred, fitting ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    policy.setHeightForWidth(fitting);
    setSizePolicy(policy);
}

QSize LineList::sizeHint() const
{
    const int width = theme(this).px(240);
    return {width, m_isFitting ? heightForWidth(std::max(width, this->width())) : theme(this).px(120)};
}

QSize LineList::minimumSizeHint() const
{
    return {theme(this).px(120), m_isFitting ? sizeHint().height() : theme(this).px(60)};
}

int LineList::heightForWidth(int width) const
{
    int height = 0;
    for (const Line &line : m_model->lines())
        height += LineDelegate::heightOf(*this, line, width);
    return height + theme(this).px(2);
}

void LineList::keyPressEvent(QKeyEvent *event)
{
    const Line *line = current();
    if (line && state() != EditingState) {
        const Line copy = *line; // a key may change the list
        if (m_keys && m_keys(*event, copy))
            return;
        if (isEnter(*event) && event->modifiers() == Qt::NoModifier) {
            Q_EMIT chosen(copy.key);
            return;
        }
    }
    QListView::keyPressEvent(event);
}

void LineList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const Line *line = m_model->line(index.row());
    if (!line || line->end.isEmpty() || event->button() != Qt::LeftButton)
        return;
    if (event->pos().x() > visualRect(index).right() - theme(this).px(30))
        Q_EMIT endClicked(QString(line->key));
}

void LineList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        chooseFirst();
}

void LineList::chooseFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->line(row)->kind == Line::Kind::Words)
            return setCurrentIndex(m_model->index(row));
    }
}

void LineList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout(); // words wrap elsewhere
        if (m_isFitting)
            updateGeometry();
    }
}

void LineList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

/// A list that is as high as its lines scrolls with the column in which it stands.
void LineList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    QScrollArea *area = column();
    if (!area || !hasFocus() || !current.isValid())
        return;
    const QRect line = visualRect(current);
    const QPoint at = mapTo(area->widget(), line.center());
    area->ensureVisible(at.x(), at.y(), 0, line.height());
}

/// What the list scrolls with; null: with nothing but itself.
QScrollArea *LineList::column() const
{
    for (QWidget *above = parentWidget(); m_isFitting && above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area;
    }
    return nullptr;
}

/// Held near an edge of the column, it scrolls: what it is meant for may stand further down.
void LineList::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event);
    QScrollArea *area = column();
    if (!area)
        return;
    const int at = viewport()->mapTo(area, event->position().toPoint()).y();
    const int edge = theme(this).px(28);
    m_dragStep = at < edge ? -edge / 3 : at > area->height() - edge ? edge / 3 : 0;
    if (m_dragStep == 0)
        m_dragScroll.stop();
    else if (!m_dragScroll.isActive())
        m_dragScroll.start(30, this);
}

void LineList::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dragScroll.stop();
    QListView::dragLeaveEvent(event);
}

void LineList::dropEvent(QDropEvent *event)
{
    m_dragScroll.stop();
    QListView::dropEvent(event);
}

void LineList::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragScroll.timerId())
        return QListView::timerEvent(event);
    QScrollArea *area = column();
    if (!area)
        return m_dragScroll.stop();
    QScrollBar *bar = area->verticalScrollBar();
    bar->setValue(bar->value() + m_dragStep);
}

QModelIndex LineList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex next = QListView::moveCursor(action, modifiers);
    const int step = action == MoveUp || action == MovePageUp || action == MoveHome ? -1 : 1;
    while (next.isValid() && m_model->line(next.row())->kind != Line::Kind::Words)
        next = m_model->index(next.row() + step);
    return next.isValid() ? next : currentIndex();
}

} // namespace fairlead
