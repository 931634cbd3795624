// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequencing/crew_problem.h"

#include "core/sequencing/bits.h"

#include <algorithm>
#include <numeric>

namespace fairlead {

int CrewProblem::horizon() const
{
    return std::accumulate(durations.begin(), durations.end(), 0);
}

bool CrewProblem::canBeDone(int activity) const
{
    return CrewNeed(*this, activity).isMetBy(~Crew(0));
}

OrderProblem ordersByLatestFinish(const CrewProblem &problem)
{
    OrderProblem orders = ordersByLatestFinish(problem.durations, problem.links);
    for (size_t activity = 0; activity < problem.durations.size(); ++activity) {
        const std::vector<int> &needs = problem.needs[activity];
        orders.works.push_back(problem.durations[activity] * std::accumulate(needs.begin(), needs.end(), 0));
    }
    return orders;
}

CrewNeed::CrewNeed(const CrewProblem &problem, int activity)
{
    const std::vector<int> &needs = problem.needs[size_t(activity)];
    for (int skill = 0; skill < int(needs.size()); ++skill) {
        if (needs[size_t(skill)] > 0)
            skills.push_back(skill);
    }
    subsets.resize(size_t(1) << skills.size());
    for (size_t set = 1; set < subsets.size(); ++set) {
        const int skill = skills[size_t(std::countr_zero(set))];
        const Subset &rest = subsets[set & (set - 1)];
        subsets[set] = {rest.masters | problem.masters[size_t(skill)], rest.people + needs[size_t(skill)]};
    }
    useful = subsets.back().masters;
    people = subsets.back().people;
}

bool CrewNeed::isMetBy(Crew crew) const
{
    return std::ranges::all_of(
        subsets, [crew](const Subset &set) { return bitCount(crew & set.masters) >= set.people; });
}

} // namespace fairlead
