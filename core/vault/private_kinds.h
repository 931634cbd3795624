// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/private_note.h"
#include "core/workspace/rows_of.h"

namespace fairlead {

/// Every kind of record that lives in the vault and nowhere else (model.md A7, A8), referenced kinds before
/// those that refer to them. None of them is in RowKinds, so a private row cannot get into a ChangeSet, the
/// workspace's file, its journal, its search or an export: such code does not compile.
///
/// A kind is a plain row with fields() as in the workspace. It may refer to rows of the workspace, which
/// never refer back. Beside that it says, where it applies:
///  - `Id<Person> about() const`: whose record it is (RP14, leavers). Without it that is what the private row
///    that it refers to says;
///  - `static constexpr int monthsKept` and `QDate keptFrom() const`: GR10, from which day the months count;
///    invalid: not yet. Without them the row goes when the row goes that it refers to.
using PrivateKinds = Kinds<PrivateNote>;

/// All private records, as long as the vault is open.
using PrivateRecords = RowsOf<PrivateKinds>;

/// The one way in which they change: rows before and after, one sentence. Undo, journal and retention are
/// change sets of this kind, kept in the vault.
using PrivateChanges = ChangesOf<PrivateKinds>;
using AnyPrivateEdit = PrivateKinds::AnyEdit;

} // namespace fairlead
