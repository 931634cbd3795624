// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

#include <QLocale>

namespace fairlead {

/// New items from rows that were copied in a spreadsheet: a title, and days and a class where columns
/// say so. A header row is recognised; without one the first text is the title and the first number
/// the effort. Malformed when no row has a title.
Result<ChangeSet> pastedItems(const Workspace &workspace, const Id<Plan> &plan, const Id<Team> &team,
                              const QList<QStringList> &rows, const QLocale &locale);

} // namespace fairlead
