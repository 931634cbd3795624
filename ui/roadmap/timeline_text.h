// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/picture.h"
#include "ui/roadmap/timeline_layout.h"

namespace fairlead {

/// What stands out in the plan, in one sentence: the commitment that lands latest against its deadline,
/// else against the baseline. Empty: there is nothing with dates.
QString timelineFinding(const TimelineLayout &layout, const Workspace &workspace, const PlanResult &result,
                        const BaselineView *baseline);

/// "R07 Checkout v2 GA, milestone, 30 Dec 2026, critical, 0 working days float": the row as it is read out.
QString rowInWords(const TimelineRow &row);

/// The lines of a tool tip: title, dates, duration and float, deadline, baseline.
QString rowTip(const TimelineRow &row, const TimelineLayout &layout);

/// "30 Dec", or with its year where it is far from `near`.
QString shortDay(Day day, std::optional<Day> near);

/// "R05 → R06, finish to start, 2 working days later".
QString linkInWords(const Workspace &workspace, const Dependency &link);

/// Every item of the layout as text, one a row.
PictureTable timelineTable(const TimelineLayout &layout, const Workspace &workspace);

} // namespace fairlead
