// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/field_rules.h"

#include "core/workspace/row_rules.h"

namespace fairlead {

QString row_rules::namedRecord(const char *table, const char *label, const QString &caption)
{
    const QString kind = QCoreApplication::translate(table, label);
    return caption.isEmpty() ? kind : Text::tr("%1 “%2”").arg(kind, caption);
}

Result<void> checkFields(const Workspace &, const ChangeSet &changes)
{
    return row_rules::checkFields(changes);
}

Result<void> checkReferences(const Workspace &next, const ChangeSet &changes)
{
    return row_rules::checkReferences<RowKinds>(next, changes, [&](const char *table, const QUuid &id) {
        return row_rules::exists<RowKinds>(next, table, id);
    });
}

Result<void> checkKeys(const Workspace &next, const ChangeSet &changes)
{
    return row_rules::checkKeys<RowKinds>(next, changes);
}

} // namespace fairlead
