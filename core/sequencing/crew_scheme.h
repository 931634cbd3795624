// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sequencing/crew_problem.h"

#include <memory>

namespace fairlead {

/// Serial generation over people with several skills: an activity begins where enough people are
/// free from its start to its finish, and takes of them those whose skills are least in demand.
class CrewScheme {
public:
    using Cost = int; ///< the makespan
    static constexpr bool backwardIsASchedule = true;

    /// Every activity can be done (CrewProblem::canBeDone).
    CrewScheme(const CrewProblem &problem, const OrderProblem &orders);

    int size() const { return int(m_model->works.size()); }
    Cost forward(std::span<const int> order) { return pass(order, Direction::Forward); }
    Cost backward(std::span<const int> order) { return pass(order, Direction::Backward); }
    std::span<const int> starts() const { return m_starts; }
    std::span<const int> finishes() const { return m_finishes; }

    /// Who does an activity in the last pass, numbered as in the problem.
    Crew crew(int activity) const;

private:
    enum class Direction { Forward, Backward };
    struct Work {
        int duration = 0;
        int firstSubset = 0; ///< of the need; in the model
        int subsets = 0;
        int people = 0;
        Crew useful = 0;
        int firstBefore = 0;
        int endBefore = 0;
        int firstAfter = 0;
        int endAfter = 0;
    };
    /// What all copies share. People are numbered anew here: whose skills are least in demand first.
    struct Model {
        std::vector<Work> works;
        std::vector<CrewNeed::Subset> subsets;
        std::vector<int> neighbours;
        std::vector<int> originalPerson;
    };

    static Model model(const CrewProblem &problem, const OrderProblem &orders);

    Cost pass(std::span<const int> order, Direction direction);
    /// Earliest time from `from` on, in the direction of the pass, with enough people; they are `crew`.
    int place(const Work &work, int from, Crew &crew);
    bool isEnough(const Work &work, Crew crew) const;
    /// Who is free in all units from `start` to `finish`.
    Crew freeBetween(int start, int finish) const;
    /// Just as many as are needed, the least in demand first.
    Crew chosen(const Work &work, Crew free) const;

    std::shared_ptr<const Model> m_model;
    std::vector<Crew> m_free; ///< by time unit
    int m_used = 0;           ///< time units from here on are untouched
    std::vector<int> m_starts;
    std::vector<int> m_finishes;
    std::vector<Crew> m_crews;
};

} // namespace fairlead
