// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"
#include "core/workspace/row_json.h"

namespace fairlead {

/// {"sentence": …, "edits": [{"table": …, "before": {…}, "after": {…}}]}; compact, UTF-8.
QByteArray toJson(const ChangeSet &changes);
Result<ChangeSet> changeSetFromJson(const QByteArray &json);

} // namespace fairlead
