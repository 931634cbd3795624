// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/absence_impact.h"
#include "ui/people/lines.h"

namespace fairlead {

/// What an absence breaks, what is worst first. Keys of items, services, skills and shifts are "table/id".
QList<Line> absenceLines(const Workspace &workspace, const AbsenceImpact &impact);

/// "12 items end later, 85 days in all; 2 deadlines break; 1 service has nobody; 3 turns on call are open."
QString absenceSummary(const AbsenceImpact &impact);

} // namespace fairlead
