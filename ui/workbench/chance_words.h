// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast.h"
#include "ui/kit/theme.h"

/// How the window writes chances; by QLocale().
namespace fairlead::chance {

/// "29 %", "<1 %", ">99 %": runs give no certainty.
QString percent(double share);
/// "±2.1 points"; empty where that rounds to nothing.
QString points(double share);
/// "after 10,000 runs".
QString afterRuns(const Forecast &forecast);
/// "P50 30 Dec · P80 8 Jan · P85 11 Jan · P95 20 Jan"; years where they are far from `near`.
QString dates(const ItemForecast &item, QDate near);
/// "chance of the deadline 29 % ±2 points"; of the last day of the period where it has none.
QString limit(const ItemForecast &item);
/// How a chance reads against the confidence that is asked for: good, warning, or error below an even one.
Tone tone(double share, double confidence);

} // namespace fairlead::chance
