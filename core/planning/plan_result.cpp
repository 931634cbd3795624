// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_result.h"

#include <numeric>

namespace fairlead {

double TeamLine::excellenceShare() const
{
    const double sum = std::accumulate(byClass.begin(), byClass.end(), 0.0);
    return sum > 0 ? byClass[size_t(InvestmentClass::EngineeringExcellence)] / sum : 0;
}

double LoadCell::ratio() const
{
    if (capacity > 0)
        return demand / capacity;
    return demand > 0 ? std::numeric_limits<double>::infinity() : 0;
}

const ItemDates *PlanResult::find(const Id<Item> &item) const
{
    const auto at = std::ranges::lower_bound(
        dates, item, [](const auto &a, const auto &b) { return a < b; }, &ItemDates::item);
    return at != dates.end() && at->item == item ? &*at : nullptr;
}

const TeamLine *PlanResult::line(const Id<Team> &team) const
{
    const auto at = std::ranges::find(lines, team, &TeamLine::team);
    return at != lines.end() ? &*at : nullptr;
}

const TeamLoad *PlanResult::load(const Id<Team> &team) const
{
    const auto at = std::ranges::find(loads, team, &TeamLoad::team);
    return at != loads.end() ? &*at : nullptr;
}

std::pair<const TeamLine *, const RankedItem *> PlanResult::ranked(const Item &item) const
{
    // An item whose team is gone stands in the line without a team.
    for (const Id<Team> &team : {item.team, Id<Team>()}) {
        const TeamLine *found = line(team);
        if (!found)
            continue;
        const auto at = std::ranges::find(found->items, item.id, &RankedItem::item);
        if (at != found->items.end())
            return {found, &*at};
    }
    return {nullptr, nullptr};
}

} // namespace fairlead
