// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/figure_label.h"

#include "ui/kit/figures.h"

#include <QKeyEvent>
#include <QPainter>

namespace fairlead {

FigureLabel::FigureLabel(const QString &what, const QString &figure, const QString &unit, QWidget *parent)
    : QAbstractButton(parent)
    , m_what(what)
    , m_unit(unit)
{
    setText(figure);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Why?  Alt+W"));
    connect(this, &QAbstractButton::clicked, this, &FigureLabel::asked);
    rename();
}

void FigureLabel::setFigure(const QString &figure, Tone tone)
{
    m_tone = tone;
    setText(figure);
    rename();
}

void FigureLabel::setUnit(const QString &unit)
{
    m_unit = unit;
    rename();
}

void FigureLabel::setSize(TextSize size, TextWeight weight)
{
    m_size = size;
    m_weight = weight;
    updateGeometry();
}

void FigureLabel::rename()
{
    const QString value = m_unit.isEmpty() ? text() : QString(text() % u' ' % m_unit);
    setAccessibleName(tr("%1: %2").arg(m_what, value));
    setAccessibleDescription(tr("Computed; ask why"));
    updateGeometry();
    update();
}

QSize FigureLabel::sizeHint() const
{
    const Theme &look = theme(this);
    const QFontMetrics figure(look.font(m_size, m_weight));
    const QFontMetrics unit(look.font(TextSize::Body));
    const int unitWidth = m_unit.isEmpty() ? 0 : unit.horizontalAdvance(m_unit) + look.px(4);
    return {figure.horizontalAdvance(text()) + unitWidth + look.px(4) + 1,
            std::max(figure.height() + look.px(6), look.controlHeight())};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font(m_size, m_weight));
    const QFontMetrics metrics(painter.font());
    const int side = look.px(2);
    const int advance = metrics.horizontalAdvance(text());
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int left = rightToLeft ? width() - side - advance : side;
    const int baseline = (height() - metrics.height()) / 2 + metrics.ascent();
    const QColor color = underMouse() ? look.accent : look.tone(m_tone);
    painter.setPen(color);
    painter.drawText(left, baseline, text());
    QPen dots(mix(look.ground, color, 0.7), std::max(1.0, look.pixelScale));
    dots.setDashPattern({1.0, 1.6});
    painter.setPen(dots);
    const double below = baseline + look.px(3) + 0.5;
    painter.drawLine(QPointF(left, below), QPointF(left + advance, below));
    if (!m_unit.isEmpty()) {
        painter.setFont(look.font(TextSize::Body));
        painter.setPen(look.textSecondary);
        const int unitWidth = QFontMetrics(painter.font()).horizontalAdvance(m_unit);
        painter.drawText(rightToLeft ? left - look.px(4) - unitWidth : left + advance + look.px(4), baseline,
                         m_unit);
    }
    if (hasFocus()) {
        painter.setPen(QPen(look.accent, look.focusRing()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.px(4), look.px(4));
    }
}

bool FigureLabel::event(QEvent *event)
{
    // The focused figure answers before the window's own Alt+W.
    if (event->type() == QEvent::ShortcutOverride && asksWhy(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void FigureLabel::keyPressEvent(QKeyEvent *event)
{
    if (asksWhy(*event) || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace fairlead
