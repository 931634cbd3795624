// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace fairlead {

/// What the rules of these codes say ("X08"), as runChecks() would, without running the others.
std::vector<Finding> runChecks(const CheckInput &input, const QStringList &codes);

/// What the private rules say; nothing while the vault is locked (CheckInput::records is null).
std::vector<Finding> runPrivateChecks(const CheckInput &input);

} // namespace fairlead
