// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/vault/secret.h"

namespace fairlead {

/// A new recovery code: 128 random bits and 12 to notice a slip of the pen, as seven groups of four letters
/// and digits without those that are taken for others ("K3F7-9QX2-…"). It opens a vault like its passphrase.
QString createRecoveryCode();

/// The code as it is used for the key, from what somebody has typed: small letters, blanks, O for 0, and I or
/// L for 1 make no difference. Malformed says which group is wrong, or that the code is not complete.
Result<Secret> recoverySecret(const QString &typed);

} // namespace fairlead
