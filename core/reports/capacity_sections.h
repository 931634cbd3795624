// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/plan_sections.h"

namespace fairlead {

// The pages of the capacity report (RP2).
Blocks waterfallSection(ReportContext &context);
Blocks monthsSection(ReportContext &context);
Blocks skillsSection(ReportContext &context);
Blocks operationsSection(ReportContext &context);
Blocks headcountSection(ReportContext &context);
/// Person by person; empty outside the team.
Blocks peopleSection(ReportContext &context);

} // namespace fairlead
