// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/plan_sections.h"

namespace fairlead {

// The two pages of the decision sheet.
Blocks choiceSection(ReportContext &context);
Blocks optionsSection(ReportContext &context);
/// The scenarios in the quarterly plan (RP1).
Blocks scenariosSection(ReportContext &context);
bool comparesScenarios(const ReportContext &context);

/// The figures of all plans, one column each.
ReportTable comparisonTable(ReportContext &context, const PlanComparison &comparison);
void addDecisionTerms(ReportDefinitions &terms);

} // namespace fairlead
