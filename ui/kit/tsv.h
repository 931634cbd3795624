// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace fairlead {

/// Rows of cells as spreadsheets put them on the clipboard: tabs between cells, a line feed after each
/// row but the last, quotes around cells that contain a tab, a quote or a line end.
QString toTsv(const QList<QStringList> &rows);

/// The reverse; takes LF, CR LF and CR. A line end after the last row adds no row. A quote that is never
/// closed is read to the end.
QList<QStringList> fromTsv(const QString &text);

} // namespace fairlead
