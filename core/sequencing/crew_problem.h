// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sequencing/cumulative_problem.h"

#include <cstdint>

namespace fairlead {

/// A set of people, a bit each.
using Crew = std::uint64_t;

/// Activities that each need several people of several skills from start to finish, everyone with one
/// skill in one activity at a time (the multi-skill problem, MSPSP). Links are finish to start
/// without lag.
struct CrewProblem {
    static constexpr int maximumPeople = 64;

    std::vector<int> durations;          ///< by activity, >= 0
    std::vector<Edge> links;             ///< without a cycle
    std::vector<Crew> masters;           ///< by skill: who has it; at most `maximumPeople`
    std::vector<std::vector<int>> needs; ///< by activity, then skill: how many people
    int people = 0;

    int activities() const { return int(durations.size()); }
    /// One after the other: no schedule need be longer.
    int horizon() const;
    /// Whether all people together are enough for this activity.
    bool canBeDone(int activity) const;
};

/// As for resources of constant capacity, with the people that each activity takes.
OrderProblem ordersByLatestFinish(const CrewProblem &problem);

/// What one activity needs, for counting. By Hall's theorem a crew is enough when for every set of
/// the skills that are needed it has as many people with one of them as are needed of them.
struct CrewNeed {
    struct Subset {
        Crew masters = 0; ///< who has one of the skills
        int people = 0;   ///< how many are needed of them together
    };

    std::vector<int> skills;     ///< that are needed
    std::vector<Subset> subsets; ///< by bit set over `skills`; the first is empty
    Crew useful = 0;             ///< who has any of them
    int people = 0;              ///< how many are needed together

    CrewNeed(const CrewProblem &problem, int activity);
    bool isMetBy(Crew crew) const;
};

} // namespace fairlead
