// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/graph_painter.h"

#include "ui/kit/graph_shapes.h"
#include "ui/roadmap/graph_text.h"

#include <QPainter>

namespace fairlead {

namespace {

constexpr double keyOnlyBelow = 0.6; ///< scale below which only keys can be read
constexpr double labelsFrom = 0.5;
constexpr double faint = 0.22; ///< opacity

} // namespace

GraphPainter::GraphPainter(QPainter &painter, const GraphScene &scene)
    : m_painter(painter)
    , m_scene(scene)
    , m_graph(scene.graph)
    , m_look(scene.look)
    , m_seen((scene.clip.topLeft() - scene.moved) / scene.scale, scene.clip.size() / scene.scale)
{ }

void GraphPainter::paint()
{
    m_painter.save();
    m_painter.setClipRect(m_scene.clip);
    m_painter.fillRect(m_scene.clip, m_look.ground);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.translate(m_scene.moved);
    m_painter.scale(m_scene.scale, m_scene.scale);
    const double opacity = m_scene.isStale ? 0.6 : 1.0;
    const auto fade = [&](bool isFaint) { m_painter.setOpacity(isFaint ? faint * opacity : opacity); };
    for (const bool areFaint : {true, false}) { // what matters lies above the rest
        fade(areFaint);
        for (const bool areCritical : {false, true}) {
            for (size_t i = 0; i < m_graph.links.size(); ++i) {
                const GraphLink &link = m_graph.links[i];
                if (isFaint(link) == areFaint && link.isCritical == areCritical)
                    paintLink(link, int(i));
            }
        }
    }
    for (const GraphLink &link : m_graph.links) {
        fade(isFaint(link));
        if (m_scene.scale >= labelsFrom)
            paintLabel(link);
    }
    for (size_t i = 0; i < m_graph.items.size(); ++i) {
        fade(isFaint(int(i)));
        if (isSeen(m_graph.items[i].box))
            paintItem(int(i));
    }
    fade(false);
    paintLooseHead();
    m_painter.restore();
    if (m_scene.hasHint)
        paintHint();
}

bool GraphPainter::isSeen(const QRectF &rect) const
{
    return m_seen.intersects(rect.adjusted(-4, -4, 4, 4));
}

bool GraphPainter::isFaint(int item) const
{
    if (m_scene.lit)
        return !(*m_scene.lit)[size_t(item)];
    return m_graph.items[size_t(item)].isOther;
}

void GraphPainter::paintLink(const GraphLink &link, int index)
{
    if (!isSeen(link.path.boundingRect()))
        return;
    const bool isLit = m_scene.lit && !isFaint(link);
    const bool isCurrent = index == m_scene.currentLink;
    const QColor color = link.isBack   ? m_look.error
        : link.isCritical || isCurrent ? m_look.accent
                                       : mix(m_look.ground, m_look.textSecondary, isLit ? 1.0 : 0.6);
    const double width = isCurrent ? 3 : link.isCritical ? 2 : isLit ? 1.6 : 1.2;
    QPen pen(color, width / std::min(1.0, m_scene.scale * 1.3)); // does not vanish when seen from far
    if (link.isBetweenTeams) {
        pen.setDashPattern({3.5, 2.5});
        pen.setCapStyle(Qt::FlatCap);
    }
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(link.path);
    graph_shapes::paintArrow(m_painter, link.path, color, width, m_look);
}

void GraphPainter::paintLabel(const GraphLink &link)
{
    if (link.labelBox.isNull() || !isSeen(link.labelBox))
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_look.ground);
    m_painter.drawRoundedRect(link.labelBox, m_look.px(3), m_look.px(3));
    m_painter.setFont(m_look.font(TextSize::Note));
    m_painter.setPen(link.isCritical ? m_look.accent : m_look.textSecondary);
    m_painter.drawText(link.labelBox, Qt::AlignCenter, link.label);
}

QColor GraphPainter::ink(const GraphItem &item) const
{
    return item.isDone || item.isQuiet ? m_look.textSecondary : m_look.text;
}

void GraphPainter::paintItem(int index)
{
    const GraphItem &item = m_graph.items[size_t(index)];
    const bool isCurrent = index == m_scene.current;
    if (isCurrent)
        graph_shapes::paintRing(m_painter, item.box, m_scene.hasFocus, m_scene.scale, m_look);
    paintFrame(item, item.box, index == m_scene.hover || isCurrent);
    if (m_scene.scale < keyOnlyBelow)
        paintKeyOnly(item, item.box);
    else
        paintWords(item, item.box);
}

void GraphPainter::paintFrame(const GraphItem &item, const QRectF &box, bool isHover)
{
    QPen pen(mix(m_look.line, m_look.textSecondary, 0.35), 1);
    if (item.isInLoop)
        pen = QPen(m_look.error, 1.5);
    else if (item.isCritical)
        pen = QPen(m_look.accent, 2);
    else if (item.isNearCritical) {
        pen = QPen(m_look.accent, 1.5);
        pen.setDashPattern({1.2, 1.8});
    } else if (item.isQuiet) {
        pen.setDashPattern({4, 3});
    }
    m_painter.setPen(pen);
    const QColor fill = m_look.dark ? m_look.raised : m_look.ground;
    m_painter.setBrush(isHover ? m_look.tintOn(fill) : item.isDone || item.isQuiet ? m_look.surface : fill);
    const double half = pen.widthF() / 2;
    m_painter.drawRoundedRect(box.adjusted(half, half, -half, -half), m_look.corner(), m_look.corner());
}

