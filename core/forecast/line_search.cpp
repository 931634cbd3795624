// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/line_search.h"

#include "core/base/random_stream.h"
#include "core/staffing/staffing_scheme.h"

#include <cmath>
#include <numeric>

namespace fairlead {

namespace {

/// Rounds of the bound: prices need not be exact to order work by.
constexpr int priceRounds = 100;
/// How much worth counts against the work behind an item in the orders that are tried first.
constexpr double weights[] = {0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.4};
/// Working days behind an item that count as much as being worth e times as much.
constexpr double daysBehind = 20;
/// Of a change by lot: how many items move on average, and how far.
constexpr double moved = 8;
constexpr double distance = 0.3;

class LineSearch {
public:
    LineSearch(const LineProblem &problem, const LineSearchBudget &budget)
        : m_problem(problem)
        , m_network(problem.staffing->network)
        , m_scheme(*problem.staffing)
        , m_random(budget.seed)
        , m_waitsFor(problem.value.size())
        , m_keys(problem.value.size())
        , m_isIn(problem.value.size())
        , m_isPut(problem.value.size())
    {
        for (const ActivityLink &link : m_network.input().links)
            m_waitsFor[size_t(link.successor)].push_back(link.predecessor);
    }

    LineChoice run(const LineSearchBudget &budget, Progress &progress)
    {
        const std::vector<double> worth = worthOf();
        const std::vector<double> behind = workBehind();
        std::vector<double> best(worth.size());
        for (const double weight : weights) {
            for (size_t i = 0; i < worth.size(); ++i)
                m_keys[i] = m_problem.isChoice[i] ? weight * worth[i] + behind[i] : first;
            if (tryKeys())
                best = m_keys;
        }
        while (m_best.passes < budget.passes && progress.advance(double(m_best.passes) / budget.passes)) {
            m_keys = best;
            changeByLot();
            if (tryKeys())
                best = m_keys;
        }
        tidy();
        return std::move(m_best);
    }

private:
    /// The key of what is in, whatever comes.
    static constexpr double first = 1e6;

    /// Logarithm of value ÷ cost at the prices of the bound.
    std::vector<double> worthOf() const
    {
        const LineBound bound = lineBound(m_problem, priceRounds);
        std::vector<double> worth;
        for (size_t i = 0; i < m_problem.value.size(); ++i) {
            const StaffedWork &work = m_problem.staffing->work[i];
            double cost = 1e-3;
            for (int packet = work.firstPacket; packet < work.firstPacket + work.packets; ++packet) {
                const Packet &each = m_problem.staffing->packets[size_t(packet)];
                cost += each.effort * bound.price[size_t(each.kind)];
            }
            worth.push_back(std::log((m_problem.value[i] + 1e-3) / cost));
        }
        return worth;
    }

    /// The longest chain of work from the begin of each activity on.
    std::vector<double> workBehind() const
    {
        std::vector<double> behind(m_problem.value.size());
        const auto order = m_network.order();
        for (auto each = order.rbegin(); each != order.rend(); ++each) {
            double &longest = behind[size_t(*each)];
            longest += m_network.activity(*each).duration / daysBehind;
            for (const int before : m_waitsFor[size_t(*each)])
                behind[size_t(before)] = std::max(behind[size_t(before)], longest);
        }
        return behind;
    }

    double uniform() { return m_random.unit() + 0x1p-54; } // never 0
    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(uniform()));
        return radius * std::cos(6.283185307179586 * uniform());
    }

    void changeByLot()
    {
        const int count = 1 + int(-std::log(uniform()) * moved);
        for (int i = 0; i < count; ++i) {
            const auto at = size_t(uniform() * double(m_keys.size()));
            if (m_problem.isChoice[at])
                m_keys[at] += distance * normal();
        }
    }

    /// Highest key first, what an activity waits for directly before it.
    void orderByKeys()
    {
        m_byKey.resize(m_keys.size());
        std::iota(m_byKey.begin(), m_byKey.end(), 0);
        std::ranges::stable_sort(m_byKey, std::ranges::greater(),
                                 [this](int i) { return m_keys[size_t(i)]; });
        m_order.clear();
        m_isPut.assign(m_isPut.size(), false);
        for (const int activity : m_byKey)
            put(activity);
    }

    void put(int activity)
    {
        if (m_isPut[size_t(activity)])
            return;
        m_isPut[size_t(activity)] = true;
        for (const int before : m_waitsFor[size_t(activity)])
            put(before);
        m_order.push_back(activity);
    }

    /// What of the order got placed, and is it worth as much as the best?
    double place(const std::vector<int> &order)
    {
        m_scheme.forward(order);
        ++m_best.passes;
        m_isIn.assign(m_isIn.size(), false);
        double value = 0;
        const Day end = m_problem.staffing->firstDay + m_problem.staffing->days;
        for (const int activity : order) {
            const StaffedDates &dates = m_scheme.dates()[size_t(activity)];
            const auto &waitsFor = m_waitsFor[size_t(activity)];
            const bool fits = !m_problem.isChoice[size_t(activity)]
                || (dates.isPlaced && dates.finish <= end
                    && std::ranges::all_of(waitsFor, [this](int before) { return m_isIn[size_t(before)]; }));
            m_isIn[size_t(activity)] = fits;
            value += fits ? m_problem.value[size_t(activity)] : 0;
        }
        return value;
    }

    bool tryKeys()
    {
        orderByKeys();
        const double value = place(m_order);
        if (!m_best.order.empty() && value < m_best.value)
            return false;
        m_best.value = value;
        m_best.isIn = m_isIn;
        m_best.order = m_order;
        return true;
    }

    /// Takes what was left out from the order, until all that remains is placed: work that waits for what
    /// has no place may have taken somebody's time.
    void tidy()
    {
        for (bool isTidy = false; !isTidy;) {
            std::erase_if(m_best.order, [this](int activity) { return !m_best.isIn[size_t(activity)]; });
            m_best.value = place(m_best.order);
            isTidy = m_isIn == m_best.isIn;
            m_best.isIn = m_isIn;
        }
    }

    const LineProblem &m_problem;
    const Network &m_network;
    StaffingScheme m_scheme;
    RandomStream m_random;
    std::vector<std::vector<int>> m_waitsFor;
    std::vector<double> m_keys;
    std::vector<int> m_byKey;
    std::vector<int> m_order;
    std::vector<bool> m_isIn;
    std::vector<bool> m_isPut;
    LineChoice m_best;
};

} // namespace

LineChoice bestLine(const LineProblem &problem, const LineSearchBudget &budget, Progress &progress)
{
    return LineSearch(problem, budget).run(budget, progress);
}

} // namespace fairlead
