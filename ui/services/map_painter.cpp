// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/graph_shapes.h"
#include "ui/services/service_map.h"

#include <QPainter>

namespace fairlead {

namespace {

constexpr double faint = 0.25; ///< opacity

bool isLit(const MapScene &scene, int box)
{
    return scene.current < 0 || scene.reach[size_t(box)] != Reach::None;
}

void paintLink(QPainter &painter, const MapScene &scene, const MapLink &link)
{
    const Theme &look = scene.look;
    const bool lit = scene.current >= 0 && isLit(scene, link.from) && isLit(scene, link.to);
    painter.setOpacity(scene.current < 0 || lit ? 1.0 : faint);
    const QColor color = link.isInCycle ? look.error
        : link.inversion > 1            ? look.warning
        : lit && link.kind == ServiceDependencyKind::Sync
        ? look.accent
        : mix(look.ground, look.textSecondary, lit ? 1.0 : 0.6);
    const double width = lit || link.isInCycle || link.inversion > 1 ? 2 : link.isCritical ? 1.3 : 1;
    QPen pen(color, width / std::min(1.0, scene.scale * 1.3)); // does not vanish when seen from far
    pen.setCapStyle(Qt::FlatCap);
    if (link.kind == ServiceDependencyKind::Async)
        pen.setDashPattern({1.5, 2.5});
    else if (link.kind == ServiceDependencyKind::Data)
        pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(link.path);
    graph_shapes::paintArrow(painter, link.path, color, width, look);
}

void paintFrame(QPainter &painter, const MapScene &scene, const MapBox &box, int index)
{
    const Theme &look = scene.look;
    const Reach reach = scene.reach[size_t(index)];
    QPen pen(mix(look.line, look.textSecondary, 0.35), 1);
    if (reach == Reach::Stops || reach == Reach::Itself)
        pen = QPen(look.accent, 2);
    else if (box.isInCycle)
        pen = QPen(look.error, 1.5);
    if (reach == Reach::MayStop)
        pen = QPen(look.accent, 1.5, Qt::DotLine);
    const QColor plain = look.dark ? look.raised : look.ground;
    painter.setPen(pen);
    painter.setBrush(index == scene.hover || reach == Reach::Itself ? look.tintOn(plain)
                         : box.isThirdParty                         ? look.surface
                                                                    : plain);
    const double half = pen.widthF() / 2;
    const double corner = box.isThirdParty ? 0 : look.corner();
    painter.drawRoundedRect(box.area.adjusted(half, half, -half, -half), corner, corner);
}

void paintBox(QPainter &painter, const MapScene &scene, int index)
{
    const Theme &look = scene.look;
    const MapBox &box = scene.map.boxes[size_t(index)];
    painter.setOpacity(isLit(scene, index) ? 1.0 : faint);
    if (index == scene.current)
        graph_shapes::paintRing(painter, box.area, scene.hasFocus, scene.scale, look);
    paintFrame(painter, scene, box, index);
    const QRectF inside = box.area.adjusted(look.px(8), look.px(3), -look.px(6), -look.px(3));
    const QRectF upper(inside.topLeft(), QSizeF(inside.width(), inside.height() / 2));
    double right = upper.right();
    if (!box.team.isEmpty())
        right = graph_shapes::paintTag(painter, box.team, right, upper.center().y(),
                                       look.series[size_t(box.tint)], look.text, look)
            - look.px(6);
    const QFont strong = look.font(TextSize::Body, TextWeight::Strong);
    const QFont body = look.font(TextSize::Body);
    double left = upper.left();
    painter.setPen(look.text);
    painter.setFont(strong);
    painter.drawText(QRectF(left, upper.top(), right - left, upper.height()), Qt::AlignVCenter, box.key);
    left += QFontMetricsF(strong).horizontalAdvance(box.key) + look.px(6);
    painter.setFont(body);
    painter.drawText(QRectF(left, upper.top(), right - left, upper.height()), Qt::AlignVCenter,
                     QFontMetricsF(body).elidedText(box.name, Qt::ElideRight, right - left));
    const QFont note = look.font(TextSize::Note);
    painter.setFont(note);
    painter.setPen(box.isInCycle ? look.error : box.isSinglePoint ? look.warning : look.textSecondary);
    const QRectF lower(QPointF(inside.left(), upper.bottom()), QSizeF(inside.width(), inside.height() / 2));
    painter.drawText(lower, Qt::AlignVCenter,
                     QFontMetricsF(note).elidedText(box.notes, Qt::ElideRight, lower.width()));
}

} // namespace

void paintMap(QPainter &painter, const MapScene &scene)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scene.scale, scene.scale);
    for (const bool isFront : {false, true}) { // what is wrong or lit lies above the rest
        for (const MapLink &link : scene.map.links) {
            const bool lit = scene.current >= 0 && isLit(scene, link.from) && isLit(scene, link.to);
            if ((lit || link.isInCycle || link.inversion > 1) == isFront)
                paintLink(painter, scene, link);
        }
    }
    for (size_t i = 0; i < scene.map.boxes.size(); ++i)
        paintBox(painter, scene, int(i));
    painter.restore();
}

} // namespace fairlead
