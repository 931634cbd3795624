// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/plan_sections.h"

namespace fairlead {

// The pages of the on-call health report (RP3). They look at the last 13 weeks that are over. No page names a
// person beside a load: the spread is shown without names for every audience (GR6).

/// A verdict a rotation, and pages by week and kind.
Blocks onCallVerdictSection(ReportContext &context);
/// How evenly the load is spread, as the curve of Lorenz in words and figures.
Blocks onCallFairnessSection(ReportContext &context);
/// The rules that call most, what became of them, and noise against two quarters ago.
Blocks onCallNoiseSection(ReportContext &context);
/// Cover of the coming weeks, holes and conflicts, runbooks, escalation, and open actions.
Blocks onCallCoverageSection(ReportContext &context);
void addOnCallTerms(ReportDefinitions &terms);

} // namespace fairlead
