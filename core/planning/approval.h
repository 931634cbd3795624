// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// Approves a plan: it says by whom and when, and a baseline holds it as it stood at the journal's entry
/// `revision` (C14 compares with it). The baseline's name counts on: "Approved v1.0", "Approved v1.1" …
/// NotFound: no such plan. Invalid: nobody is named.
Result<ChangeSet> approvePlan(const Workspace &workspace, const Id<Plan> &plan, qint64 revision, QDate asOf,
                              const QString &by);

} // namespace fairlead
