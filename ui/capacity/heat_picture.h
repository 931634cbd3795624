// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capacity/heat_sheet.h"
#include "ui/workbench/workbench.h"

class QPainter;

namespace fairlead {

/// What there is to see: the month that is fullest, or the week with the fewest days.
QString heatFinding(const Workbench &workbench, const HeatSheet &sheet);

/// The whole heat map on paper: every person and week, with the key under it.
QSizeF heatPictureSize(const HeatSheet &sheet, const Theme &look);
void drawHeatPicture(QPainter &painter, const HeatSheet &sheet, const Theme &look);

} // namespace fairlead
