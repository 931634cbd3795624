// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/change_set.h"

#include "core/workspace/change_algebra.h"
#include "core/workspace/rules.h"

namespace fairlead {

ChangeSet inverted(const ChangeSet &changes)
{
    return change_algebra::inverted(changes);
}

Result<Workspace> appliedUnchecked(Workspace workspace, const ChangeSet &changes)
{
    return change_algebra::applied(std::move(workspace), changes);
}

Result<Workspace> applied(const Workspace &workspace, const ChangeSet &changes)
{
    auto next = appliedUnchecked(workspace, changes);
    if (!next)
        return next;
    if (auto kept = checkRules(*next, changes); !kept)
        return fail(kept.error());
    return next;
}

ChangeSet difference(const Workspace &from, const Workspace &to)
{
    return change_algebra::difference<RowKinds, ChangeSet>(from, to);
}

ChangeSet merged(const ChangeSet &first, const ChangeSet &second)
{
    return change_algebra::merged<RowKinds, Workspace>(first, second);
}

} // namespace fairlead
