// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/cause_chain.h"

#include "core/planning/why_days.h"

#include <map>
#include <set>

namespace fairlead {

namespace {

using Held = StaffingFact::Kind;

class Walk {
public:
    Walk(const Workspace &workspace, const PlanResult &result) : m_workspace(workspace), m_result(result) { }

    CauseChain from(const Id<Item> &item)
    {
        add({item, {}, false, false, true});
        visit(item, true);
        while (!m_open.empty()) {
            const auto [next, isFinish] = m_open.front();
            m_open.erase(m_open.begin());
            isFinish ? finishOf(next) : startOf(next);
        }
        for (const Id<Item> &before : allBefore(m_workspace, m_result, item)) {
            const Item *row = m_workspace.find(before);
            if (row && row->state != ItemState::Done && !row->isMilestone() && !m_chain.contains(before))
                add({before, {}, false, true, false});
        }
        addOtherWork();
        return std::move(m_chain);
    }

private:
    void add(HoldingItem item)
    {
        if (!m_chain.contains(item.item))
            m_chain.items.push_back(std::move(item));
    }

    HoldingItem *found(const Id<Item> &item)
    {
        const auto at = std::ranges::find(m_chain.items, item, &HoldingItem::item);
        return at == m_chain.items.end() ? nullptr : &*at;
    }

    void visit(const Id<Item> &item, bool isFinish)
    {
        if (m_seen.emplace(item, isFinish).second)
            m_open.emplace_back(item, isFinish);
    }

    void follow(const Id<Item> &item, const PeopleFact &fact)
    {
        if (fact.kind == Held::Link) {
            const Dependency *link = m_workspace.find(fact.link);
            const bool isFinish = link && !isFromStart(*link);
            const bool byPerson = found(item) && found(item)->isByPerson;
            add({fact.item, isFinish ? item : Id<Item>(), byPerson, false, true});
            visit(fact.item, isFinish);
        } else if (fact.kind == Held::Busy) {
            m_chain.busy.push_back({item, fact.item, fact.person, true});
            add({fact.item, {}, true, false, true});
            visit(fact.item, true);
        } else if (fact.kind == Held::Floor && fact.driver == DriverKind::NotBefore) {
            m_chain.held.push_back(item);
        }
    }

    void finishOf(const Id<Item> &item)
    {
        const PeopleDates *dates = m_result.people.find(item);
        if (!dates)
            return;
        if (dates->finishFact.kind == Held::Busy || dates->finishFact.kind == Held::Link)
            follow(item, dates->finishFact);
        if (dates->finishFact.kind == Held::Link)
            return;
        if (HoldingItem *holding = found(item))
            holding->isByWork = !dates->work.empty() || !dates->isPlaced;
        visit(item, false);
    }

    void startOf(const Id<Item> &item)
    {
        if (const PeopleDates *dates = m_result.people.find(item))
            follow(item, dates->startFact);
    }

    /// What the people of holding items do besides: it may be in the way without being the fact that binds.
    void addOtherWork()
    {
        std::map<Id<Person>, std::vector<std::pair<const WorkSlice *, Id<Item>>>> ofPerson;
        for (const PeopleDates &dates : m_result.people.dates) {
            for (const WorkSlice &slice : dates.work)
                ofPerson[slice.person].emplace_back(&slice, dates.item);
        }
        std::set<std::pair<Id<Item>, Id<Item>>> known;
        for (const BusyPerson &each : m_chain.busy)
            known.emplace(each.item, each.with);
        for (const HoldingItem &holding : m_chain.items) {
            const PeopleDates *dates = m_result.people.find(holding.item);
            if (!dates || holding.isByPerson)
                continue;
            for (const WorkSlice &slice : dates->work) {
                for (const auto &[other, with] : ofPerson[slice.person]) {
                    const bool isBefore = other->from <= slice.to && other->to >= dates->earliest;
                    if (isBefore && with != holding.item && !slice.person.isNull()
                        && known.emplace(holding.item, with).second)
                        m_chain.busy.push_back({holding.item, with, slice.person, false});
                }
            }
        }
    }

    const Workspace &m_workspace;
    const PlanResult &m_result;
    CauseChain m_chain;
    std::set<std::pair<Id<Item>, bool>> m_seen;
    std::vector<std::pair<Id<Item>, bool>> m_open;
};

} // namespace

bool CauseChain::contains(const Id<Item> &item) const
{
    return std::ranges::find(items, item, &HoldingItem::item) != items.end();
}

CauseChain causeChain(const Workspace &workspace, const PlanResult &result, const Id<Item> &item)
{
    return Walk(workspace, result).from(item);
}

std::vector<Id<Item>> allBefore(const Workspace &workspace, const PlanResult &result, const Id<Item> &item)
{
    std::map<Id<Item>, std::vector<Id<Item>>> predecessors;
    for (const Dependency &link : workspace.rows<Dependency>())
        predecessors[link.successor].push_back(link.predecessor);
    std::vector<Id<Item>> found{item};
    std::set<Id<Item>> seen{item};
    for (size_t next = 0; next < found.size(); ++next) {
        for (const Id<Item> &before : predecessors[Id<Item>(found[next])]) {
            if (result.people.find(before) && seen.insert(before).second)
                found.push_back(before);
        }
    }
    return found;
}

} // namespace fairlead
