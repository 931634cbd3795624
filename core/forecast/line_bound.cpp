// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/line_closure.h"
#include "core/forecast/line_problem.h"
#include "core/schedule/link_dates.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace fairlead {

namespace {

/// What the people can sell, and what the work asks for.
class Market {
public:
    explicit Market(const LineProblem &problem)
        : m_problem(*problem.staffing)
        , m_closure(problem.staffing->network)
        , m_profit(problem.value)
    {
        m_kindsOf.resize(m_problem.workers.size());
        for (size_t kind = 0; kind < m_problem.kinds.size(); ++kind) {
            for (const Qualified::One &one : m_problem.kinds[kind].workers)
                m_kindsOf[size_t(one.worker)].push_back({int(kind), one.speed / 1000.0});
        }
        for (const Worker &worker : m_problem.workers)
            m_time.push_back(std::accumulate(worker.output.begin(), worker.output.end(), 0.0));
        m_value = problem.value;
        std::vector<PlacedDates> dates;
        computeEarlyDates(m_problem.network, dates);
        const Day end = m_problem.firstDay + m_problem.days;
        for (size_t i = 0; i < m_value.size(); ++i) {
            if (!problem.isChoice[i])
                m_value[i] = certain;
            else if (dates[i].finish > end)
                m_value[i] = -certain;
        }
        m_fixed = 0;
        for (size_t i = 0; i < m_value.size(); ++i)
            m_fixed += problem.isChoice[i] ? 0 : certain - problem.value[i];
    }

    /// The bound at these prices; `excess` is its subgradient: time for sale less time asked for.
    double bound(const std::vector<double> &price, std::vector<double> &excess)
    {
        std::ranges::fill(excess, 0);
        double bound = -m_fixed;
        for (size_t worker = 0; worker < m_kindsOf.size(); ++worker) {
            int best = -1;
            double most = 0;
            double speed = 1;
            for (const auto &[kind, faster] : m_kindsOf[worker]) {
                if (price[size_t(kind)] * faster > most) {
                    best = kind;
                    most = price[size_t(kind)] * faster;
                    speed = faster;
                }
            }
            if (best < 0)
                continue;
            bound += most * m_time[worker];
            excess[size_t(best)] += speed * m_time[worker];
        }
        for (size_t i = 0; i < m_value.size(); ++i) {
            m_profit[i] = m_value[i];
            eachPacket(
                i, [&](const Packet &packet) { m_profit[i] -= packet.effort * price[size_t(packet.kind)]; });
        }
        m_closure.solve(m_profit);
        for (size_t i = 0; i < m_value.size(); ++i) {
            if (!m_closure.isIn(int(i)))
                continue;
            bound += m_profit[i];
            eachPacket(i, [&](const Packet &packet) { excess[size_t(packet.kind)] -= packet.effort; });
        }
        return bound;
    }

private:
    /// More than all prices together: what is in stays in.
    static constexpr double certain = 1e9;

    template <class Visit> void eachPacket(size_t activity, Visit visit) const
    {
        const StaffedWork &work = m_problem.work[activity];
        for (int packet = work.firstPacket; packet < work.firstPacket + work.packets; ++packet)
            visit(m_problem.packets[size_t(packet)]);
    }

    const StaffingProblem &m_problem;
    LineClosure m_closure;
    std::vector<std::vector<std::pair<int, double>>> m_kindsOf; ///< by worker, with speed
    std::vector<double> m_time;                                 ///< by worker
    std::vector<double> m_value;
    std::vector<double> m_profit;
    double m_fixed = 0;
};

} // namespace

LineBound lineBound(const LineProblem &problem, int rounds)
{
    Market market(problem);
    const size_t kinds = problem.staffing->kinds.size();
    double values = std::accumulate(problem.value.begin(), problem.value.end(), 0.0);
    double asked = 0;
    for (const Packet &packet : problem.staffing->packets)
        asked += packet.effort;
    LineBound best{std::numeric_limits<double>::infinity(), std::vector<double>(kinds)};
    std::vector<double> price(kinds, asked > 0 ? 0.5 * values / asked : 0);
    std::vector<double> excess(kinds);
    // Polyak's step towards a target a little below the best bound so far, which comes closer when it is
    // not reached.
    double below = 0.05;
    int sinceBetter = 0;
    for (int round = 0; round < rounds; ++round) {
        const double value = market.bound(price, excess);
        if (value < best.value - 1e-6 * std::abs(value)) {
            best = {value, price};
            sinceBetter = 0;
        } else if (++sinceBetter > 8) {
            below /= 2;
            sinceBetter = 0;
            price = best.price;
            market.bound(price, excess);
        }
        double square = 0;
        for (size_t kind = 0; kind < kinds; ++kind) {
            if (price[kind] <= 0 && excess[kind] > 0)
                excess[kind] = 0; // it cannot get cheaper than nothing
            square += excess[kind] * excess[kind];
        }
        if (!(square > 0) || below < 1e-7)
            break;
        const double step = (value - best.value * (1 - below)) / square;
        for (size_t kind = 0; kind < kinds; ++kind)
            price[kind] = std::max(0.0, price[kind] - step * excess[kind]);
    }
    return best;
}

} // namespace fairlead
