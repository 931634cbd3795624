// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/label.h"

#include <QEvent>
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
