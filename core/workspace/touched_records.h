// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// What a change did to one record, for people to read.
struct TouchedRecord {
    enum class Touch { Added, Changed, Removed };

    QString table; ///< Row::table
    QUuid id;
    QString kind;    ///< translated: "Item"
    QString caption; ///< as it is after the change, or was before it was removed; empty: it has none
    Touch touch = Touch::Changed;
    QStringList fields; ///< titles of those that are different; empty unless it was changed
};

/// Every record of a change, in the order of its edits.
std::vector<TouchedRecord> touchedRecords(const ChangeSet &changes);

} // namespace fairlead
