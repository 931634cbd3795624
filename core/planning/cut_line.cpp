// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/cut_line.h"

#include <algorithm>
#include <array>

namespace fairlead {

namespace {

/// Sums of efforts in eighths are exact; those of net capacity are not.
constexpr double tolerance = 1e-6;

/// Places items one by one, each right after the undone work it waits for.
class EffectiveOrder {
public:
    explicit EffectiveOrder(const std::vector<LineItem> &items)
        : m_items(items)
        , m_isSeen(items.size())
        , m_pulledUpFor(items.size(), -1)
    {
        for (const bool first : {true, false}) {
            for (size_t i = 0; i < items.size(); ++i) {
                if (items[i].comesFirst == first)
                    place(int(i));
            }
        }
    }

    const std::vector<int> &order() const { return m_order; }
    int pulledUpFor(int item) const { return m_pulledUpFor[size_t(item)]; }

private:
    struct Open {
        int item = 0;
        std::vector<int> waitsFor; ///< by rank, those not looked at yet from `next` on
        size_t next = 0;
    };

    Open opened(int item)
    {
        m_isSeen[size_t(item)] = true;
        Open open{item, m_items[size_t(item)].predecessors, 0};
        std::ranges::sort(open.waitsFor);
        return open;
    }

    void place(int wanted)
    {
        if (m_isSeen[size_t(wanted)])
            return;
        std::vector<Open> stack{opened(wanted)}; // not recursive: chains can be long
        while (!stack.empty()) {
            Open &top = stack.back();
            if (top.next == top.waitsFor.size()) {
                m_order.push_back(top.item);
                stack.pop_back();
                continue;
            }
            const int before = top.waitsFor[top.next++];
            if (m_isSeen[size_t(before)] || m_items[size_t(before)].isDone)
                continue; // a loop ends here as well
            m_pulledUpFor[size_t(before)] = top.item;
            stack.push_back(opened(before));
        }
    }

    const std::vector<LineItem> &m_items;
    std::vector<int> m_order;
    std::vector<bool> m_isSeen;
    std::vector<int> m_pulledUpFor;
};

class Walk {
public:
    Walk(const std::vector<LineItem> &items, const LineBudget &budget)
        : m_items(items)
        , m_budget(budget)
        , m_left{budget.other, budget.excellence}
        , m_total(budget.total)
        , m_isAbove(items.size())
        , m_isWalked(items.size())
    {
        for (size_t i = 0; i < items.size(); ++i) {
            if (items[i].isCommitted)
                take(i);
        }
    }

    void visit(int index)
    {
        const auto i = size_t(index);
        const LineItem &item = m_items[i];
        const bool canBe = restsOnTheLine(item); // before it counts as walked: it may wait for itself
        m_isWalked[i] = true;
        if (m_isAbove[i])
            return;
        if (!m_budget.exists || (item.isMilestone && canBe)) {
            m_isAbove[i] = true;
            return;
        }
        bool &isClosed = m_isClosed[item.isExcellence ? 1 : 0];
        if (!isClosed && canBe && fits(item))
            take(i);
        else if (!item.isMilestone)
            isClosed = true;
    }

    bool isAbove(int index) const { return m_isAbove[size_t(index)]; }
    bool isSuggested(int index) const
    {
        const LineItem &item = m_items[size_t(index)];
        return !isAbove(index) && item.effort > 0 && restsOnTheLine(item) && fits(item);
    }

private:
    bool fits(const LineItem &item) const
    {
        return item.effort <= std::min(m_total, m_left[item.isExcellence ? 1 : 0]) + tolerance;
    }
    /// All it waits for is above. What has not been walked yet is so only because of a loop.
    bool restsOnTheLine(const LineItem &item) const
    {
        return std::ranges::all_of(item.predecessors, [this](int before) {
            return m_isAbove[size_t(before)] || !m_isWalked[size_t(before)];
        });
    }
    void take(size_t i)
    {
        m_isAbove[i] = true;
        m_total -= m_items[i].effort;
        m_left[m_items[i].isExcellence ? 1 : 0] -= m_items[i].effort;
    }

    const std::vector<LineItem> &m_items;
    const LineBudget &m_budget;
    std::array<double, 2> m_left;
    std::array<bool, 2> m_isClosed{};
    double m_total;
    std::vector<bool> m_isAbove;
    std::vector<bool> m_isWalked;
};

} // namespace

CutLine cutLine(const std::vector<LineItem> &items, const LineBudget &budget)
{
    const EffectiveOrder effective(items);
    Walk walk(items, budget);
    for (const int item : effective.order())
        walk.visit(item);

    CutLine line;
    line.places.reserve(items.size());
    int position = 0;
    double cumulative = 0;
    for (const bool above : {true, false}) {
        for (const int index : effective.order()) {
            if (walk.isAbove(index) != above)
                continue;
            const LineItem &item = items[size_t(index)];
            cumulative += item.effort;
            line.places.push_back({index, item.isMilestone ? 0 : ++position, cumulative, above,
                                   walk.isSuggested(index), effective.pulledUpFor(index)});
        }
        if (above)
            line.used = cumulative;
    }
    return line;
}

} // namespace fairlead
