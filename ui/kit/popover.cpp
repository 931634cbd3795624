// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/popover.h"

#include "ui/kit/accessible_parts.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace fairlead {

Popover::Popover(QWidget *window)
    : QWidget(window)
    , m_above(new Label({}, TextSize::Note, Tone::Secondary))
    , m_title(new Label({}, TextSize::Section, Tone::Text, TextWeight::Strong))
    , m_note(new Label({}, TextSize::Note, Tone::Secondary))
    , m_rows(new QWidget)
    , m_grid(new QGridLayout(m_rows))
{
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_above);
    column->addWidget(m_title);
    column->addWidget(m_rows);
    column->addWidget(m_note);
    setSpace(column, {4, 3, 4, 4, 2});
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Dialog);
    m_note->hide();
    hide();
}

void Popover::setHeading(const QString &above, const QString &title)
{
    m_above->setText(above);
    m_title->setText(title);
    setAccessibleName(above.isEmpty() ? title : tr("%1: %2").arg(above, title));
}

void Popover::setRows(const QList<PopoverRow> &rows)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the link that was just clicked
        delete item;
    }
    const Theme &look = theme(this);
    m_grid->setContentsMargins(0, look.space(1), 0, 0);
    m_grid->setHorizontalSpacing(look.space(2));
    m_grid->setVerticalSpacing(look.space(1));
    m_grid->setColumnStretch(0, 1);
    int line = 0;
    for (const PopoverRow &row : rows) {
        if (row.lineAbove)
            m_grid->addWidget(new Hairline, line++, 0, 1, 3);
        addRow(line++, row);
    }
    for (int i = 0; i < m_grid->count(); ++i)
        m_grid->itemAt(i)->widget()->show(); // at once: while it is open, what is hidden has no height
}

void Popover::addRow(int line, const PopoverRow &row)
{
    const TextWeight weight = row.strong ? TextWeight::Strong : TextWeight::Regular;
    auto *value = new Label(row.value, TextSize::Body, Tone::Text, weight);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(new Label(row.label, TextSize::Body, Tone::Text, weight), line, 0);
    m_grid->addWidget(value, line, 1);
    if (row.link.isEmpty())
        return;
    auto *link = new Button(row.link, ButtonRole::Link);
    link->setAccessibleName(tr("%1: %2").arg(row.link, row.label));
    connect(link, &QAbstractButton::clicked, this, [this, id = row.linkId] { Q_EMIT linkChosen(id); });
    m_grid->addWidget(link, line, 2);
}

void Popover::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Popover::openAt(QWidget *anchor)
{
    openAt(anchor, anchor->rect());
}

void Popover::openAt(QWidget *anchor, const QRect &area)
{
    const Theme &look = theme(this);
    const QRect within = parentWidget()->rect().adjusted(look.px(8), look.px(8), -look.px(8), -look.px(8));
    const QRect asked(anchor->mapTo(parentWidget(), area.topLeft()), area.size());
    ensurePolished();
    m_grid->activate(); // it may be open already, with other rows
    const int width = std::clamp(sizeHint().width(), look.px(300), std::max(look.px(300), look.px(460)));
    setFixedWidth(std::min(width, within.width()));
    layout()->activate();
    const int wanted =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(this->width()) : sizeHint().height();
    const int height = std::min(wanted, within.height());
    const int gap = look.px(6);
    const bool below = asked.bottom() + gap + height <= within.bottom();
    const int top = below ? asked.bottom() + gap : std::max(within.top(), asked.top() - gap - height);
    const int left =
        std::clamp(asked.left(), within.left(), std::max(within.left(), within.right() - this->width()));
    setGeometry(left, top, this->width(), height);
    m_before = QApplication::focusWidget();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void Popover::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? look.accent : look.fieldLineHover(), 1));
    painter.setBrush(look.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(8), look.px(8));
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        if (auto *widget = qobject_cast<QWidget *>(watched);
            widget && widget != this && !isAncestorOf(widget))
            hide();
    return QWidget::eventFilter(watched, event);
}

void Popover::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    if (m_before && (hasFocus() || isAncestorOf(QApplication::focusWidget())))
        m_before->setFocus(Qt::PopupFocusReason);
    m_before.clear();
    QWidget::hideEvent(event);
    Q_EMIT closed();
}

} // namespace fairlead
