// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/roadmap_rules.h"

#include "core/base/digraph.h"
#include "core/workspace/rules.h"
#include "core/workspace/touched.h"

#include <QLocale>
#include <QSet>

namespace fairlead {

namespace {

QString days(Effort effort)
{
    return Text::tr("%1 d").arg(QLocale().toString(effort.value()));
}

Result<void> checkItem(const Item &item)
{
    if (item.isMilestone() && (!item.effort.isZero() || item.duration.value_or(0) != 0))
        return fail(
            Error::invalid(Text::tr("%1 is a milestone: expected no effort and no duration.").arg(item.key)));
    const bool low = !item.optimistic.isZero() && item.optimistic > item.effort;
    const bool high = !item.pessimistic.isZero() && item.pessimistic < item.effort;
    if (low || high) {
        return fail(Error::invalid(
            Text::tr("%1: expected optimistic ≤ effort ≤ pessimistic, got %2, %3, %4.")
                .arg(item.key, days(item.optimistic), days(item.effort), days(item.pessimistic))));
    }
    if (item.actualFinish.isValid() && item.actualStart.isValid() && item.actualFinish < item.actualStart)
        return fail(Error::invalid(Text::tr("%1 would finish before it started.").arg(item.key)));
    if (item.state == ItemState::Done && !item.actualFinish.isValid())
        return fail(
            Error::invalid(Text::tr("%1 is done: expected the day on which it finished.").arg(item.key)));
    return {};
}

/// The items and dependencies of a workspace as a dense graph.
struct ItemGraph {
    QHash<Id<Item>, int> index;
    std::vector<const Item *> items;
    std::vector<Edge> edges;

