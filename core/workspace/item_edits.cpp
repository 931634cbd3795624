// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/item_edits.h"

#include "core/roadmap/rank.h"
#include "core/workspace/rules.h"

#include <QLocale>

namespace fairlead {

namespace {

QString daysInWords(Effort effort)
{
    return Text::tr("%1 d").arg(QLocale().toString(effort.value()));
}

std::vector<const SkillDemand *> demandOf(const Workspace &workspace, const Id<Item> &item)
{
    std::vector<const SkillDemand *> demand;
    for (const SkillDemand &row : workspace.rows<SkillDemand>()) {
        if (row.item == item)
            demand.push_back(&row);
    }
    return demand;
}

/// The demand scaled so that it sums to `total` exactly; the largest part takes the rounding.
std::vector<Effort> scaledDemand(const std::vector<const SkillDemand *> &demand, Effort total)
{
    Effort sum;
    for (const SkillDemand *row : demand)
        sum += row->effort;
    std::vector<Effort> scaled;
    size_t largest = 0;
    Effort rest = total;
    for (const SkillDemand *row : demand) {
        const double share = sum.isZero() ? 1.0 / double(demand.size()) : row->effort.value() / sum.value();
        scaled.push_back(Effort::of(total.value() * share));
        rest -= scaled.back();
        if (scaled.back() > scaled[largest])
            largest = scaled.size() - 1;
    }
    if (!scaled.empty())
        scaled[largest] += rest;
    return scaled;
}

void rescaleDemand(const Workspace &workspace, const Id<Item> &item, Effort total, ChangeSet &changes)
{
    const auto demand = demandOf(workspace, item);
    const auto scaled = scaledDemand(demand, total);
    for (size_t i = 0; i < demand.size(); ++i) {
        SkillDemand after = *demand[i];
        after.effort = scaled[i];
        changes.replace(*demand[i], std::move(after));
    }
}

/// `part` of `whole` of a value, so that both halves of a split keep their range.
Effort shareOf(Effort value, Effort part, Effort whole)
{
    return Effort::of(value.value() * part.value() / whole.value());
}

/// Renumbers the whole plan; the rank of a place between two others had become too long.
void renumber(const std::vector<const Item *> &order, ChangeSet &changes)
{
    const QStringList ranks = evenRanks(qsizetype(order.size()));
    for (size_t i = 0; i < order.size(); ++i) {
        Item after = *order[i];
        after.rank = ranks[qsizetype(i)];
        changes.replace(*order[i], std::move(after));
    }
}

template <class Row, class Belongs>
void removeRows(const Workspace &workspace, ChangeSet &changes, Belongs belongs)
{
    for (const Row &row : workspace.rows<Row>()) {
        if (belongs(row))
            changes.remove(row);
    }
}

template <class Row>
void clearReference(const Workspace &workspace, ChangeSet &changes, Id<Item> Row::*member,
                    const Id<Item> &item)
{
    for (const Row &row : workspace.rows<Row>()) {
        if (row.*member != item)
            continue;
        Row after = row;
        after.*member = Id<Item>();
        changes.replace(row, std::move(after));
    }
}

/// "Load test, part 2", or the next number that no item of the plan has.
QString partTitle(const Workspace &workspace, const Item &item)
{
    for (int number = 2;; ++number) {
        const QString title = Text::tr("%1, part %2").arg(item.title).arg(number);
        const bool isTaken = std::ranges::any_of(workspace.rows<Item>(), [&](const Item &other) {
            return other.plan == item.plan && other.title == title;
        });
        if (!isTaken)
            return title;
    }
}

} // namespace

std::vector<const Item *> rankedItems(const Workspace &workspace, const Id<Plan> &plan)
{
    std::vector<const Item *> items;
    for (const Item &item : workspace.rows<Item>()) {
        if (item.plan == plan)
            items.push_back(&item);
    }
    std::sort(items.begin(), items.end(), [](const Item *a, const Item *b) {
        return a->rank != b->rank ? a->rank < b->rank : a->key < b->key;
    });
    return items;
}

Item newItem(const Workspace &workspace, const Id<Plan> &plan, const Id<Team> &team, const QString &title)
{
    const auto order = rankedItems(workspace, plan);
    Item item;
    item.id = Id<Item>::create();
    item.key = nextKey<Item>(workspace);
    item.title = title;
    item.plan = plan;
    item.team = team;
    item.rank = rankBetween(order.empty() ? QString() : order.back()->rank, QString());
    return item;
}

ChangeSet moveItem(const Workspace &workspace, const Id<Item> &id, const Id<Item> &next)
{
    const Item *item = workspace.find(id);
    if (!item || id == next)
        return {};
    auto order = rankedItems(workspace, item->plan);
    const auto from = std::find(order.begin(), order.end(), item) - order.begin();
    order.erase(order.begin() + from);
    const auto target =
        std::find_if(order.begin(), order.end(), [&](const Item *other) { return other->id == next; });
    const auto to = target - order.begin();
    if (to == from)
        return {};
    ChangeSet changes;
    const QString above = to > 0 ? order[size_t(to - 1)]->rank : QString();
    const QString below = target != order.end() ? (*target)->rank : QString();
    changes.sentence = target != order.end() ? Text::tr("Move %1 before %2").arg(item->key, (*target)->key)
                                             : Text::tr("Move %1 to the end").arg(item->key);
    Item after = *item;
    after.rank = above < below || below.isEmpty() ? rankBetween(above, below) : QString();
    if (!after.rank.isEmpty() && after.rank.size() <= longestRank)
        return changes.replace(*item, std::move(after));
    order.insert(order.begin() + to, item);
    renumber(order, changes);
    return changes;
}

ChangeSet moveItemWithinTeam(const Workspace &workspace, const Id<Item> &id, int places)
{
    const Item *item = workspace.find(id);
    if (!item)
        return {};
    std::vector<const Item *> team = rankedItems(workspace, item->plan);
    std::erase_if(team, [&](const Item *other) { return other->team != item->team; });
    const auto from = std::find(team.begin(), team.end(), item) - team.begin();
    const auto last = std::ptrdiff_t(team.size()) - 1;
    const auto to = std::clamp<std::ptrdiff_t>(from + places, 0, last);
    if (to == from)
        return {};
    const auto before = to > from ? to + 1 : to;
    ChangeSet changes = before > last ? moveItem(workspace, id, Id<Item>())
                                      : moveItem(workspace, id, team[size_t(before)]->id);
    changes.sentence = Text::tr("Move %1 to rank %2").arg(item->key).arg(to + 1);
    return changes;
}

ChangeSet changeItem(const Workspace &workspace, const Item &before, const Item &after,
                     const QString &sentence)
{
    ChangeSet changes{sentence, {}};
    changes.replace(before, after);
    if (before.effort != after.effort)
        rescaleDemand(workspace, before.id, after.effort, changes);
    return changes;
}

Result<ChangeSet> splitItem(const Workspace &workspace, const Id<Item> &id, Effort effort)
{
    const Item *item = workspace.find(id);
    if (!item)
        return fail(Error::notFound(Text::tr("There is no such item.")));
    if (effort <= Effort() || effort >= item->effort) {
        return fail(Error::invalid(Text::tr("%1 can be split into parts of more than 0 and less than %2.")
                                       .arg(item->key, daysInWords(item->effort))));
    }
    const auto order = rankedItems(workspace, item->plan);
    const auto place = std::find(order.begin(), order.end(), item) - order.begin();
    const bool isLast = size_t(place) + 1 == order.size();
    Item part = *item;
    part.id = Id<Item>::create();
    part.key = nextKey<Item>(workspace);
    part.title = partTitle(workspace, *item);
    part.rank = rankBetween(item->rank, isLast ? QString() : order[size_t(place + 1)]->rank);
    part.state = ItemState::Proposed;
    part.actualStart = part.actualFinish = QDate();
    part.remaining.reset();
    Item rest = *item;
    rest.effort = item->effort - effort;
    rest.optimistic = shareOf(item->optimistic, rest.effort, item->effort);
    rest.pessimistic = shareOf(item->pessimistic, rest.effort, item->effort);
    part.effort = effort;
    part.optimistic = item->optimistic - rest.optimistic;
    part.pessimistic = item->pessimistic - rest.pessimistic;
    if (item->duration) {
        rest.duration = int(std::ceil(*item->duration * rest.effort.value() / item->effort.value()));
        part.duration = std::max(1, *item->duration - *rest.duration);
    }
    const QString key = part.key;
    ChangeSet changes{Text::tr("Split %1 off %2 as %3").arg(daysInWords(effort), item->key, key), {}};
    changes.replace(*item, rest);
    const auto demand = demandOf(workspace, id);
    const auto kept = scaledDemand(demand, rest.effort);
    for (size_t i = 0; i < demand.size(); ++i) {
        SkillDemand left = *demand[i];
        left.effort = kept[i];
        SkillDemand moved = *demand[i];
        moved.id = Id<SkillDemand>::create();
        moved.item = part.id;
        moved.effort = demand[i]->effort - kept[i];
        changes.replace(*demand[i], std::move(left));
        changes.add(std::move(moved));
    }
    changes.add(std::move(part));
    return changes;
}

ChangeSet removeItem(const Workspace &workspace, const Id<Item> &id)
{
    const Item *item = workspace.find(id);
    if (!item)
        return {};
    ChangeSet changes{Text::tr("Remove %1").arg(item->caption()), {}};
    const QString text = id.toString();
    removeRows<Dependency>(workspace, changes, [&](const Dependency &row) {
        return row.predecessor == id || row.successor == id;
    });
    removeRows<SkillDemand>(workspace, changes, [&](const SkillDemand &row) { return row.item == id; });
    removeRows<Allocation>(workspace, changes, [&](const Allocation &row) { return row.item == id; });
    removeRows<CheckIn>(workspace, changes, [&](const CheckIn &row) { return row.item == id; });
    removeRows<ForecastRecord>(workspace, changes, [&](const ForecastRecord &row) { return row.item == id; });
    removeRows<RecordLink>(workspace, changes,
                           [&](const RecordLink &row) { return row.fromId == text || row.toId == text; });
    removeRows<Tagging>(workspace, changes, [&](const Tagging &row) { return row.recordId == text; });
    removeRows<Note>(workspace, changes, [&](const Note &row) { return row.recordId == text; });
    clearReference<ScopeChange>(workspace, changes, &ScopeChange::item, id);
    clearReference<Risk>(workspace, changes, &Risk::item, id);
    clearReference<ActionItem>(workspace, changes, &ActionItem::promotedTo, id);
    for (const Agreement &row : workspace.rows<Agreement>()) {
        Agreement after = row;
        if (after.item == id)
            after.item = Id<Item>();
        if (after.forItem == id)
            after.forItem = Id<Item>();
        changes.replace(row, std::move(after));
    }
    changes.remove(*item);
    return changes;
}

Result<ChangeSet> linkItems(const Workspace &workspace, const Id<Item> &predecessor,
                            const Id<Item> &successor, DependencyType type, int lag)
{
    const Item *before = workspace.find(predecessor);
    const Item *after = workspace.find(successor);
    if (!before || !after)
        return fail(Error::notFound(Text::tr("There is no such item.")));
    Dependency dependency;
    dependency.id = Id<Dependency>::create();
    dependency.predecessor = predecessor;
    dependency.successor = successor;
    dependency.type = type;
    dependency.lag = lag;
    ChangeSet changes{Text::tr("Let %1 wait for %2").arg(after->key, before->key), {}};
    changes.add(std::move(dependency));
    if (auto next = applied(workspace, changes); !next) // refused at entry, with the loop named
        return fail(next.error());
    return changes;
}

} // namespace fairlead
