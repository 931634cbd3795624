// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// Required fields are there and numbers lie within the limits of their description.
Result<void> checkFields(const Workspace &next, const ChangeSet &changes);
/// Every reference of a changed row leads somewhere, and nothing refers to a removed row.
Result<void> checkReferences(const Workspace &next, const ChangeSet &changes);
/// Human keys are unique within their kind.
Result<void> checkKeys(const Workspace &next, const ChangeSet &changes);

} // namespace fairlead
