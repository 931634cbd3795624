// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why_words.h"
#include "core/whatif/candidates.h"
#include "core/workspace/item_edits.h"

namespace fairlead {

namespace {

/// Parts smaller than this are not worth a second item, in focused person-days.
constexpr double smallestPart = 1;

/// Rows that were added get ids that follow from what they are, so that the same offer is the same.
ChangeSet withNamedIds(const ChangeSet &changes, const QString &name)
{
    ChangeSet result{changes.sentence, {}};
    Id<Item> old;
    Id<Item> part;
    for (const AnyEdit &any : changes.edits) {
        if (const auto edit = any.as<Item>(); edit && !edit->before) {
            old = edit->after->id;
            part = Id<Item>::named(name);
        }
    }
    int count = 0;
    for (const AnyEdit &any : changes.edits) {
        if (const auto item = any.as<Item>(); item && !item->before) {
            Item row = *item->after;
            row.id = part;
            result.add(std::move(row));
        } else if (const auto demand = any.as<SkillDemand>(); demand && !demand->before) {
            SkillDemand row = *demand->after;
            row.id = Id<SkillDemand>::named(QString(name + u'/' + QString::number(++count)));
            row.item = row.item == old ? part : row.item;
            result.add(std::move(row));
        } else {
            result.edits.push_back(any);
        }
    }
    return result;
}

/// Focused days of an item that are still to be done.
double workLeft(const WhatIfGround &ground, const Item &item)
{
    const ItemDates *linked = ground.result.find(item.id);
    if (!linked || item.state != ItemState::InProgress || linked->duration <= 0)
        return item.effort.value();
    return item.effort.value()
        * std::min(1.0, double(item.remaining.value_or(linked->duration)) / linked->duration);
}

/// The last part of `item`, as an item of its own that waits for the first and comes after `last` in rank.
std::optional<ChangeSet> splitOff(const WhatIfGround &ground, const Item &item, Effort effort,
                                  const Id<Item> &last)
{
    const Workspace &workspace = ground.workspace;
    const auto split = splitItem(workspace, item.id, effort);
    if (!split)
        return std::nullopt;
    const QString name = item.id.toString() + QStringLiteral("/split/") + QString::number(effort.units());
    ChangeSet changes = withNamedIds(*split, name);
    Id<Item> part;
    for (const AnyEdit &any : changes.edits) {
        if (const auto edit = any.as<Item>(); edit && !edit->before)
            part = edit->after->id;
    }
    if (workspace.find(part))
        return std::nullopt; // it was split like this once
    Dependency link;
    link.id = Id<Dependency>::named(name);
    link.predecessor = item.id;
    link.successor = part;
    changes.add(link);
    keepWorkLeft(ground, item.id, effort.value(), changes);
    const auto halfway = appliedUnchecked(workspace, changes);
    if (!halfway)
        return std::nullopt;
    // Whoever waits for the first part goes first.
    const auto order = rankedItems(*halfway, item.plan);
    const auto behind = std::ranges::find(order, last, [](const Item *each) { return each->id; });
    const auto itself = std::ranges::find(order, item.id, [](const Item *each) { return each->id; });
    if (behind != order.end() && behind > itself) {
        const auto next = behind + 1;
        changes = merged(changes, moveItem(*halfway, part, next == order.end() ? Id<Item>() : (*next)->id));
    }
    return changes;
}

void addSplits(const WhatIfGround &ground, const HoldingItem &holding,
               std::vector<WhatIfCandidate> &candidates)
{
    const Item *item = ground.workspace.find(holding.item);
    const PeopleDates *dates = ground.dates(holding.item);
    if (!item || !dates || holding.waiter.isNull() || !dates->isPlaced || item->isMilestone()
        || item->state == ItemState::Done)
        return;
    const double left = workLeft(ground, *item);
    const int length = ground.workingDays(item->id, std::max(dates->start, ground.today()), dates->finish);
    for (const double part : {0.5, 0.25}) {
        const Effort effort = Effort::of(std::round(left * part * 2) / 2);
        if (effort.value() < smallestPart || left - effort.value() < smallestPart)
            continue;
        auto changes = splitOff(ground, *item, effort, ground.item);
        if (!changes)
            continue;
        changes->sentence = Text::tr("Split %1: what %2 waits for first (%3 d), the rest (%4 d) later")
                                .arg(item->key, ground.key(holding.waiter),
                                     words::figure(left - effort.value()), words::figure(effort.value()));
        candidates.push_back(
            {WhatIfKind::Split, std::move(*changes), item->id, length * part * weightOf(holding)});
    }
}

/// The date is that of something that another team or a supplier has agreed to deliver for the item.
bool isPromised(const Workspace &workspace, const Item &item)
{
    return std::ranges::any_of(workspace.rows<Agreement>(), [&](const Agreement &each) {
        const bool isOpen = each.state == AgreementState::Requested || each.state == AgreementState::Agreed;
        return isOpen && each.forItem == item.id;
    });
}

void addEarlierStart(const WhatIfGround &ground, const HoldingItem &holding,
                     std::vector<WhatIfCandidate> &candidates)
{
    const Item *item = ground.workspace.find(holding.item);
    const PeopleDates *dates = ground.dates(holding.item);
    if (!item || !dates || !item->notBefore.isValid() || item->notBefore <= ground.today()
        || item->state == ItemState::Done || item->state == ItemState::InProgress
        || isPromised(ground.workspace, *item))
        return;
    Item after = *item;
    after.notBefore = QDate();
    ChangeSet changes{
        Text::tr("Let %1 start before %2").arg(item->key, words::day(item->notBefore, ground.today())), {}};
    changes.replace(*item, after);
    const bool isHeld = std::ranges::find(ground.chain.held, item->id) != ground.chain.held.end();
    const int days = ground.workingDays(item->id, ground.today(), item->notBefore.addDays(-1));
    candidates.push_back({WhatIfKind::StartEarlier, std::move(changes), item->id,
                          days * weightOf(holding) * (isHeld ? 1.0 : 0.1)});
}

} // namespace

void addItemCandidates(const WhatIfGround &ground, std::vector<WhatIfCandidate> &candidates)
{
    for (const HoldingItem &holding : ground.chain.items) {
        addSplits(ground, holding, candidates);
        addEarlierStart(ground, holding, candidates);
    }
}

} // namespace fairlead
