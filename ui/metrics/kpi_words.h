// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/kpi_status.h"
#include "ui/kit/theme.h"

/// How the window writes figures; by QLocale().
namespace fairlead::kpi {

/// "86.9": as many places as the size asks for; "–" without a value.
QString number(const KpiDefinition &definition, const std::optional<double> &value);
/// The same with its unit: "86.9 %".
QString figure(const KpiDefinition &definition, const std::optional<double> &value);
/// "Oct 2026", "Q3 2026", "week of 9 Nov 2026".
QString period(const KpiSpan &span);
/// The same in as little room as an axis has: "Oct", "Q3", "9 Nov"; with the year in January.
QString shortPeriod(const KpiSpan &span);
/// "≥ 99.9", "80 – 110", "own trend" without a target.
QString target(const KpiTile &tile);
/// Numerator of denominator: "139 of 160"; empty where the figure is no quotient, or must not be known.
QString quotient(const KpiDefinition &definition, const KpiValue &value);
/// "139 of 160 · n 160 · 3 inferred": what the value rests on.
QString basis(const KpiDefinition &definition, const KpiValue &value);
/// What has to be known before one believes the value: "little data", "months are missing", "not over".
QStringList cautions(const KpiDefinition &definition, const KpiValue &value);
/// How far a chart's limits may be trusted: "limits provisional: 12 points"; empty where they are firm.
QString limitWords(const KpiTile &tile);
/// Icon and tone of a standing against the target; words are colourWords().
QLatin1String icon(TargetColour colour);
Tone tone(TargetColour colour);
Tone tone(Trend trend);

} // namespace fairlead::kpi
