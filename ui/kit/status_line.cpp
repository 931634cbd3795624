// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/status_line.h"

#include "ui/kit/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace fairlead {

StatusSegment::StatusSegment(const QString &id, bool leadsSomewhere, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_leads(leadsSomewhere)
{
    setFocusPolicy(m_leads ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, m_leads);
    setAttribute(Qt::WA_TransparentForMouseEvents, !m_leads);
    setCursor(m_leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    hide();
}

void StatusSegment::show(QLatin1String icon, const QString &words, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    setText(words);
    setAccessibleName(words);
    setToolTip(words);
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

QSize StatusSegment::sizeHint() const
{
    const Theme &look = theme(this);
    const int words = QFontMetrics(look.font(TextSize::Note)).horizontalAdvance(text()) + 1;
    const int icon = m_icon.size() > 0 ? look.px(20) : 0;
    return {words + icon + 2 * look.px(6), look.statusHeight()}; // as it is painted, rounded at any scale
}

QSize StatusSegment::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), theme(this).px(48)), sizeHint().height()};
}

void StatusSegment::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0, look.px(4), 0, -look.px(4));
    painter.setPen(Qt::NoPen);
    if (m_leads && underMouse()) {
        painter.setBrush(look.hoverOn(look.surface));
        painter.drawRoundedRect(body, look.px(4), look.px(4));
    }
    const QColor color = look.tone(m_tone);
    QRect room = rect().adjusted(look.px(6), 0, -look.px(6), 0);
    if (m_icon.size() > 0) {
        const int side = look.px(15);
        const QRect mark(room.left(), (height() - side) / 2, side, side);
        drawIcon(painter, m_icon, QRectF(style()->visualRect(layoutDirection(), rect(), mark)), color);
        room.setLeft(room.left() + look.px(20));
    }
    painter.setPen(color);
    painter.setFont(look.font(TextSize::Note));
    const QString shown = QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(style()->visualRect(layoutDirection(), rect(), room), Qt::AlignVCenter | Qt::AlignLeft,
                     shown);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.accent, look.focusRing()));
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), look.px(4), look.px(4));
    }
}

void StatusSegment::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

StatusLine::StatusLine(QWidget *parent)
    : Panel(Fill::Surface, Qt::TopEdge, parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->addStretch(1);
    setSpace(m_row, {3, 0, 3, 0, 1});
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Status"));
}

void StatusLine::insert(const QString &id, bool leads, bool atEnd)
{
    auto *segment = new StatusSegment(id, leads, this);
    connect(segment, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    if (atEnd)
        m_row->addWidget(segment);
    else
        m_row->insertWidget(m_atStart++, segment);
    m_segments.append(segment);
}

void StatusLine::set(const QString &id, const QString &words, Tone tone, QLatin1String icon)
{
    for (StatusSegment *segment : std::as_const(m_segments))
        if (segment->id() == id)
            segment->show(icon, words, tone);
}

QSize StatusLine::sizeHint() const
{
    return {theme(this).px(800), theme(this).statusHeight()};
}

QSize StatusLine::minimumSizeHint() const
{
    return {theme(this).px(200), theme(this).statusHeight()};
}

} // namespace fairlead
