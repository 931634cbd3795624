// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sequencing/generation_scheme.h"
#include "core/sequencing/order_problem.h"
#include "core/sequencing/seen_orders.h"
#include "core/sequencing/variation.h"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstdint>

namespace fairlead {

/// One population of orders and what it may spend. It searches by justification and crossing
/// (bi-population genetic search, Debels and Vanhoucke 2005): a schedule placed forward is a list for
/// placing backward, latest finish first, and the other way round. So lists of one side are crossed
/// and placed, and what comes out joins the other side, where it only takes the place of what is not
/// better. Where a backward schedule is no schedule there is one side, and a justification is two
/// passes: back and forth again.
template <GenerationScheme Scheme> class Island {
public:
    using Cost = typename Scheme::Cost;

    Island(const OrderProblem &problem, const Scheme &scheme, std::int64_t budget, RandomStream random,
           bool first)
        : m_problem(&problem)
        , m_scheme(scheme)
        , m_budget(budget)
        , m_random(random)
        , m_sampler(problem)
        , m_variation(problem)
        , m_seen(budget)
        , m_child(problem.preferred)
        , m_first(first)
        , m_size(populationFor(budget))
    { }

    /// Goes on until it has made `until` passes or used up its budget.
    template <class Stop> void run(std::int64_t until, const Stop &stop)
    {
        until = std::min(until, m_budget);
        while (m_passes < until && !m_stopped) {
            step();
            if (m_passes - m_askedAt >= 8) {
                m_askedAt = m_passes;
                m_stopped = stop();
            }
        }
    }

    std::int64_t passes() const { return m_passes; }
    bool stopped() const { return m_stopped; }
    bool done() const { return m_passes >= m_budget; }

    bool isBetterThan(const Cost &cost, const std::vector<int> &order) const
    {
        if (m_bestCost != cost)
            return m_bestCost < cost;
        return m_problem->staysNearPreferred
            && m_variation.distance(m_bestOrder) < m_variation.distance(order);
    }
    bool isBetterThan(const Island &other) const { return isBetterThan(other.m_bestCost, other.m_bestOrder); }

    template <class Found> void tell(Found &found) const
    {
        found.cost = m_bestCost;
        found.order = m_bestOrder;
        found.backward = m_bestBackward;
        found.starts = m_bestStarts;
        found.finishes = m_bestFinishes;
    }

private:
    /// An order with the cost of the schedule it came from.
    struct Individual {
        Cost cost = {};
        std::uint64_t print = 0; ///< of its schedule
        int distance = 0;        ///< of its order from the preferred one, where that counts
        TimedOrder order;        ///< to be placed next
    };
    /// Lists for one direction.
    using Side = std::vector<Individual>;

    static constexpr bool twoSided = Scheme::backwardIsASchedule;

    /// Few schedules want few individuals, so that there are enough generations.
    static int populationFor(std::int64_t budget)
    {
        return std::max(4, int(0.3 * std::pow(double(budget), 0.65)));
    }

    bool isForward(int side) const { return side == 0; }

    /// One pass, or three with a justification.
    void step()
    {
        if (int(m_sides[startSide].size()) < m_size && !m_filled) {
            fill();
            return;
        }
        m_filled = true;
        if constexpr (twoSided)
            stepTwoSided();
        else
            stepOneSided();
    }

    /// The preferred order, then orders by lot; every other one along time where that can be done.
    void fill()
    {
        Side &side = m_sides[startSide];
        if (m_first && m_passes == 0)
            std::ranges::copy(m_problem->preferred, m_child.begin());
        else
            m_sampler.draw(m_random, m_child);
        bool placed = false;
        if constexpr (PlacesAlongTime<Scheme>) {
            if (side.size() % 2 == 1) {
                m_cost = m_scheme.forwardAlongTime(m_child);
                m_variation.listAsPlaced(m_scheme, m_child);
                placed = true;
            }
        }
        if (!placed)
            m_cost = m_scheme.forward(m_child);
        take(true);
        side.push_back(individual(true));
    }

    void stepTwoSided()
    {
        const int from = m_side;
        Side &source = m_sides[from];
        Side &target = m_sides[1 - from];
        const size_t slot = m_slot;
        if (++m_slot == source.size()) {
            m_slot = 0;
            m_side = 1 - from;
        }
        if (target.size() < source.size()) { // the other side begins as the justification of this one
            std::ranges::copy(source[slot].order.list, m_child.begin());
            place(isForward(from));
            target.push_back(individual(isForward(from)));
            return;
        }
        cross(source, slot);
        place(isForward(from));
        offer(target, slot, isForward(from));
    }

    void stepOneSided()
    {
        Side &side = m_sides[startSide];
        const size_t slot = m_slot;
        m_slot = (m_slot + 1) % side.size();
        cross(side, slot);
        place(true);
        offer(side, slot, true);
        if (m_passes + 2 > m_budget || m_random.below(4) != 0)
            return;
        m_variation.listBackward(m_scheme, m_child, m_child);
        m_scheme.backward(m_child);
        ++m_passes;
        m_variation.listForward(m_scheme, m_child, m_child);
        place(true);
        offer(side, slot, true);
    }

    /// A child of one side, in `m_child`: mostly of two, seldom of the mother alone. What has been
    /// placed before would give nothing new, so then something is moved.
    void cross(const Side &side, size_t mother)
    {
        constexpr int leaps = 4;
        constexpr int attempts = 4;
        if (m_random.below(20) == 0) {
            std::ranges::copy(side[mother].order.list, m_child.begin());
            for (int leap = 0; leap < leaps; ++leap)
                m_variation.mutate(m_child, m_random);
        } else {
            const TimedOrder &father = side[fatherFor(side, mother)].order;
            if constexpr (twoSided)
                m_variation.crossStretch(side[mother].order, father, isForward(int(&side - m_sides)),
                                         m_random, m_child);
            else
                m_variation.cross(side[mother].order, father, m_random, m_child);
            if (m_random.below(10) < 3)
                m_variation.mutate(m_child, m_random);
        }
        for (int attempt = 0; attempt < attempts && !m_seen.add(m_child, &side - m_sides); ++attempt)
            m_variation.mutate(m_child, m_random);
    }

    /// The best of a few drawn by lot.
    size_t fatherFor(const Side &side, size_t mother)
    {
        constexpr int rivals = 3;
        size_t father = mother;
        for (int rival = 0; rival < rivals; ++rival) {
            const size_t other = size_t(m_random.below(int(side.size())));
            if (other != mother && (father == mother || isBetter(side[other], side[father])))
                father = other;
        }
        return father;
    }

    void place(bool forward)
    {
        m_cost = forward ? m_scheme.forward(m_child) : m_scheme.backward(m_child);
        take(forward);
    }

    /// After a pass over `m_child`: counts it, and keeps it where it is the best so far.
    void take(bool forward)
    {
        ++m_passes;
        if (!m_bestOrder.empty() && !isBetterThanBest())
            return;
        m_bestCost = m_cost;
        m_bestOrder = m_child;
        m_bestBackward = !forward;
        m_bestStarts.assign(m_scheme.starts().begin(), m_scheme.starts().end());
        m_bestFinishes.assign(m_scheme.finishes().begin(), m_scheme.finishes().end());
    }

    bool isBetterThanBest() const
    {
        if (m_cost != m_bestCost)
            return m_cost < m_bestCost;
        return m_problem->staysNearPreferred
            && m_variation.distance(m_child) < m_variation.distance(m_bestOrder);
    }

    /// The schedule of the last pass as a list for the next.
    Individual individual(bool forward)
    {
        Individual born;
        born.order.list.resize(m_child.size());
        fillIn(born, forward);
        return born;
    }

    void fillIn(Individual &born, bool forward)
    {
        born.cost = m_cost;
        born.print = m_variation.print(m_scheme.starts());
        born.distance = m_problem->staysNearPreferred ? m_variation.distance(m_child) : 0;
        if constexpr (!twoSided)
            std::ranges::copy(m_child, born.order.list.begin());
        else if (forward)
            m_variation.listBackward(m_scheme, m_child, born.order.list);
        else
            m_variation.listForward(m_scheme, m_child, born.order.list);
        if constexpr (twoSided)
            Variation::timesOf(m_scheme, forward, born.order.list, born.order.times);
    }

    bool isBetter(const Individual &a, const Individual &b) const
    {
        return a.cost != b.cost ? a.cost < b.cost : a.distance < b.distance;
    }

    /// Whether the last pass is good enough for the place of something of this cost: not worse. Where
    /// costs are lengths, a little worse may be good enough in the first half of the search, drawn by lot up
    /// to a limit that falls to nothing (threshold accepting, Dueck and Scheuer 1990).
    bool isGoodEnough(const Cost &old)
    {
        if constexpr (std::integral<Cost>) {
            constexpr double limit = 0.03; // of the length
            const double left = 1 - 2 * double(m_passes) / double(m_budget);
            if (m_cost > old && left > 0)
                return double(m_cost - old) <= limit * left * double(m_cost) * m_random.unit();
        }
        return m_cost <= old;
    }

    /// The last pass takes the place of what is not better, unless its like is there already.
    void offer(Side &side, size_t slot, bool forward)
    {
        Individual &old = side[slot];
        if (!isGoodEnough(old.cost))
            return;
        const std::uint64_t print = m_variation.print(m_scheme.starts());
        if (std::ranges::any_of(side, [&](const Individual &other) { return other.print == print; }))
            return;
        fillIn(old, forward);
    }

    static constexpr int startSide = 1; ///< what was placed forward waits to be placed backward

    const OrderProblem *m_problem;
    Scheme m_scheme;
    std::int64_t m_budget;
    RandomStream m_random;
    OrderSampler m_sampler;
    Variation m_variation;
    SeenOrders m_seen;

    std::vector<int> m_child;
    Cost m_cost = {};
    bool m_first;
    bool m_filled = false;
    int m_size;
    Side m_sides[2];
    int m_side = startSide;
    size_t m_slot = 0;

    std::int64_t m_passes = 0;
    std::int64_t m_askedAt = 0;
    bool m_stopped = false;

    Cost m_bestCost = {};
    std::vector<int> m_bestOrder;
    bool m_bestBackward = false;
    std::vector<int> m_bestStarts;
    std::vector<int> m_bestFinishes;
};

} // namespace fairlead
