// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capacity/leave_sheet.h"

class QPainter;
class QRectF;

namespace fairlead {

/// Draws one day of one person: ground, hatching, the piece of leave, the on-call band. `hasLetter` says
/// that the letters of the leave or band stand here. Works on any device.
void paintLeaveDay(QPainter &painter, const QRectF &rect, const LeaveDay &day, bool hasLetter,
                   const Theme &look);

/// The fill of a kind of leave.
QColor leaveFill(LeaveKind kind, const Theme &look);

/// Months, weeks or days, and the names of holidays over a row of days; `x` is where the first day starts.
void paintRuler(QPainter &painter, const QRectF &rect, const LeaveSheet &sheet, double x, double dayWidth,
                const Theme &look);
double rulerHeight(const Theme &look);

} // namespace fairlead