    explicit ItemGraph(const Workspace &workspace)
    {
        for (const Item &item : workspace.rows<Item>()) {
            index.insert(item.id, int(items.size()));
            items.push_back(&item);
        }
        for (const Dependency &dependency : workspace.rows<Dependency>()) {
            const auto from = index.constFind(dependency.predecessor);
            const auto to = index.constFind(dependency.successor);
            if (from != index.constEnd() && to != index.constEnd())
                edges.push_back({*from, *to});
        }
    }
};

Result<void> checkPairs(const Workspace &next)
{
    QSet<std::pair<std::pair<QUuid, QUuid>, int>> seen;
    for (const Dependency &dependency : next.rows<Dependency>()) {
        const Item *before = next.find(dependency.predecessor);
        const Item *after = next.find(dependency.successor);
        if (before == after && before)
            return fail(Error::invalid(Text::tr("%1 cannot wait for itself.").arg(before->key)));
        const std::pair key{std::pair{dependency.predecessor.uuid(), dependency.successor.uuid()},
                            int(dependency.type)};
        if (seen.contains(key) && before && after) {
            return fail(Error::invalid(
                Text::tr("%1 already waits for %2 in this way.").arg(after->key, before->key)));
        }
        seen.insert(key);
    }
    return {};
}

} // namespace

Result<void> checkItems(const Workspace &, const ChangeSet &changes)
{
    Result<void> result;
    eachEdit<Item>(changes, [&](const Edit<Item> &edit) {
        if (result && edit.after)
            result = checkItem(*edit.after);
    });
    return result;
}

Result<void> checkSkillDemand(const Workspace &next, const ChangeSet &changes)
{
    QSet<QUuid> touched;
    eachEdit<Item>(changes, [&](const Edit<Item> &edit) {
        if (!edit.before || !edit.after || edit.before->effort != edit.after->effort)
            touched.insert(edit.id().uuid());
    });
    eachEdit<SkillDemand>(changes, [&](const Edit<SkillDemand> &edit) {
        for (const auto &side : {edit.before, edit.after}) {
            if (side)
                touched.insert(side->item.uuid());
        }
    });
    if (touched.isEmpty())
        return {};
    QHash<Id<Item>, Effort> sums;
    for (const SkillDemand &demand : next.rows<SkillDemand>()) {
        if (touched.contains(demand.item.uuid()))
            sums[demand.item] += demand.effort;
    }
    for (auto sum = sums.constBegin(); sum != sums.constEnd(); ++sum) {
        const Item *item = next.find(sum.key());
        if (item && item->effort != sum.value()) {
            return fail(
                Error::invalid(Text::tr("The skills that %1 needs sum to %2; expected its effort, %3.")
                                   .arg(item->key, days(sum.value()), days(item->effort))));
        }
    }
    return {};
}

Result<void> checkRanks(const Workspace &next, const ChangeSet &changes)
{
    if (!touches<Item>(changes))
        return {};
    QSet<std::pair<QUuid, QString>> seen;
    for (const Item &item : next.rows<Item>()) {
        if (item.rank.isEmpty())
            continue;
        const std::pair place{item.plan.uuid(), item.rank};
        if (seen.contains(place))
            return fail(Error::invalid(Text::tr("%1 would have the rank of another item.").arg(item.key)));
        seen.insert(place);
    }
    return {};
}

std::vector<Id<Item>> loopClosedBy(const Workspace &workspace, const Id<Item> &predecessor,
                                   const Id<Item> &successor)
{
    const ItemGraph graph(workspace);
    if (!graph.index.contains(predecessor) || !graph.index.contains(successor))
        return {};
    std::vector<Id<Item>> loop;
    for (const int node :
         pathBetween(int(graph.items.size()), graph.edges, graph.index[successor], graph.index[predecessor]))
        loop.push_back(graph.items[size_t(node)]->id);
    return loop;
}

Result<void> checkDependencies(const Workspace &next, const ChangeSet &changes)
{
    if (!touches<Dependency>(changes))
        return {};
    if (auto kept = checkPairs(next); !kept)
        return kept;
    const ItemGraph graph(next);
    const std::vector<int> cycle = findCycle(int(graph.items.size()), graph.edges);
    if (cycle.empty())
        return {};
    QStringList keys;
    for (const int node : cycle)
        keys.append(graph.items[size_t(node)]->key);
    keys.append(keys.first());
    return fail(Error::invalid(Text::tr("This would close a loop: %1. Expected dependencies without loops.")
                                   .arg(keys.join(QStringLiteral(" → ")))));
}

Result<void> checkPeriods(const Workspace &next, const ChangeSet &changes)
{
    if (!touches<Period>(changes))
        return {};
    for (const Period &period : next.rows<Period>()) {
        if (period.end < period.start)
            return fail(Error::invalid(Text::tr("The period %1 ends before it starts.").arg(period.key)));
        for (const Period &other : next.rows<Period>()) {
            const bool overlap = period.start <= other.end && other.start <= period.end;
            if (other.id < period.id && other.kind == period.kind && overlap)
                return fail(
                    Error::invalid(Text::tr("The periods %1 and %2 overlap.").arg(other.key, period.key)));
        }
    }
    return {};
}

Result<void> checkPlans(const Workspace &next, const ChangeSet &changes)
{
    if (!touches<Plan>(changes))
        return {};
    QHash<Id<Period>, QString> approved;
    for (const Plan &plan : next.rows<Plan>()) {
        if (plan.state != PlanState::Approved && plan.state != PlanState::InProgress)
            continue;
        if (approved.contains(plan.period)) {
            return fail(Error::invalid(
                Text::tr("“%1” is already approved for this period; expected one approved plan.")
                    .arg(approved.value(plan.period))));
        }
        approved.insert(plan.period, plan.name);
    }
    return {};
}

Result<void> checkBaselines(const Workspace &, const ChangeSet &changes)
{
    Result<void> result;
    eachEdit<Baseline>(changes, [&](const Edit<Baseline> &edit) {
        if (edit.before && edit.after)
            result =
                fail(Error::invalid(Text::tr("The baseline “%1” cannot be changed.").arg(edit.before->name)));
    });
    eachEdit<ForecastRecord>(changes, [&](const Edit<ForecastRecord> &edit) {
        if (edit.before && edit.after)
            result = fail(Error::invalid(Text::tr("A frozen forecast cannot be changed.")));
    });
    return result;
}

} // namespace fairlead
