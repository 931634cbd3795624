// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_kinds.h"
#include "ui/people/lines.h"

namespace fairlead {

class PersonDesk;

/// The lines of the talk that is shown: its sections, then what was promised and what feedback was noted.
/// Keys are "table/id".
QList<Line> agendaLines(const PersonDesk &desk);
/// The key of a section's heading.
QString sectionKey(const QString &section);

/// The line of a key in private records, changed in one way. Empty changes: the key is of no such line, or
/// there is nothing to change.
PrivateChanges reworded(const PrivateRecords &records, const QString &key, const QString &text);
PrivateChanges lockTurned(const PrivateRecords &records, const QString &key);
/// A point is done, a promise kept, or open again.
PrivateChanges tickTurned(const PrivateRecords &records, const QString &key, QDate asOf);
PrivateChanges lineRemoved(const PrivateRecords &records, const QString &key);

template <class Row> QString lineKey(const Id<Row> &id)
{
    return QLatin1String(Row::table) + u'/' + id.toString();
}
/// Null: the key is of another kind, or of no row.
template <class Row> const Row *rowOfLine(const PrivateRecords &records, const QString &key)
{
    const QString prefix = QLatin1String(Row::table) + u'/';
    return key.startsWith(prefix) ? records.find(Id<Row>::fromString(QStringView(key).mid(prefix.size())))
                                  : nullptr;
}

} // namespace fairlead
