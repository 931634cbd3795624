// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/row_kinds.h"

namespace fairlead {

/// Everything that is known, as plain rows. A value: copying shares all rows, so a calculation
/// on another thread gets its own unchanging snapshot for nothing.
class Workspace {
public:
    template <class Row> const Table<Row> &rows() const { return std::get<Table<Row>>(m_tables); }
    template <class Row> Table<Row> &rows() { return std::get<Table<Row>>(m_tables); }

    /// Null when there is no such row.
    template <class Row> const Row *find(const Id<Row> &id) const { return rows<Row>().find(id); }

    /// The row with that human key; null when there is none. O(n).
    template <class Row> const Row *byKey(QStringView key) const
    {
        for (const Row &row : rows<Row>()) {
            if (row.key == key)
                return &row;
        }
        return nullptr;
    }

    /// The one settings record; the defaults while there is none.
    const WorkspaceSettings &settings() const;

    bool operator==(const Workspace &) const = default;

private:
    RowKinds::Tables m_tables;
};

/// The next free human key of a kind: the prefix and a number, at least two digits ("R46"); behind a dash
/// where the highest so far has one ("D-09").
template <class Row> QString nextKey(const Workspace &workspace)
{
    const QString prefix = QLatin1String(Row::keyPrefix);
    int highest = 0;
    bool hasDash = false;
    for (const Row &row : workspace.rows<Row>()) {
        if (!row.key.startsWith(prefix))
            continue;
        const QStringView rest = QStringView(row.key).mid(prefix.size());
        const bool isDashed = rest.startsWith(u'-');
        const int number = rest.mid(isDashed ? 1 : 0).toInt();
        if (number > highest) {
            highest = number;
            hasDash = isDashed;
        }
    }
    return prefix + (hasDash ? QStringLiteral("-") : QString())
        + QStringLiteral("%1").arg(highest + 1, 2, 10, QLatin1Char('0'));
}

} // namespace fairlead
