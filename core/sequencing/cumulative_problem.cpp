// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequencing/cumulative_problem.h"

#include <algorithm>
#include <numeric>

namespace fairlead {

int CumulativeProblem::horizon() const
{
    return std::accumulate(durations.begin(), durations.end(), 0);
}

CriticalPath criticalPath(std::span<const int> durations, const OrderProblem &orders)
{
    CriticalPath path{std::vector<int>(durations.size()), std::vector<int>(durations.size()), 0};
    for (const int activity : orders.preferred) {
        int &head = path.heads[size_t(activity)];
        for (const int before : orders.predecessors.of(activity))
            head = std::max(head, path.heads[size_t(before)] + durations[size_t(before)]);
        path.length = std::max(path.length, head + durations[size_t(activity)]);
    }
    for (auto place = orders.preferred.rbegin(); place != orders.preferred.rend(); ++place) {
        int &tail = path.tails[size_t(*place)];
        for (const int after : orders.successors.of(*place))
            tail = std::max(tail, path.tails[size_t(after)] + durations[size_t(after)]);
    }
    return path;
}

OrderProblem ordersByLatestFinish(std::span<const int> durations, const std::vector<Edge> &links)
{
    std::vector<int> numbers(durations.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    const OrderProblem plain = OrderProblem::create(int(durations.size()), links, numbers);
    const CriticalPath path = criticalPath(durations, plain);
    std::vector<int> latestFinish(durations.size());
    for (size_t activity = 0; activity < latestFinish.size(); ++activity)
        latestFinish[activity] = path.length - path.tails[activity];
    std::ranges::stable_sort(numbers, {}, [&](int activity) { return latestFinish[size_t(activity)]; });
    return OrderProblem::create(int(durations.size()), links, std::move(numbers), std::move(latestFinish));
}

OrderProblem ordersByLatestFinish(const CumulativeProblem &problem)
{
    constexpr int fine = 1000; // a day of all there is of one resource
    OrderProblem orders = ordersByLatestFinish(problem.durations, problem.links);
    for (size_t activity = 0; activity < problem.durations.size(); ++activity) {
        int share = 0;
        for (size_t resource = 0; resource < problem.capacities.size(); ++resource) {
            if (problem.capacities[resource] > 0)
                share += problem.demands[activity][resource] * fine / problem.capacities[resource];
        }
        orders.works.push_back(problem.durations[activity] * share);
    }
    return orders;
}

} // namespace fairlead
