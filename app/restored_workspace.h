// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace fairlead {

/// "/home/ana/plans/Orders (restored).fairlead", numbered where that is taken: the name of a workspace that
/// is restored from a backup of `file`.
QString restoredName(const QString &file);

/// The vault that a restored workspace can take over, where it has none of its own: that of the workspace in
/// the same folder that it was restored from, as restoredName() tells, which is gone or cannot be opened any
/// more. A workspace that is whole keeps its vault. Empty: there is none. Reads the other workspace.
QString vaultLeftFor(const QString &restored);

/// Gives the vault at `from` the name `to`, in one step, without reading it: a second copy would still hold
/// what is purged from the first. Unavailable where it is open somewhere, or something of that name exists;
/// then nothing has changed.
Result<void> takeOverVault(const QString &from, const QString &to);

} // namespace fairlead
