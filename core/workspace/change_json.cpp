// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/change_json.h"

#include "core/workspace/change_json_of.h"

namespace fairlead {

QByteArray toJson(const ChangeSet &changes)
{
    return change_json::toJson(changes);
}

Result<ChangeSet> changeSetFromJson(const QByteArray &json)
{
    return change_json::fromJson<RowKinds, ChangeSet>(json);
}

} // namespace fairlead
