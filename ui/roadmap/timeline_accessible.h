// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAccessibleInterface;
class QObject;

namespace fairlead {

class TimelineCanvas;

/// What assistive technology sees of a timeline: one child for each row. For QAccessible::installFactory().
QAccessibleInterface *makeTimelineAccessible(const QString &className, QObject *object);

/// Tells that the current row has the focus.
void tellCurrentRow(TimelineCanvas &canvas);
/// Says which link was chosen; empty words say nothing.
void tellLink(TimelineCanvas &canvas, const QString &words);

} // namespace fairlead
