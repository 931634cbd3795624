// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequencing/order_problem.h"

#include <algorithm>
#include <queue>

namespace fairlead {

namespace {

Adjacency adjacency(int nodes, const std::vector<Edge> &edges, int Edge::*from, int Edge::*to)
{
    Adjacency result;
    result.offsets.assign(size_t(nodes) + 1, 0);
    result.nodes.resize(edges.size());
    for (const Edge &edge : edges)
        ++result.offsets[size_t(edge.*from) + 1];
    for (size_t node = 0; node < size_t(nodes); ++node)
        result.offsets[node + 1] += result.offsets[node];
    std::vector<int> next(result.offsets);
    for (const Edge &edge : edges)
        result.nodes[size_t(next[size_t(edge.*from)]++)] = edge.*to;
    return result;
}

std::vector<int> countsOf(const Adjacency &adjacency, int nodes)
{
    std::vector<int> counts(static_cast<size_t>(nodes));
    for (int node = 0; node < nodes; ++node)
        counts[size_t(node)] = int(adjacency.of(node).size());
    return counts;
}

/// As near to `wanted` as the links allow: of those that may come next always the foremost.
std::vector<int> feasibleOrder(const OrderProblem &problem, const std::vector<int> &wanted)
{
    std::vector<int> place(wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i)
        place[size_t(wanted[i])] = int(i);
    std::vector<int> waitsFor = countsOf(problem.predecessors, problem.activities);
    std::priority_queue<int, std::vector<int>, std::greater<>> ready; // places, foremost first
    for (int activity = 0; activity < problem.activities; ++activity) {
        if (waitsFor[size_t(activity)] == 0)
            ready.push(place[size_t(activity)]);
    }
    std::vector<int> order;
    order.reserve(wanted.size());
    while (!ready.empty()) {
        const int activity = wanted[size_t(ready.top())];
        ready.pop();
        order.push_back(activity);
        for (const int next : problem.successors.of(activity)) {
            if (--waitsFor[size_t(next)] == 0)
                ready.push(place[size_t(next)]);
        }
    }
    return order;
}

} // namespace

OrderProblem OrderProblem::create(int activities, const std::vector<Edge> &links, std::vector<int> preferred,
                                  std::vector<int> priorities)
{
    OrderProblem problem;
    problem.activities = activities;
    problem.predecessors = adjacency(activities, links, &Edge::to, &Edge::from);
    problem.successors = adjacency(activities, links, &Edge::from, &Edge::to);
    problem.preferred = feasibleOrder(problem, preferred);
    problem.priorities = std::move(priorities);
    if (problem.priorities.empty()) {
        problem.priorities.resize(problem.preferred.size());
        for (size_t place = 0; place < problem.preferred.size(); ++place)
            problem.priorities[size_t(problem.preferred[place])] = int(place);
    }
    return problem;
}

bool OrderProblem::isFeasible(std::span<const int> order) const
{
    if (order.size() != size_t(activities))
        return false;
    std::vector<bool> placed(order.size());
    for (const int activity : order) {
        if (activity < 0 || activity >= activities || placed[size_t(activity)])
            return false;
        if (!std::ranges::all_of(predecessors.of(activity),
                                 [&](int before) { return placed[size_t(before)]; }))
            return false;
        placed[size_t(activity)] = true;
    }
    return true;
}

OrderSampler::OrderSampler(const OrderProblem &problem)
    : m_problem(&problem)
    , m_waitsFor(size_t(problem.activities))
    , m_ready(size_t(problem.activities))
{ }

void OrderSampler::draw(RandomStream &random, std::span<int> order)
{
    const OrderProblem &problem = *m_problem;
    size_t ready = 0;
    for (int activity = 0; activity < problem.activities; ++activity) {
        m_waitsFor[size_t(activity)] = int(problem.predecessors.of(activity).size());
        if (m_waitsFor[size_t(activity)] == 0)
            m_ready[ready++] = activity;
    }
    for (int &place : order) {
        int worst = problem.priorities[size_t(m_ready[0])];
        int total = 0;
        for (size_t i = 0; i < ready; ++i) {
            worst = std::max(worst, problem.priorities[size_t(m_ready[i])]);
            total += problem.priorities[size_t(m_ready[i])];
        }
        // Regret is worst - priority + 1: everyone has a chance.
        int draw = random.below((worst + 1) * int(ready) - total);
        size_t chosen = 0;
        while ((draw -= worst + 1 - problem.priorities[size_t(m_ready[chosen])]) >= 0)
            ++chosen;
        place = m_ready[chosen];
        m_ready[chosen] = m_ready[--ready];
        for (const int next : problem.successors.of(place)) {
            if (--m_waitsFor[size_t(next)] == 0)
                m_ready[ready++] = next;
        }
    }
}

} // namespace fairlead
