// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace fairlead {

/// Opens the window and runs it until it is closed: of the workspace in `file`, or with an empty name the
/// first start. A file that cannot be opened leads to the first start, which says what is wrong and offers
/// the newest backup where there is one. Returns the program's exit code.
int runWindow(QApplication &app, const QString &file);

} // namespace fairlead
