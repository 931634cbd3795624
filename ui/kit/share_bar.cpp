// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/share_bar.h"

#include "ui/kit/figures.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace fairlead {

ShareBar::ShareBar(const QString &what, QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(what);
    setFocusPolicy(Qt::TabFocus);
}

void ShareBar::setParts(const QList<SharePart> &parts)
{
    m_parts = parts;
    QStringList words;
    for (const SharePart &part : parts)
        words.append(tr("%1 %2 %").arg(part.label, figure(part.share * 100, 0)));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(parts.isEmpty() ? QString() : tr("Computed; ask why"));
    updateGeometry();
    update();
}

QList<ShareBar::Legend> ShareBar::legends(int width) const
{
    const Theme &look = theme(this);
    const QFontMetrics regular(look.font(TextSize::Body));
    const QFontMetrics strong(look.font(TextSize::Body, TextWeight::Strong));
    const int line = regular.height() + look.px(4);
    QList<Legend> result;
    int left = 0;
    int top = look.px(12 + 6);
    for (const SharePart &part : m_parts) {
        Legend legend{part.label, tr("%1 %").arg(figure(part.share * 100, 0)), part.note, {}};
        int wanted = look.px(14) + regular.horizontalAdvance(legend.words) + look.px(6)
            + strong.horizontalAdvance(legend.percent);
        if (!legend.note.isEmpty())
            wanted += look.px(6) + regular.horizontalAdvance(legend.note);
        if (left > 0 && left + wanted > width) {
            left = 0;
            top += line;
        }
        legend.place = QRect(left, top, wanted, line);
        left += wanted + look.px(20);
        result.append(legend);
    }
    return result;
}

int ShareBar::heightForWidth(int width) const
{
    const QList<Legend> all = legends(width);
    return all.isEmpty() ? theme(this).px(12) : all.last().place.bottom() + 1;
}

QSize ShareBar::sizeHint() const
{
    const QList<Legend> all = legends(QWIDGETSIZE_MAX);
    const int wanted = all.isEmpty() ? theme(this).px(200) : all.last().place.right() + 1;
    return {wanted, heightForWidth(wanted)};
}

QSize ShareBar::minimumSizeHint() const
{
    int widest = theme(this).px(120);
    for (const Legend &legend : legends(QWIDGETSIZE_MAX))
        widest = std::max(widest, legend.place.width());
    return {widest, theme(this).px(12)};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRectF bar(0, look.px(2), width(), look.px(10));
    QPainterPath shape;
    shape.addRoundedRect(bar, look.px(3), look.px(3));
    painter.setClipPath(shape);
    painter.fillRect(bar, look.line);
    double from = 0;
    for (const SharePart &part : std::as_const(m_parts)) {
        const double to = from + part.share * bar.width();
        const QRectF piece(rightToLeft ? bar.width() - to : from, bar.top(), to - from, bar.height());
        painter.fillRect(piece, look.series[size_t(part.series)]);
        if (from > 0) // a gap, so that parts are told apart without their colours
            painter.fillRect(
                QRectF(rightToLeft ? piece.right() - 1 : piece.left() - 1, bar.top(), 2, bar.height()),
                look.ground);
        from = to;
    }
    painter.setClipping(false);
    const QList<Legend> all = legends(width());
    for (qsizetype index = 0; index < all.size(); ++index) {
        const Legend &legend = all[index];
        const QRect place = style()->visualRect(layoutDirection(), rect(), legend.place);
        const int side = look.px(8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.series[size_t(m_parts[index].series)]);
        QRect square(place.left(), place.center().y() - side / 2 + 1, side, side);
        painter.drawRoundedRect(style()->visualRect(layoutDirection(), place, square), 2, 2);
        int x = place.left() + look.px(14);
        const auto write = [&](const QString &text, TextWeight weight, const QColor &color) {
            painter.setFont(look.font(TextSize::Body, weight));
            painter.setPen(color);
            const int advance = painter.fontMetrics().horizontalAdvance(text);
            const QRect at(x, place.top(), advance + 2, place.height());
            painter.drawText(style()->visualRect(layoutDirection(), place, at),
                             Qt::AlignVCenter | Qt::AlignLeft, text);
            x += advance + look.px(6);
        };
        write(legend.words, TextWeight::Regular, look.text);
        const int percentAt = x;
        write(legend.percent, TextWeight::Strong, look.text);
        QPen dots(mix(look.ground, look.text, 0.7), std::max(1.0, look.pixelScale));
        dots.setDashPattern({1.0, 1.6});
        painter.setPen(dots);
        const QRect line =
            style()->visualRect(layoutDirection(), place,
                                QRect(percentAt, place.bottom() - look.px(2), x - look.px(6) - percentAt, 1));
        painter.drawLine(line.topLeft(), line.topRight());
        if (!legend.note.isEmpty())
            write(legend.note, TextWeight::Regular, look.textSecondary);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.accent, look.focusRing()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.px(4), look.px(4));
    }
}

bool ShareBar::event(QEvent *event)
{
    // The focused figure answers before the window's own Alt+W.
    if (event->type() == QEvent::ShortcutOverride && asksWhy(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ShareBar::keyPressEvent(QKeyEvent *event)
{
    const bool asks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space || asksWhy(*event);
    if (asks)
        Q_EMIT asked();
    else
        QWidget::keyPressEvent(event);
}

void ShareBar::mousePressEvent(QMouseEvent *event)
{
    const QList<Legend> all = legends(width());
    const bool hits = std::any_of(all.begin(), all.end(), [&](const Legend &legend) {
        return style()
            ->visualRect(layoutDirection(), rect(), legend.place)
            .contains(event->position().toPoint());
    });
    if (hits && event->button() == Qt::LeftButton)
        Q_EMIT asked();
    else
        QWidget::mousePressEvent(event);
}

void ShareBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace fairlead
