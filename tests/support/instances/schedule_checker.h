// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sequencing/crew_problem.h"
#include "core/sequencing/cumulative_problem.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>

namespace fairlead {

/// What is wrong with a schedule, from the instance alone: it uses nothing of the engine but the plain
/// description of the problem, and other methods than the engine does. Empty: the schedule is feasible
/// and as long as it says.
inline std::string faultOfTimes(const std::vector<int> &durations, const std::vector<Edge> &links,
                                const std::vector<int> &starts, const std::vector<int> &finishes,
                                int makespan)
{
    if (starts.size() != durations.size() || finishes.size() != durations.size())
        return "not every activity has dates";
    for (size_t activity = 0; activity < durations.size(); ++activity) {
        if (finishes[activity] - starts[activity] != durations[activity])
            return "an activity does not last as long as it should";
    }
    for (const Edge &link : links) {
        if (finishes[size_t(link.from)] > starts[size_t(link.to)])
            return "a link is broken";
    }
    if (!starts.empty() && std::ranges::max(finishes) - std::ranges::min(starts) != makespan)
        return "the schedule is not as long as it says";
    return {};
}

inline std::string faultOf(const CumulativeProblem &problem, const std::vector<int> &starts,
                           const std::vector<int> &finishes, int makespan)
{
    std::string fault = faultOfTimes(problem.durations, problem.links, starts, finishes, makespan);
    for (size_t resource = 0; fault.empty() && resource < problem.capacities.size(); ++resource) {
        std::map<int, int> change; // of what is used, at a time
        for (size_t activity = 0; activity < starts.size(); ++activity) {
            change[starts[activity]] += problem.demands[activity][resource];
            change[finishes[activity]] -= problem.demands[activity][resource];
        }
        int used = 0;
        for (const auto &[time, difference] : change) {
            used += difference;
            if (used > problem.capacities[resource])
                fault = "a resource is used beyond its capacity at time " + std::to_string(time);
        }
    }
    return fault;
}

/// `crews`: who does what, by activity. They must be just enough, be able to share the skills out
/// among them, and be nowhere else at the time.
inline std::string faultOf(const CrewProblem &problem, const std::vector<int> &starts,
                           const std::vector<int> &finishes, const std::vector<Crew> &crews, int makespan)
{
    std::string fault = faultOfTimes(problem.durations, problem.links, starts, finishes, makespan);
    if (!fault.empty())
        return fault;
    for (size_t a = 0; a < crews.size(); ++a) {
        for (size_t b = a + 1; b < crews.size(); ++b) {
            if (starts[a] < finishes[b] && starts[b] < finishes[a] && (crews[a] & crews[b]) != 0)
                return "somebody does two things at a time";
        }
    }
    for (size_t activity = 0; activity < crews.size(); ++activity) {
        if (problem.durations[activity] == 0)
            continue;
        std::vector<size_t> places; // the skill of each
        for (size_t skill = 0; skill < problem.masters.size(); ++skill)
            places.insert(places.end(), size_t(problem.needs[activity][skill]), skill);
        std::map<int, size_t> placeOf; // by person
        std::vector<bool> tried;
        const std::function<bool(size_t)> fill = [&](size_t place) {
            for (int person = 0; person < problem.people; ++person) {
                if (!(crews[activity] >> person & 1) || !(problem.masters[places[place]] >> person & 1)
                    || tried[size_t(person)])
                    continue;
                tried[size_t(person)] = true;
                const auto taken = placeOf.find(person);
                if (taken == placeOf.end() || fill(taken->second)) {
                    placeOf[person] = place;
                    return true;
                }
            }
            return false;
        };
        for (size_t place = 0; place < places.size(); ++place) {
            tried.assign(size_t(problem.people), false);
            if (!fill(place))
                return "the people of an activity do not have the skills that it needs";
        }
        if (placeOf.size() != size_t(std::popcount(crews[activity])))
            return "an activity has more people than it needs";
    }
    return {};
}

} // namespace fairlead
