// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_kinds.h"
#include "core/workspace/workspace.h"

namespace fairlead {

/// The change set that takes `changes` back.
PrivateChanges inverted(const PrivateChanges &changes);

/// The records with the changes made, or why they cannot be: Conflict when a row is not as `before` says;
/// Invalid when a required field, a limit or a human key is wrong, when something still refers to a removed
/// record, or when a row that was added or changed refers to nothing: neither in the vault nor, for kinds of
/// the workspace, in `workspace`. What lies in the vault already may refer to a row of the workspace that is
/// gone.
Result<PrivateRecords> applied(const PrivateRecords &records, const PrivateChanges &changes,
                               const Workspace &workspace);

/// The same without asking the rules: for going back to a state that was valid once.
Result<PrivateRecords> appliedUnchecked(PrivateRecords records, const PrivateChanges &changes);

/// One change set with the effect of the two in order; edits of one row become one edit.
PrivateChanges merged(const PrivateChanges &first, const PrivateChanges &second);

/// The form of ChangeSet's JSON; plaintext that only the vault may write, sealed.
QByteArray toJson(const PrivateChanges &changes);
Result<PrivateChanges> privateChangesFromJson(const QByteArray &json);

} // namespace fairlead
