// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_changes.h"
#include "ui/inspector/records.h"

namespace fairlead {

/// What ui/inspector/records.h is to the workspace: private records of any kind as forms see them. They never
/// go to the inspector, only to pages that are gone when the vault is locked.

/// Nothing when the vault holds no such record.
std::optional<RecordView> privateRecordView(const PrivateRecords &records, const RecordRef &record);

/// The change of one field to a stored value, with its sentence. NotFound when the record or the field is
/// not there, Invalid when the value does not fit; the rules are asked when it is committed.
Result<PrivateChanges> changePrivateField(const PrivateRecords &records, const RecordRef &record,
                                          const QString &field, const QVariant &value);

/// The records that a reference to `table` may point to, in the vault or in the workspace: their ids in
/// stored form with their names, by name.
QList<std::pair<QString, QString>> privateReferenceChoices(const PrivateRecords &records,
                                                           const Workspace &workspace, const char *table);

/// Takes a record out together with the private records that cannot be without it; those that can refer to
/// nothing instead. Empty: there is no such record.
PrivateChanges removePrivateRecord(const PrivateRecords &records, const RecordRef &record);

} // namespace fairlead