/// Key and title at the left; date and team at the right, which are never cut.
void GraphPainter::paintWords(const GraphItem &item, const QRectF &box)
{
    const QFont strong = m_look.font(TextSize::Body, TextWeight::Strong);
    const QFont body = m_look.font(TextSize::Body);
    const QFont note = m_look.font(TextSize::Note, item.isLate ? TextWeight::Strong : TextWeight::Regular);
    const QFontMetricsF metrics(body);
    const double inset = m_look.px(8);
    const double middle = box.center().y();
    double right = box.right() - inset;
    if (!item.date.isEmpty()) {
        const double width = QFontMetricsF(note).horizontalAdvance(item.date);
        m_painter.setFont(note);
        m_painter.setPen(item.isLate ? m_look.error : m_look.textSecondary);
        m_painter.drawText(QRectF(right - width - 1, box.top(), width + 2, box.height()), Qt::AlignCenter,
                           item.date);
        right -= width + m_look.px(6);
    }
    right = paintTag(item, right, middle) - m_look.px(6);
    double x = box.left() + inset;
    if (item.isMilestone) {
        const double half = m_look.px(5);
        paintDiamond({x + half, middle}, half, item.isLate ? m_look.error : m_look.accent);
        x += 2 * half + m_look.px(5);
    }
    const QRectF line(x, box.top(), right - x, box.height());
    m_painter.setPen(ink(item));
    m_painter.setFont(strong);
    m_painter.drawText(line, Qt::AlignVCenter, item.key);
    x += QFontMetricsF(strong).horizontalAdvance(item.key) + m_look.px(6);
    m_painter.setFont(body);
    m_painter.drawText(QRectF(x, box.top(), right - x + 2, box.height()), Qt::AlignVCenter,
                       metrics.elidedText(item.title, Qt::ElideRight, right - x));
}

/// The team's key, ending at `right`; answers where it begins.
double GraphPainter::paintTag(const GraphItem &item, double right, double middle)
{
    if (item.team.isEmpty())
        return right;
    return graph_shapes::paintTag(m_painter, item.team, right, middle, m_look.series[size_t(item.tint)],
                                  ink(item), m_look);
}

/// From far: the key as large as the box lets it be, and the colour of the team.
void GraphPainter::paintKeyOnly(const GraphItem &item, const QRectF &box)
{
    const QFont font = m_look.font(TextSize::Title, TextWeight::Strong);
    const QColor behind = m_look.dark ? m_look.raised : m_look.ground;
    if (!item.team.isEmpty()) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(mix(behind, m_look.series[size_t(item.tint)], 0.6));
        const double thick = m_look.px(8);
        m_painter.drawRoundedRect(QRectF(box.left() + 2, box.top() + 2, thick, box.height() - 4), 3, 3);
    }
    double x = box.left() + m_look.px(16);
    if (item.isMilestone) {
        const double half = m_look.px(7);
        paintDiamond({x + half, box.center().y()}, half, item.isLate ? m_look.error : m_look.accent);
        x += 2 * half + m_look.px(8);
    }
    m_painter.setFont(font);
    m_painter.setPen(ink(item));
    const QRectF room(x, box.top(), box.right() - x - m_look.px(4), box.height());
    m_painter.drawText(room, Qt::AlignVCenter,
                       QFontMetricsF(font).elidedText(item.key, Qt::ElideRight, room.width()));
}

void GraphPainter::paintDiamond(QPointF middle, double half, const QColor &color)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(
        QPolygonF{{QPointF(middle.x(), middle.y() - half), QPointF(middle.x() + half, middle.y()),
                   QPointF(middle.x(), middle.y() + half), QPointF(middle.x() - half, middle.y())}});
}

void GraphPainter::paintLooseHead()
{
    if (m_graph.looseHead.isNull() || !isSeen(m_graph.looseHead))
        return;
    const QFont font = m_look.font(TextSize::Note, TextWeight::Strong);
    const QString words = looseText(m_graph.looseItems);
    const double width = QFontMetricsF(font).horizontalAdvance(words);
    const QRectF head = m_graph.looseHead;
    m_painter.setFont(font);
    m_painter.setPen(m_look.textSecondary);
    m_painter.drawText(head, Qt::AlignVCenter, words);
    m_painter.setPen(QPen(m_look.line, 1));
    m_painter.drawLine(QPointF(head.left() + width + m_look.px(10), head.center().y()),
                       QPointF(head.right(), head.center().y()));
}

void GraphPainter::paintHint()
{
    const QString words = graphHint(m_graph);
    if (words.isEmpty())
        return;
    const QFont font = m_look.font(TextSize::Note);
    const QFontMetricsF metrics(font);
    QRectF hint(0, 0, metrics.horizontalAdvance(words) + m_look.px(12), metrics.height() + m_look.px(4));
    hint.moveBottomRight(m_scene.clip.bottomRight() - QPointF(m_look.px(4), m_look.px(2)));
    m_painter.save();
    QColor ground = m_look.ground;
    ground.setAlphaF(0.85f);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ground);
    m_painter.drawRect(hint);
    m_painter.setFont(font);
    m_painter.setPen(m_look.textSecondary);
    m_painter.drawText(hint, Qt::AlignCenter, words);
    m_painter.restore();
}

} // namespace fairlead
