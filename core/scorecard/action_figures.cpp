// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/action_figures.h"

#include "core/scorecard/quantile.h"

#include <algorithm>

namespace fairlead {

ActionFigures actionFigures(std::span<const ActionItem *const> actions, QDate from, QDate to, QDate asOf)
{
    ActionFigures figures;
    std::vector<double> ages;
    for (const ActionItem *action : actions) {
        if (!action->due.isValid() || action->due < from || action->due > to)
            continue;
        ++figures.due;
        const bool isVerified = action->state == ActionState::Verified;
        if (action->state == ActionState::Cancelled) {
            ++figures.cancelled;
        } else if (action->state == ActionState::Done || isVerified) {
            ++figures.finished;
            figures.onTime += action->doneOn.isValid() && action->doneOn <= action->due ? 1 : 0;
            figures.verified += isVerified ? 1 : 0;
            figures.effective += isVerified && action->effective ? 1 : 0;
        } else if (action->due < asOf) {
            figures.overdue.push_back(action);
            ages.push_back(double(action->due.daysTo(asOf)));
        }
    }
    std::ranges::stable_sort(figures.overdue, {}, &ActionItem::due);
    figures.medianAge = quantile(ages, 0.5);
    figures.maximumAge = ages.empty() ? 0 : int(*std::ranges::max_element(ages));
    return figures;
}

} // namespace fairlead
