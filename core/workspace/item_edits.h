// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// The items of a plan in order of rank, dropped ones included; ties by key.
std::vector<const Item *> rankedItems(const Workspace &workspace, const Id<Plan> &plan);

/// A new item at the end of the ranking, with the next free key.
Item newItem(const Workspace &workspace, const Id<Plan> &plan, const Id<Team> &team, const QString &title);

/// Moves the item directly before `next`, or to the end when `next` is null. Empty when it is there
/// already. Ranks of others change only when the new rank would get too long.
ChangeSet moveItem(const Workspace &workspace, const Id<Item> &item, const Id<Item> &next);

/// Moves the item by `places` among the items of its own team; negative is up.
ChangeSet moveItemWithinTeam(const Workspace &workspace, const Id<Item> &item, int places);

/// Changes an item and, when its effort changed, its skill demand in proportion, so that the parts
/// go on summing to the whole.
ChangeSet changeItem(const Workspace &workspace, const Item &before, const Item &after,
                     const QString &sentence);

/// Splits off the part `effort` (more than 0, less than the item's) as a new item ranked right after
/// it, with its share of range and skill demand; the rest waits for nothing new.
Result<ChangeSet> splitItem(const Workspace &workspace, const Id<Item> &item, Effort effort);

/// Removes an item with everything that only makes sense with it: dependencies, skill demand,
/// allocations, check-ins, links, tags and notes. References from registers are cleared.
ChangeSet removeItem(const Workspace &workspace, const Id<Item> &item);

/// A dependency, or the loop it would close in words.
Result<ChangeSet> linkItems(const Workspace &workspace, const Id<Item> &predecessor,
                            const Id<Item> &successor, DependencyType type, int lag);

/// One change to one field of one row, as the inspector and tables make it. The value is in stored form.
template <class Row>
Result<ChangeSet> changeField(const Workspace &workspace, const Row &before, const Field<Row> &field,
                              const QVariant &value)
{
    Row after = before;
    if (auto set = field.set(after, value); !set)
        return fail(Error::invalid(Text::tr("%1: %2").arg(field.title(), set.error().message)));
    const QString sentence = Text::tr("Change %1 of %2").arg(field.title(), before.caption());
    if constexpr (std::is_same_v<Row, Item>) {
        return changeItem(workspace, before, after, sentence);
    } else {
        ChangeSet changes{sentence, {}};
        changes.replace(before, std::move(after));
        return changes;
    }
}

} // namespace fairlead
