// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace fairlead {

class MainWindow;

/// Adds the command "file.connections" with its page to the window of the workspace in `file`.
void addConnectionCommands(MainWindow &window, const QString &file);

} // namespace fairlead
