// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/table_view.h"
#include "ui/services/fact_table.h"

#include <span>

namespace fairlead {

/// Hides columns in the order of `spare` until the others, and `least` designed pixels for the one that takes
/// what is left, have room.
inline void spareColumns(FactTable &table, std::span<const int> spare, int least)
{
    const Theme &look = theme(&table);
    const QList<FactColumn> &columns = table.model().columns();
    double needed = look.px(least);
    for (const FactColumn &column : columns)
        needed += column.width > 0 ? look.px(column.width) : 0;
    for (const int column : spare) {
        const bool isSpared = needed > table.width();
        table.view().setColumnHidden(column, isSpared);
        needed -= isSpared ? look.px(columns[column].width) : 0;
    }
}

} // namespace fairlead
