// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/toast.h"

#include "ui/kit/buttons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace fairlead {

Toast::Toast(QWidget *over)
    : Overlay(over)
    , m_words(new RunsLabel)
    , m_action(new Button({}, ButtonRole::Link))
    , m_timer(new QTimer(this))
{
    m_action->setFocusPolicy(Qt::TabFocus); // reachable, but a click leaves the focus where it was
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_words);
    row->addWidget(m_action);
    setSpace(row, {4, 1, 3, 1, 3});
    m_timer->setSingleShot(true);
    m_timer->setInterval(6000);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT actionChosen();
    });
    hide();
}

void Toast::say(const QString &words, const QString &action)
{
    m_words->setText(words, Tone::Text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(words);
    show();
    place(parentWidget()->rect());
    m_timer->start();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

QString Toast::words() const
{
    return m_words->text();
}

void Toast::setDuration(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

void Toast::place(const QRect &within)
{
    const Theme &look = theme(this);
    layout()->invalidate();
    const QSize wanted = sizeHint();
    const int width = std::min(wanted.width(), within.width() - 2 * look.margin());
    const int height = std::max(wanted.height(), look.barHeight());
    setGeometry((within.width() - width) / 2, within.height() - height - look.statusHeight() - look.margin(),
                width, height);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.fieldLineHover(), 1));
    painter.setBrush(look.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(8), look.px(8));
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    Overlay::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer->start();
    Overlay::leaveEvent(event);
}

} // namespace fairlead
