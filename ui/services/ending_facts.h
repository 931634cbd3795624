// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/fact_table.h"

#include "core/workspace/workspace.h"

namespace fairlead {

// Columns and rows of the tables of Services ▸ Contracts; `team` null: of all teams.
QList<FactColumn> endingColumns();
/// All that ends, by its date: sunsets of contracts, renewals and versions of third parties, languages and
/// datastores that are no longer supported, dates by which weaknesses must be gone.
QList<FactRow> endingFacts(const Workspace &workspace, const Id<Team> &team, QDate asOf);

QList<FactColumn> contractColumns();
QList<FactRow> contractFacts(const Workspace &workspace, const Id<Team> &team, QDate asOf);

QList<FactColumn> thirdPartyColumns();
QList<FactRow> thirdPartyFacts(const Workspace &workspace, QDate asOf);

QList<FactColumn> vulnerabilityColumns();
/// Those that are open, the worst and the earliest first.
QList<FactRow> vulnerabilityFacts(const Workspace &workspace, const Id<Team> &team, QDate asOf);

} // namespace fairlead
