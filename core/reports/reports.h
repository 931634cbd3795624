// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_input.h"

namespace fairlead {

/// The quarterly plan (RP1). A pure function: the same input gives the same document.
/// Error::NotFound without a plan or a period; Error::Invalid for a section that does not exist.
Result<ReportDocument> quarterlyPlan(const ReportInput &input);

/// Capacity of the plan's period (RP2). Person by person only for the team; errors as above.
Result<ReportDocument> capacityReport(const ReportInput &input);

/// The decision sheet: scenarios side by side, what each costs, what we ask for; two pages. Also Invalid
/// where nothing is compared (ReportInput::scenarios).
Result<ReportDocument> decisionSheet(const ReportInput &input);

/// Services, their error budgets and what is planned for them (RP5), as of the plan's day; errors as above.
Result<ReportDocument> serviceReview(const ReportInput &input);

/// On-call health (RP3): how the rotations stand, how evenly, how noisy, how covered. Names nobody beside a
/// load (GR6).
Result<ReportDocument> onCallHealth(const ReportInput &input);

/// One of them.
Result<ReportDocument> makeReport(ReportKind kind, const ReportInput &input);

} // namespace fairlead
