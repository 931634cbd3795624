// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace fairlead {

/// Minutes between two updates to others while users suffer: 30 for Sev1, 60 for Sev2 (T13, S4.34); 0 below.
int updateIntervalMinutes(int severity);

/// When others are to hear of an incident next: so long after its last communication, or after its start.
/// Invalid once it is restored, and where its severity asks for none.
QDateTime nextUpdateDue(const Workspace &workspace, const Incident &incident);

/// A message about how an incident stands, for others to read (EX3): Markdown with roles and services,
/// without anybody's name, and of the timeline only what is not internal.
QString incidentUpdateText(const Workspace &workspace, const Incident &incident);

} // namespace fairlead
