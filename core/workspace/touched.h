// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// Calls `visit(const Edit<Row> &)` for each edit of that kind.
template <class Row, class Visit> void eachEdit(const ChangeSet &changes, Visit visit)
{
    for (const AnyEdit &any : changes.edits) {
        if (const auto edit = any.template as<Row>())
            visit(*edit);
    }
}

template <class... Row> bool touches(const ChangeSet &changes)
{
    return std::any_of(changes.edits.begin(), changes.edits.end(),
                       [](const AnyEdit &any) { return (any.template is<Row>() || ...); });
}

} // namespace fairlead
