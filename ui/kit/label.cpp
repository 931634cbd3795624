// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/label.h"

#include "ui/kit/figures.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace fairlead {

Label::Label(const QString &text, TextSize size, Tone tone, TextWeight weight, QWidget *parent)
    : QLabel(text, parent)
    , m_size(size)
    , m_tone(tone)
    , m_weight(weight)
{
    restyle();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void Label::setSize(TextSize size)
{
    m_size = size;
    restyle();
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        restyle();
    QLabel::changeEvent(event);
}

void Label::restyle()
{
    const Theme &look = theme(this);
    setFont(look.font(m_size, m_weight));
    QPalette colors = look.palette();
    colors.setColor(QPalette::WindowText, look.tone(m_tone));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, look.disabledText());
    setPalette(colors);
}

RunsLabel::RunsLabel(QList<TextRun> runs, TextSize size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setRuns(std::move(runs));
}

void RunsLabel::setRuns(QList<TextRun> runs)
{
    m_runs = std::move(runs);
    m_asking.clear();
    for (qsizetype run = 0; run < m_runs.size(); ++run) {
        if (m_runs[run].asks >= 0)
            m_asking.append(run);
    }
    m_current = std::clamp(m_current, 0, std::max(0, int(m_asking.size()) - 1));
    setFocusPolicy(m_asking.isEmpty() ? Qt::NoFocus : Qt::TabFocus);
    setMouseTracking(!m_asking.isEmpty());
    if (!m_asking.isEmpty())
        tellParts();
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString RunsLabel::text() const
{
    QString whole;
    for (const TextRun &run : m_runs)
        whole += run.text;
    return whole;
}

int RunsLabel::naturalWidth() const
{
    const Theme &look = theme(this);
    int width = 0;
    for (const TextRun &run : m_runs)
        width += QFontMetrics(look.font(m_size, run.weight)).horizontalAdvance(run.text);
    return width + 1;
}

QSize RunsLabel::sizeHint() const
{
    return {naturalWidth(), QFontMetrics(theme(this).font(m_size)).height()};
}

QSize RunsLabel::minimumSizeHint() const
{
    return {std::min(naturalWidth(), theme(this).px(60)), sizeHint().height()};
}

int RunsLabel::baseline() const
{
    const QFontMetrics metrics(theme(this).font(m_size));
    return (height() - metrics.height()) / 2 + metrics.ascent();
}

void RunsLabel::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    int used = 0;
    for (const TextRun &run : m_runs) {
        const QFont font = look.font(m_size, run.weight);
        const QFontMetrics metrics(font);
        const int room = width() - used;
        const int wanted = metrics.horizontalAdvance(run.text);
        const QString shown = wanted <= room ? run.text : metrics.elidedText(run.text, Qt::ElideRight, room);
        painter.setFont(font);
        painter.setPen(isEnabled() ? look.tone(run.tone) : look.disabledText());
        const int advance = metrics.horizontalAdvance(shown);
        painter.drawText(rightToLeft ? width() - used - advance : used, baseline(), shown);
        used += advance;
        if (wanted > room)
            break;
    }
    for (int part = 0; part < partCount(); ++part) {
        const QRect area = partArea(part);
        if (area.isEmpty())
            continue;
        const QColor color = look.tone(m_runs[m_asking[part]].tone);
        QPen dots(mix(look.ground, color, 0.7), std::max(1.0, look.pixelScale));
        dots.setDashPattern({1.0, 1.6});
        painter.setPen(dots);
        const double below = baseline() + look.px(2) + 0.5;
        painter.drawLine(QPointF(area.left(), below), QPointF(area.right(), below));
        if (hasFocus() && part == m_current) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(look.accent, look.focusRing()));
            painter.drawRoundedRect(QRectF(area).adjusted(0, 1, 0, -1), look.px(4), look.px(4));
        }
    }
}

QString RunsLabel::partName(int part) const
{
    return m_runs[m_asking[part]].text.trimmed();
}

/// Where the words of the run stand, without the spaces around them; empty where there is no room for it.
QRect RunsLabel::partArea(int part) const
{
    const Theme &look = theme(this);
    const qsizetype wanted = m_asking[part];
    int left = 0;
    const auto advance = [&](const TextRun &run, const QString &words) {
        return QFontMetrics(look.font(m_size, run.weight)).horizontalAdvance(words);
    };
    for (qsizetype run = 0; run < wanted; ++run)
        left += advance(m_runs[run], m_runs[run].text);
    const TextRun &run = m_runs[wanted];
    const QString words = run.text.trimmed();
    left += advance(run, run.text.left(run.text.indexOf(words)));
    const int wide = std::min(advance(run, words), width() - left);
    if (wide <= 0)
        return {};
    return {layoutDirection() == Qt::RightToLeft ? width() - left - wide : left, 0, wide, height()};
}

int RunsLabel::partAt(const QPoint &position) const
{
    for (int part = 0; part < partCount(); ++part) {
        if (partArea(part).contains(position))
            return part;
    }
    return -1;
}

void RunsLabel::choose(int part)
{
    m_current = std::clamp(part, 0, partCount() - 1);
    tellCurrentPart(*this);
    update();
}

void RunsLabel::pressPart(int part)
{
    choose(part);
    Q_EMIT asked(m_runs[m_asking[part]].asks, partArea(part));
}

bool RunsLabel::event(QEvent *event)
{
    // The focused figure answers before the window's own Alt+W.
    if (event->type() == QEvent::ShortcutOverride && asksWhy(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void RunsLabel::keyPressEvent(QKeyEvent *event)
{
    const int step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (m_asking.isEmpty())
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return choose(m_current + (event->key() == Qt::Key_Right ? step : -step));
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space || asksWhy(*event);
    if (presses)
        pressPart(m_current);
    else
        QWidget::keyPressEvent(event);
}

void RunsLabel::mousePressEvent(QMouseEvent *event)
{
    const int part = event->button() == Qt::LeftButton ? partAt(event->position().toPoint()) : -1;
    if (part < 0)
        return QWidget::mousePressEvent(event);
    pressPart(part);
}

void RunsLabel::mouseMoveEvent(QMouseEvent *event)
{
    if (partAt(event->position().toPoint()) >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    QWidget::mouseMoveEvent(event);
}

void RunsLabel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_asking.isEmpty())
        tellCurrentPart(*this);
    update();
}

void RunsLabel::resizeEvent(QResizeEvent *event)
{
    setToolTip(naturalWidth() > width() ? text() : QString());
    QWidget::resizeEvent(event);
}

void RunsLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme(this).line);
}

} // namespace fairlead
