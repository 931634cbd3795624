// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_kinds.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// What hiring adds to the sample “Marlowe Quay” (sample-workspace.md 6.16).
struct HiringSample {
    ChangeSet shared;       ///< the rubric T25 and the four kits, which are no secret
    PrivateChanges records; ///< candidates by code, interviews, scorecards, the debrief of A-01
};

/// Against the sample as it stands on 16 November 2026. The same rows on every machine. Malformed: a built-in
/// template cannot be read; NotFound: the workspace is not the sample.
Result<HiringSample> hiringSample(const Workspace &workspace);

} // namespace fairlead
