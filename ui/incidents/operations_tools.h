// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <functional>

namespace fairlead {

/// What the views of incidents and releases ask of the window around them.
struct OperationsTools {
    /// The time of day that is noted with what happens now; noon where nobody tells.
    std::function<QDateTime()> clock = [] { return QDateTime(QDate(2000, 1, 1), QTime(12, 0), Qt::UTC); };
    /// Runs a command of the window by its id, such as "report.review".
    std::function<void(const QString &)> runCommand = [](const QString &) { };
};

} // namespace fairlead
