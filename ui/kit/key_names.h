// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fairlead {

/// The names that are printed on the keyboard, for keys written in English: "Ctrl+Del" is "Strg+Entf" in
/// German. Letters, figures, arrows and names of other languages stay as they are.
QString keyNames(const QString &keys);

} // namespace fairlead
