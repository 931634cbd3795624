// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QLocale>
#include <QRectF>

class QKeyEvent;
class QPainter;

namespace fairlead {

/// Alt+W, which asks a computed figure "Why?".
bool asksWhy(const QKeyEvent &event);

/// `value` as it is read here: at most `decimals` places without trailing zeros, "−" for minus, and no
/// "−0".
QString figure(double value, int decimals, const QLocale &locale = QLocale());

/// Width of `text` when every digit takes the same room, in pixels. Qt 6.4 cannot ask a font for its
/// tabular figures, so columns of numbers are set digit by digit.
double tabularWidth(const QFontMetrics &metrics, const QString &text);

/// Draws `text` with digits of equal width so that its decimal mark, or its end where it has none,
/// stands at `markX`; `baseline` is where the letters stand.
void drawAtMark(QPainter &painter, double markX, double baseline, const QString &text,
                const QLocale &locale = QLocale());

/// Room to the right of the decimal mark's start for `decimals` digits, in pixels; 0 for none.
double roomAfterMark(const QFontMetrics &metrics, int decimals, const QLocale &locale = QLocale());

} // namespace fairlead
