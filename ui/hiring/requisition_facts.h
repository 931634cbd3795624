// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_kinds.h"
#include "ui/kit/label.h"
#include "ui/services/fact_table.h"

namespace fairlead {

/// Requisitions with their dates, how long each took or is open (C25), who is in its pipeline, and when the
/// seat is filled at the earliest and at the latest. Null team: all. The open ones first, oldest first.
QList<FactColumn> requisitionColumns();
QList<FactRow> requisitionFacts(const Workspace &workspace, const PrivateRecords &records,
                                const Id<Team> &team, QDate asOf);

/// "Median 63 days of 3 filled in a year · oldest open 84 days": what is old has a tone (X34).
QList<TextRun> hiringNote(const Workspace &workspace, QDate asOf);

} // namespace fairlead
