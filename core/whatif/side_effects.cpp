// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/side_effects.h"

#include "core/planning/why_days.h"

#include <set>

namespace fairlead {

namespace {

/// Smaller is worse: broken promises, then what is out, then who loses most.
std::tuple<int, int> worstFirst(const WhatIfEffect &effect)
{
    if (effect.breaksDeadline)
        return {0, -effect.daysLater.value_or(1000)};
    if (effect.before.isValid() && !effect.after.isValid())
        return {1, 0};
    return {effect.daysLater.value_or(0) > 0 ? 2 : 3, -std::abs(effect.daysLater.value_or(0))};
}

void addToPrice(const WhatIfEffect &effect, WhatIfPrice &price)
{
    const int days = effect.daysLater.value_or(0);
    price.daysLater += std::max(0, days);
    price.daysEarlier += std::max(0, -days);
    price.deadlinesBroken += effect.breaksDeadline ? 1 : 0;
    price.deadlinesKept += effect.keepsDeadline ? 1 : 0;
    price.itemsOut += effect.before.isValid() && !effect.after.isValid() ? 1 : 0;
    price.itemsIn += !effect.before.isValid() && effect.after.isValid() ? 1 : 0;
}

double effortOf(const Workspace &workspace, const Replan &plan)
{
    double effort = 0;
    for (const Replan::One &each : plan.items) {
        const Item *item = workspace.find(each.item);
        effort += item ? item->effort.value() : 0;
    }
    return effort;
}

} // namespace

SideEffects sideEffects(const Workspace &workspace, const Workspace &variant, const WorkCalendars &calendars,
                        const Id<Item> &asked, const Replan &before, const Replan &after)
{
    std::set<Id<Item>> items;
    for (const Replan *plan : {&before, &after}) {
        for (const Replan::One &each : plan->items)
            items.insert(each.item);
    }
    SideEffects result;
    for (const Id<Item> &id : items) {
        const Item *item = variant.find(id);
        WhatIfEffect effect{id, before.finish(id), after.finish(id), {}};
        if (id == asked || !item || effect.before == effect.after)
            continue;
        if (effect.before.isValid() && effect.after.isValid())
            effect.daysLater = calendarOf(calendars, variant, *item)
                                   .workingDays(dayOf(effect.before) + 1, dayOf(effect.after) + 1);
        if (item->deadline.isValid()) {
            const bool wasKept = effect.before.isValid() && effect.before <= item->deadline;
            const bool isKept = effect.after.isValid() && effect.after <= item->deadline;
            effect.breaksDeadline = wasKept && !isKept;
            effect.keepsDeadline = isKept && !wasKept;
        }
        addToPrice(effect, result.price);
        result.effects.push_back(std::move(effect));
    }
    result.price.effortOut = effortOf(workspace, before) - effortOf(variant, after);
    std::ranges::stable_sort(result.effects, {}, worstFirst);
    return result;
}

std::optional<double> chanceBy(const Forecast &forecast, const Id<Item> &item, QDate by)
{
    const ItemForecast *one = forecast.find(item);
    if (!one)
        return {};
    if (one->limit == by)
        return one->chance;
    const TargetForecast *target = forecast.target(item);
    if (!target || forecast.runs <= 0)
        return {};
    int runs = 0;
    for (const FinishCount &each : target->distribution)
        runs += each.day <= by ? each.runs : 0;
    return double(runs) / forecast.runs;
}

std::optional<double> chanceOfOthers(const Forecast &before, const Forecast &after, const Id<Item> &asked)
{
    std::optional<double> worst;
    for (const ItemForecast &each : before.items) {
        const ItemForecast *then = after.find(each.item);
        if (!each.hasDeadline || each.item == asked || !then)
            continue;
        const double change = then->chance - each.chance;
        worst = worst ? std::min(*worst, change) : change;
    }
    return worst;
}

} // namespace fairlead
