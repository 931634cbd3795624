// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/capacity_bars.h"
#include "ui/capacity/heat_sheet.h"

class QPainter;
class QRectF;

namespace fairlead {

/// Draws one cell: its hue, hatching, ramp glyph, figure and letters. Works on any device.
void paintHeatCell(QPainter &painter, const QRectF &rect, const HeatCell &cell, const Theme &look);

/// The parts of a person's gross days that the small bar shows, in its order.
struct WherePart {
    QString words;
    double days = 0;
    int series = 0; ///< which fill for data; -1: the accent
};
QList<WherePart> whereItGoes(const CapacitySteps &steps);
QColor whereColor(const WherePart &part, const Theme &look);
/// Draws the bar over the whole width.
void paintWhere(QPainter &painter, const QRectF &rect, const CapacitySteps &steps, const Theme &look);

} // namespace fairlead
