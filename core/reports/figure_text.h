// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace fairlead {

/// A figure with a fixed number of decimals and "−" for minus; "–" where it is not a number.
QString figureText(double value, int decimals);
/// With at most `decimals` places and no zeros behind: "12", "12.5".
QString shortFigure(double value, int decimals = 1);
/// "97 %" of a ratio, with a no-break space; "–" where it is not finite.
QString percentText(double ratio, int decimals = 0);
/// "+5", "−3", "0".
QString signedText(int value);
/// "18 Dec" in the given year, "13 Jan 2027" in another; "–" for no date.
QString dayText(QDate date, int year);
/// "16 Nov 2026".
QString dateText(QDate date);

} // namespace fairlead
