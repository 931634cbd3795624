// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequencing/cumulative_bound.h"

#include "core/sequencing/bits.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

/// Asks whether a length can be refuted.
class EnergyTest {
public:
    EnergyTest(const CumulativeProblem &problem, const CriticalPath &path)
        : m_problem(&problem)
        , m_path(&path)
        , m_capacities(problem.capacities.size())
    {
        std::ranges::copy(problem.capacities, m_capacities.begin());
        for (size_t activity = 0; activity < problem.durations.size(); ++activity) {
            const std::vector<int> &demands = problem.demands[activity];
            if (problem.durations[activity] > 0 && std::ranges::any_of(demands, [](int d) { return d > 0; }))
                m_activities.push_back(activity);
        }
        m_starts = uniqueOf([this](size_t activity) { return m_path->heads[activity]; });
        m_ends = uniqueOf([this](size_t activity) { return -m_path->tails[activity]; });
        m_work.resize(m_capacities.size());
    }

    bool refutes(int length)
    {
        return std::ranges::any_of(m_starts, [&](int start) {
            return std::ranges::any_of(m_ends, [&](int end) {
                return start < length + end && isTooMuch(start, length + end, length);
            });
        });
    }

private:
    template <class Time> std::vector<int> uniqueOf(Time time) const
    {
        std::vector<int> times;
        for (const size_t activity : m_activities)
            times.push_back(time(activity));
        std::ranges::sort(times);
        times.erase(std::unique(times.begin(), times.end()), times.end());
        return times;
    }

    /// Whether more must be done from `start` to `end` than fits.
    bool isTooMuch(int start, int end, int length)
    {
        std::ranges::fill(m_work, 0);
        for (const size_t activity : m_activities) {
            const int duration = m_problem->durations[activity];
            const int early = m_path->heads[activity] + duration - start; // inside, when as early as can be
            const int late = end - (length - m_path->tails[activity] - duration); // when as late as can be
            const int inside = std::min({early, late, duration, end - start});
            if (inside <= 0)
                continue;
            const std::vector<int> &demands = m_problem->demands[activity];
            for (size_t resource = 0; resource < m_work.size(); ++resource)
                m_work[resource] += std::int64_t(inside) * demands[resource];
        }
        for (size_t resource = 0; resource < m_work.size(); ++resource) {
            if (m_work[resource] > m_capacities[resource] * (end - start))
                return true;
        }
        return false;
    }

    const CumulativeProblem *m_problem;
    const CriticalPath *m_path;
    std::vector<std::int64_t> m_capacities;
    std::vector<size_t> m_activities;
    std::vector<int> m_starts;
    std::vector<int> m_ends; ///< before the end of the schedule
    std::vector<std::int64_t> m_work;
};

/// Skills by bit: the sets that are looked at.
std::vector<std::uint64_t> skillSets(int skills)
{
    std::vector<std::uint64_t> sets;
    if (skills <= 8) {
        for (std::uint64_t set = 1; set < std::uint64_t(1) << skills; ++set)
            sets.push_back(set);
        return sets;
    }
    for (int a = 0; a < skills; ++a) {
        for (int b = 0; b <= a; ++b)
            sets.push_back(std::uint64_t(1) << a | std::uint64_t(1) << b);
    }
    sets.push_back((std::uint64_t(1) << skills) - 1);
    return sets;
}

/// A resource for each set of skills; of sets with the same people the one with the most work counts.
CumulativeProblem asResources(const CrewProblem &problem)
{
    CumulativeProblem resources{problem.durations, problem.links, {}, {}};
    std::map<Crew, std::uint64_t> skillsOf;
    for (const std::uint64_t set : skillSets(int(problem.masters.size()))) {
        Crew people = 0;
        for (size_t skill = 0; skill < problem.masters.size(); ++skill)
            people |= set >> skill & 1 ? problem.masters[skill] : 0;
        skillsOf[people] |= set;
    }
    for (const auto &[people, skills] : skillsOf)
        resources.capacities.push_back(bitCount(people));
    for (const std::vector<int> &needs : problem.needs) {
        std::vector<int> &demands = resources.demands.emplace_back();
        for (const auto &[people, skills] : skillsOf) {
            int demand = 0;
            for (size_t skill = 0; skill < needs.size(); ++skill)
                demand += skills >> skill & 1 ? needs[skill] : 0;
            demands.push_back(demand);
        }
    }
    return resources;
}

} // namespace

int lowerBound(const CumulativeProblem &problem)
{
    const CriticalPath path =
        criticalPath(problem.durations, ordersByLatestFinish(problem.durations, problem.links));
    EnergyTest test(problem, path);
    int refuted = path.length - 1;   // by the links
    for (int step = 1;; step *= 2) { // in growing steps to a length that stands …
        if (!test.refutes(refuted + step)) {
            int stands = refuted + step;
            while (stands - refuted > 1) { // … and then by halves to the shortest
                const int middle = refuted + (stands - refuted) / 2;
                (test.refutes(middle) ? refuted : stands) = middle;
            }
            return stands;
        }
        refuted += step;
    }
}

int lowerBound(const CrewProblem &problem)
{
    return lowerBound(asResources(problem));
}

double gapPercent(int found, int bound)
{
    return bound > 0 ? 100.0 * (found - bound) / bound : 0.0;
}

} // namespace fairlead
