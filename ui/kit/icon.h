// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QIcon>

class QPainter;

namespace fairlead {

/// One of our own line icons, from resources/icons/<name>.svg, crisp at every size. Takes its colour
/// from the theme in use each time it is drawn: disabled is faint, checked is accent. A name without a
/// file gives a null icon.
QIcon icon(QLatin1String name, Tone tone = Tone::Secondary);

/// Draws an icon in a colour of your own, centred in `rect`.
void drawIcon(QPainter &painter, QLatin1String name, const QRectF &rect, const QColor &color);

} // namespace fairlead
