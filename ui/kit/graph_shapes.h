// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QPainterPath>
#include <QPointF>
#include <vector>

class QPainter;

/// What every graph is drawn of, whatever its boxes are about. Lengths are in pixels of the painter.
namespace fairlead::graph_shapes {

/// Level at the layers, with one swing from a layer to the next; all points moved by `moved`.
QPainterPath curveThrough(const std::vector<QPointF> &points, QPointF moved);
/// The head at the end of a path, for a line as wide as `width`.
void paintArrow(QPainter &painter, const QPainterPath &path, const QColor &color, double width,
                const Theme &look);
/// Around the current box; as wide on the screen at every `scale` of the painter.
void paintRing(QPainter &painter, const QRectF &box, bool hasFocus, double scale, const Theme &look);
/// A short word on a tinted ground, ending at `right`; answers where it begins.
double paintTag(QPainter &painter, const QString &word, double right, double middle, const QColor &tint,
                const QColor &ink, const Theme &look);

} // namespace fairlead::graph_shapes
