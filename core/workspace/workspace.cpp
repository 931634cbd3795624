// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

namespace fairlead {

const WorkspaceSettings &Workspace::settings() const
{
    static const WorkspaceSettings defaults;
    const auto &rows = this->rows<WorkspaceSettings>();
    return rows.isEmpty() ? defaults : *rows.begin();
}

} // namespace fairlead
