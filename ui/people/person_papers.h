// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/private_reports.h"
#include "ui/people/person_desk.h"
#include "ui/vault/private_export.h"

namespace fairlead {

/// What can be given away of the person who is before the manager, by default to the person; there must be
/// one. Rests on `desk`, which must outlive it. `packet` is of a review; null: the newest.
PrivatePaper personPaper(PrivateReportKind kind, const PersonDesk &desk, const Session::Clock &clock,
                         const Id<ReviewPacket> &packet = {});

} // namespace fairlead
