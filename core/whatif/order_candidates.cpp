// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why_words.h"
#include "core/whatif/candidates.h"
#include "core/workspace/item_edits.h"

#include <set>

namespace fairlead {

namespace {

/// How many items are tried to make room for one that is below the line.
constexpr int mostForTheLine = 12;

bool isOpen(const Item &item)
{
    return item.state == ItemState::Proposed || item.state == ItemState::Ready;
}

/// May be put off or left out: nobody has begun, nobody insists on it, and the asked item does not need it.
bool mayWait(const Item &item, const std::set<Id<Item>> &needed)
{
    return isOpen(item) && !item.isMilestone() && !item.hardDeadline && !needed.contains(item.id)
        && item.investment != InvestmentClass::Mandatory;
}

class Order {
public:
    Order(const WhatIfGround &ground, std::vector<WhatIfCandidate> &candidates)
        : m_ground(ground)
        , m_workspace(ground.workspace)
        , m_candidates(candidates)
    {
        for (const Id<Item> &item : allBefore(ground.workspace, ground.result, ground.item))
            m_needed.insert(item);
    }

    /// `busy.item` waits for somebody who is busy with other work.
    void makeWay(const BusyPerson &busy)
    {
        const Item *waits = m_workspace.find(busy.item);
        const Item *other = m_workspace.find(busy.with);
        const PeopleDates *dates = m_ground.dates(busy.item);
        if (!waits || !other || !dates)
            return;
        const double delay =
            std::max(1,
                     m_ground.workingDays(busy.item, std::max(dates->earliest, m_ground.today()),
                                          busy.isBinding ? dates->start.addDays(-1) : dates->start));
        const double promise = std::min(delay, workOf(busy)) * (busy.isBinding ? 1.0 : 0.3);
        if (isOpen(*waits) && isOpen(*other) && other->rank < waits->rank && other->plan == waits->plan)
            rankUp(*waits, *other, promise);
        if (!mayWait(*other, m_needed))
            return;
        later(*other, *waits, *dates, promise - 0.1);
        rankDown(*other, *waits, promise - 0.2);
        drop(*other, *waits, promise - 0.3);
    }

    /// Before everything of its team that is not begun.
    void toTheTop(const Id<Item> &id, double promise)
    {
        const Item *item = m_workspace.find(id);
        if (!item || !isOpen(*item) || item->isMilestone())
            return;
        for (const Item *other : rankedItems(m_workspace, item->plan)) {
            if (other->id == id)
                return;
            if (other->team == item->team && isOpen(*other) && !other->isMilestone()
                && !m_needed.contains(other->id))
                return rankUp(*item, *other, promise);
        }
    }

    /// The asked item is below the line of its team: up, or something else out.
    void intoThePlan()
    {
        const Item *item = m_workspace.find(m_ground.item);
        if (!item || !isOpen(*item) || m_ground.dates(item->id))
            return;
        const auto order = rankedItems(m_workspace, item->plan);
        int tried = 0;
        for (auto at = order.rbegin(); at != order.rend() && tried < mostForTheLine; ++at) {
            const Item &other = **at;
            if (other.team != item->team || !m_ground.dates(other.id) || !isOpen(other)
                || other.isMilestone())
                continue;
            ++tried;
            const double promise = 10 - 0.1 * tried;
            if (other.rank < item->rank)
                rankUp(*item, other, promise);
            if (mayWait(other, m_needed))
                drop(other, *item, promise - 0.05);
        }
    }

private:
    /// Focused days that the person spends on the other work.
    double workOf(const BusyPerson &busy) const
    {
        double days = 0;
        if (const PeopleDates *dates = m_ground.dates(busy.with)) {
            for (const WorkSlice &slice : dates->work)
                days += slice.person == busy.person ? slice.effort : 0;
        }
        return days;
    }

    void rankUp(const Item &item, const Item &before, double promise)
    {
        ChangeSet changes = moveItem(m_workspace, item.id, before.id);
        changes.sentence = Text::tr("Rank %1 before %2").arg(item.key, before.key);
        m_candidates.push_back({WhatIfKind::RankUp, std::move(changes), item.id, promise});
    }

    void later(const Item &item, const Item &waits, const PeopleDates &dates, double promise)
    {
        const QDate day = dates.finish.addDays(1);
        if (item.notBefore >= day)
            return;
        Item after = item;
        after.notBefore = day;
        ChangeSet changes{
            Text::tr("Start %1 on %2 at the earliest").arg(item.key, words::day(day, m_ground.today())), {}};
        changes.replace(item, after);
        m_candidates.push_back({WhatIfKind::Later, std::move(changes), waits.id, promise});
    }

    void rankDown(const Item &item, const Item &waits, double promise)
    {
        ChangeSet changes = moveItem(m_workspace, item.id, {});
        changes.sentence = Text::tr("Move %1 to the end of the list").arg(item.key);
        m_candidates.push_back({WhatIfKind::RankDown, std::move(changes), waits.id, promise});
    }

    void drop(const Item &item, const Item &waits, double promise)
    {
        Item after = item;
        after.state = ItemState::Dropped;
        after.notDoingReason = Text::tr("makes room for %1").arg(m_ground.key(m_ground.item));
        ChangeSet changes{Text::tr("Drop %1 (%2 d)").arg(item.caption(), words::figure(item.effort.value())),
                          {}};
        changes.replace(item, after);
        m_candidates.push_back({WhatIfKind::Drop, std::move(changes), waits.id, promise});
    }

    const WhatIfGround &m_ground;
    const Workspace &m_workspace;
    std::vector<WhatIfCandidate> &m_candidates;
    std::set<Id<Item>> m_needed;
};

} // namespace

void addOrderCandidates(const WhatIfGround &ground, std::vector<WhatIfCandidate> &candidates)
{
    Order order(ground, candidates);
    for (const BusyPerson &busy : ground.chain.busy)
        order.makeWay(busy);
    for (const HoldingItem &holding : ground.chain.items) {
        if (!holding.isByPerson)
            order.toTheTop(holding.item, 0.5 * weightOf(holding));
    }
    order.intoThePlan();
}

} // namespace fairlead
