// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/delivered_scope.h"

#include "core/workspace/item_edits.h"

namespace fairlead {

namespace {

std::optional<double> ratio(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

/// Whether the plan means to do the item: above the line, or done already.
bool isIn(const PlanSide &side, const Item &item)
{
    if (item.plan != side.result.plan || item.state == ItemState::Dropped)
        return false;
    const RankedItem *ranked = side.result.ranked(item).second;
    return item.state == ItemState::Done || (ranked && ranked->isAbove);
}

bool isCommitted(const PlanSide &baseline, const Item &item)
{
    return !item.isMilestone() && item.state != ItemState::Done && isIn(baseline, item);
}

/// The part of an item's work that counts as delivered.
double deliveredPart(const PlanSide &now, const Item &item, PartialWork partial)
{
    if (item.state == ItemState::Done)
        return 1;
    if (partial == PartialWork::Nothing || item.state != ItemState::InProgress)
        return 0;
    const ItemDates *dates = now.result.find(item.id);
    if (!dates || dates->duration <= 0 || !item.remaining)
        return 0;
    return std::clamp(1 - double(*item.remaining) / dates->duration, 0.0, 1.0);
}

void countCommitted(const PlanSide &baseline, const PlanSide &now, const Item &then, PartialWork partial,
                    DeliveredScope &scope)
{
    const double effort = then.effort.value();
    scope.committed.add(effort);
    const ItemDates *dates = baseline.result.find(then.id);
    if (dates && dates->finish < now.result.asOf) // as-of is a morning
        scope.expected.add(effort);
    const Item *item = now.workspace.find(then.id);
    if (!item || !isIn(now, *item)) {
        scope.dropped.add(effort);
        return;
    }
    if (item->effort != then.effort)
        scope.reestimated.add(std::abs((item->effort - then.effort).value()));
    const double part = deliveredPart(now, *item, partial);
    scope.delivered.items += part == 1 ? 1 : 0;
    scope.delivered.effort += part * effort;
    if (item->state != ItemState::Done)
        scope.open.push_back(item->id);
}

} // namespace

std::optional<double> DeliveredScope::deliveredShare() const
{
    return ratio(delivered.effort, committed.effort);
}

std::optional<double> DeliveredScope::deliveredItemShare() const
{
    return ratio(delivered.items, committed.items);
}

std::optional<double> DeliveredScope::ofExpected() const
{
    return ratio(delivered.effort, expected.effort);
}

std::optional<double> DeliveredScope::scopeChangeRate() const
{
    return ratio(added.effort + dropped.effort + reestimated.effort, committed.effort);
}

std::optional<double> DeliveredScope::surpriseShare() const
{
    return ratio(addedDelivered.effort, delivered.effort + addedDelivered.effort);
}

DeliveredScope deliveredScope(const PlanSide &baseline, const PlanSide &now, PartialWork partial)
{
    DeliveredScope scope;
    for (const Item *item : rankedItems(baseline.workspace, baseline.result.plan)) {
        if (isCommitted(baseline, *item))
            countCommitted(baseline, now, *item, partial, scope);
    }
    for (const Item *item : rankedItems(now.workspace, now.result.plan)) {
        if (item->isMilestone() || !isIn(now, *item))
            continue;
        const Item *then = baseline.workspace.find(item->id);
        if (then && (isCommitted(baseline, *then) || then->state == ItemState::Done))
            continue;
        scope.added.add(item->effort.value());
        if (item->state == ItemState::Done)
            scope.addedDelivered.add(item->effort.value());
    }
    return scope;
}

} // namespace fairlead
