// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sequencing/cumulative_problem.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace fairlead {

/// Serial generation over resources of constant capacity. What is free at a time unit is a word of
/// four lanes of 16 bits, a resource each; the top bit of a lane is a guard that a subtraction
/// borrows when the demand does not fit, so that one subtraction asks for four resources.
/// `Words` of them serve up to 4 · `Words` resources. Capacities up to 32,767.
template <int Words> class CumulativeScheme {
public:
    using Cost = int; ///< the makespan
    static constexpr bool backwardIsASchedule = true;

    CumulativeScheme(const CumulativeProblem &problem, const OrderProblem &orders);

    int size() const { return int(m_activities->size()); }
    Cost forward(std::span<const int> order);
    Cost forwardAlongTime(std::span<const int> order);
    Cost backward(std::span<const int> order);
    std::span<const int> starts() const { return m_starts; }
    std::span<const int> finishes() const { return m_finishes; }

private:
    using Lanes = std::array<std::uint64_t, size_t(Words)>;
    struct Work {
        int duration = 0;
        bool idle = false; ///< takes no time or no resource
        int firstBefore = 0;
        int endBefore = 0;
        int firstAfter = 0;
        int endAfter = 0;
        Lanes demand = {};
    };

    static bool fits(const Lanes &demand, const Lanes &free);
    void clear();
    /// Earliest time from `from` on, in the direction of the pass, with room for all of the work; taken.
    int place(const Work &work, int from);

    std::shared_ptr<const std::vector<Work>> m_activities;
    std::shared_ptr<const std::vector<int>> m_neighbours;
    Lanes m_capacity = {}; ///< with the guards set
    std::vector<Lanes> m_free;
    int m_used = 0; ///< time units from here on are untouched
    std::vector<int> m_waitsFor;
    std::vector<int> m_left;
    std::vector<int> m_running;
    std::vector<int> m_starts;
    std::vector<int> m_finishes;
};

extern template class CumulativeScheme<1>;
extern template class CumulativeScheme<2>;
extern template class CumulativeScheme<4>;

} // namespace fairlead
