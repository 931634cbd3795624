// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <QJsonArray>

namespace fairlead {

/// Findings in order: [{"code", "severity": "error" | "warning" | "information", "title", "sentence",
/// "records": [{"table", "key" | null, "id", "field" | null}], "fixes": [sentences],
/// "view", "bucket" | null}].
QJsonArray findingsJson(const Workspace &workspace, const std::vector<Finding> &findings);

/// "error", "warning" or "information".
QString severityKey(Severity severity);

} // namespace fairlead
