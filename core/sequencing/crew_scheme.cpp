// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequencing/crew_scheme.h"

#include "core/sequencing/bits.h"

#include <algorithm>
#include <numeric>

namespace fairlead {

namespace {

/// For each person how much the skills are asked for that he has: work that needs the skill over the
/// number of those who have it.
std::vector<double> demandFor(const CrewProblem &problem)
{
    std::vector<double> result(size_t(problem.people), 0.0);
    for (size_t skill = 0; skill < problem.masters.size(); ++skill) {
        double work = 0;
        for (size_t activity = 0; activity < problem.needs.size(); ++activity)
            work += double(problem.needs[activity][skill]) * problem.durations[activity];
        for (size_t person = 0; person < result.size(); ++person) {
            if (problem.masters[skill] >> person & 1)
                result[person] += work / bitCount(problem.masters[skill]);
        }
    }
    return result;
}

} // namespace

CrewScheme::Model CrewScheme::model(const CrewProblem &problem, const OrderProblem &orders)
{
    Model model;
    model.originalPerson.resize(size_t(problem.people));
    std::iota(model.originalPerson.begin(), model.originalPerson.end(), 0);
    const std::vector<double> demand = demandFor(problem);
    std::ranges::stable_sort(model.originalPerson, {}, [&](int person) { return demand[size_t(person)]; });
    const auto renumbered = [&](Crew crew) {
        Crew result = 0;
        for (size_t number = 0; number < model.originalPerson.size(); ++number)
            result |= (crew >> model.originalPerson[number] & 1) << number;
        return result;
    };
    for (int activity = 0; activity < problem.activities(); ++activity) {
        const CrewNeed need(problem, activity);
        Work work;
        work.duration = problem.durations[size_t(activity)];
        work.firstSubset = int(model.subsets.size());
        work.subsets = int(need.subsets.size());
        work.people = need.people;
        work.useful = renumbered(need.useful);
        for (const CrewNeed::Subset &set : need.subsets)
            model.subsets.push_back({renumbered(set.masters), set.people});
        work.firstBefore = int(model.neighbours.size());
        std::ranges::copy(orders.predecessors.of(activity), std::back_inserter(model.neighbours));
        work.endBefore = work.firstAfter = int(model.neighbours.size());
        std::ranges::copy(orders.successors.of(activity), std::back_inserter(model.neighbours));
        work.endAfter = int(model.neighbours.size());
        model.works.push_back(work);
    }
    return model;
}

CrewScheme::CrewScheme(const CrewProblem &problem, const OrderProblem &orders)
    : m_model(std::make_shared<const Model>(model(problem, orders)))
    , m_free(size_t(problem.horizon()) + 1, ~Crew(0))
    , m_starts(problem.durations.size())
    , m_finishes(problem.durations.size())
    , m_crews(problem.durations.size())
{ }

Crew CrewScheme::crew(int activity) const
{
    Crew result = 0;
    for (size_t number = 0; number < m_model->originalPerson.size(); ++number)
        result |= (m_crews[size_t(activity)] >> number & 1) << m_model->originalPerson[number];
    return result;
}

bool CrewScheme::isEnough(const Work &work, Crew crew) const
{
    const CrewNeed::Subset *set = m_model->subsets.data() + work.firstSubset;
    for (int i = 1; i < work.subsets; ++i) {
        if (bitCount(crew & set[i].masters) < set[i].people)
            return false;
    }
    return true;
}

Crew CrewScheme::chosen(const Work &work, Crew free) const
{
    // People who can each fill a place of their own are an independent set of a matroid, so taking the
    // least in demand first, unless the others then do not suffice, finds the least in demand of all.
    const CrewNeed::Subset *set = m_model->subsets.data() + work.firstSubset;
    Crew left = free & work.useful;
    int surplus = bitCount(left) - work.people;
    for (Crew candidates = left; surplus > 0;) {
        // From the other end: who is most in demand is let go where the rest is still enough.
        const int person = int(std::bit_width(candidates)) - 1;
        const Crew without = left & ~(Crew(1) << person);
        candidates &= ~(Crew(1) << person);
        bool enough = true;
        for (int i = 1; i < work.subsets && enough; ++i)
            enough = bitCount(without & set[i].masters) >= set[i].people;
        if (enough) {
            left = without;
            --surplus;
        }
    }
    return left;
}

Crew CrewScheme::freeBetween(int start, int finish) const
{
    Crew free = ~Crew(0);
    for (int unit = start; unit < finish; ++unit)
        free &= m_free[size_t(unit)];
    return free;
}

int CrewScheme::place(const Work &work, int from, Crew &crew)
{
    int start = from;
    for (;;) {
        Crew free = freeBetween(start, start + work.duration) & work.useful;
        if (isEnough(work, free)) {
            crew = chosen(work, free);
            break;
        }
        // The last unit from which to the end too few are free: no start up to it will do.
        int unit = start + work.duration;
        free = work.useful;
        do
            free &= m_free[size_t(--unit)];
        while (isEnough(work, free));
        start = unit + 1;
    }
    const int finish = start + work.duration;
    for (int unit = start; unit < finish; ++unit)
        m_free[size_t(unit)] &= ~crew;
    m_used = std::max(m_used, finish);
    return start;
}

int CrewScheme::pass(std::span<const int> order, Direction direction)
{
    std::fill_n(m_free.begin(), m_used, ~Crew(0));
    m_used = 0;
    const bool forward = direction == Direction::Forward;
    // Backward is the mirrored problem: time runs the other way, from 0 down.
    std::vector<int> &near = forward ? m_starts : m_finishes;
    std::vector<int> &far = forward ? m_finishes : m_starts;
    const int sign = forward ? 1 : -1;
    int makespan = 0;
    for (const int activity : order) {
        const Work &work = m_model->works[size_t(activity)];
        int start = 0;
        const int end = forward ? work.endBefore : work.endAfter;
        for (int i = forward ? work.firstBefore : work.firstAfter; i < end; ++i)
            start = std::max(start, sign * far[size_t(m_model->neighbours[size_t(i)])]);
        Crew crew = 0;
        if (work.duration > 0 && work.people > 0)
            start = place(work, start, crew);
        m_crews[size_t(activity)] = crew;
        near[size_t(activity)] = sign * start;
        far[size_t(activity)] = sign * (start + work.duration);
        makespan = std::max(makespan, start + work.duration);
    }
    return makespan;
}

} // namespace fairlead
