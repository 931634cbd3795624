// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_context.h"

namespace fairlead {

using Blocks = std::vector<ReportBlock>;

// The pages of the quarterly plan (RP1). Each says "none" where it has nothing to say.
Blocks headlineSection(ReportContext &context);
Blocks commitmentsSection(ReportContext &context);
Blocks objectivesSection(ReportContext &context);
Blocks timelineSection(ReportContext &context);
Blocks capacitySection(ReportContext &context);
Blocks dependenciesSection(ReportContext &context);
Blocks risksSection(ReportContext &context);
Blocks notDoingSection(ReportContext &context);
Blocks rulesSection(ReportContext &context);
Blocks itemsSection(ReportContext &context);

/// Chances of the commitments and the cut line by chance; nothing without a forecast.
Blocks chanceBlocks(const ReportContext &context);

// Shared with the capacity report (RP2).
/// Which team is over in which month, or that none is: "October is 36 % over in Orders".
QString loadFinding(const ReportContext &context);
ReportChart loadByMonthChart(const ReportContext &context);
ReportTable loadByMonthTable(const ReportContext &context);
ReportTable skillTable(ReportContext &context);

} // namespace fairlead
