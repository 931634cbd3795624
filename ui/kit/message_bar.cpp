// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"

#include "ui/kit/buttons.h"
#include "ui/kit/icon_label.h"
#include "ui/kit/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace fairlead {

namespace {

Tone toneOf(MessageBar::Level level)
{
    switch (level) {
    case MessageBar::Level::Info:
        return Tone::Accent;
    case MessageBar::Level::Warning:
        return Tone::Warning;
    case MessageBar::Level::Error:
        return Tone::Error;
    }
    return Tone::Accent;
}

QLatin1String iconOf(MessageBar::Level level)
{
    switch (level) {
    case MessageBar::Level::Info:
        return QLatin1String("info");
    case MessageBar::Level::Warning:
        return QLatin1String("warning");
    case MessageBar::Level::Error:
        return QLatin1String("error");
    }
    return QLatin1String("info");
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QLatin1String("info")))
    , m_sentence(new Label({}))
    , m_waysOut(new QHBoxLayout)
{
    m_sentence->setWordWrap(true);
    auto *close = new IconButton(QLatin1String("close"), tr("Dismiss"));
    connect(close, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addLayout(m_waysOut);
    row->addWidget(close);
    setSpace(row, {3, 1, 1, 1, 2});
    setSpace(m_waysOut, {0, 0, 0, 0, 1});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void MessageBar::say(Level level, const QString &sentence)
{
    m_level = level;
    m_icon->setIcon(iconOf(level), toneOf(level));
    m_sentence->setText(sentence);
    while (QLayoutItem *item = m_waysOut->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::addWayOut(const QString &id, const QString &words)
{
    auto *button = new Button(words, ButtonRole::Link);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    m_waysOut->addWidget(button);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = look.tone(toneOf(m_level));
    painter.setPen(QPen(mix(look.ground, color, 0.30), 1));
    painter.setBrush(mix(look.ground, color, look.dark ? 0.10 : 0.06));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.corner(), look.corner());
}

} // namespace fairlead
