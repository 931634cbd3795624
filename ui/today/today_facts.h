// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today.h"
#include "ui/kit/label.h"
#include "ui/services/fact_table.h"

/// What the page of the day says, as rows of facts (W1). Each row's record is the one to open.
namespace fairlead::today_facts {

QList<FactColumn> needColumns();
QList<FactRow> needRows(const Today &page, QDate asOf);

QList<FactColumn> dayColumns();
QList<FactRow> dayRows(const Today &page);

QList<FactColumn> milestoneColumns();
QList<FactRow> milestoneRows(const Today &page, const Workspace &workspace, QDate asOf);

QList<FactColumn> reviewColumns();
QList<FactRow> reviewRows(const Today &page, const Workspace &workspace);

/// One line a figure; what is out of order is toned.
QList<QList<TextRun>> healthLines(const Today &page);

} // namespace fairlead::today_facts
