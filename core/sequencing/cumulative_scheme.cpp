// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequencing/cumulative_scheme.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr std::uint64_t guards = 0x8000800080008000ULL;

} // namespace

template <int Words>
CumulativeScheme<Words>::CumulativeScheme(const CumulativeProblem &problem, const OrderProblem &orders)
    : m_free(size_t(problem.horizon()) + 1)
    , m_waitsFor(problem.durations.size())
    , m_starts(problem.durations.size())
    , m_finishes(problem.durations.size())
{
    const auto lanes = [](std::span<const int> amounts) {
        Lanes result = {};
        for (size_t resource = 0; resource < amounts.size(); ++resource)
            result[resource / 4] |= std::uint64_t(amounts[resource]) << (resource % 4 * 16);
        return result;
    };
    m_capacity = lanes(problem.capacities);
    for (std::uint64_t &word : m_capacity)
        word |= guards;

    std::vector<Work> activities(problem.durations.size());
    std::vector<int> neighbours;
    for (size_t i = 0; i < activities.size(); ++i) {
        Work &work = activities[i];
        work.duration = problem.durations[i];
        work.demand = lanes(problem.demands[i]);
        work.idle = work.duration == 0 || work.demand == Lanes{};
        work.firstBefore = int(neighbours.size());
        std::ranges::copy(orders.predecessors.of(int(i)), std::back_inserter(neighbours));
        work.endBefore = work.firstAfter = int(neighbours.size());
        std::ranges::copy(orders.successors.of(int(i)), std::back_inserter(neighbours));
        work.endAfter = int(neighbours.size());
    }
    m_activities = std::make_shared<const std::vector<Work>>(std::move(activities));
    m_neighbours = std::make_shared<const std::vector<int>>(std::move(neighbours));
    std::ranges::fill(m_free, m_capacity);
    m_left.reserve(problem.durations.size());
    m_running.reserve(problem.durations.size());
}

template <int Words> bool CumulativeScheme<Words>::fits(const Lanes &demand, const Lanes &free)
{
    std::uint64_t missing = 0;
    for (size_t word = 0; word < free.size(); ++word)
        missing |= ~(free[word] - demand[word]) & guards;
    return missing == 0;
}

template <int Words> void CumulativeScheme<Words>::clear()
{
    std::fill_n(m_free.begin(), m_used, m_capacity);
    m_used = 0;
}

template <int Words> int CumulativeScheme<Words>::place(const Work &work, int from)
{
    // Of a stretch the last unit is asked first: where it is taken, nothing before it can begin.
    const Lanes *free = m_free.data();
    int start = from;
    int known = from; // units before it are free from `start` on
    for (int unit = start + work.duration - 1; unit >= known;) {
        if (fits(work.demand, free[unit])) {
            --unit;
            continue;
        }
        known = start + work.duration;
        start = unit + 1;
        unit = start + work.duration - 1;
    }
    const int finish = start + work.duration;
    for (int unit = start; unit < finish; ++unit) {
        for (size_t word = 0; word < work.demand.size(); ++word)
            m_free[size_t(unit)][word] -= work.demand[word];
    }
    m_used = std::max(m_used, finish);
    return start;
}

template <int Words> int CumulativeScheme<Words>::forward(std::span<const int> order)
{
    clear();
    const Work *activities = m_activities->data();
    const int *neighbours = m_neighbours->data();
    int makespan = 0;
    for (const int activity : order) {
        const Work &work = activities[activity];
        int start = 0;
        for (int i = work.firstBefore; i < work.endBefore; ++i)
            start = std::max(start, m_finishes[size_t(neighbours[i])]);
        if (!work.idle)
            start = place(work, start);
        m_starts[size_t(activity)] = start;
        m_finishes[size_t(activity)] = start + work.duration;
        makespan = std::max(makespan, start + work.duration);
    }
    return makespan;
}

template <int Words> int CumulativeScheme<Words>::forwardAlongTime(std::span<const int> order)
{
    const std::vector<Work> &works = *m_activities;
    const std::vector<int> &neighbours = *m_neighbours;
    for (size_t activity = 0; activity < works.size(); ++activity)
        m_waitsFor[activity] = works[activity].endBefore - works[activity].firstBefore;
    m_left.assign(order.begin(), order.end());
    m_running.clear();
    Lanes free = m_capacity;
    int makespan = 0;
    const auto change = [&free](const Lanes &demand, bool give) {
        for (size_t word = 0; word < free.size(); ++word)
            free[word] += give ? demand[word] : 0 - demand[word];
    };
    for (int now = 0; !m_left.empty();) {
        // A milestone is done at once, and who stands behind it in the order may follow.
        std::erase_if(m_left, [&](int activity) {
            const Work &work = works[size_t(activity)];
            if (m_waitsFor[size_t(activity)] > 0 || (!work.idle && !fits(work.demand, free)))
                return false;
            m_starts[size_t(activity)] = now;
            m_finishes[size_t(activity)] = now + work.duration;
            makespan = std::max(makespan, now + work.duration);
            if (work.duration > 0) {
                change(work.demand, false);
                m_running.push_back(activity);
            } else {
                for (int i = work.firstAfter; i < work.endAfter; ++i)
                    --m_waitsFor[size_t(neighbours[size_t(i)])];
            }
            return true;
        });
        if (m_running.empty())
            continue;
        now = std::ranges::min(m_running, {}, [this](int activity) { return m_finishes[size_t(activity)]; });
        now = m_finishes[size_t(now)];
        std::erase_if(m_running, [&](int activity) {
            const Work &work = works[size_t(activity)];
            if (m_finishes[size_t(activity)] > now)
                return false;
            change(work.demand, true);
            for (int i = work.firstAfter; i < work.endAfter; ++i)
                --m_waitsFor[size_t(neighbours[size_t(i)])];
            return true;
        });
    }
    return makespan;
}

template <int Words> int CumulativeScheme<Words>::backward(std::span<const int> order)
{
    // The mirrored problem: time runs the other way, from 0 down.
    clear();
    const Work *activities = m_activities->data();
    const int *neighbours = m_neighbours->data();
    int makespan = 0;
    for (const int activity : order) {
        const Work &work = activities[activity];
        int start = 0;
        for (int i = work.firstAfter; i < work.endAfter; ++i)
            start = std::max(start, -m_starts[size_t(neighbours[i])]);
        if (!work.idle)
            start = place(work, start);
        m_finishes[size_t(activity)] = -start;
        m_starts[size_t(activity)] = -(start + work.duration);
        makespan = std::max(makespan, start + work.duration);
    }
    return makespan;
}

template class CumulativeScheme<1>;
template class CumulativeScheme<2>;
template class CumulativeScheme<4>;

} // namespace fairlead
