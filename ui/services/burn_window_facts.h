// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/fact_table.h"
#include "ui/services/services_answer.h"

namespace fairlead {

QList<FactColumn> burnWindowColumns();
/// The lines of the multi-window table (A.4) for one objective, and below them the lines that daily figures
/// can tell; with what the newest figures say where they say it.
QList<FactRow> burnWindowFacts(const SloFigures &slo);

} // namespace fairlead
