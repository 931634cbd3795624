// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/policy_edits.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

ChangeSet reserveExcellence(const Workspace &workspace, const Id<Team> &team, Share reserve)
{
    const Team *row = workspace.find(team);
    if (!row)
        return {};
    ChangeSet changes{Text::tr("Reserve %1 % of %2 for engineering excellence")
                          .arg(QString::number(std::round(reserve.value() * 100)), row->name),
                      {}};
    const Table<CapacityPolicy> &policies = workspace.rows<CapacityPolicy>();
    const auto own = std::ranges::find(policies, team, &CapacityPolicy::team);
    CapacityPolicy after;
    if (own != policies.end()) {
        after = *own;
        after.excellenceFloor = reserve;
        changes.replace(*own, after);
        return changes;
    }
    if (workspace.settings().excellenceFloor == reserve)
        return {};
    after.id = Id<CapacityPolicy>::create();
    after.team = team;
    after.excellenceFloor = reserve;
    changes.add(std::move(after));
    return changes;
}

} // namespace fairlead
