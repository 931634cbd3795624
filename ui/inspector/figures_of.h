// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/why.h"
#include "ui/kit/theme.h"
#include "ui/workbench/workbench.h"

namespace fairlead {

/// A computed figure of a record, ready to be shown, and how to ask where it comes from.
struct ComputedFigure {
    QString what; ///< "Finish"
    QString figure;
    QString unit;
    Tone tone = Tone::Text;
    std::function<Result<Explanation>(const Workspace &, const PlanResult &)> why;
    bool isMain = false; ///< the one that Alt+W asks about
};

/// What the newest answer of the planner says of an item, a person or a team, the most asked first;
/// nothing for other records and before the first answer.
std::vector<ComputedFigure> figuresOf(const Workbench &workbench, const RecordRef &record);

} // namespace fairlead
