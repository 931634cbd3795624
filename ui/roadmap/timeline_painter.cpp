// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/timeline_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace fairlead {

const QStaticText &TimelineTexts::line(const QString &text, int width, TextSize size, TextWeight weight,
                                       const QFont &font)
{
    constexpr qsizetype most = 4000;
    const std::pair key{text, width * 16 + int(size) * 2 + int(weight)};
    const auto known = m_lines.constFind(key);
    if (known != m_lines.constEnd())
        return *known;
    if (m_lines.size() >= most)
        m_lines.clear();
    QStaticText line(QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    line.setTextFormat(Qt::PlainText);
    line.setPerformanceHint(QStaticText::AggressiveCaching);
    line.prepare({}, font);
    return *m_lines.insert(key, line);
}

bool isShown(const TimelineScene &scene, const TimelineLink &link)
{
    if (scene.showsAllLinks || link.id == scene.selectedLink
        || scene.geometry.layout->pathLinks.contains(link.id))
        return true;
    const auto ends = [&link](int row) { return row >= 0 && (link.from == row || link.to == row); };
    return ends(scene.currentRow) || ends(scene.hoverRow);
}

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineScene &scene)
    : m_painter(painter)
    , m_scene(scene)
    , m_geometry(scene.geometry)
    , m_layout(*scene.geometry.layout)
    , m_look(scene.look)
    , m_body(m_look.font(TextSize::Body))
    , m_strong(m_look.font(TextSize::Body, TextWeight::Strong))
    , m_note(m_look.font(TextSize::Note))
    , m_noteStrong(m_look.font(TextSize::Note, TextWeight::Strong))
    , m_bodyMetrics(m_body)
    , m_noteMetrics(m_note)
{ }

void TimelinePainter::paint()
{
    const int first = m_geometry.firstRow();
    const int last = m_geometry.lastRow();
    m_painter.setClipRect(QRectF(0, 0, m_geometry.width, m_geometry.height));
    paintGround();
    m_painter.setClipRect(m_geometry.chart());
    for (int row = first; row < last; ++row)
        paintRow(row);
    paintLinks();
    for (int row = first; row < last; ++row) {
        paintLabel(row);
        paintWhereabouts(row);
    }
    if (m_scene.currentRow >= first && m_scene.currentRow < last)
        paintHandles(m_scene.currentRow);
    if (m_scene.hoverRow >= first && m_scene.hoverRow < last && m_scene.hoverRow != m_scene.currentRow)
        paintHandles(m_scene.hoverRow);
    paintAsOf();
    paintGhost();
    paintColumn();
    paintHead();
    m_painter.setClipRect(QRectF(0, 0, m_geometry.width, m_geometry.height));
    paintAsOf();
}

QColor TimelinePainter::rowGround(int row) const
{
    return row == m_scene.currentRow ? m_look.tint()
        : row == m_scene.hoverRow    ? m_look.hover()
                                     : m_look.ground;
}

QColor TimelinePainter::barColor(int row, bool isDone) const
{
    if (isOnPath(row))
        return isDone ? m_look.accent : mix(m_look.ground, m_look.accent, 0.62);
    return mix(m_look.ground, m_look.accent, isDone ? 0.5 : m_look.dark ? 0.34 : 0.27);
}

void TimelinePainter::paintRow(int row)
{
    const TimelineRow &shown = m_layout.rows[size_t(row)];
    if (m_scene.showsBaseline && shown.isItem())
        paintBaseline(row);
    if (shown.planFinish)
        paintPlan(row);
    if (!shown.isItem())
        paintGroupBar(row);
    else if (shown.isMilestone)
        paintMilestone(row);
    else
        paintBar(row);
    if (m_scene.showsChance && shown.chance)
        paintChance(row);
    if (shown.deadline && shown.isItem())
        paintDeadline(row);
    if (m_scene.showsLinkDates && shown.linkFinish && shown.isItem())
        paintLinkFinish(row);
}

void TimelinePainter::drawLine(const QRectF &place, const QString &text, TextSize size, TextWeight weight)
{
    const bool isStrong = weight == TextWeight::Strong;
    const QFont &font =
        size == TextSize::Note ? (isStrong ? m_noteStrong : m_note) : (isStrong ? m_strong : m_body);
    m_painter.setFont(font);
    if (!m_scene.texts) {
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, int(place.width()));
        m_painter.drawText(place, int(Qt::AlignVCenter) | int(Qt::AlignLeft), shown);
        return;
    }
    const QStaticText &line = m_scene.texts->line(text, std::max(0, int(place.width())), size, weight, font);
    m_painter.drawStaticText(
        QPointF(std::round(place.left()), std::round(place.center().y() - line.size().height() / 2)), line);
}

