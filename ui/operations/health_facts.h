// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/on_call_health.h"
#include "ui/operations/health_chart.h"
#include "ui/services/fact_table.h"

/// The lists under the chart of on-call health, as rows of facts.
namespace fairlead::health {

QList<FactColumn> peopleColumns();
/// In the order of the alphabet and of nothing else, each with what explains the load: an explanation, no
/// ranking (GR6). Says nothing of how fast somebody reacts.
QList<FactRow> peopleRows(const Workspace &workspace, const OnCallHealth &health);

QList<FactColumn> ruleColumns();
QList<FactRow> ruleRows(const Workspace &workspace, const OnCallHealth &health);

QList<FactColumn> gapColumns();
/// `hidesNames`: others look at the screen (GR5).
QList<FactRow> gapRows(const Workspace &workspace, const OnCallHealth &health, QDate asOf, bool hidesNames);

QList<FactColumn> pageColumns();
/// The pages behind a bar; week −1: all. Oldest first; whom they called is not told.
QList<FactRow> pageRows(const Workspace &workspace, const OnCallHealth &health, const HealthBar &bar);

} // namespace fairlead::health
