// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

namespace fairlead {

/// The workspace that explanations may speak of: while others look on, without who is on call (GR5).
inline Workspace toldWorkspace(const Workspace &workspace, bool isPresenting)
{
    Workspace told = workspace; // shares every row
    if (isPresenting)
        told.rows<Shift>() = {};
    return told;
}

inline Workspace toldWorkspace(const Workbench &workbench)
{
    return toldWorkspace(workbench.resultWorkspace(), workbench.isPresenting());
}

} // namespace fairlead
