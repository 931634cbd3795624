// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/kpi_status.h"

#include <functional>

// The words for figures that window and report share. Each writes its numbers its own way, by the language
// of the window or by the notation of the report.
namespace fairlead {

/// Writes a number with that many decimals.
using FigureWriter = std::function<QString(double value, int decimals)>;

/// As many places as a value asks for: 99.979 % and 0.1274 need theirs, 231 ms does not, and what is counted
/// one by one has none.
int kpiDecimals(const KpiDefinition &kpi, double value);
/// "86.9"; "–" without a value.
QString kpiNumber(const KpiDefinition &kpi, const std::optional<double> &value, const FigureWriter &write);
/// The unit as it stands behind the value: "incident" behind 1, "incidents" behind any other. What is no
/// word of the presets stays as it was typed.
QString kpiUnit(const KpiDefinition &kpi, const std::optional<double> &value);
/// Number and unit: "1 incident", "86.9 %"; "–" without a value.
QString kpiFigure(const KpiDefinition &kpi, const std::optional<double> &value, const FigureWriter &write);
/// "≥ 99.9", "80 – 110"; "own trend" without a target.
QString kpiTarget(const KpiTile &tile, const std::function<QString(double)> &write);
/// "Alert noise: getting better, outside its limits".
QString kpiFinding(const KpiTile &tile);
/// "10.2 – 19.4"; "at most 19.4" where there is nothing below the lower limit; `unit` as of kpiChartUnit().
QString kpiLimits(const ChartMark &mark, double unit, const std::function<QString(double)> &write);
/// What values of the chart are multiplied by to be shown: 100 for shares.
double kpiChartUnit(const KpiDefinition &kpi);

} // namespace fairlead
