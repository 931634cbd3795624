// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_items.h"

#include "core/schedule/network.h"

#include <QHash>
#include <numeric>

namespace fairlead {

namespace {

void addLinks(const Workspace &workspace, const QHash<QUuid, int> &index, PlanItems &plan)
{
    const size_t count = plan.items.size();
    std::vector<PlanLink> links;
    links.reserve(workspace.rows<Dependency>().size());
    plan.firstIncoming.assign(count + 1, 0);
    for (const Dependency &row : workspace.rows<Dependency>()) {
        const int from = index.value(row.predecessor.uuid(), -1);
        const int to = index.value(row.successor.uuid(), -1);
        if (from < 0 || to < 0)
            continue;
        links.push_back({from, to, &row});
        ++plan.firstIncoming[size_t(to) + 1];
    }
    std::partial_sum(plan.firstIncoming.begin(), plan.firstIncoming.end(), plan.firstIncoming.begin());
    std::vector<size_t> next(plan.firstIncoming.begin(), plan.firstIncoming.end() - 1);
    plan.links.resize(links.size());
    for (const PlanLink &link : links)
        plan.links[next[size_t(link.successor)]++] = link;
}

/// Every link goes forward in some order.
bool isFreeOfLoops(const PlanItems &plan)
{
    const size_t count = plan.items.size();
    std::vector<int> open(count);
    std::vector<size_t> first(count + 1);
    for (const PlanLink &link : plan.links) {
        ++open[size_t(link.successor)];
        ++first[size_t(link.predecessor) + 1];
    }
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<size_t> next(first.begin(), first.end() - 1);
    std::vector<int> successors(plan.links.size());
    for (const PlanLink &link : plan.links)
        successors[next[size_t(link.predecessor)]++] = link.successor;

    std::vector<int> ready;
    for (size_t i = 0; i < count; ++i) {
        if (open[i] == 0)
            ready.push_back(int(i));
    }
    for (size_t done = 0; done < ready.size(); ++done) {
        const auto item = size_t(ready[done]);
        for (size_t i = first[item]; i < first[item + 1]; ++i) {
            if (--open[size_t(successors[i])] == 0)
                ready.push_back(successors[i]);
        }
    }
    return ready.size() == count;
}

} // namespace

PlanItems planItems(const Workspace &workspace, const Id<Plan> &plan)
{
    PlanItems result;
    QHash<QUuid, int> teams;
    for (const Team &team : workspace.rows<Team>())
        teams.insert(team.id.uuid(), int(teams.size()));
    result.teams = int(teams.size());

    QHash<QUuid, int> index;
    index.reserve(qsizetype(workspace.rows<Item>().size()));
    for (const Item &item : workspace.rows<Item>()) {
        if (item.plan != plan || item.state == ItemState::Dropped)
            continue;
        index.insert(item.id.uuid(), int(result.items.size()));
        result.items.push_back(&item);
        result.team.push_back(teams.value(item.team.uuid(), result.teams));
    }
    result.byRank.resize(result.items.size());
    std::iota(result.byRank.begin(), result.byRank.end(), 0);
    std::ranges::stable_sort(result.byRank, [&result](int a, int b) { // equal ranks: older items first
        return result.items[size_t(a)]->rank < result.items[size_t(b)]->rank;
    });
    addLinks(workspace, index, result);
    return result;
}

std::vector<std::vector<int>> loopsOf(const PlanItems &plan)
{
    if (isFreeOfLoops(plan))
        return {};
    std::vector<ActivityLink> links;
    for (const PlanLink &link : plan.links)
        links.push_back({link.predecessor, link.successor});
    return findLoops(int(plan.items.size()), links);
}

} // namespace fairlead
