// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reliability/readiness.h"
#include "ui/services/fact_table.h"
#include "ui/services/services_answer.h"

namespace fairlead {

QList<FactColumn> maturityColumns();
/// How ready and how mature one service is; what nobody has looked at is said to be unknown.
FactRow maturityFacts(const Workspace &workspace, const ServiceFigures &service);

/// The newest checklist of a service that is not cancelled; null: there is none.
const ChecklistRun *newestChecklist(const Workspace &workspace, const Id<Service> &service);
/// The newest assessment, a draft where nothing else is there or it is newer; null: there is none.
const Assessment *shownAssessment(const Workspace &workspace, const Id<Service> &service);

} // namespace fairlead
