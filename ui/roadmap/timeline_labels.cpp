// SPDX-License-Identifier: GPL-3.0-or-later
// What is written at the bars, and how they fade into what may still happen.
#include "ui/kit/icon.h"
#include "ui/roadmap/timeline_painter.h"
#include "ui/roadmap/timeline_text.h"

#include <QLinearGradient>
#include <QPainter>

#include <cmath>

namespace fairlead {

namespace {

/// Black or white, so to speak: what is read best on `fill`.
QColor inkOn(const QColor &fill, const Theme &look)
{
    return contrast(look.text, fill) >= contrast(look.ground, fill) ? look.text : look.ground;
}

} // namespace

/// The tail from the planned finish: even up to P50, then fading to P85.
void TimelinePainter::paintChance(int row)
{
    const TimelineRow &shown = m_layout.rows[size_t(row)];
    const QRectF bar = m_geometry.barRect(row);
    if (bar.isNull() || !shown.chance->p85 || !shown.isPlaced)
        return;
    const double from = shown.isMilestone ? bar.center().x() : bar.right();
    const double end = std::round(m_geometry.xOf(*shown.chance->p85));
    if (end <= from || end < m_geometry.columnWidth || from > m_geometry.width)
        return;
    const double even = std::clamp(shown.chance->p50 ? m_geometry.xOf(*shown.chance->p50) : from, from, end);
    const double height = shown.isMilestone ? m_look.px(6) : bar.height();
    const QRectF tail(from, std::round(bar.center().y() - height / 2), end - from, height);
    QColor color = mix(m_look.ground, m_look.accent, m_look.dark ? 0.45 : 0.38);
    color.setAlphaF(m_layout.isChanceStale ? 0.35F : 0.8F);
    QColor nothing = color;
    nothing.setAlphaF(m_layout.isChanceStale ? 0.06F : 0.12F);
    QLinearGradient fade(tail.topLeft(), tail.topRight());
    fade.setColorAt(0, color);
    fade.setColorAt(std::clamp((even - from) / (end - from), 0.0, 1.0), color);
    fade.setColorAt(1, nothing);
    m_painter.fillRect(tail, fade);
    // Where it is as likely earlier as later: a gap, as between what is done and what is left.
    if (even > from + m_look.px(3) && !shown.isMilestone)
        m_painter.fillRect(QRectF(std::round(even), tail.top(), std::max(1, m_look.px(1)), tail.height()),
                           rowGround(row));
}

void TimelinePainter::paintLabel(int row)
{
    const TimelineRow &shown = m_layout.rows[size_t(row)];
    const QString chance = m_scene.showsChance && shown.chance ? shown.chance->label : QString();
    if (shown.label.isEmpty() && chance.isEmpty())
        return;
    const bool isStrong = shown.isLate && shown.state != ItemState::InProgress;
    const double pad = m_look.px(5);
    const double width = m_noteMetrics.horizontalAdvance(shown.label) + 2 * pad;
    const double left = m_geometry.columnWidth;
    QRectF place(left, m_geometry.rowTop(row), m_geometry.width - left, m_geometry.rowHeight);
    const QRectF bar = m_geometry.barRect(row);
    if (!bar.isNull() && (bar.right() < left || bar.left() > m_geometry.width))
        return; // paintWhereabouts() says where it is
    const bool isWrong = shown.isLate || !shown.isPlaced;
    m_painter.setPen(isWrong ? m_look.error : m_look.textSecondary);
    double after = bar.isNull() ? place.left() : -1; // where the chance may stand
    if (!bar.isNull()) {
        const double from = std::max(bar.left(), left);
        const double done = shown.doneUntil ? m_geometry.xOf(*shown.doneUntil) : bar.left();
        const bool isDate = // stands where it ends
            shown.isMilestone || !shown.isPlaced || shown.state != ItemState::InProgress;
        const bool inDone = done - from >= width;
        const bool inLeft = bar.right() - std::max(from, done) >= width;
        if (!isDate && (inDone || inLeft)) {
            place.setLeft(inDone ? from : std::max(from, done));
            m_painter.setPen(inkOn(barColor(row, inDone), m_look));
        } else {
            place.setLeft(paintLabelBesideBar(row, bar, place));
            after = place.left();
        }
    }
    const TextWeight weight = isStrong ? TextWeight::Strong : TextWeight::Regular;
    if (!shown.label.isEmpty()) {
        drawLine(place.adjusted(pad, 0, 0, 0), shown.label, TextSize::Note, weight);
        if (after >= 0) {
            const QFontMetrics metrics(isStrong ? m_noteStrong : m_note);
            after += metrics.horizontalAdvance(shown.label) + m_look.px(6);
        }
    }
    if (chance.isEmpty())
        return;
    if (after < 0)
        after = paintLabelBesideBar(row, bar, place);
    place.setLeft(after);
    m_painter.setPen(m_layout.isChanceStale         ? m_look.disabledText()
                         : shown.chance->isLikely   ? m_look.good
                         : shown.chance->isUnlikely ? m_look.error
                                                    : m_look.warning);
    drawLine(place.adjusted(pad, 0, 0, 0), chance, TextSize::Note, TextWeight::Regular);
}

/// Where words right of the bar begin, after its tail and not across the mark of its deadline; draws the
/// icon of what has no place.
double TimelinePainter::paintLabelBesideBar(int row, const QRectF &bar, QRectF place)
{
    const TimelineRow &shown = m_layout.rows[size_t(row)];
    double edge = bar.right() + m_look.px(9);
    const QString words =
        shown.label + (m_scene.showsChance && shown.chance ? shown.chance->label : QString());
    const double width = m_noteMetrics.horizontalAdvance(words) + m_look.px(22);
    if (m_scene.showsChance && shown.chance && shown.chance->p85 && shown.isPlaced) {
        const double tail = m_geometry.xOf(*shown.chance->p85) + m_look.px(2);
        const double before = bar.left() - m_look.px(9) - width;
        if (tail > edge && tail + width < m_geometry.width)
            edge = tail;
        else if (tail > edge && shown.isMilestone && before > m_geometry.columnWidth)
            return before; // over the tail it could not be read
    }
    const double mark = shown.deadline ? m_geometry.xOf(*shown.deadline) : -1;
    if (mark > edge - m_look.px(4) && mark < edge + width)
        edge = mark + m_look.px(3);
    if (!shown.isPlaced) {
        const double side = m_look.px(14);
        drawIcon(m_painter, QLatin1String("error"), QRectF(edge, place.center().y() - side / 2, side, side),
                 m_look.error);
        edge += side;
    }
    return edge;
}

/// Says at the edge where a bar is that was scrolled away.
void TimelinePainter::paintWhereabouts(int row)
{
    const TimelineRow &shown = m_layout.rows[size_t(row)];
    const QRectF bar = m_geometry.barRect(row);
    if (bar.isNull() || !shown.isItem())
        return;
    const QRectF place = QRectF(m_geometry.columnWidth, m_geometry.rowTop(row),
                                m_geometry.width - m_geometry.columnWidth, m_geometry.rowHeight)
                             .adjusted(m_look.px(6), 0, -m_look.px(6), 0);
    m_painter.setFont(m_note);
    m_painter.setPen(m_look.textSecondary);
    if (bar.right() < m_geometry.columnWidth)
        m_painter.drawText(place, int(Qt::AlignVCenter) | int(Qt::AlignLeft),
                           QString(QStringLiteral("‹ ") + shortDay(*shown.finish - 1, m_layout.asOf)));
    else if (bar.left() > m_geometry.width)
        m_painter.drawText(place, int(Qt::AlignVCenter) | int(Qt::AlignRight),
                           QString(shortDay(*shown.start, m_layout.asOf) + QStringLiteral(" ›")));
}

} // namespace fairlead
