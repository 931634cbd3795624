// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exit_code.h"

#include <QStringList>

namespace fairlead {

/// Writes text and a line end to standard output, UTF-8.
void say(const QString &text);
/// Writes one line to standard error, line ends inside replaced, and returns the code.
ExitCode complain(const QString &message, ExitCode code);
/// The error in one line, named by the file it is about.
ExitCode complain(const QString &file, const Error &error, ExitCode code);

/// Columns padded to the widest cell, two spaces between; a column right-aligned where its letter in
/// `alignment` is 'r'. Trailing spaces are cut.
QStringList alignedTable(const QList<QStringList> &rows, const QString &alignment);

/// A title that leaves room for the columns beside it.
QString shortTitle(const QString &title);

} // namespace fairlead
