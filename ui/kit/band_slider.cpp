// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/band_slider.h"

#include "ui/kit/theme.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleOptionSlider>

namespace fairlead {

BandSlider::BandSlider(const QString &what, QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setAccessibleName(what);
    connect(this, &QSlider::valueChanged, this, [this](int value) {
        if (!isSliderDown() && !m_showing)
            Q_EMIT chosen(value); // by a key or the wheel
    });
    connect(this, &QSlider::sliderReleased, this, [this] { Q_EMIT chosen(value()); });
}

void BandSlider::setBand(int low, int high)
{
    m_low = low;
    m_high = high;
    update();
}

void BandSlider::show(int value)
{
    if (isSliderDown())
        return;
    const QScopedValueRollback<bool> quiet(m_showing, true);
    setValue(value);
}

void BandSlider::paintEvent(QPaintEvent *event)
{
    const Theme &look = theme(this);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, nullptr, this);
    const int span = width() - handle;
    const auto x = [&](int value) {
        return handle / 2 + QStyle::sliderPositionFromValue(minimum(), maximum(), value, span);
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(look.ground, look.good, look.dark ? 0.35 : 0.22));
    const int high = look.px(12);
    painter.drawRoundedRect(QRect(x(m_low), (height() - high) / 2, x(m_high) - x(m_low), high), look.px(3),
                            look.px(3));
    painter.end();
    QSlider::paintEvent(event);
}

} // namespace fairlead
