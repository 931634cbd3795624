// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_kinds.h"

namespace fairlead {

/// The invariants of private records that no single field states (model.md A7): at most one active growth
/// plan of one person; nothing ends before it begins. Invalid says which.
Result<void> checkPrivateRules(const PrivateRecords &records);

} // namespace fairlead
