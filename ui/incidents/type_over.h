// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/table_view.h"

#include <QApplication>
#include <QLineEdit>

namespace fairlead {

/// Opens the editor of a cell with all of its text selected: what is typed replaces it.
inline void typeOver(TableView &table, const QModelIndex &cell)
{
    table.setFocus();
    table.setCurrentIndex(cell);
    static_cast<QAbstractItemView &>(table).edit(cell);
    if (auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        text->selectAll();
}

} // namespace fairlead
