// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/delay_cost.h"

namespace fairlead {

double weeksUntilDone(const PlanResult &result, QDate finish)
{
    const QDate last = finish.isValid() ? finish : result.capacity.end;
    return std::max(0.0, double(result.capacity.start.daysTo(last) + 1) / 7);
}

std::optional<double> itemDelayCost(const Item &item, const PlanResult &result)
{
    if (!item.costOfDelay)
        return std::nullopt;
    const ItemDates *dates = result.find(item.id);
    double weeks = weeksUntilDone(result, dates ? dates->finish : QDate());
    if (item.hardDeadline && item.deadline.isValid())
        weeks = std::max(0.0, weeks - weeksUntilDone(result, item.deadline));
    return item.costOfDelay->value() * weeks;
}

PlanDelayCost planDelayCost(const Workspace &workspace, const PlanResult &result)
{
    PlanDelayCost cost;
    for (const Item &item : workspace.rows<Item>()) {
        if (item.plan != result.plan)
            continue;
        if (const auto waiting = itemDelayCost(item, result))
            cost.total += *waiting;
        else if (!item.isMilestone() && item.effort.units() > 0)
            ++cost.unknown;
    }
    return cost;
}

} // namespace fairlead
