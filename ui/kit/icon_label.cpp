// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon_label.h"

#include "ui/kit/icon.h"

#include <QEvent>
#include <QPainter>

namespace fairlead {

IconLabel::IconLabel(QLatin1String icon, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(QLatin1String icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {theme(this).iconSize(), theme(this).iconSize()};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(painter, m_icon, QRectF(rect()), theme(this).tone(m_tone));
}

void IconLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace fairlead
