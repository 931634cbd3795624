// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/kit/icon.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace fairlead {

namespace {

/// A heading in small quiet letters, or words with a quiet note at the end.
class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, theme(option.widget).rowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &look = theme(option.widget);
        const bool heading = index.data(PaletteModel::HeadingRole).toBool();
        const QString words = index.data().toString();
        const QString note = index.data(PaletteModel::NoteRole).toString();
        const QRect inner = option.rect.adjusted(look.px(12), 0, -look.px(12), 0);
        if (option.state.testFlag(QStyle::State_Selected) && !heading)
            painter->fillRect(option.rect, look.tintOn(look.raised));
        painter->setFont(look.font(TextSize::Note));
        painter->setPen(look.textSecondary);
        const Qt::Alignment start =
            QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const Qt::Alignment end =
            QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        if (heading) {
            painter->drawText(inner, int(start), words);
            return;
        }
        painter->drawText(inner, int(end), note);
        const int taken = painter->fontMetrics().horizontalAdvance(note) + look.space(3);
        const QFont font = look.font(TextSize::Body);
        painter->setFont(font);
        painter->setPen(look.text);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect room = mirrored ? inner.adjusted(taken, 0, 0, 0) : inner.adjusted(0, 0, -taken, 0);
        painter->drawText(room, int(start),
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
    }
};

} // namespace

Palette::Palette(const Workbench &workbench, const Commands &commands, QWidget *window)
    : Overlay(window)
    , m_model(new PaletteModel(workbench, commands, this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
{
    m_field->setPlaceholderText(tr("Search or command"));
    m_field->setAccessibleName(tr("Search or command"));
    m_field->addAction(icon(QLatin1String("search")), QLineEdit::LeadingPosition)
        ->setText(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Results"));
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    setSpace(column, {2, 2, 2, 2, 2});
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    setAccessibleName(tr("Command palette"));
    hide();
}

void Palette::open()
{
    if (isVisible())
        return hide();
    m_before = QApplication::focusWidget();
    m_field->clear();
    search();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    qApp->installEventFilter(this);
}

void Palette::search()
{
    m_model->search(m_field->text());
    m_list->setCurrentIndex(m_model->index(m_model->next(-1, 1)));
    if (isVisible())
        place(parentWidget()->rect());
}

void Palette::place(const QRect &within)
{
    const Theme &look = theme(this);
    const int width = std::min(look.px(640), within.width() - look.space(8));
    const int rows = std::clamp(m_model->rowCount(), 1, 14);
    const int wanted = m_field->sizeHint().height() + rows * look.rowHeight() + look.space(8);
    const int height = std::min(wanted, within.height() - look.space(8));
    setGeometry(within.center().x() - width / 2, within.top() + look.space(2), width, height);
}

void Palette::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.fieldLineHover(), 1));
    painter.setBrush(look.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(8), look.px(8));
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && fieldKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && !isAncestorOf(widget))
            hide();
    }
    return Overlay::eventFilter(watched, event);
}

bool Palette::fieldKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    default:
        return false;
    }
}

void Palette::move(int by)
{
    const int row = m_model->next(m_list->currentIndex().row(), by);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void Palette::choose(int row)
{
    const auto record = m_model->record(row);
    const Command *command = m_model->command(row);
    if (const QuickEntry *quick = m_model->quick(row)) {
        const QuickEntry entry = *quick;
        hide();
        Q_EMIT entryChosen(entry);
        return;
    }
    if (const auto scenario = m_model->scenario(row)) {
        hide();
        Q_EMIT scenarioChosen(*scenario);
        return;
    }
    if (!record && !command)
        return;
    const auto run = command ? command->run : std::function<void()>();
    const bool isPrivate = record && m_model->isPrivate(row);
    hide();
    if (isPrivate)
        Q_EMIT privateChosen(*record);
    else if (record)
        Q_EMIT recordChosen(*record);
    else
        run();
}

void Palette::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    if (m_before && isAncestorOf(QApplication::focusWidget()))
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
    Overlay::hideEvent(event);
}

} // namespace fairlead
