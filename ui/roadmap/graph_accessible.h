// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAccessibleInterface;
class QObject;

namespace fairlead {

class GraphCanvas;

/// What assistive technology sees of a network: one child for each item. For QAccessible::installFactory().
QAccessibleInterface *makeGraphAccessible(const QString &className, QObject *object);

/// Tells that the current item has the focus.
void tellCurrentItem(GraphCanvas &canvas);
/// Says which link was chosen; empty words say nothing.
void tellGraphLink(GraphCanvas &canvas, const QString &words);

} // namespace fairlead
