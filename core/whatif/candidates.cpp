// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/candidates.h"

#include "core/planning/item_dates.h"
#include "core/planning/why_days.h"
#include "core/planning/why_words.h"
#include "core/workspace/change_json.h"

#include <set>

namespace fairlead {

namespace {

/// The working days that an item takes at its staffing, as the planner counts them (C07).
int durationIn(const Workspace &workspace, const PlanResult &result, const Id<Item> &item)
{
    const Plan *plan = workspace.find(result.plan);
    const Period *period = plan ? workspace.find(plan->period) : nullptr;
    if (!period)
        return 0;
    const PlanItems items = planItems(workspace, plan->id);
    const WorkCalendars calendars(workspace);
    const PlanAllocations allocations(workspace, items, calendars);
    const PlanNetwork network = planNetwork(workspace, items, calendars, allocations, *period,
                                            std::vector<bool>(items.items.size(), true), result.asOf);
    for (size_t i = 0; i < items.items.size(); ++i) {
        if (items.items[i]->id == item)
            return network.input.activities[size_t(network.activityOf[i])].duration;
    }
    return 0;
}

} // namespace

int WhatIfGround::workingDays(const Id<Item> &id, QDate from, QDate to) const
{
    const Item *row = workspace.find(id);
    if (!row || !from.isValid() || !to.isValid() || to < from)
        return 0;
    return calendarOf(calendars, workspace, *row).workingDays(dayOf(from), dayOf(to) + 1);
}

QString WhatIfGround::name(const Id<Person> &person) const
{
    return words::person(workspace, person);
}

QString WhatIfGround::key(const Id<Item> &id) const
{
    return words::item(workspace, id);
}

double weightOf(const HoldingItem &holding)
{
    const double weight = holding.isBinding ? 1.0 : 0.3;
    return holding.isByPerson ? weight * 0.5 : weight;
}

void keepWorkLeft(const WhatIfGround &ground, const Id<Item> &id, double less, ChangeSet &changes)
{
    const Item *before = ground.workspace.find(id);
    const ItemDates *linked = ground.result.find(id);
    const auto changed = appliedUnchecked(ground.workspace, changes);
    const Item *after = changed ? changed->find(id) : nullptr;
    if (!after || !linked || before->state != ItemState::InProgress || linked->duration <= 0
        || after->effort.units() <= 0)
        return;
    const double part =
        std::min(1.0, double(before->remaining.value_or(linked->duration)) / linked->duration);
    const double left = before->effort.value() * part - less;
    const int duration = durationIn(*changed, ground.result, id);
    Item restated = *after;
    // A little less than a day more is not a day more.
    restated.remaining = int(std::ceil(std::max(0.0, left) * duration / after->effort.value() - 1e-6));
    ChangeSet whole = changes;
    whole.replace(*after, restated);
    const QString sentence = changes.sentence;
    changes = merged(whole, {});
    changes.sentence = sentence;
}

std::vector<WhatIfCandidate> whatIfCandidates(const WhatIfGround &ground)
{
    std::vector<WhatIfCandidate> all;
    addDutyCandidates(ground, all);
    addPeopleCandidates(ground, all);
    addItemCandidates(ground, all);
    addOrderCandidates(ground, all);
    if (ground.mayCancelLeave)
        addLeaveCandidates(ground, all);
    std::ranges::stable_sort(all, std::ranges::greater(), &WhatIfCandidate::promise);
    std::vector<WhatIfCandidate> once;
    std::set<QByteArray> seen;
    for (WhatIfCandidate &each : all) {
        if (!each.changes.isEmpty() && seen.insert(toJson(ChangeSet{{}, each.changes.edits})).second)
            once.push_back(std::move(each));
    }
    return once;
}

} // namespace fairlead