/// `part` of a rounded bar; what is not an end of the bar is cut straight.
void TimelinePainter::fillBar(const QRectF &rect, const QRectF &part, const QColor &color)
{
    const double corner = std::min<double>(m_look.px(4), rect.width() / 2);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    if (part.left() <= rect.left() && part.right() >= rect.right()) {
        m_painter.drawRoundedRect(rect, corner, corner);
        return;
    }
    m_painter.setClipRect(part.intersected(m_geometry.chart()));
    m_painter.drawRoundedRect(rect, corner, corner);
    m_painter.setClipRect(m_geometry.chart());
}

void TimelinePainter::paintBar(int row)
{
    const QRectF bar = m_geometry.barRect(row);
    if (bar.isNull() || bar.right() < m_geometry.columnWidth || bar.left() > m_geometry.width)
        return;
    const TimelineRow &shown = m_layout.rows[size_t(row)];
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    const double done = shown.doneUntil ? std::round(m_geometry.xOf(*shown.doneUntil)) : bar.left();
    if (!shown.isPlaced) {
        m_painter.setPen(QPen(m_look.error, 1.2, Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), m_look.px(4), m_look.px(4));
    } else if (done <= bar.left() || done >= bar.right()) {
        fillBar(bar, bar, barColor(row, done >= bar.right()));
    } else {
        fillBar(bar, QRectF(bar.topLeft(), QPointF(done, bar.bottom())), barColor(row, true));
        fillBar(bar, QRectF(QPointF(done, bar.top()), bar.bottomRight()), barColor(row, false));
    }
    paintAway(row, bar);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintGroupBar(int row)
{
    const QRectF bar = m_geometry.barRect(row);
    if (bar.isNull())
        return;
    const double thick = m_look.px(4);
    const QRectF line(bar.left(), std::round(bar.center().y() - thick / 2), bar.width(), thick);
    m_painter.fillRect(line, mix(m_look.ground, m_look.textSecondary, 0.35));
}

void TimelinePainter::diamond(const QRectF &square, const QColor &color, bool isFilled)
{
    const QPointF middle = square.center();
    const QPolygonF shape({{middle.x(), square.top()},
                           {square.right(), middle.y()},
                           {middle.x(), square.bottom()},
                           {square.left(), middle.y()}});
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setPen(isFilled ? QPen(Qt::NoPen) : QPen(color, 1.2));
    m_painter.setBrush(isFilled ? QBrush(color) : QBrush(m_look.ground));
    m_painter.drawPolygon(shape);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintMilestone(int row)
{
    const QRectF square = m_geometry.barRect(row);
    if (square.isNull() || square.right() < m_geometry.columnWidth || square.left() > m_geometry.width)
        return;
    const TimelineRow &shown = m_layout.rows[size_t(row)];
    const QColor color = shown.isLate ? m_look.error
        : isOnPath(row)               ? m_look.accent
                                      : mix(m_look.ground, m_look.text, 0.75);
    diamond(square.adjusted(1, 1, -1, -1), color, true);
}

void TimelinePainter::paintLinks()
{
    const int first = m_geometry.firstRow();
    const int last = m_geometry.lastRow();
    for (const TimelineLink &link : m_layout.links) {
        if (std::min(link.from, link.to) >= last)
            break; // in order of their upper row
        if (std::max(link.from, link.to) < first || !isShown(m_scene, link))
            continue;
        if (!m_layout.pathLinks.contains(link.id))
            paintLink(link, false);
    }
    for (const TimelineLink &link : m_layout.links) {
        if (m_layout.pathLinks.contains(link.id))
            paintLink(link, true);
    }
    for (const TimelineLink &handover : m_layout.handovers)
        paintLink(handover, true, Qt::DashLine);
}

void TimelinePainter::paintLink(const TimelineLink &link, bool isPath, Qt::PenStyle style)
{
    const QPolygonF line = m_geometry.linkLine(link);
    if (line.isEmpty() || !line.boundingRect().adjusted(-9, -9, 9, 9).intersects(m_geometry.chart()))
        return;
    const bool isSelected = !link.id.isNull() && link.id == m_scene.selectedLink;
    const bool isNear = m_scene.currentRow == link.from || m_scene.currentRow == link.to
        || m_scene.hoverRow == link.from || m_scene.hoverRow == link.to;
    const QColor color = isSelected || isPath ? m_look.accent
        : isNear                              ? mix(m_look.line, m_look.textSecondary, 0.8)
                                              : mix(m_look.line, m_look.textSecondary, 0.35);
    const double width = isSelected ? m_look.px(3) : isPath ? m_look.px(2) : 1;
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setBrush(Qt::NoBrush);
    QPen pen(color, width, style);
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.drawPolyline(line);
    const QPointF tip = line.last();
    if (!m_geometry.chart().adjusted(-9, -9, 9, 9).contains(tip))
        return;
    const QPointF before = line[line.size() - 2];
    const double side = m_look.px(isPath || isSelected ? 4 : 3);
    const QPointF along = before.x() == tip.x() ? QPointF(0, tip.y() > before.y() ? side : -side)
                                                : QPointF(tip.x() > before.x() ? side : -side, 0);
    const QPointF across(along.y(), along.x());
    const QPointF tail = tip - 1.6 * along;
    m_painter.setRenderHint(QPainter::Antialiasing, isPath || isSelected || isNear);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(QPolygonF({tip, tail + across, tail - across}));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintHandles(int row)
{
    if (m_geometry.barRect(row).isNull() || !m_layout.rows[size_t(row)].isItem())
        return;
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setPen(QPen(m_look.accent, 1.5));
    m_painter.setBrush(m_look.ground);
    const double radius = m_look.px(3);
    for (const BarEnd end : {BarEnd::Start, BarEnd::Finish})
        m_painter.drawEllipse(m_geometry.handle(row, end), radius, radius);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintGhost()
{
    const TimelineGhost *ghost = m_scene.ghost;
    if (!ghost)
        return;
    const QColor color = ghost->isAllowed ? m_look.accent : m_look.error;
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    if (ghost->isLink) {
        m_painter.setPen(QPen(color, m_look.px(2)));
        m_painter.drawLine(ghost->from, ghost->to);
        if (ghost->target >= 0) {
            m_painter.setBrush(color);
            const double radius = m_look.px(5);
            m_painter.drawEllipse(m_geometry.anchor(ghost->target, ghost->targetEnd), radius, radius);
        }
        paintGhostWords(QRectF(ghost->to, QSizeF(1, 1)));
    } else if (ghost->row >= 0) {
        const QRectF before = m_geometry.barRect(ghost->row);
        QRectF bar(m_geometry.xOf(ghost->start), before.top(), 0, before.height());
        bar.setRight(m_geometry.xOf(ghost->finish));
        const QColor fill = mix(rowGround(ghost->row), color, 0.35);
        if (m_layout.rows[size_t(ghost->row)].isMilestone) {
            bar = before.translated(m_geometry.xOf(ghost->finish - 0.5) - before.center().x(), 0);
            diamond(bar, color, false);
        } else {
            m_painter.setPen(QPen(color, 1.5));
            m_painter.setBrush(fill);
            m_painter.drawRoundedRect(bar, m_look.px(4), m_look.px(4));
        }
        paintGhostWords(bar);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintGhostWords(const QRectF &bar)
{
    const QString &words = m_scene.ghost->words;
    if (words.isEmpty())
        return;
    const QRectF room = m_geometry.chart();
    const double pad = m_look.px(8);
    const QFontMetrics metrics(m_noteStrong);
    const QString shown = metrics.elidedText(words, Qt::ElideRight, int(room.width() - 4 * pad));
    const double width = metrics.horizontalAdvance(shown) + 2 * pad;
    const double height = m_geometry.rowHeight * 0.85;
    double left = bar.right() + m_look.px(14);
    if (left + width > room.right()) // beside the bar, or below it where there is no room
        left = std::max(room.left() + pad, room.right() - width - pad);
    double top = bar.center().y() - height / 2;
    if (left < bar.right() + pad || m_scene.ghost->isLink)
        top = bar.bottom() + m_look.px(6);
    if (top + height > room.bottom())
        top = bar.top() - height - m_look.px(6);
    const QRectF box(left, top, width, height);
    m_painter.setPen(QPen(m_scene.ghost->isAllowed ? m_look.fieldLineHover() : m_look.error, 1));
    m_painter.setBrush(m_look.raised);
    m_painter.drawRoundedRect(box, m_look.corner(), m_look.corner());
    m_painter.setFont(m_noteStrong);
    m_painter.setPen(m_scene.ghost->isAllowed ? m_look.text : m_look.error);
    m_painter.drawText(box, Qt::AlignCenter, shown);
}

void TimelinePainter::paintColumn()
{
    const QRectF column(0, m_geometry.headHeight, m_geometry.columnWidth,
                        m_geometry.height - m_geometry.headHeight);
    m_painter.setClipRect(column);
    m_painter.fillRect(column, m_look.ground);
    const int last = m_geometry.lastRow();
    const QColor quiet = mix(m_look.ground, m_look.line, 0.55);
    for (int row = m_geometry.firstRow(); row < last; ++row) {
        const QRectF rect = m_geometry.rowRect(row);
        if (rect.bottom() < m_geometry.headHeight || rect.top() > m_geometry.height)
            continue;
        if (row == m_scene.currentRow || row == m_scene.hoverRow)
            m_painter.fillRect(QRectF(0, rect.top(), m_geometry.columnWidth, rect.height() - 1),
                               rowGround(row));
        m_painter.fillRect(QRectF(0, std::round(rect.bottom()) - 1, m_geometry.columnWidth, 1), quiet);
        paintTitle(row);
        if (row == m_scene.currentRow && m_scene.hasFocus) {
            m_painter.setPen(QPen(m_look.accent, m_look.focusRing()));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(QRectF(1, rect.top() + 1, m_geometry.columnWidth - 2, rect.height() - 3));
        }
    }
    m_painter.fillRect(QRectF(m_geometry.columnWidth - 1, m_geometry.headHeight, 1, column.height()),
                       m_look.line);
}

/// By hand: an icon is read from its drawing each time, and a plan may have fifty closed groups.
void TimelinePainter::paintChevron(const QRectF &square, bool isOpen)
{
    const QPointF middle = square.center();
    const double side = square.width() / 4;
    const QPolygonF line = isOpen
        ? QPolygonF({middle + QPointF(-side, -side / 2), middle + QPointF(0, side / 2),
                     middle + QPointF(side, -side / 2)})
        : QPolygonF({middle + QPointF(-side / 2, -side), middle + QPointF(side / 2, 0),
                     middle + QPointF(-side / 2, side)});
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setPen(QPen(m_look.textSecondary, 1.5));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(line);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintTitle(int row)
{
    const TimelineRow &shown = m_layout.rows[size_t(row)];
    const QRectF rect = m_geometry.rowRect(row);
    const double right = m_geometry.columnWidth - m_look.px(10);
    if (!shown.isItem()) {
        const double side = m_look.px(14);
        const QRectF arrow(m_look.px(4), rect.center().y() - side / 2, side, side);
        paintChevron(arrow, shown.isOpen);
        const double noteWidth = m_noteMetrics.horizontalAdvance(shown.note);
        QRectF place(arrow.right() + m_look.px(6), rect.top(), 0, rect.height());
        place.setRight(right - noteWidth - m_look.px(8));
        m_painter.setPen(shown.group == QLatin1String("below") ? m_look.textSecondary : m_look.text);
        drawLine(place, shown.title, TextSize::Body, TextWeight::Strong);
        m_painter.setPen(m_look.textSecondary);
        drawLine(QRectF(right - noteWidth, rect.top(), noteWidth + 2, rect.height()), shown.note,
                 TextSize::Note, TextWeight::Regular);
        return;
    }
    const double indent = m_look.px(24);
    const double keyWidth = m_bodyMetrics.horizontalAdvance(QStringLiteral("R00"))
        + std::max(0, int(m_layout.keyLength) - 3) * m_bodyMetrics.horizontalAdvance(u'0') + m_look.px(10);
    m_painter.setPen(m_look.textSecondary);
    drawLine(QRectF(indent, rect.top(), keyWidth, rect.height()), shown.key, TextSize::Body,
             TextWeight::Regular);
    const QRectF place(indent + keyWidth, rect.top(), std::max(0.0, right - indent - keyWidth),
                       rect.height());
    m_painter.setPen(shown.isQuiet ? m_look.textSecondary : m_look.text);
    drawLine(place, shown.title, TextSize::Body, isOnPath(row) ? TextWeight::Strong : TextWeight::Regular);
}

} // namespace fairlead
